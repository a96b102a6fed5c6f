import SardzeText
import SardzeTime
public import SardzeWords

extension Fact {
    /// What happened, in a few words.
    public var wording: Wording {
        switch self {
        case .done(_, let doing):
            Wording("done on \(doing.day)", lv: "paveikts \(doing.day)") + doing.details
        case .progress(_, let doing):
            Wording("progress on \(doing.day)", lv: "virzība \(doing.day)") + doing.details
        case .reopened(_, let reason): Wording("reopened", lv: "atvērts no jauna") + Self.quoted(reason)
        case .assigned(_, let body, let officer, let reason):
            Wording("assigned to \(body)", lv: "uzdots iestādei \(body)")
                + (officer.map { Wording(same: ", \($0)") } ?? .none)
                + Self.quoted(reason)
        case .waived(_, let reason): Wording("waived", lv: "atbrīvots no izpildes") + Self.quoted(reason)
        case .cancelled(_, let reason): Wording("cancelled", lv: "atcelts") + Self.quoted(reason)
        case .figure(_, let figure):
            Wording(
                "\(figure.body) counted \(shortened(figure.value)) in \(figure.period)",
                lv: "\(figure.body) par \(figure.period) uzskaitīja \(shortened(figure.value))")
                + Self.quoted(figure.note)
        case .triggered(_, let call):
            Wording("called for on \(call.day), due \(call.due)", lv: "pieprasīts \(call.day), termiņš \(call.due)")
                + Self.quoted(call.note)
        case .referred(let opening):
            opening.sender.map { Wording("written by \($0)", lv: "uzrakstījusi iestāde \($0)") }
                ?? Wording("written for an anonymous sender", lv: "uzrakstīts anonīma sūtītāja vārdā")
        case .moved(let moving): moving.wording
        case .disclosed(_, let reason): Wording("small counts shown", lv: "parādīti mazi skaitļi") + Self.quoted(reason)
        case .told(let told):
            Wording(
                "a letter was written to \(told.body): \(counted(told.tellings.count, .alert).en)",
                lv: "uzrakstīta vēstule iestādei \(told.body): \(counted(told.tellings.count, .alert).lv)")
        case .delivered(_, let body):
            Wording("a letter to \(body) was delivered", lv: "vēstule iestādei \(body) nodota piegādei")
        case .undelivered(_, let body, let fault):
            Wording("a letter to \(body) was given up: ", lv: "vēstules iestādei \(body) sūtīšana pārtraukta: ")
                + fault.wording
        case .silenced(let silence):
            Wording(
                "silent until \(silence.until), by \(silence.owner)",
                lv: "klusums līdz \(silence.until), atbild \(silence.owner)") + Self.quoted(silence.reason)
        case .lifted(_, let reason): Wording("silence lifted", lv: "klusums atcelts") + Self.quoted(reason)
        }
    }

    fileprivate static func quoted(_ note: String?) -> Wording {
        note.map { Wording(": “\($0)”", lv: ": „\($0)”") } ?? .none
    }
}

extension Fact.Doing {
    fileprivate var details: Wording {
        let counted = count.map { Wording(", \($0) reached", lv: ", sasniegts \($0)") } ?? .none
        return counted + (evidence.map { Wording(same: ", \($0)") } ?? .none) + Fact.quoted(note)
    }
}

extension Fact.Moving {
    /// What was moved, and how: "/2: declined (no capacity)".
    fileprivate var wording: Wording {
        (step.map { Wording(same: "/\($0): ") } ?? .none) + move.wording
            + (steps.isEmpty
                ? .none : Wording(", now with \(bodies)", lv: ", tagad iestādei \(bodies)"))
    }

    private var bodies: String { steps.bodies }
}

extension [ReferralStep.Issue] {
    /// The bodies that got them, each once, in the order of their first steps: "VP, SD".
    public var bodies: String {
        var seen: Set<String> = []
        return map(\.body).filter { seen.insert($0).inserted }.joined(separator: ", ")
    }
}

extension Wording {
    /// Nothing, in every language.
    fileprivate static let none = Wording(same: "")
}
