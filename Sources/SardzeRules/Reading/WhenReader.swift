import SardzeText
import SardzeTime
import SardzeWords

/// Reads the mapping under `when:`; a phrase there is read once the plan's reference day is known.
struct WhenReader {
    enum Key: String, CaseIterable {
        case every, times, on, opens, by, months, from, until, except, per, dates, rrule, start, window, within, before,
            of
        case continuous, note, also
        case atLeast = "at least"
        case atMost = "at most"
        case afterCompletion = "after completion"
        case asNeeded = "as needed"
    }

    /// The keys that say which kind of time it is, and the keys each may have beside it.
    private static let kinds: [(key: Key, beside: Set<Key>)] = [
        (.every, [.times, .on, .opens, .by, .months, .from, .until, .except]),
        (.atLeast, [.per]), (.atMost, [.per]), (.dates, []), (.rrule, [.start, .also, .except]), (.window, []),
        (.afterCompletion, []), (.within, [.of]), (.before, [.of]), (.asNeeded, []), (.continuous, []),
    ]

    private var values: [Key: YAMLEntry] = [:]
    private let span: Span

    /// - Returns: the value, or `nil` when it was not understood, which was reported; and the note beside it.
    static func read(_ node: YAMLNode, _ reading: inout Reading) -> (when: Located<When>?, note: Located<String>?) {
        guard case .mapping(let entries) = reading.resolve(node).content else {
            reading.wrongType(node, Wording("a phrase or a mapping", lv: "frāze vai bloks"))
            return (nil, nil)
        }
        var reader = WhenReader(span: node.span)
        var isMisspelt = false
        for entry in entries {
            guard let key = Key(rawValue: entry.key) else {
                reading.unknownKey(entry, in: Wording(same: "`when`"), known: Key.allCases.map(\.rawValue))
                isMisspelt = true
                continue
            }
            reader.values[key] = entry
        }
        let note = reader.values.removeValue(forKey: .note).flatMap { reading.text($0.value) }
        // A key that was meant to say which kind of time it is has been reported already.
        if isMisspelt, !Self.kinds.contains(where: { reader.values[$0.key] != nil }) { return (nil, note) }
        return (reader.when(&reading).map { Located($0, node.span) }, note)
    }

    private init(span: Span) { self.span = span }

    private func when(_ reading: inout Reading) -> When? {
        guard let kind = Self.kinds.first(where: { values[$0.key] != nil }), let entry = values[kind.key] else {
            reading.missingKey(
                "every", at: span, in: Wording("this `when`", lv: "šim `when`"),
                help: Wording(
                    "say how often, such as `every: quarter`, or write a phrase: `when: reizi ceturksnī`",
                    lv: "pasakiet, cik bieži, piemēram, `every: quarter`, vai rakstiet frāzi: `when: reizi ceturksnī`"))
            return nil
        }
        let strays = values.keys.filter { $0 != kind.key && !kind.beside.contains($0) }
        // In one order, for only so many findings of a kind are listed.
        for key in strays.sorted(by: { $0.rawValue < $1.rawValue }) {
            guard let other = values[key] else { continue }
            reading.report(
                "key-without-effect", other.keySpan,
                Wording(
                    "`\(key.rawValue)` has no effect beside `\(kind.key.rawValue)`",
                    lv: "`\(key.rawValue)` blakus `\(kind.key.rawValue)` nedarbojas"),
                help: Wording("remove it, or the other", lv: "izdzēsiet vienu no abiem"),
                related: [Label(entry.keySpan, Wording("this one counts", lv: "spēkā ir šis"))])
        }
        return read(kind.key, entry.value, &reading)
    }

    private func read(_ kind: Key, _ node: YAMLNode, _ reading: inout Reading) -> When? {
        switch kind {
        case .every: cadence(node, &reading)
        case .atLeast: limit(node, &reading).map(When.floor)
        case .atMost: limit(node, &reading).map(When.ceiling)
        case .dates: dates(node, &reading)
        case .rrule: recurrence(node, &reading)
        case .window: openWindow(node, &reading)
        case .afterCompletion: completion(node, &reading)
        case .within: deadline(node, isBefore: false, &reading)
        case .before: deadline(node, isBefore: true, &reading)
        case .asNeeded: flag(node, .asNeeded, &reading)
        default: flag(node, .continuous, &reading)
        }
    }

    // MARK: The kinds

