/// Counts and numbers.
extension Reader {
    /// Counts larger than this are refused: nothing in a plan is counted so far.
    private static let largest = 10_000

    /// "Divas", "two", "24", "divdesmit četru"; also said twice, as contracts do: "10 (desmit)".
    mutating func cardinal() -> Int? {
        guard let value = cardinalOnce() else { return nil }
        let end = position
        guard take(mark: "("), cardinalOnce() == value, take(mark: ")") else {
            position = end
            return value
        }
        return value
    }

    private mutating func cardinalOnce() -> Int? {
        let start = position
        if let value = groupedNumber() {
            return (1...Self.largest).contains(value) ? value : back(to: start)
        }
        guard let first = word(cardinalIn: 1...99) else { return nil }
        guard first >= 20, first.isMultiple(of: 10) else { return first }
        let afterTens = position
        if take(mark: "-"), let ones = word(cardinalIn: 1...9) { return first + ones }
        position = afterTens
        return first + (word(cardinalIn: 1...9) ?? 0)
    }

    /// "21", "10 000", "1,000": four digits in a row are a year.
    private mutating func groupedNumber() -> Int? {
        guard let value = number(digits: 1...3) else { return nil }
        let end = position
        let isComma = take(mark: ",")
        // "10, 100" is a list.
        if let next = peek(), next.isSpaced != isComma, let rest = number(digits: 3...3) { return value * 1000 + rest }
        position = end
        return value
    }

    private mutating func word(cardinalIn range: ClosedRange<Int>) -> Int? {
        sense { if case .cardinal(let value) = $0, range.contains(value) { value } else { nil } }
    }

    /// "Pirmajā", "first", "1.", "1st", "I", "pēdējā" (-1).
    mutating func ordinal() -> Int? {
        if let value = ordinalWord() { return value }
        let start = position
        if let value = sense({ if case .roman(let value) = $0 { value } else { nil } }) {
            _ = take(mark: ".")
            return value
        }
        guard let value = number(digits: 1...2) else { return nil }
        return value > 0 && ordinalMark() ? value : back(to: start)
    }

    /// "Pirmajā", "divdesmit piektajā", "twenty-fifth", "pēdējā" (-1).
    mutating func ordinalWord() -> Int? {
        if let value = sense({ if case .ordinal(let value) = $0 { value } else { nil } }) { return value }
        let start = position
        guard let tens = word(cardinalIn: 20...90), tens.isMultiple(of: 10) else { return back(to: start) }
        _ = take(mark: "-")
        let ones: Int? = sense { if case .ordinal(let value) = $0, (1...9).contains(value) { value } else { nil } }
        return ones.map { tens + $0 } ?? back(to: start)
    }

    /// A day of a month in digits or words: "15.", "15th", "piecpadsmitajā".
    mutating func dayNumber() -> Int? {
        if let day = number(digits: 1...2) {
            _ = ordinalMark()
            return day
        }
        let start = position
        guard let day = ordinalWord(), day > 0 else { return back(to: start) }
        return day
    }

    /// Several ordinals: "pirmajā un trešajā", "1., 3."; with articles only before one weekday or working day that all of
    /// them share, for "the 18th and the last day" are two places.
    mutating func ordinals() -> [Int]? {
        let isInWords = peek()?.word != nil
        guard let first = ordinal() else { return nil }
        var all = [first]
        var (plain, plainEnd) = (1, position)
        while true {
            let start = position
            guard take(.and) || take(mark: ",") else { break }
            let hasArticle = take(.article)
            // "The 10th, the second Monday" do not share it.
            guard !hasArticle || (peek()?.word != nil) == isInWords, let next = ordinal() else {
                position = start
                break
            }
            if !hasArticle, plain == all.count { (plain, plainEnd) = (plain + 1, position) }
            all.append(next)
        }
        let end = position
        if plain == all.count || anyWeekday() != nil || (isInWords && unit() == .workingDay) {
            position = end
            return all
        }
        position = plainEnd
        return Array(all.prefix(plain))
    }

    /// The dot or the letters of "15." and "15th".
    mutating func ordinalMark() -> Bool {
        if take(mark: ".") { return true }
        guard peek()?.word != nil else { return false }
        return take(word: "st") || take(word: "nd") || take(word: "rd") || take(word: "th")
    }

    /// How many times: "reizi", "divreiz", "divas reizes", "pa divām reizēm", "2x", "twice".
    mutating func times() -> Int? {
        let start = position
        _ = take(word: "pa")
        return timesOnce() ?? back(to: start)
    }

    private mutating func timesOnce() -> Int? {
        if let value = sense({ if case .manyTimes(let value) = $0 { value } else { nil } }) { return value }
        let start = position
        if let value = cardinal() {
            return sense({ $0 == .times || $0 == .time ? true : nil }) != nil ? value : back(to: start)
        }
        return sense { $0 == .time ? 1 : nil }
    }
}
