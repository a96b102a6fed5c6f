import Foundation

/// This machine itself, which nothing has to be protected from on the way to.
enum Loopback {
    /// `localhost`, 127.0.0.0/8, `::1`, with or without brackets. Other names are not looked up.
    static func contains(_ host: String) -> Bool {
        let bare = host.trimmingCharacters(in: ["[", "]"]).lowercased()
        var four = in_addr()
        if inet_pton(AF_INET, bare, &four) == 1 { return UInt32(bigEndian: four.s_addr) >> 24 == 127 }
        var six = in6_addr()
        if inet_pton(AF_INET6, bare, &six) == 1 {
            return withUnsafeBytes(of: six) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
        }
        return bare == "localhost"
    }
}
