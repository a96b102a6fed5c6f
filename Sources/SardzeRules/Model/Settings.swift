public import SardzeText

/// What `sardze.yaml` says about a workspace; everything has a default, and so has the file.
public struct Settings: Sendable {
    /// Where the ledger is kept, as written.
    public internal(set) var ledger: Located<String>?
    /// `mail:` and `workbench:` as written.
    public internal(set) var mail: YAMLEntry?
    public internal(set) var workbench: YAMLEntry?

    public init() {}
}
