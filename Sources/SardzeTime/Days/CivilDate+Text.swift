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

    /// The day whose ten ASCII bytes these are, as `ascii` gives them.
    ///
    /// - Returns: `nil` for any other bytes and for days that do not exist.
    public init?(ascii bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func number(_ places: Range<Int>) -> Int? {
            var number = 0
            for place in places {
                let digit = bytes[place] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                number = number * 10 + Int(digit)
            }
            return number
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The ten ASCII bytes of `2025-01-31`.
    public var ascii: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 10) { buffer, count in
            write(to: buffer, separated: true)
            buffer[4] = UInt8(ascii: "-")
            buffer[7] = UInt8(ascii: "-")
            count = 10
        }
    }

    /// Writes the eight digits of `2025-01-31`, leaving what lies between them, or of `20250131`.
    ///
    /// - Parameter buffer: at least ten bytes, or eight when not separated.
    public func write(to buffer: UnsafeMutableBufferPointer<UInt8>, separated: Bool) {
        let (year, month, day) = components
        func put(_ value: Int, at place: Int) {
            let (tens, ones) = value.quotientAndRemainder(dividingBy: 10)
            buffer[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: tens)
            buffer[place + 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: ones)
        }
        put(year / 100, at: 0)
        put(year % 100, at: 2)
        put(month, at: separated ? 5 : 4)
        put(day, at: separated ? 8 : 6)
    }
}
