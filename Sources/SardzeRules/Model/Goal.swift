public import SardzeText

/// What the plan wants to reach, with the results it expects.
public struct Goal: Defined {
    public let id: Located<String>
    /// From its key to the end of what stands under it.
    public let definition: Span
    public internal(set) var level: Located<String>?
    public internal(set) var title: Located<String>?
    public internal(set) var results = Catalog<Term>()
}
