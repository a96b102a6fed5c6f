import SardzeWords

/// The days that bound a cadence: its months, its first and last day, its days in the year, what is left out.
extension Composition {
    /// Puts the days of the phrase into the cadence.
    func bind(_ cadence: inout Cadence, led lead: PlacedClause) throws(PhraseError) {
        let parts = clauses.filter { $0.clause.isDays }
        if parts.contains(where: { if case .days(_, let times?) = $0.clause { times > 0 } else { false } }) {
            throw conflict(parts[0], with: lead)
        }
        let stretches = withYearsCarried(parts)
        let isYearly = cadence.every.unit == .year
        if isYearly, stretches.count > 1, stretches.allSatisfy({ $0.isYearless && $0.isOneMonth }) {
            return try bindMonths(stretches, parts, to: &cadence)
        }
        for (stretch, part) in zip(stretches, parts.flatMap(repeated)) {
            if let months = stretch.wholeMonths {
                cadence.months = Set(cadence.months + months).sorted()
            } else if stretch.isYearless && isYearly {
                try bindYearly(stretch, part, to: &cadence)
            } else if stretch.isDay {
                throw conflict(
                    part, with: lead,
                    help: Wording(
                        "a day can recur every year, `katru gadu 1. martā`, or open and end a cadence, "
                            + "`no 2026. gada 1. marta`",
                        lv: "diena var atkārtoties katru gadu, `katru gadu 1. martā`, vai būt sākums un beigas, "
                            + "`no 2026. gada 1. marta`"))
            } else {
                guard let ends = stretch.resolved(from: reference) else { throw noSuchDays([part]) }
                if cadence.from != nil && ends.from != nil || cadence.until != nil && ends.through != nil {
                    throw conflict(
                        part, with: lead,
                        help: Wording(
                            "write one first and one last day", lv: "rakstiet vienu pirmo un vienu pēdējo dienu"))
                }
                cadence.from = ends.from ?? cadence.from
                cadence.until = ends.through ?? cadence.until
            }
        }
        if cadence.months.count == 12 { cadence.months = [] }
    }

    private func repeated(_ part: PlacedClause) -> [PlacedClause] {
        if case .days(let stretches, _) = part.clause { Array(repeating: part, count: stretches.count) } else { [] }
    }

    /// "Katru gadu martā un septembrī": in each of them, unless they are neighbours and could be one window.
    private func bindMonths(
        _ stretches: [Stretch], _ parts: [PlacedClause], to cadence: inout Cadence
    ) throws(PhraseError) {
        let months = Set(stretches.flatMap { $0.wholeMonths ?? [] }).sorted()
        // "Reizi gadā maijā un novembrī" counts one and names two.
        let saysOnce = clauses.contains { if case .frequency(let said) = $0.clause { said.times == 1 } else { false } }
        let areApart = !saysOnce && months.allSatisfy { !months.contains($0 % 12 + 1) }
        if parts.last?.joint != .or {
            guard areApart, cadence.every.count == 1, cadence.times == 1 || cadence.times == months.count else {
                throw PhraseError(
                    .ambiguous, scalars(parts),
                    Wording(
                        "this can mean once over these months or once in each",
                        lv: "tas var nozīmēt vienu reizi šajos mēnešos kopā vai pa reizei katrā"),
                    help: Wording(
                        "write `reizi gadā no jūlija līdz augustam`, or `reizi mēnesī jūlijā un augustā`",
                        lv: "rakstiet `reizi gadā no jūlija līdz augustam` vai `reizi mēnesī jūlijā un augustā`"))
            }
            cadence.every = Stride(1, .month)
            cadence.times = 1
        }
        cadence.months = months
    }

    /// Yearless days of a yearly cadence: "katru gadu 1. martā", "katru gadu līdz 1. martam".
    private func bindYearly(
        _ stretch: Stretch, _ part: PlacedClause, to cadence: inout Cadence
    ) throws(PhraseError) {
        if stretch.isDay, case .day(let month, let day)? = stretch.from?.shape {
            cadence.on.append(.monthAndDay(month: month, day: day))
        } else if stretch.from == nil, let end = stretch.through?.window(in: 2000) {
            // 2000 is a leap year: a last day of 29 February stands for the end of the month.
            let last = stretch.endsBefore ? end.first.adding(days: -1) : end.last
            if last.month == 2 && last.day == 29 {
                cadence.months = [1, 2]
            } else if last.year == 2000 {
                cadence.by = .monthAndDay(month: last.month, day: last.day)
            }
        } else if stretch.through == nil, let ends = stretch.resolved(from: reference) {
            cadence.from = ends.from
        } else {
            throw PhraseError(
                .notUnderstood, scalars(part),
                Wording(
                    "a yearly task can be bound to whole months, to a day or by a day",
                    lv: "ikgadēju uzdevumu var noteikt veseliem mēnešiem, vienai dienai vai ar termiņu"),
                help: Wording(
                    "write `katru gadu martā` or `katru gadu līdz 20. martam`",
                    lv: "rakstiet `katru gadu martā` vai `katru gadu līdz 20. martam`"))
        }
    }

    func exceptions() throws(PhraseError) -> [Cadence.Exception] {
        var exceptions: [Cadence.Exception] = []
        for part in clauses {
            guard case .except(let leftOut) = part.clause else { continue }
            for item in leftOut {
                guard case .days(let stretch) = item else {
                    if case .named(let name) = item { exceptions.append(.break(name)) }
                    continue
                }
                if let months = stretch.wholeMonths {
                    exceptions += months.map(Cadence.Exception.month)
                } else if let ends = stretch.resolved(from: reference), let from = ends.from,
                    let through = ends.through,
                    let window = Window(from, through)
                {
                    exceptions.append(.days(window))
                } else {
                    throw PhraseError(
                        .notUnderstood, scalars(part),
                        Wording(
                            "what is left out needs a first and a last day", lv: "izņēmumam vajag pirmo un pēdējo dienu"
                        ),
                        help: Wording("write `izņemot jūliju un augustu`", lv: "rakstiet `izņemot jūliju un augustu`"))
                }
            }
        }
        var seen: Set<Cadence.Exception> = []
        return exceptions.filter { seen.insert($0).inserted }
    }
}
