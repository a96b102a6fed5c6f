/// Text that tells of one person: looked for where rules and records should tell of none.
///
/// Precision goes before recall: a finding that is wrong teaches people to read past the next one. So this is a net for
/// slips, not a proof that a text is free of personal data.
public enum PersonalData {
    public enum Kind: String, Sendable, CaseIterable {
        case personalCode, phone, email, birthDate, name
    }

    /// One place in a text.
    public struct Match: Sendable, Hashable {
        public let kind: Kind
        /// Unicode scalars of the text, counted from 0; never empty, always inside it.
        public let scalars: Range<Int>
        /// False for a number that has a personal code's shape, though nothing proves that it is one.
        public let isCertain: Bool
    }

    /// - Parameter allowed: kinds that belong in this text, such as an e-mail address under `email:`.
    /// - Returns: what was found, ascending, no two overlapping.
    /// - Complexity: O(*n*), *n* the length of the text.
    public static func find(in text: String, allowing allowed: Set<Kind> = []) -> [Match] {
        // Most texts hold neither digits nor capital letters that could begin a name.
        let text = ScannedText(text)
        var matches: [Match] = []
        var taken = text.addresses
        func add(_ kind: Kind, _ find: (ScannedText) -> [Range<Int>], isCertain: Bool = true) {
            let ranges = find(text).filter { !overlaps($0, taken) }
            if !allowed.contains(kind) {
                matches += ranges.map { Match(kind: kind, scalars: $0, isCertain: isCertain) }
            }
            taken = (taken + ranges).sorted { $0.lowerBound < $1.lowerBound }
        }
        add(.email, EmailAddresses.find)
        add(.personalCode, PersonalCodes.certain)
        add(.personalCode, PersonalCodes.likely, isCertain: false)
        add(.birthDate, BirthDates.find)
        add(.phone, PhoneNumbers.find)
        add(.name, PersonNames.find)
        return matches.sorted { $0.scalars.lowerBound < $1.scalars.lowerBound }
    }

    /// Whether a single word is a given name: enough to say a person where an office is asked for.
    public static func isGivenName(_ text: String) -> Bool {
        let text = ScannedText(text)
        guard text.words.count == 1, let word = text.words.first else { return false }
        return word.isCapitalised && GivenNames.forms(of: word.folded)?.isCommonWord == false
    }

    /// - Parameter ranges: ascending by where they begin, none overlapping.
    private static func overlaps(_ range: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].overlaps(range)
    }
}
