import SardzeRules
import SardzeWatch
public import SardzeWords

/// Referrals as tasks of FHIR R4, one a step, for programs that know no other form.
public struct ReferralsFHIR {
    private let language: Language
    private let vocabulary: FHIRTaskStatus.Vocabulary

    /// - Parameter language: of the texts beside the codes.
    public init(in language: Language, vocabulary: FHIRTaskStatus.Vocabulary = .base) {
        self.language = language
        self.vocabulary = vocabulary
    }

    public func write(_ referrals: [PlacedReferral], to output: inout Output) throws {
        let tasks = referrals.flatMap { placed in
            PlanTasks(review: placed.review, language: language, vocabulary: vocabulary).tasks(of: placed)
        }
        try FHIRBundle.write(tasks, to: &output)
    }
}

/// The tasks of one plan's referrals.
private struct PlanTasks {
    let review: PlanReview
    let language: Language
    let vocabulary: FHIRTaskStatus.Vocabulary

    /// A draft has no steps yet, and is one task that nobody is asked to do.
    func tasks(of placed: PlacedReferral) -> [FHIRTask] {
        let referral = placed.referral
        return referral.steps.isEmpty ? [draft(referral)] : placed.steps.map { task($0, of: referral) }
    }

    private func draft(_ referral: Referral) -> FHIRTask {
        let state = referral.state
        let name = name(referral.reference.description, of: "referral")
        return FHIRTask(
            id: referral.reference.description, identifier: name, group: name, successorOf: nil,
            status: status(state, referral.cancelledDraft), statusReason: referral.cancelledDraft.map(concept),
            businessStatus: concept(state), priority: .routine, description: nil, authored: referral.opened,
            modified: referral.lastMoved, requester: referral.sender.map(organization), owner: nil, sent: nil, due: nil,
            outcome: nil)
    }

    private func task(_ step: ReferralStep, of referral: Referral) -> FHIRTask {
        FHIRTask(
            id: "\(step.name.reference).\(step.name.number)", identifier: name(step.name.description, of: "step"),
            group: name(referral.reference.description, of: "referral"),
            successorOf: step.issue.from.map {
                name(ReferralStepName(step.name.reference, $0).description, of: "step")
            },
            status: status(step.state, step.cancelled),
            statusReason: step.declined.map(concept) ?? step.cancelled.map(concept),
            businessStatus: concept(step.state), priority: priority(step),
            description: review.plan?.routing?.action(marked: step.issue.action), authored: step.sent,
            modified: step.lastMoved, requester: referral.sender.map(organization), owner: organization(step.body),
            sent: step.sent, due: step.issue.due, outcome: step.outcome.map(concept))
    }

    private func status(_ state: ReferralState, _ reason: CancelReason?) -> FHIRTaskStatus {
        // FHIR tells what should never have been from what was called off.
        if state == .cancelled, reason == .enteredInError { return .enteredInError }
        guard let status = FHIRTaskStatus(rawValue: state.fhirStatus) else {
            preconditionFailure("`\(state.fhirStatus)` is no status of FHIR R4")
        }
        return status.known(in: vocabulary)
    }

    /// What the rules want at once comes first; what is due within a day comes before the rest.
    private func priority(_ step: ReferralStep) -> FHIRTask.Priority {
        if step.issue.isImmediate { return .stat }
        return step.issue.due.milliseconds - step.sent.milliseconds <= 86_400_000 ? .asap : .routine
    }
}

// The names of things outside this program. They are of the plan: another plan may call its own the same.
extension PlanTasks {
    private func name(_ value: String, of what: String) -> FHIRTask.Identifier {
        FHIRTask.Identifier(system: "urn:sardze:\(URIText.encoded(review.current.plan)):\(what)", value: value)
    }

    private func organization(_ body: String) -> FHIRTask.Organization {
        let display = review.bodyNames[body].flatMap { $0.isEmpty ? nil : $0 }
        return FHIRTask.Organization(identifier: name(body, of: "body"), display: display)
    }

    private func concept(_ state: ReferralState) -> FHIRTask.Concept {
        concept(state.fhirBusinessStatus, state.wording, of: "state")
    }

    private func concept(_ outcome: ReferralOutcome) -> FHIRTask.Concept {
        concept(outcome.rawValue, outcome.wording, of: "outcome")
    }

    private func concept(_ reason: DeclineReason) -> FHIRTask.Concept {
        concept(reason.rawValue, reason.wording, of: "decline-reason")
    }

    private func concept(_ reason: CancelReason) -> FHIRTask.Concept {
        concept(reason.rawValue, reason.wording, of: "cancel-reason")
    }

    /// The program's own closed lists are the same in every plan.
    private func concept(_ code: String, _ wording: Wording, of list: String) -> FHIRTask.Concept {
        FHIRTask.Concept(
            system: "urn:sardze:\(list)", code: code, display: wording.en, text: wording[language])
    }
}
