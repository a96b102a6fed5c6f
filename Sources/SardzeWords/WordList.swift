extension Wording {
    /// The word before the last of a list.
    public enum Junction: Sendable {
        case and, or

        fileprivate var word: Wording {
            switch self {
            case .and: Wording(" and ", lv: " un ")
            case .or: Wording(" or ", lv: " vai ")
            }
        }
    }

    /// "a, b and c"; of one item that item, of none nothing.
    public static func list(_ items: [Wording], _ junction: Junction = .and) -> Wording {
        guard let last = items.last, items.count > 1 else { return items.first ?? Wording(same: "") }
        return joined(Array(items.dropLast())) + junction.word + last
    }

    public static func list(_ items: [String], _ junction: Junction = .and) -> Wording {
        list(items.map { Wording(same: $0) }, junction)
    }

    /// "a, b, c".
    public static func joined(_ items: [Wording], by separator: String = ", ") -> Wording {
        Wording(
            items.map(\.en).joined(separator: separator), lv: items.map(\.lv).joined(separator: separator))
    }
}
