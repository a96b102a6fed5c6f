/// What a referral is called: `R-2026-014`. It says nothing about anybody.
///
/// One to eight capital letters of whoever numbers them, the year, and a number of one to six digits: nothing that could be a
/// name, a date of birth or a personal code fits. `R-2026-14` and `R-2026-014` are one reference, printed the second way.
public struct ReferralReference: Sendable, Hashable {
    /// Up to eight letters, the first in the highest byte.
    private let letters: UInt64
    private let storedNumber: UInt32
    private let storedYear: UInt16

    /// 2000...2099
    public var year: Int { Int(storedYear) }
    /// 1...999_999
    public var number: Int { Int(storedNumber) }

    /// - Returns: `nil` for anything else than 1 to 8 letters A to Z, a year of this century, a number of six digits.
    public init?(_ letters: String, year: Int, number: Int) {
        guard (1...8).contains(letters.utf8.count),
            letters.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
            (2000...2099).contains(year), (1...999_999).contains(number)
        else { return nil }
        var packed: UInt64 = 0
        for byte in letters.utf8 { packed = packed << 8 | UInt64(byte) }
        self.letters = packed << UInt64(8 * (8 - letters.utf8.count))
        storedYear = UInt16(year)
        storedNumber = UInt32(number)
    }

    /// The letters of references that the program makes itself.
    public static let ownLetters = "R"

    /// Who numbers it: `R`.
    public var series: String {
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: letters >> UInt64(56 - 8 * $0)) }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}

extension ReferralReference: Comparable {
    public static func < (left: ReferralReference, right: ReferralReference) -> Bool {
        (left.letters, left.storedYear, left.storedNumber) < (right.letters, right.storedYear, right.storedNumber)
    }
}

extension ReferralReference: LosslessStringConvertible {
    /// `R-2026-014`: at least three digits.
    public var description: String {
        let digits = String(number)
        return "\(series)-\(year)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }

    /// Reads letters, year and number in that spelling, with or without zeros before the number, and nothing else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].utf8.count == 4, (1...6).contains(parts[2].utf8.count),
            let year = Self.digits(parts[1]), let number = Self.digits(parts[2])
        else { return nil }
        self.init(String(parts[0]), year: year, number: number)
    }

    private static func digits(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}

/// One step of a referral: `R-2026-014/2`.
public struct ReferralStepName: Sendable, Hashable, Comparable {
    public let reference: ReferralReference
    private let storedNumber: UInt16

    /// From 1, in the order the steps were made.
    public var number: Int { Int(storedNumber) }

    public init(_ reference: ReferralReference, _ number: Int) {
        self.reference = reference
        storedNumber = UInt16(clamping: number)
    }

    /// How it stands behind the `@` of a task's name: `R-2026-014` for the first step, `R-2026-014/2` for the second.
    public var taskLabel: String { number == 1 ? reference.description : description }

    /// Reads what stands behind the `@` of a task's name.
    init?(taskLabel text: Substring) {
        if let reference = ReferralReference(String(text)) { self.init(reference, 1) } else { self.init(String(text)) }
        guard taskLabel == text else { return nil }
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.reference, left.number) < (right.reference, right.number)
    }
}

extension ReferralStepName: LosslessStringConvertible {
    public var description: String { "\(reference)/\(number)" }

    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let reference = ReferralReference(String(parts[0])), let number = Int(parts[1]),
            (1...Int(UInt16.max)).contains(number), String(number) == parts[1]
        else { return nil }
        self.init(reference, number)
    }
}