    private func cadence(_ node: YAMLNode, _ reading: inout Reading) -> When? {
        guard let every = reading.stride(node) else { return nil }
        var cadence = Cadence(every: every.value)
        if let times = values[.times].flatMap({ reading.count($0.value) }) {
            if let on = values[.on] {
                reading.report(
                    "key-without-effect", times.span,
                    Wording("`times` has no effect beside `on`", lv: "`times` blakus `on` nedarbojas"),
                    help: Wording(
                        "remove one of them: each day under `on` makes one task",
                        lv: "izdzēsiet vienu: katra diena zem `on` dod vienu uzdevumu"),
                    related: [Label(on.keySpan, Wording("this one counts", lv: "spēkā ir šis"))])
            } else if times.value > 366 {
                reading.report(
                    "wrong-type", times.span,
                    Wording("more than 366 times in one slot", lv: "vairāk nekā 366 reizes vienā posmā"),
                    help: Wording("use a shorter slot", lv: "izvēlieties īsāku posmu"))
            } else {
                cadence.times = times.value
            }
        }
        if let on = values[.on] { cadence.on = slotDays(on.value, &reading) }
        cadence.opens = limitDay(
            .opens, Wording("name the first day: `opens: 10`", lv: "nosauciet pirmo dienu: `opens: 10`"), &reading)
        cadence.by = limitDay(
            .by, Wording("name the last day: `by: 10`", lv: "nosauciet pēdējo dienu: `by: 10`"), &reading)
        if let months = values[.months] { cadence.months = self.months(months.value, &reading) }
        cadence.from = values[.from].flatMap { reading.date($0.value) }?.value
        let until = values[.until].flatMap { reading.date($0.value) }
        cadence.until = until?.value
        if let from = cadence.from, let until, until.value < from {
            reading.report(
                "window-ends-before-it-opens", until.span,
                Wording("this ends before it begins on \(from)", lv: "tas beidzas pirms sākuma \(from)"),
                help: Wording("move `until` to \(from) or later", lv: "pārceliet `until` uz \(from) vai vēlāk"))
        }
        if let except = values[.except] { cadence.except = exceptions(except.value, &reading) }
        return .cadence(cadence)
    }

    /// The one day of the slot under `opens` or `by`.
    private func limitDay(_ key: Key, _ help: Wording, _ reading: inout Reading) -> SlotDay? {
        guard let entry = values[key] else { return nil }
        if let on = values[.on] {
            reading.report(
                "key-without-effect", entry.keySpan,
                Wording(
                    "`\(key.rawValue)` has no effect beside `on`", lv: "`\(key.rawValue)` blakus `on` nedarbojas"),
                help: Wording(
                    "remove one of them: a named day is its own first and last day",
                    lv: "izdzēsiet vienu: nosaukta diena pati ir gan pirmā, gan pēdējā"),
                related: [Label(on.keySpan, Wording("this one counts", lv: "spēkā ir šis"))])
        }
        let days = slotDays(entry.value, &reading)
        if days.count != 1, reading.items(entry.value).count != 1 {
            reading.wrongType(entry.value, Wording("one day of the slot", lv: "viena posma diena"), help: help)
        }
        return days.first
    }

    private func limit(_ node: YAMLNode, _ reading: inout Reading) -> When.Limit? {
        guard let count = reading.count(node) else { return nil }
        guard let per = values[.per] else {
            reading.missingKey(
                "per", at: span, in: Wording("this `when`", lv: "šim `when`"),
                help: Wording("say in what: `per: year`", lv: "pasakiet, kādā laikā: `per: year`"))
            return nil
        }
        guard count.value <= Cadence.mostTimes else {
            reading.reportTooOften(count.span)
            return nil
        }
        return reading.stride(per.value).map { When.Limit(count.value, per: $0.value) }
    }

    private func dates(_ node: YAMLNode, _ reading: inout Reading) -> When? {
        let dates = reading.items(node).compactMap { reading.date($0)?.value }
        if dates.isEmpty, reading.items(node).isEmpty {
            reading.wrongType(node, Wording("a list of days", lv: "dienu saraksts"))
        }
        return dates.isEmpty ? nil : .dates(Set(dates).sorted())
    }

    private func recurrence(_ node: YAMLNode, _ reading: inout Reading) -> When? {
        guard let rule = reading.text(node) else { return nil }
        guard let start = values[.start] else {
            reading.missingKey(
                "start", at: span, in: Wording("this `when`", lv: "šim `when`"),
                help: Wording(
                    "give the first day: `start: 2025-01-31`", lv: "norādiet pirmo dienu: `start: 2025-01-31`"))
            return nil
        }
        guard let day = reading.date(start.value) else { return nil }
        do throws(RecurrenceError) {
            let added = values[.also].map { days($0.value, &reading) } ?? []
            let excluded = values[.except].map { days($0.value, &reading) } ?? []
            return .rule(try Recurrence(rule.value, start: day.value, adding: added, excluding: excluded))
        } catch {
            let span = rule.span.part(error.scalars, ofTextLength: rule.value.unicodeScalars.count)
            reading.report("recurrence-invalid", span, error.message, help: error.help)
            return nil
        }
    }

    /// RDATE and EXDATE.
    private func days(_ node: YAMLNode, _ reading: inout Reading) -> [CivilDate] {
        reading.items(node).compactMap { reading.date($0)?.value }
    }

