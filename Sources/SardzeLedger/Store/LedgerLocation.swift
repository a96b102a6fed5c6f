/// Where a ledger is kept, as `ledger:` in `sardze.yaml` and `--ledger` say it.
public enum LedgerLocation: Sendable, Hashable {
    /// The path of a file.
    case sqlite(String)
    /// An address such as `postgresql://host/database`.
    case postgresql(String)

    /// Why an address cannot be used.
    public enum Fault: Hashable, Sendable {
        case empty
        case unknownScheme(String)
        /// The address is right, but this version has no such store yet. Holds no password.
        case notYet(String)
    }

    /// `.sardze/ledger.sqlite` in the workspace: where the ledger is unless told otherwise.
    public static func standard(in workspace: String) -> LedgerLocation {
        .sqlite("\(workspace)/.sardze/ledger.sqlite")
    }

    /// Reads `sqlite:PATH`, a bare path, or `postgresql://…`.
    ///
    /// - Parameters:
    ///   - text: a path in it is taken from the workspace unless it begins with `/`.
    ///   - workspace: the workspace's folder.
    public init(_ text: String, in workspace: String) throws(LedgerError) {
        let scheme = text.prefix { $0 != ":" }
        guard scheme.count < text.count, scheme.count > 1, scheme.allSatisfy(Self.isOfScheme) else {
            self = .sqlite(try Self.path(text, in: workspace))
            return
        }
        switch scheme.lowercased() {
        case "sqlite": self = .sqlite(try Self.path(String(text.dropFirst("sqlite:".count)), in: workspace))
        case "postgresql", "postgres": self = .postgresql(text)
        default: throw .address(.unknownScheme(String(scheme)))
        }
    }

    /// The store that is kept there. Nothing is opened or created before it is used.
    public func open() throws(LedgerError) -> any LedgerStore {
        switch self {
        case .sqlite(let path): return SQLiteLedger(path: path)
        case .postgresql: throw .address(.notYet(description))
        }
    }

    private static func path(_ text: String, in workspace: String) throws(LedgerError) -> String {
        // `sqlite:///var/x` is how other programs write `/var/x`.
        let path = text.hasPrefix("///") ? String(text.dropFirst(2)) : text
        guard !path.isEmpty else { throw .address(.empty) }
        return path.hasPrefix("/") ? path : "\(workspace)/\(path)"
    }

    private static func isOfScheme(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "+-.".contains(character))
    }
}

extension LedgerLocation: CustomStringConvertible {
    /// The path, or the address with the password left out.
    public var description: String {
        switch self {
        case .sqlite(let path): return path
        case .postgresql(let address):
            // The host begins after the last `@`; a password may hold one too.
            guard let start = address.firstRange(of: "://")?.upperBound, let at = address.lastIndex(of: "@"), at > start
            else { return address }
            let user = address[start..<at].prefix { $0 != ":" }
            return "\(address[..<start])\(user)\(address[at...])"
        }
    }
}
