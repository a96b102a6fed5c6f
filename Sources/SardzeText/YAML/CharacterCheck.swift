import SardzeWords

/// Finds bytes no YAML file may hold, before libyaml sees them: it reports none of them at its place.
enum CharacterCheck {
    /// - Returns: the first fault, or `nil` when all bytes are UTF-8 text that people can see.
    static func firstFault(in text: SourceText, _ source: SourceID) -> Diagnostic? {
        let content = text.content
        let fault: (offset: Int, scalar: UInt32?)? = content.withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count {
                let byte = bytes[offset]
                if byte >= 0x20, byte < 0x7F {
                    offset += 1
                } else if byte < 0x80 {
                    if byte != 0x0A, byte != 0x0D, byte != 0x09 { return (offset, UInt32(byte)) }
                    if byte == 0x0D, offset + 1 == bytes.count || bytes[offset + 1] != 0x0A { return (offset, 0x0D) }
                    offset += 1
                } else {
                    guard let (scalar, length) = decode(bytes, at: offset) else { return (offset, nil) }
                    if isRefused(scalar) { return (offset, scalar) }
                    offset += length
                }
            }
            return nil
        }
        guard let fault else { return nil }
        let start = text.position(ofByte: content.startIndex + fault.offset)
        let span = Span(source, start, start.moved(columns: 1))
        guard let scalar = fault.scalar else {
            return .invalidUTF8(span)
        }
        let code = "U+" + hexadecimal(scalar, digits: 4).uppercased()
        return Diagnostic(
            "control-character", .error, span,
            Wording("the invisible character \(code) stands here", lv: "šeit ir neredzama rakstzīme \(code)"),
            help: Wording(
                "delete it; it most likely came with copied text",
                lv: "izdzēsiet to; visdrīzāk tā nākusi līdzi kopētam tekstam"))
    }

    /// Control characters, the line ends that only some readers know, and a byte-order mark inside the text.
    private static func isRefused(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// - Returns: the scalar and its length in bytes, or `nil` where the bytes are not well-formed (Unicode, D92).
    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int)? {
        func continuation(_ index: Int) -> UInt32? {
            guard offset + index < bytes.count, bytes[offset + index] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[offset + index] & 0x3F)
        }
        let lead = UInt32(bytes[offset])
        switch lead {
        case 0xC2...0xDF:
            guard let one = continuation(1) else { return nil }
            return ((lead & 0x1F) << 6 | one, 2)
        case 0xE0...0xEF:
            guard let one = continuation(1), let two = continuation(2) else { return nil }
            let scalar = (lead & 0x0F) << 12 | one << 6 | two
            return scalar < 0x800 || (0xD800...0xDFFF).contains(scalar) ? nil : (scalar, 3)
        case 0xF0...0xF4:
            guard let one = continuation(1), let two = continuation(2), let three = continuation(3) else { return nil }
            let scalar = (lead & 0x07) << 18 | one << 12 | two << 6 | three
            return (0x1_0000...0x10_FFFF).contains(scalar) ? (scalar, 4) : nil
        default: return nil
        }
    }
}
