import SardzeWords

/// The first and last weeks of a month, where the month holds but a day or two of them.
extension Composition {
    /// The first and last day of a stretch; an open end is `nil`.
    ///
    /// - Returns: `nil` when there are no such days.
    /// - Throws: `PhraseError` where it begins or ends with less than half a week of a month: "marta pēdējā nedēļā" when
    ///   31 March is a Monday.
    func ends(
        of stretch: Stretch, _ parts: [PlacedClause]
    ) throws(PhraseError) -> (from: CivilDate?, through: CivilDate?)? {
        if let (first, last) = stretch.windows(from: reference) {
            for (span, window) in [(stretch.from, first), (stretch.through, last)] {
                if case .week(let nth, let month)? = span?.shape, let window, window.days < Self.halfWeek {
                    throw cutWeek(nth, ofMonth: month, window, parts)
                }
            }
        }
        return stretch.resolved(from: reference)
    }

    /// The fewest days that are most of a week, as ISO 8601 counts the first week of a year.
    private static var halfWeek: Int { 4 }

    private func cutWeek(_ nth: Int, ofMonth month: Int, _ window: Window, _ parts: [PlacedClause]) -> PhraseError {
        let whole = Span.week(of: window.first)
        let other =
            switch nth {
            case 1: Span.week(of: whole.last.adding(days: 1))
            case -1: Span.week(of: whole.first.adding(days: -1))
            default: window
            }
        let name = CalendarWords.months[month - 1].one(.locative)
        let days = counted(window.days, .day)
        let verb = window.days == 1 ? "is" : "are"
        let readings = [whole, other].sorted { $0.first < $1.first }.map {
            Wording.days(from: $0.first, through: $0.last)
        }
        let range = (parts.first?.tokens.lowerBound ?? 0)..<(parts.last?.tokens.upperBound ?? tokens.count)
        return PhraseError(
            .ambiguous, scalars(parts),
            Wording(
                "only \(days.en) of this week \(verb) in \(name.en), so this can mean two weeks",
                lv: "no šīs nedēļas \(name.lv) ir tikai \(days.lv), tāpēc var būt domātas divas dažādas nedēļas"),
            help: reader.bothReadings(readings[0], readings[1], of: range))
    }
}
