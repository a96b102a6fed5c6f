/// What the plan wants to reach, with the results it expects.
public struct Goal: Defined {
    public let id: Located<String>
    public internal(set) var level: Located<String>?
    public internal(set) var title: Located<String>?
    public internal(set) var results = Catalog<Term>()
}
