import SardzeWords

/// School breaks by their names: "rudens brīvlaikā", "2026. gada vasaras brīvdienās", "the autumn break of 2026".
extension Reader {
    /// The next such break, or that of the year; its days come from the school calendar.
    mutating func schoolBreakDays(of leading: Int?) throws(PhraseError) -> Span? {
        let start = position
        guard let season = expression(Lexicon.schoolBreaks), let season else { return back(to: start) }
        let year = if let leading { leading } else { try trailingYear() }
        let name = SchoolBreak(season, of: year)
        let first = year.map { CivilDate.firstDay(ofYear: $0) } ?? reference
        guard let window = Window(first, first.adding(days: 730)),
            let days = school.windows(named: name.description, touching: window).first(where: { $0.last >= first })
        else { throw trapped(Lexicon.unknownBreak, start..<position) }
        guard school.provisionalYears(of: name.description, in: days).isEmpty else {
            throw trapped(Lexicon.undecreedBreak(days), start..<position)
        }
        return Span(.known(days))
    }

    /// A break that a cadence leaves out, every year unless one is said: "vasaras brīvlaiku", "school holidays".
    mutating func schoolBreak() throws(PhraseError) -> SchoolBreak? {
        let start = position
        let leading = year()
        guard let season = expression(Lexicon.schoolBreaks) else { return back(to: start) }
        let year = if let leading { leading } else { try trailingYear() }
        guard season != nil || year == nil else { return back(to: start) }
        return SchoolBreak(season, of: year)
    }
}

extension Lexicon {
    /// The season; `nil` for every break.
    static let schoolBreaks = Expressions<SchoolBreak.Season?>(
        [
            (SchoolBreak.Season.autumn, "rudens", "autumn"), (.winter, "ziemas", "winter"),
            (.spring, "pavasara", "spring"), (.summer, "vasaras", "summer"),
        ].flatMap { season, latvian, english in
            [
                .init(season, "\(latvian) brīvlaik*|\(latvian) brīvdien*|\(latvian) skolēnu brīvlaik*"),
                .init(season, "\(latvian) skolēnu brīvdien*|skolēnu \(latvian) brīvlaik*|skolēnu \(latvian) brīvdien*"),
                .init(season, "\(english) break|\(english) holidays|\(english) school break"),
                .init(season, "\(english) school holidays|school \(english) break|school \(english) holidays"),
            ]
        } + [
            .init(nil, "skolēnu brīvlaik*|skolēnu brīvdien*|skolas brīvdien*|skolu brīvdien*|skolas brīvlaik*"),
            .init(nil, "school holidays|school breaks|school break|school holiday"),
        ])
}
