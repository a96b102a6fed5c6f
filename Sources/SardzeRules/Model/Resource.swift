public import SardzeText
public import SardzeTime

/// Help to point people to: shown by routing and in the workbench.
public struct Resource: Defined {
    public let id: Located<String>
    /// From its key to the end of what stands under it.
    public let definition: Span
    public internal(set) var name: Located<String>?
    public internal(set) var kind: Located<String>?
    public internal(set) var phone: Located<String>?
    public internal(set) var url: Located<String>?
    public internal(set) var owner: Located<String>?
    /// The concerns it helps with.
    public internal(set) var concerns: [Located<String>] = []
    /// The first and last day it can be counted on.
    public internal(set) var from: Located<CivilDate>?
    public internal(set) var until: Located<CivilDate>?
    public internal(set) var place: Located<String>?
    public internal(set) var note: Located<String>?
}