    private func openWindow(_ node: YAMLNode, _ reading: inout Reading) -> When? {
        let text = reading.resolve(node)
        if case .scalar(let written, _) = text.content {
            let ends = written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            if ends.count == 2, ends.contains("..") {
                let days = ends.map { end in
                    end == ".." ? nil : reading.date(YAMLNode(.scalar(end, isPlain: true), text.span))
                }
                guard zip(ends, days).allSatisfy({ $0 == ".." || $1 != nil }) else { return nil }
                return .window(from: days[0]?.value, through: days[1]?.value)
            }
        }
        return reading.window(node).map { .window(from: $0.value.first, through: $0.value.last) }
    }

    private func duration(_ node: YAMLNode, _ reading: inout Reading) -> When.Duration? {
        reading.value(
            node, Wording("a length of time", lv: "ilgums"),
            help: Wording(
                "write a number and a unit: 2 years, 3 working days",
                lv: "rakstiet skaitli un mērvienību: 2 years, 3 working days")
        ) {
            When.Duration($0)
        }?.value
    }

    private func completion(_ node: YAMLNode, _ reading: inout Reading) -> When? {
        guard let duration = duration(node, &reading) else { return nil }
        guard duration.unit != .hour else {
            reading.wrongType(
                node, Wording("a length of at least a day", lv: "vismaz vienu dienu ilgs laiks"),
                help: Wording(
                    "write days, working days, weeks, months or years",
                    lv: "rakstiet days, working days, weeks, months vai years"))
            return nil
        }
        return .completion(duration)
    }

    private func deadline(_ node: YAMLNode, isBefore: Bool, _ reading: inout Reading) -> When? {
        let event = values[.of].flatMap { reading.text($0.value) }?.value
        let within: When.Deadline.Within? =
            switch reading.text(node)?.value {
            case nil: nil
            case "immediately": .immediately
            case "same day": .sameDay
            default: duration(node, &reading).map(When.Deadline.Within.duration)
            }
        return within.map { .deadline(When.Deadline(within: $0, event: event, isBefore: isBefore)) }
    }

    private func flag(_ node: YAMLNode, _ when: When, _ reading: inout Reading) -> When? {
        guard let isOn = reading.boolean(node) else { return nil }
        if isOn.value { return when }
        reading.report(
            "wrong-type", isOn.span, Wording("`false` leaves no time at all", lv: "ar `false` laika vispār nav"),
            help: Wording("remove the key, or write `true`", lv: "izdzēsiet atslēgu vai rakstiet `true`"))
        return nil
    }

    // MARK: Parts

    private func slotDays(_ node: YAMLNode, _ reading: inout Reading) -> [SlotDay] {
        reading.items(node).compactMap {
            reading.value(
                $0, Wording("a day of the slot", lv: "posma diena"),
                help: Wording(
                    "write Monday, first Tuesday, 15, last working day or 1 March",
                    lv: "rakstiet Monday, first Tuesday, 15, last working day vai 1 March")
            ) { SlotDay($0) }?.value
        }
    }

    private func months(_ node: YAMLNode, _ reading: inout Reading) -> [Int] {
        let ranges = reading.items(node).compactMap {
            reading.value(
                $0, Wording("a month", lv: "mēnesis"),
                help: Wording(
                    "write 10, October, or a run of them: 10..4",
                    lv: "rakstiet 10, October vai vairākus pēc kārtas: 10..4")
            ) { Self.months($0) }?.value
        }
        return Set(ranges.joined()).sorted()
    }

    /// `10`, `October`, `10..4` (October to April).
    private static func months(_ text: String) -> [Int]? {
        func month(_ text: some StringProtocol) -> Int? {
            Int(text).flatMap { (1...12).contains($0) ? $0 : nil } ?? MonthName.number(text)
        }
        if let single = month(text) { return [single] }
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        guard ends.count == 3, ends[1].isEmpty, let first = month(ends[0]), let last = month(ends[2]) else {
            return nil
        }
        return first <= last ? Array(first...last) : Array(1...last) + Array(first...12)
    }

    private func exceptions(_ node: YAMLNode, _ reading: inout Reading) -> [Cadence.Exception] {
        let wanted = Wording("a month, a window of days or a break", lv: "mēnesis, laikposms vai brīvlaiks")
        return reading.items(node).compactMap { reading.scalar($0, wanted) }.map { text in
            if let month = MonthName.number(text.value) { return .month(month) }
            if let day = CivilDate(text.value) { return .days(Window(day: day)) }
            if let window = Window(text.value) { return .days(window) }
            return .break(text.value)
        }
    }
}

extension Reading {
    fileprivate mutating func reportTooOften(_ span: Span) {
        report(
            "wrong-type", span,
            Wording(
                "this asks for more than \(Cadence.mostTimes) times in one slot",
                lv: "te prasītas vairāk nekā \(Cadence.mostTimes) reizes vienā posmā"),
            help: Wording("use a shorter slot", lv: "izvēlieties īsāku posmu"))
    }
}
