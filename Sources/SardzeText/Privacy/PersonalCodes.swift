/// Finds Latvian personal codes.
///
/// - Source: Fizisko personu reģistra likums; until 2017-06-30 a code was the day of birth (`DDMMYY`), a digit for the
///   century and four more, the last a check digit; since then it is `3`, a digit from 2 to 9, and nine random digits.
enum PersonalCodes {
    /// Codes that nothing else looks like: of the old form with the right check digit, of the new form with its hyphen.
    static func certain(in text: ScannedText) -> [Range<Int>] {
        candidates(in: text).filter { candidate in
            isOld(candidate.digits)
                ? hasCheckDigit(candidate.digits) : candidate.isHyphenated && isNew(candidate.digits)
        }.map(\.scalars)
    }

    /// Numbers that are most likely codes.
    ///
    /// A wrong check digit beside a possible day of birth and a hyphen is a slip of the pen, and the day of birth stands
    /// there all the same. Without the hyphen eleven digits may be anything, a company's number for one, and are let be;
    /// those that begin as the new codes do are no company's.
    static func likely(in text: ScannedText) -> [Range<Int>] {
        candidates(in: text).filter { candidate in
            candidate.isHyphenated ? isOld(candidate.digits) : !candidate.isSpaced && isNew(candidate.digits)
        }.map(\.scalars)
    }

    private struct Candidate {
        let scalars: Range<Int>
        let digits: [Int]
        var isHyphenated = false
        var isSpaced = false
    }

    /// Eleven digits in one run, or six and five.
    private static func candidates(in text: ScannedText) -> [Candidate] {
        text.numbers.indices.compactMap { index in
            let number = text.numbers[index]
            guard number.isFree, isApart(number.scalars, text) else { return nil }
            if number.scalars.count == 11 {
                return Candidate(scalars: number.scalars, digits: text.digits(number.scalars))
            }
            guard number.scalars.count == 6, index + 1 < text.numbers.count else { return nil }
            let next = text.numbers[index + 1]
            guard next.isFree, next.scalars.count == 5, next.scalars.lowerBound == number.scalars.upperBound + 1,
                let between = text[number.scalars.upperBound], isApart(next.scalars, text)
            else { return nil }
            let isHyphenated = ScannedText.isHyphen(between)
            guard isHyphenated || ScannedText.isSpace(between) else { return nil }
            let range = number.scalars.lowerBound..<next.scalars.upperBound
            return Candidate(
                scalars: range, digits: text.digits(range), isHyphenated: isHyphenated, isSpaced: !isHyphenated)
        }
    }

    /// Whether no sign or mark before or after makes it part of a longer number.
    private static func isApart(_ range: Range<Int>, _ text: ScannedText) -> Bool {
        if let before = text[range.lowerBound - 1], "+/_=".unicodeScalars.contains(before) { return false }
        guard let after = text[range.upperBound], let next = text[range.upperBound + 1] else { return true }
        return
            !("/_=".unicodeScalars.contains(after)
            || (",.".unicodeScalars.contains(after) && ScannedText.isDigit(next)))
    }

    private static func isNew(_ digits: [Int]) -> Bool { digits[0] == 3 && digits[1] >= 2 }

    /// Whether the first seven digits are a day of birth: of the 19th, 20th or 21st century.
    private static func isOld(_ digits: [Int]) -> Bool {
        let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
        guard digits[6] <= 2 else { return false }
        return MonthDays.has(day: day, month: month, year: 1800 + digits[6] * 100 + digits[4] * 10 + digits[5])
    }

    private static func hasCheckDigit(_ digits: [Int]) -> Bool {
        let sum = zip(digits, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        return (1101 - sum) % 11 % 10 == digits[10]
    }
}

/// Which days there are; this room knows no calendar.
enum MonthDays {
    static func has(day: Int, month: Int, year: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
