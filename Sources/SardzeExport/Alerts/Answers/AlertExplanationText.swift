import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

/// One matter for people: each body, what it was told and by which letter, what comes next and what holds it back.
public struct AlertExplanationText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    public func write(_ explanation: AlertExplanation, to output: inout Output) throws {
        let matter = explanation.matter
        let title = matter.title.isEmpty ? "" : "  \(ink(fitted(matter.title, to: 100), .bold))"
        try output.write("\(ink("\(matter.plan)/\(matter.name)".onOneLine, .cyan))\(title)\n")
        let due = matter.due.spoken
        let who =
            matter.body.map { Wording(" · \($0) is to act", lv: " · jārīkojas: \($0)") }
            ?? Wording(" · nobody’s", lv: " · neviena atbildībā")
        try output.write("\((Wording("due \(due.en)", lv: "termiņš \(due.lv)") + who)[language].onOneLine)\n")
        for prospect in explanation.prospects { try write(prospect, explanation, to: &output) }
        if explanation.prospects.isEmpty {
            let nobody = Wording("nobody is or will be told of it", lv: "neviens par to nav un netiks informēts")
            try output.write("\n\(nobody[language])\n")
        }
        for remark in explanation.remarks { try output.write("  \(remark[language].onOneLine)\n") }
    }

    private func write(_ prospect: AlertProspect, _ explanation: AlertExplanation, to output: inout Output) throws {
        let name = explanation.names[prospect.body].flatMap { $0.isEmpty ? nil : "  \(fitted($0, to: 60))" } ?? ""
        try output.write(
            "\n\(ink(prospect.body.onOneLine, .bold))\(name)  \(ink("(\(prospect.role.wording[language]))", .dim))\n")
        for notice in prospect.notices {
            let letter =
                explanation.outcome(notice).map { Wording(same: ", ") + $0 } ?? Wording(same: "")
            let what = notice.telling.reason.wording
            let line = Wording(
                "told \(notice.day.spoken.en): \(what.en) (letter \(notice.letter.short)\(letter.en))",
                lv: "rakstīts \(notice.day.spoken.lv): \(what.lv) (vēstule \(notice.letter.short)\(letter.lv))")
            try output.write("  \(line[language].onOneLine)\n")
        }
        for line in next(prospect) { try output.write("  \(line[language].onOneLine)\n") }
    }

    private func next(_ prospect: AlertProspect) -> [Wording] {
        guard let next = prospect.next else {
            return [
                Wording("nothing more is told unless something changes", lv: "ja nekas nemainās, vairs netiek rakstīts")
            ]
        }
        let what = next.reason.wording
        if next.isNow { return [Wording("told now: \(what.en)", lv: "rakstām tagad: \(what.lv)")] }
        let day = next.day.spoken
        return [Wording("next \(day.en): \(what.en)", lv: "nākamais \(day.lv): \(what.lv)")]
            + (next.holds.isEmpty ? [] : [wanted(next)]) + next.holds.map { Wording(same: "  ") + $0.wording }
    }

    private func wanted(_ next: AlertProspect.Next) -> Wording {
        let day = next.wanted.spoken
        return Wording("the policy asks for \(day.en); it waits, because", lv: "pēc noteikumiem \(day.lv); atlikts, jo")
    }
}

extension AlertProspect.Hold {
    /// What keeps a body from being told at once, as it follows "because".
    var wording: Wording {
        switch self {
        case .silenced(let silence):
            let until = silence.until.spoken
            let reason = silence.reason.isEmpty ? "" : ": \(fitted(silence.reason, to: 80))"
            let what = silence.scope.wording
            return Wording(
                "there is silence over \(what.en) until \(until.en), by \(silence.owner)\(reason)",
                lv: "par \(what.lv) ir klusums līdz \(until.lv), atbild \(silence.owner)\(reason)")
        case .quiet(let days) where days.days == 1:
            let day = days.first.spoken
            return Wording("\(day.en) is a day off of the body", lv: "\(day.lv) ir iestādes brīvdiena")
        case .quiet(let days):
            let (first, last) = (days.first.spoken, days.last.spoken)
            return Wording(
                "the body is off from \(first.en) through \(last.en)",
                lv: "iestādei ir brīvdienas no \(first.lv) līdz \(last.lv)")
        case .digestTime(let minute):
            let time = "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
            return Wording("the day’s letter goes out at \(time)", lv: "dienas vēstule tiek sūtīta plkst. \(time)")
        case .toldToday: return Wording("the mailbox had its letter today", lv: "pastkaste šodien jau saņēma vēstuli")
        case .weekday:
            return Wording("letters go out on other weekdays", lv: "vēstules tiek sūtītas citās nedēļas dienās")
        }
    }
}
