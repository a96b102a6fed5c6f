import SardzeText
import SardzeTime
import SardzeWords

extension Reading {
    /// `daily at 8:00`, `on Monday and Thursday at 8:00`, "katru dienu plkst. 8:00", `8:00`.
    mutating func digestTime(_ node: YAMLNode) -> Located<AlertPolicy.DigestTime>? {
        let wanted = Wording("a time of day for the digest", lv: "apkopojuma sūtīšanas laiks")
        let help = Wording(
            "write `daily at 8:00` or `on Monday and Thursday at 8:00`",
            lv: "rakstiet `katru dienu plkst. 8:00` vai `pirmdienās un ceturtdienās plkst. 8:00`")
        guard let text = alertText(node, wanted, help: help) else { return nil }
        let words = AlertWords(text.value)
        guard let (minute, days) = words.time else {
            refuse(words, in: text, wanted, help: help)
            return nil
        }
        if days.isEmpty { return Located(.init(minute: minute), text.span) }
        switch days.weekdays {
        case .every: return Located(.init(minute: minute), text.span)
        case .these(let weekdays): return Located(.init(on: weekdays, minute: minute), text.span)
        case .working:
            report(
                "wrong-type", text.span,
                Wording(
                    "working days differ from body to body, so a digest cannot name them",
                    lv: "darbdienas katrai iestādei ir citas, tāpēc apkopojumam tās nevar norādīt"),
                help: Wording(
                    "write `daily`; `quiet: [weekends, holidays]` leaves out each body's days off",
                    lv: "rakstiet `katru dienu`; `quiet: [weekends, holidays]` izlaiž katras iestādes brīvās dienas"))
        case nil: refuse(days, in: text, Wording("a day of the week", lv: "nedēļas diena"), help: help)
        }
        return nil
    }

    /// `[weekends, holidays]`, "svētku dienas", `none`.
    mutating func quietDays(_ node: YAMLNode) -> Located<Set<AlertPolicy.QuietDays>>? {
        let node = resolve(node)
        let help = Wording("write `[weekends, holidays]` or `none`", lv: "rakstiet `[weekends, holidays]` vai `none`")
        guard !node.isNull else {
            wrongType(node, Wording("a list of quiet days", lv: "kluso dienu saraksts"), help: help)
            return nil
        }
        let items = items(node)
        if items.count == 1, case .scalar(let text, _) = resolve(items[0]).content, AlertWords(text).isNever {
            return Located([], node.span)
        }
        let days = items.map { quietDays(item: $0, help: help) }
        return days.contains { $0 == nil } ? nil : Located(Set(days.compactMap(\.self)), node.span)
    }

    private mutating func quietDays(item: YAMLNode, help: Wording) -> AlertPolicy.QuietDays? {
        guard let text = alertText(item, Wording("quiet days", lv: "klusās dienas"), help: help) else { return nil }
        let words = AlertWords(text.value)
        if words.says(Self.weekends) { return .weekends }
        if words.says(Self.holidays) { return .holidays }
        let nearest = Suggestion.nearest(to: text.value, among: AlertPolicy.QuietDays.allCases.map(\.rawValue))
        report(
            "unknown-value", text.span,
            Wording(
                "`\(shortened(text.value))` is not a kind of quiet days",
                lv: "`\(shortened(text.value))` nav kluso dienu veids"),
            help: nearest.map(Suggestion.question) ?? help)
        return nil
    }

    private static let weekends: Set = [
        "weekend", "weekends", "nedelas nogale", "nedelas nogales", "nedelu nogales",
    ]
    private static let holidays: Set = [
        "holiday", "holidays", "public holiday", "public holidays", "svetki", "svetku diena", "svetku dienas",
    ]
}

extension AlertWords {
    fileprivate enum Weekdays {
        case every
        case these(Set<Weekday>)
        /// "On working days".
        case working
    }

    /// The minute of the day that is named, eight in the morning where none is, and the words beside it; `nil` where a
    /// time stands in the middle or there is no such time.
    fileprivate var time: (minute: Int, days: AlertWords)? {
        guard let place = words.firstIndex(where: { $0.folded.contains { $0.isNumber } }) else {
            return (AlertPolicy.DigestTime().minute, self)
        }
        let isMarked = place > 0 && ["at", "plkst", "plkst.", "pulksten"].contains(words[place - 1].folded)
        let start = isMarked ? place - 1 : place
        guard start == 0 || place == words.count - 1,
            let minute = Self.minute(words[place].folded, needsMinutes: !isMarked)
        else { return nil }
        return (minute, start == 0 ? self[place + 1..<words.count] : self[0..<start])
    }

    /// `8:00`, "8.00", after "at" also `8`.
    private static func minute(_ text: String, needsMinutes: Bool) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard (1...2).contains(parts.count), parts.count == 2 || !needsMinutes,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), (1...2).contains(parts[0].count),
            let hour = Int(parts[0]), (0...23).contains(hour)
        else { return nil }
        guard parts.count == 2 else { return hour * 60 }
        guard parts[1].count == 2, let minute = Int(parts[1]), (0...59).contains(minute) else { return nil }
        return hour * 60 + minute
    }

    /// "Every day", "on Monday and Thursday"; `nil` for anything else.
    fileprivate var weekdays: Weekdays? {
        for when in [phrase(""), phrase("every week on "), phrase("every week ")] {
            guard case .cadence(let cadence)? = when else { continue }
            if cadence == Cadence(every: Stride(.day)) { return .every }
            if cadence == Cadence(every: Stride(.workingDay)) { return .working }
            guard cadence == Cadence(every: Stride(.week), on: cadence.on), !cadence.on.isEmpty else { continue }
            let days = cadence.on.compactMap { if case .weekday(let day) = $0 { day } else { nil } }
            guard days.count == cadence.on.count else { continue }
            return Set(days).count == 7 ? .every : .these(Set(days))
        }
        return nil
    }
}
