import SardzeWatch

/// A `Task` of FHIR R4, as far as a referral has something to say: which body asks which, how it stands, by when.
///
/// There is no `for`, no `focus` and no `input`: whom it is about is said nowhere, and what it is about in no export.
struct FHIRTask {
    /// A name within a system of names.
    struct Identifier {
        let system: String
        let value: String
    }

    /// A word of a closed list, and the same for people.
    struct Concept {
        let system: String
        let code: String
        let display: String
        let text: String
    }

    /// An office, by the key the plan has for it: never a person.
    struct Organization {
        let identifier: Identifier
        let display: String?
    }

    /// Letters, digits, hyphens and dots, 64 at most.
    let id: String
    let identifier: Identifier
    /// What all steps of one referral share.
    let group: Identifier
    /// The step that was declined or handed on and led to this one.
    let successorOf: Identifier?
    let status: FHIRTaskStatus
    let statusReason: Concept?
    let businessStatus: Concept
    let priority: Priority
    /// What is to be done, in the words of the rule; `nil` of a draft, and when no rule says it any more.
    let description: String?
    let authored: Timestamp
    let modified: Timestamp
    /// `nil` when the sender is anonymous.
    let requester: Organization?
    /// `nil` of a draft.
    let owner: Organization?
    /// When it was sent; `nil` of a draft.
    let sent: Timestamp?
    /// `nil` of a draft.
    let due: Timestamp?
    let outcome: Concept?

    /// - Source: http://hl7.org/fhir/request-priority.
    enum Priority: String, CaseIterable {
        case routine, urgent, asap, stat
    }
}

extension FHIRTask {
    /// The resource, its elements in the order of the specification.
    var json: String {
        var fields: [(name: String, value: String)] = [
            ("resourceType", JSONText.quoted("Task")), ("id", JSONText.quoted(id)),
            ("identifier", "[\(identifier.json)]"), ("groupIdentifier", group.json),
        ]
        if let successorOf {
            let reference = JSONText.object([
                ("type", JSONText.quoted("Task")), ("identifier", successorOf.json),
            ])
            fields.append(("partOf", "[\(reference)]"))
        }
        fields.append(("status", JSONText.quoted(status.rawValue)))
        if let statusReason { fields.append(("statusReason", statusReason.json)) }
        fields += [
            ("businessStatus", businessStatus.json), ("intent", JSONText.quoted("order")),
            ("priority", JSONText.quoted(priority.rawValue)),
        ]
        if let description { fields.append(("description", JSONText.quoted(description))) }
        fields += [
            ("authoredOn", JSONText.quoted(authored.description)),
            ("lastModified", JSONText.quoted(modified.description)),
        ]
        if let requester { fields.append(("requester", requester.json)) }
        if let owner { fields.append(("owner", owner.json)) }
        if let due { fields.append(("restriction", restriction(endingAt: due))) }
        if let outcome { fields.append(("output", "[\(Self.output(outcome))]")) }
        return JSONText.object(fields)
    }

    /// The deadline is the end of the period in which it is asked for.
    private func restriction(endingAt due: Timestamp) -> String {
        // A period may not end before it starts, and a deadline may have passed before anybody sent it.
        let start = sent.flatMap { $0 <= due ? $0 : nil }
        let period = JSONText.object(
            [start.map { ("start", JSONText.quoted($0.description)) }, ("end", JSONText.quoted(due.description))]
                .compactMap(\.self))
        return JSONText.object([("period", period)])
    }

    private static func output(_ outcome: Concept) -> String {
        JSONText.object([
            ("type", JSONText.object([("text", JSONText.quoted("outcome"))])), ("valueCodeableConcept", outcome.json),
        ])
    }
}

extension FHIRTask.Identifier {
    var json: String {
        JSONText.object([("system", JSONText.quoted(system)), ("value", JSONText.quoted(value))])
    }
}

extension FHIRTask.Concept {
    var json: String {
        let coding = JSONText.object([
            ("system", JSONText.quoted(system)), ("code", JSONText.quoted(code)),
            ("display", JSONText.quoted(display)),
        ])
        return JSONText.object([("coding", "[\(coding)]"), ("text", JSONText.quoted(text))])
    }
}

extension FHIRTask.Organization {
    /// A reference by name: there is no server that holds the organization.
    var json: String {
        JSONText.object(
            [
                ("type", JSONText.quoted("Organization")), ("identifier", identifier.json),
                display.map { ("display", JSONText.quoted($0)) },
            ].compactMap(\.self))
    }
}
