/// A day with its year in the ways people write it: `01.02.2010`, `2010-02-01`, `2010. gada 1. februārī`,
/// `1 February 2010`, `February 1, 2010`.
enum WrittenDay {
    /// No spelling is longer than this, in scalars.
    static let longest = 32

    /// Where a day ends that begins at this place, or `nil`.
    static func end(from start: Int, in text: ScannedText) -> Int? {
        numeric(start, text) ?? yearFirst(start, text) ?? dayFirst(start, text) ?? monthFirst(start, text)
    }

    private static func numeric(_ start: Int, _ text: ScannedText) -> Int? {
        var place = start
        var parts: [(value: Int, count: Int)] = []
        for index in 0..<3 {
            guard let part = number(&place, text) else { return nil }
            parts.append(part)
            if index < 2 {
                guard let mark = text[place], "./-".unicodeScalars.contains(mark) else { return nil }
                place += 1
                if mark == ".", text[place].map(ScannedText.isSpace) == true { place += 1 }
            }
        }
        let isYearFirst = parts[0].count == 4
        let (day, year) = isYearFirst ? (parts[2], parts[0]) : (parts[0], parts[2])
        guard day.count <= 2, parts[1].count <= 2, year.count == 4 || year.count == 2 else { return nil }
        return MonthDays.has(day: day.value, month: parts[1].value, year: year.value) ? place : nil
    }

    /// `2010. gada 1. februārī`
    private static func yearFirst(_ start: Int, _ text: ScannedText) -> Int? {
        var place = start
        guard let year = number(&place, text), year.count == 4 else { return nil }
        skip(&place, text)
        if let word = text.word(justAfter: place), ["g", "gada"].contains(word.folded) {
            place = word.scalars.upperBound
            skip(&place, text)
        }
        guard let day = number(&place, text), (1...31).contains(day.value) else { return nil }
        skip(&place, text)
        return month(&place, text) ? place : nil
    }

    /// `1. februārī 2010`
    private static func dayFirst(_ start: Int, _ text: ScannedText) -> Int? {
        var place = start
        guard let day = number(&place, text), (1...31).contains(day.value) else { return nil }
        skip(&place, text)
        guard month(&place, text) else { return nil }
        skip(&place, text)
        return year(&place, text) ? place : nil
    }

    /// `February 1, 2010`
    private static func monthFirst(_ start: Int, _ text: ScannedText) -> Int? {
        var place = start
        guard month(&place, text) else { return nil }
        skip(&place, text)
        guard let day = number(&place, text), (1...31).contains(day.value) else { return nil }
        skip(&place, text)
        return year(&place, text) ? place : nil
    }

    private static func year(_ place: inout Int, _ text: ScannedText) -> Bool { number(&place, text)?.count == 4 }

    private static func month(_ place: inout Int, _ text: ScannedText) -> Bool {
        guard let word = text.word(justAfter: place), word.scalars.lowerBound == place,
            months.contains(where: word.folded.hasPrefix)
        else { return false }
        place = word.scalars.upperBound
        return true
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
    ]

    /// Up to four digits, none after them.
    private static func number(_ place: inout Int, _ text: ScannedText) -> (value: Int, count: Int)? {
        var (value, count) = (0, 0)
        while count <= 4, let digit = text[place].flatMap(ScannedText.value) {
            value = value * 10 + digit
            count += 1
            place += 1
        }
        return (1...4).contains(count) ? (value, count) : nil
    }

    /// A full stop or comma and a space, at most.
    private static func skip(_ place: inout Int, _ text: ScannedText) {
        if let mark = text[place], ".,".unicodeScalars.contains(mark) { place += 1 }
        if text[place].map(ScannedText.isSpace) == true { place += 1 }
    }
}
