import SardzeWords

/// How many findings of one kind in one file are listed: a file with thousands of them is not a rule file, and a person
/// needs no more to see that.
public struct DiagnosticLimit: Sendable {
    /// How many of one code in one file are listed.
    public static let mostPerCode = 1_000

    private struct Kind: Hashable {
        var source: SourceID
        var code: String
    }

    private var counts: [Kind: (count: Int, last: Span)] = [:]

    public init() {}

    /// Whether one more is listed. Ask once for each, in the order they are listed.
    public mutating func admits(_ diagnostic: Diagnostic) -> Bool {
        let kind = Kind(source: diagnostic.span.source, code: diagnostic.code)
        let count = (counts[kind]?.count ?? 0) + 1
        let isListed = count <= Self.mostPerCode
        counts[kind] = (count, isListed ? diagnostic.span : counts[kind]?.last ?? diagnostic.span)
        return isListed
    }

    /// Whether another of this kind would still be listed, to spare the work of wording it.
    public func hasRoom(for code: String, in source: SourceID) -> Bool {
        (counts[Kind(source: source, code: code)]?.count ?? 0) < Self.mostPerCode
    }

    /// The note that so many of one kind were found and only the first are listed.
    ///
    /// - Parameter place: the last that is listed.
    public static func note(_ code: String, _ count: Int, at place: Span) -> Diagnostic {
        let rest = count - mostPerCode
        let hidden = agreeing(
            rest, one: Wording("is not listed", lv: "nav uzskaitīts"),
            many: Wording("are not listed", lv: "nav uzskaitīti"))
        return Diagnostic(
            "too-many-findings", .note, place,
            Wording(
                "\(rest) more `\(code)` in this file \(hidden.en)",
                lv: "šajā failā vēl \(counted(rest, .finding).lv) `\(code)` \(hidden.lv)"),
            help: Wording(
                "mend the ones that are, then look again", lv: "izlabojiet uzskaitītos, tad pārbaudiet vēlreiz"))
    }

    /// A note for each kind of which there was more, at the last one that is listed.
    public var notes: [Diagnostic] {
        counts.filter { $0.value.count > Self.mostPerCode }.map { kind, found in
            Self.note(kind.code, found.count, at: found.last)
        }.sorted { ($0.span, $0.message.en) < ($1.span, $1.message.en) }
    }
}
