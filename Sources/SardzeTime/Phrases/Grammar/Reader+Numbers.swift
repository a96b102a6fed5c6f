/// Counts and numbers.
extension Reader {
    /// Counts larger than this are refused: nothing in a plan is counted so far.
    private static let largest = 10_000

    /// "Divas", "two", "24", "divdesmit četru".
    mutating func cardinal() -> Int? {
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
        if let value = sense({ if case .ordinal(let value) = $0 { value } else { nil } }) { return value }
        let start = position
        if let value = sense({ if case .roman(let value) = $0 { value } else { nil } }) {
            _ = take(mark: ".")
            return value
        }
        guard let value = number(digits: 1...2) else { return nil }
        return value > 0 && ordinalMark() ? value : back(to: start)
    }

    /// Several ordinals: "pirmajā un trešajā", "1., 3.".
    mutating func ordinals() -> [Int]? {
        guard let first = ordinal() else { return nil }
        var all = [first]
        while true {
            let start = position
            guard take(.and) || take(mark: ","), let next = ordinal() else {
                position = start
                return all
            }
            all.append(next)
        }
    }

    /// The dot or the letters of "15." and "15th".
    mutating func ordinalMark() -> Bool {
        take(mark: ".") || take(word: "st") || take(word: "nd") || take(word: "rd") || take(word: "th")
    }

    /// How many times: "reizi", "divreiz", "divas reizes", "2x", "twice".
    mutating func times() -> Int? {
        if let value = sense({ if case .manyTimes(let value) = $0 { value } else { nil } }) { return value }
        let start = position
        if let value = cardinal() {
            return sense({ $0 == .times || $0 == .time ? true : nil }) != nil ? value : back(to: start)
        }
        return sense { $0 == .time ? 1 : nil }
    }
}
