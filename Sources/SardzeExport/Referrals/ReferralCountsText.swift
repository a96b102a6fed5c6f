import SardzeRules
import SardzeText
public import SardzeWatch
public import SardzeWords

/// Counts of referrals for a report.
public struct ReferralCountsText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    public func write(_ counts: [ReferralCounts], to output: inout Output) throws {
        for (index, counts) in counts.enumerated() {
            if index > 0 { try output.write("\n") }
            let total = counts.total.map(String.init) ?? Self.heldBack[language]
            let head = Wording(
                "\(counts.plan) · referrals of \(counts.year): ",
                lv: "\(counts.plan) · \(counts.year). gada nosūtījumi: ")
            try output.write("\(ink(head[language], .bold))\(total)\n")
            for table in counts.tables { try write(table, to: &output) }
        }
        guard counts.contains(where: \.holdsBack) else { return }
        let note = Wording(
            "– is held back: a count below \(SmallCounts.least) could point at somebody, and so could what it is worked out from",
            lv:
                "– nav rādīts: skaitlis zem \(SmallCounts.least) varētu norādīt uz konkrētu cilvēku, tāpat tas, no kā to var aprēķināt"
        )
        let help = Wording(
            "to see it: `--unsuppressed` with a reason, which the ledger keeps",
            lv: "lai to redzētu: `--unsuppressed` ar pamatojumu, ko žurnāls saglabā")
        try output.write("\n\(ink("\(note[language])\n\(help[language])", .dim))\n")
    }

    private func write(_ table: ReferralCounts.Table, to output: inout Output) throws {
        let held = table.isHeldBack ? ": " + Self.heldBack[language] : ""
        try output.write("\n\(ink(table.kind.wording[language], .bold))\(held)\n")
        let labels = table.rows.map { table.kind.wording(of: $0.value)[language] }
        let width = labels.map(\.count).max() ?? 0
        for (row, label) in zip(table.rows, labels) {
            let count = (row.count.map(String.init) ?? "–").leftPadded(to: 6)
            try output.write("  \(label.padded(to: width))\(count)\n")
        }
    }

    private static let heldBack = Wording("–", lv: "–")
}

extension ReferralCounts {
    fileprivate var holdsBack: Bool {
        total == nil || tables.contains { $0.isHeldBack || $0.rows.contains { $0.count == nil } }
    }
}

extension ReferralCounts.Kind {
    /// What is counted by, as a heading.
    fileprivate var wording: Wording {
        switch self {
        case .state: Wording("how they stand", lv: "stāvoklis")
        case .sender: Wording("senders", lv: "sūtītāji")
        case .body: Wording("bodies that got a step", lv: "iestādes, kas saņēmušas soli")
        case .outcome: Wording("outcomes of steps", lv: "soļu iznākumi")
        case .attribute(let name): Wording(same: name)
        }
    }

    fileprivate func wording(of value: String?) -> Wording {
        guard let value else {
            return self == .sender
                ? Wording("nobody said who", lv: "anonīmi") : Wording("not said", lv: "nav pateikts")
        }
        switch self {
        case .state: return ReferralState(rawValue: value)?.wording ?? Wording(same: value)
        case .outcome: return ReferralOutcome(rawValue: value)?.wording ?? Wording(same: value)
        case .sender, .body, .attribute: return Wording(same: value)
        }
    }

    /// What is counted by, for programs.
    var name: String {
        switch self {
        case .state: "state"
        case .sender: "sender"
        case .body: "body"
        case .outcome: "outcome"
        case .attribute(let name): "case.\(name)"
        }
    }
}
