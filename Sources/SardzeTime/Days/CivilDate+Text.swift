extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
    /// `2025-01-31`, always ten characters.
    public var description: String { String(decoding: ascii, as: UTF8.self) }

    /// Reads `2025-01-31` and nothing else.
    ///
    /// - Returns: `nil` for any other spelling and for days that do not exist.
    public init?(_ text: String) { self.init(text[...]) }

    public init?(_ text: Substring) {
        guard text.utf8.count == 10 else { return nil }
        var numbers = [0, 0, 0]
        var part = 0
        for (position, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where position == 4 || position == 7: part += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where position != 4 && position != 7:
                numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
        }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The ten ASCII bytes of `2025-01-31`.
    public var ascii: [UInt8] {
        let (year, month, day) = components
        func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(value % 10) }
        let dash = UInt8(ascii: "-")
        return [
            digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash,
            digit(month / 10), digit(month), dash, digit(day / 10), digit(day),
        ]
    }
}
