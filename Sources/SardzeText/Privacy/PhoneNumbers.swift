/// Finds telephone numbers: Latvian ones of eight digits that begin with 2 or 6, and any with a country's number.
///
/// Short numbers (112, 116111) and numbers that begin with 8 are of services, never of a person.
enum PhoneNumbers {
    /// How eight digits are grouped by people. Other groups are dates, years or amounts.
    private static let groupings: Set<[Int]> = [[8], [2, 6], [4, 4], [2, 3, 3], [3, 2, 3], [3, 3, 2], [5, 3]]

    static func find(in text: ScannedText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.numbers.count {
            if let (range, count) = number(at: index, text) {
                found.append(range)
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    /// A number that begins with this run of digits, and how many runs it takes.
    private static func number(at index: Int, _ text: ScannedText) -> (range: Range<Int>, count: Int)? {
        let start = text.numbers[index].scalars.lowerBound
        guard text.numbers[index].isFree else { return nil }
        let groups = run(from: index, text)
        if text[start - 1] == "+" { return international(groups, start: start - 1) }
        guard isApart(before: start, text) else { return nil }
        if groups.first.map({ text.digits($0) }) == [0, 0, 3, 7, 1]
            || groups.first.map({ text.digits($0) }) == [3, 7, 1],
            groups.dropFirst().reduce(0, { $0 + $1.count }) == 8
        {
            return (start..<groups[groups.count - 1].upperBound, groups.count)
        }
        return national(groups, text)
    }

    private static func international(_ groups: [Range<Int>], start: Int) -> (range: Range<Int>, count: Int)? {
        guard (10...15).contains(groups.reduce(0) { $0 + $1.count }), let last = groups.last else { return nil }
        return (start..<last.upperBound, groups.count)
    }

    private static func national(_ groups: [Range<Int>], _ text: ScannedText) -> (range: Range<Int>, count: Int)? {
        guard let first = groups.first, let last = groups.last else { return nil }
        let whole = first.lowerBound..<last.upperBound
        let digits = text.digits(whole)
        guard digits.count == 8, [2, 6].contains(digits[0]), isApart(after: whole.upperBound, text) else { return nil }
        let before = text.word(justBefore: whole.lowerBound)
        if let before, callWords.contains(where: before.folded.hasPrefix) { return (whole, groups.count) }
        guard groupings.contains(groups.map(\.count)), !isDateOrYears(digits, groups),
            !isAmount(whole, digits, isInThousands: groups.count == 3, text),
            before.map({ !numberWords.contains($0.folded) }) ?? true
        else { return nil }
        return (whole, groups.count)
    }

    /// Runs of digits with one space or hyphen between, always the same; at most so many as any number has.
    private static func run(from index: Int, _ text: ScannedText) -> [Range<Int>] {
        var groups = [text.numbers[index].scalars]
        var separator: Bool?
        for number in text.numbers[(index + 1)...].prefix(7) {
            let end = groups[groups.count - 1].upperBound
            guard number.isFree, let mark = text[end] else { break }
            // `+371 (22) 045-225` and the like: the brackets count as spaces.
            let gap = text.scalars[end..<number.scalars.lowerBound]
            let isHyphen = ScannedText.isHyphen(mark)
            guard gap.count <= 2,
                gap.allSatisfy({
                    ScannedText.isHyphen($0) || ScannedText.isSpace($0) || "()".unicodeScalars.contains($0)
                })
            else { break }
            if groups.count > 1, let separator, separator != isHyphen, gap.count == 1 { break }
            separator = isHyphen
            groups.append(number.scalars)
        }
        return groups
    }

    /// `2025-2027`, `20251231`.
    private static func isDateOrYears(_ digits: [Int], _ groups: [Range<Int>]) -> Bool {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let (first, second) = (number(0..<4), number(4..<8))
        let isYear = (1900...2099).contains(first)
        if groups.count == 2 { return isYear && (1900...2099).contains(second) }
        return groups.count == 1 && isYear && MonthDays.has(day: second % 100, month: second / 100, year: first)
    }

    /// `22 500 000 EUR`, `6 000 000`: whole thousands, or a unit after it.
    private static func isAmount(
        _ whole: Range<Int>, _ digits: [Int], isInThousands: Bool, _ text: ScannedText
    ) -> Bool {
        if isInThousands, digits.suffix(3) == [0, 0, 0] { return true }
        if text[whole.upperBound] == "€" || text[whole.upperBound + 1] == "€" { return true }
        if text[whole.lowerBound - 1] == "€" || text[whole.lowerBound - 2] == "€" { return true }
        return text.word(justAfter: whole.upperBound).map { unit in amountWords.contains(where: unit.folded.hasPrefix) }
            ?? false
    }

    private static func isApart(before place: Int, _ text: ScannedText) -> Bool {
        guard let mark = text[place - 1] else { return true }
        return
            !("/_=#@".unicodeScalars.contains(mark) || ScannedText.isHyphen(mark)
            || (".,".unicodeScalars.contains(mark) && text[place - 2].map(ScannedText.isDigit) == true))
    }

    private static func isApart(after place: Int, _ text: ScannedText) -> Bool {
        guard let mark = text[place] else { return true }
        if "/_=%@".unicodeScalars.contains(mark) || ScannedText.isHyphen(mark) { return false }
        return !(".,:".unicodeScalars.contains(mark) && text[place + 1].map(ScannedText.isDigit) == true)
    }

    /// Words before a number that is called, folded, by their beginnings.
    private static let callWords = ["talr", "telef", "mob", "phone", "zvan", "call", "faks", "whatsapp"]
    /// Words before a number that is none.
    private static let numberWords: Set = ["nr", "no", "numurs", "reg", "eur", "kods", "konts", "rekviziti"]
    private static let amountWords = ["eur", "eir", "iedz", "cilv", "gab", "usd", "milj"]
}
