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
        let isYearly = cadence.every.unit == .year || cadence.every.unit == .schoolYear
        if isYearly, stretches.count > 1, stretches.allSatisfy(\.isYearless) {
            if let unit = stretches[0].slotUnit, unit != .year, stretches.allSatisfy({ $0.slotUnit == unit }) {
                return try bindPieces(stretches, parts, of: unit, to: &cadence)
            }
            if stretches.allSatisfy({ $0.wholeMonths != nil }) {
                return try bindSeasons(stretches, parts, to: &cadence)
            }
        }
        for (stretch, part) in zip(stretches, parts.flatMap(repeated)) {
            if let months = stretch.wholeMonths {
                if isYearly, stretches.count == 1 { try fit(stretch, part, into: &cadence) }
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
                try check(stretch, part, isYearly: isYearly)
                guard let ends = try ends(of: stretch, [part]) else { throw noSuchDays([part]) }
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
                } else if let ends = try ends(of: stretch, [part]), let from = ends.from,
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
