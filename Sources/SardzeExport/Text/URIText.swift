import SardzeText

/// Names as they stand in addresses.
enum URIText {
    /// A path as a relative reference (RFC 3986, 4.2): every byte but letters, digits and four marks by its number.
    static func encoded(_ path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                String(UnicodeScalar(byte))
            default: "%" + hexadecimal(byte, digits: 2).uppercased()
            }
        }.joined()
    }
}
