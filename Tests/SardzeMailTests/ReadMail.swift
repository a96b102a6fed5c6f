import Foundation

/// A message as a mail program reads it: written after the RFCs, not after the writer.
struct ReadMail {
    struct Broken: Error { let why: String }

    /// Names in small letters, in order; values unfolded.
    let headers: [(name: String, value: String)]
    let parts: [ReadMail]
    /// Of a part without parts.
    let content: String

    init(_ bytes: [UInt8]) throws { try self.init(text: String(decoding: bytes, as: UTF8.self)) }

    init(text: String) throws {
        guard let end = text.range(of: "\r\n\r\n") else { throw Broken(why: "no end of the headers") }
        guard !text.replacing("\r\n", with: "").unicodeScalars.contains(where: { "\r\n\0".unicodeScalars.contains($0) })
        else { throw Broken(why: "a line end that is not CRLF") }
        let unfolded = text[..<end.lowerBound].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
        headers = try unfolded.map { line in
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { throw Broken(why: line) }
            let name = line[..<colon]
            guard name.allSatisfy({ $0.isLetter || $0 == "-" }) else { throw Broken(why: line) }
            return (name.lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: [" "]))
        }
        let body = String(text[end.upperBound...])
        if let boundary = headers.first(where: { $0.name == "content-type" })?.value.split(separator: "boundary=")
            .dropFirst()
            .first?.trimmingCharacters(in: ["\""])
        {
            let pieces = ("\r\n" + body).components(separatedBy: "\r\n--\(boundary)")
            guard pieces.first == "", pieces.last == "--\r\n" else { throw Broken(why: "the boundaries") }
            parts = try pieces.dropFirst().dropLast().map { try ReadMail(text: String($0.dropFirst(1))) }
            content = ""
        } else {
            guard let data = Data(base64Encoded: body.replacing("\r\n", with: "")) else { throw Broken(why: "base64") }
            parts = []
            content = String(decoding: data, as: UTF8.self)
        }
    }

    subscript(name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

    /// Encoded words read (RFC 2047).
    static func decoded(_ value: String) -> String {
        var text = ""
        var wasWord = false
        for word in value.split(separator: " ", omittingEmptySubsequences: false) {
            let fields = word.split(separator: "?", omittingEmptySubsequences: false)
            if fields.count == 5, fields[0] == "=", fields[4] == "=", fields[2] == "B",
                let data = Data(base64Encoded: String(fields[3])), let part = String(validating: data, as: UTF8.self)
            {
                text += (text.isEmpty || wasWord ? "" : " ") + part
                wasWord = true
            } else {
                text += (text.isEmpty ? "" : " ") + word
                wasWord = false
            }
        }
        return text
    }
}
