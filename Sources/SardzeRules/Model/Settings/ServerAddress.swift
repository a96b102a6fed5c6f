/// The parts of an address such as `https://host:8080/path`.
///
/// - Source: RFC 3986, 3.1–3.3; host names of RFC 1123, 2.1, underscores allowed.
struct ServerAddress {
    /// In small letters.
    let scheme: String
    /// What stands before `@`: a user, perhaps with a password.
    let user: String?
    /// As it is written, in small letters; an IPv6 address in brackets.
    let host: String
    let port: Int?
    /// Path, query and fragment, from their first mark on.
    let rest: String

    /// - Returns: `nil` unless all of it is printable ASCII, the host is a name or an IP address, and the port, where
    ///   there is one, runs from 1 to 65 535.
    init?(_ text: String) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }),
            let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://"), colon > text.startIndex,
            text[..<colon].allSatisfy({ $0.isLetter })
        else { return nil }
        scheme = text[..<colon].lowercased()
        let after = text[colon...].dropFirst(3)
        let end = after.firstIndex { "/?#".contains($0) } ?? after.endIndex
        rest = String(after[end...])
        var place = after[..<end]
        if let at = place.lastIndex(of: "@") {
            user = String(place[..<at])
            place = place[place.index(after: at)...]
        } else {
            user = nil
        }
        let hostEnd =
            place.first == "["
            ? place.firstIndex(of: "]").map { place.index(after: $0) } ?? place.endIndex
            : place.firstIndex(of: ":") ?? place.endIndex
        host = place[..<hostEnd].lowercased()
        guard Self.isHost(host) else { return nil }
        if hostEnd == place.endIndex {
            port = nil
        } else {
            let digits = place[hostEnd...].dropFirst()
            guard place[hostEnd] == ":", let number = Int(digits),
                digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                (1...65_535).contains(number)
            else { return nil }
            port = number
        }
    }

    // MARK: Hosts

    /// A name, an IPv4 address, or an IPv6 address in brackets.
    static func isHost(_ host: String) -> Bool {
        if host.hasPrefix("[") { return host.hasSuffix("]") && isIPv6(String(host.dropFirst().dropLast())) }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        // What ends in a number is no name (RFC 1123, 2.1; the last label of a name is never all digits).
        if let last = labels.last, !last.isEmpty, last.allSatisfy(\.isNumber) { return ipv4(host) != nil }
        return host.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
            }
    }

    /// Whether it can only be this machine: `localhost`, 127.0.0.0/8, `::1`.
    static func isLoopback(_ host: String) -> Bool {
        if host.lowercased() == "localhost" { return true }
        if let bytes = ipv4(host) { return bytes[0] == 127 }
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        // In whatever spelling, every group is nought but the last, which is one.
        let groups = bare.split(separator: ":")
        return isIPv6(bare) && !bare.hasSuffix(":") && groups.dropLast().allSatisfy { Int($0, radix: 16) == 0 }
            && groups.last.map { Int($0, radix: 16) == 1 } == true
    }

    private static func ipv4(_ text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part -> Int? in
            guard (1...3).contains(part.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                part.count == 1 || part.first != "0", let byte = Int(part), byte <= 255
            else { return nil }
            return byte
        }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    /// - Source: RFC 4291, 2.2.
    static func isIPv6(_ text: String) -> Bool {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2, !text.isEmpty else { return false }
        var count = 0
        for (index, half) in halves.enumerated() where !half.isEmpty {
            let groups = half.split(separator: ":", omittingEmptySubsequences: false)
            for (place, group) in groups.enumerated() {
                let isLast = place == groups.count - 1 && index == halves.count - 1
                if isLast, group.contains(".") {
                    guard ipv4(String(group)) != nil else { return false }
                    count += 2
                } else if (1...4).contains(group.count), group.allSatisfy(\.isHexDigit), group.utf8.count == group.count
                {
                    count += 1
                } else {
                    return false
                }
            }
        }
        return halves.count == 2 ? count <= 7 : count == 8
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
