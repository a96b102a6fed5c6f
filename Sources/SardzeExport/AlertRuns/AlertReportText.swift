import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

/// What came of a run, for people: a line a letter, then a sum.
public struct AlertReportText {
    private let ink: Ink
    private let language: Language
    private let times: PlanTimes

    public init(_ ink: Ink, in language: Language, times: PlanTimes) {
        self.ink = ink
        self.language = language
        self.times = times
    }

    /// - Parameter isQuiet: only what went wrong, and nothing when nothing did: for cron, which mails what is printed.
    public func write(_ report: AlertReport, isQuiet: Bool, to output: inout Output) throws {
        for line in report.lines where !(isQuiet && line.isDelivered) { try output.write(words(line) + "\n") }
        if let stop = report.stop, !report.left.isEmpty {
            try output.write(words(stop, report.left.count)[language] + "\n")
        }
        for kind in DeliveryFault.Kind.allCases where report.lines.contains(where: { $0.needsHelp(of: kind) }) {
            try output.write((Wording("help: ", lv: "padoms: ") + kind.help)[language] + "\n")
        }
        if isQuiet, report.lines.allSatisfy(\.isDelivered), report.stop == nil { return }
        try output.write(sum(report)[language] + "\n")
    }

    /// `SD <sd@example.org>: 3 alerts, delivered`
    private func words(_ line: AlertReport.Line) -> String {
        let letter = line.letter
        let receiver = letter.officer.map { "\(letter.body), \($0)" } ?? letter.body
        let urgent = letter.isUrgent ? Wording("urgent, ", lv: "steidzama, ")[language] : ""
        let count = counted(letter.count, .alert)[language]
        return "\(ink(receiver.onOneLine, .cyan)) <\(letter.address.onOneLine)>: \(urgent)\(count), \(outcome(line))"
    }

    private func outcome(_ line: AlertReport.Line) -> String {
        switch line.delivery {
        case .delivered: return ink(Wording("delivered", lv: "piegādāta")[language], .green)
        case .refused(let fault):
            return ink((Wording("refused: ", lv: "noraidīta: ") + fault.said)[language], .red)
        case .postponed(let fault):
            guard let next = line.next else {
                let end = Wording("given up after five days: ", lv: "atmesta pēc piecām dienām: ") + fault.said
                return ink(end[language], .red)
            }
            let minute = times.minute(next, of: line.letter.plan)
            let waits = Wording("waits until \(minute): ", lv: "gaida līdz \(minute): ") + fault.said
            return ink(waits[language], .yellow)
        }
    }

    private func words(_ stop: AlertReport.Stop, _ left: Int) -> Wording {
        let letters = counted(left, .letter)
        switch stop {
        case .fault:
            return Wording(
                "\(letters.en) not tried, for the same would happen to \(left == 1 ? "it" : "them")",
                lv: "nav mēģināts sūtīt \(counted(left, .letter, .accusative).lv), jo notiktu tas pats")
        case .asked:
            return Wording(
                "asked to stop; \(letters.en) left for the next run",
                lv: "lūgts apstāties; nākamajai reizei paliek \(letters.lv)")
        }
    }

    /// `2 letters delivered, 1 waits until 2026-11-23 08:05Z, 1 refused`
    private func sum(_ report: AlertReport) -> Wording {
        if report.isIdle {
            return report.held == 0
                ? Wording("nobody is to be told anything now", lv: "pašlaik nevienam nekas nav jāpaziņo")
                : Wording(
                    "nobody is to be told anything now; what is new waits, for its mailbox has another letter today",
                    lv: "pašlaik nevienam nekas nav jāpaziņo; jaunais gaida, jo tā pastkastei šodien ir cita vēstule")
        }
        var parts: [Wording] = []
        if report.delivered > 0 {
            let letters = counted(report.delivered, .letter)
            parts.append(
                Wording("\(letters.en) delivered", lv: letters.lv)
                    + agreeing(
                        report.delivered, one: Wording("", lv: " piegādāta"), many: Wording("", lv: " piegādātas")))
        }
        if report.waiting > 0 {
            let letters = counted(report.waiting, .letter)
            let verb = agreeing(report.waiting, one: Wording("waits", lv: "gaida"), many: Wording("wait", lv: "gaida"))
            parts.append(Wording("\(letters.en) \(verb.en)", lv: "\(letters.lv) \(verb.lv)") + until(report))
        }
        if report.refused > 0 {
            let letters = counted(report.refused, .letter)
            parts.append(
                Wording("\(letters.en) refused", lv: letters.lv)
                    + agreeing(
                        report.refused, one: Wording("", lv: " noraidīta"), many: Wording("", lv: " noraidītas")))
        }
        return .joined(parts)
    }

    /// What letters wait for that wait. What was not tried for the fault of another is due already.
    private func until(_ report: AlertReport) -> Wording {
        guard let next = report.next else { return Wording(same: "") }
        if let ended = report.ended, next.time <= ended {
            return Wording(" for the next run", lv: " nākamo izpildi")
        }
        let minute = times.minute(next.time, of: next.plan)
        return Wording(" until \(minute)", lv: " līdz \(minute)")
    }
}

extension AlertReport.Line {
    /// Whether somebody has to do something. A full mailbox, or a server that wants to be asked twice, is tried again by itself.
    fileprivate func needsHelp(of kind: DeliveryFault.Kind) -> Bool {
        guard let fault, fault.kind == kind else { return false }
        return fault.concernsAll || next == nil
    }
}
