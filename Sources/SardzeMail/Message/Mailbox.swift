import Foundation

/// An address that mail can be sent to, as it stands in a letter and in an envelope: `sd@example.org`.
///
/// The domain is in ASCII whatever alphabet it was written in (RFC 5891); what stands before the `@` is as written, and
/// only a server that knows RFC 6531 can transport it when it is not ASCII.
struct Mailbox: Sendable, Hashable {
    let local: String
    let domain: String

    var address: String { "\(local)@\(domain)" }

    /// Whether only a server with SMTPUTF8 can take it.
    var isInternational: Bool { !local.utf8.allSatisfy { $0 < 0x80 } }

    /// Reads the plain form of RFC 5321, a dot-atom on both sides, or an address literal after the `@`; no quotes and
    /// no comments.
    ///
    /// - Returns: `nil` for everything else, so that no address can end a header or a command early.
    init?(_ text: String) {
        guard let at = text.lastIndex(of: "@") else { return nil }
        let (local, domain) = (text[..<at], text[text.index(after: at)...])
        guard (1...64).contains(local.utf8.count), Self.isDotAtom(local),
            let ascii = DomainName.ascii(String(domain))
        else { return nil }
        self.local = String(local)
        self.domain = ascii
    }

    private static func isDotAtom(_ text: Substring) -> Bool {
        text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy(isAtomText)
        }
    }

    private static func isAtomText(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else { return HeaderText.isAtomText(UInt8(truncatingIfNeeded: scalar.value)) }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            false
        default: true
        }
    }
}
