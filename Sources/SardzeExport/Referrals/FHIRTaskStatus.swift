/// The status of a FHIR task, as its published code system has it.
///
/// - Source: http://hl7.org/fhir/task-status, FHIR R4 (4.0.1); held against `Fixtures/fhir/task-status.tsv`.
public enum FHIRTaskStatus: String, Sendable, CaseIterable {
    case draft, requested, received, accepted, rejected, ready, cancelled
    case inProgress = "in-progress"
    case onHold = "on-hold"
    case failed, completed
    case enteredInError = "entered-in-error"

    /// Which of the codes a reader of the export knows.
    public enum Vocabulary: Sendable, CaseIterable {
        /// All twelve of FHIR R4.
        case base
        /// The ten that the guide for social care leaves of them for referrals: without `ready` and `received`.
        ///
        /// - Source: SDOH Clinical Care (HL7, Gravity project), value set SDOHCC-ValueSetReferralTaskStatus.
        case socialCare
    }

    /// The same in the words of a vocabulary. What the narrower one cannot say, the business status still does.
    public func known(in vocabulary: Vocabulary) -> FHIRTaskStatus {
        switch (vocabulary, self) {
        // Nobody has agreed to anything yet: a receipt leaves the request a request.
        case (.socialCare, .received): .requested
        // Work that needs no agreement counts as agreed.
        case (.socialCare, .ready): .accepted
        default: self
        }
    }
}
