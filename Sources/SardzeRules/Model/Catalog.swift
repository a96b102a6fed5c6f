public import SardzeText

/// Something the rules define under a key of its own.
public protocol Defined: Sendable {
    var id: Located<String> { get }
}

/// What a section defines, in the order it is written, found by key.
public struct Catalog<Entry: Defined>: Sendable, RandomAccessCollection {
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]

    init() {}

    /// - Returns: the entry that already has this key, which then stays; `nil` when the new one was taken in.
    mutating func add(_ entry: Entry) -> Entry? {
        if let place = places[entry.id.value] { return entries[place] }
        places[entry.id.value] = entries.count
        entries.append(entry)
        return nil
    }

    public subscript(id: String) -> Entry? { places[id].map { entries[$0] } }

    public var ids: [String] { entries.map(\.id.value) }

    public var startIndex: Int { entries.startIndex }
    public var endIndex: Int { entries.endIndex }
    public subscript(position: Int) -> Entry {
        get { entries[position] }
        set { entries[position] = newValue }
    }
}

/// A key with a text: a level, an abbreviation, a source of funding.
public struct Term: Defined {
    public let id: Located<String>
    /// From its key to the end of its text.
    public let definition: Span
    public let text: Located<String>
}
