/// Order as people count: digits by their number, everything else by its letters.
public enum NaturalOrder {
    public static func precedes(_ left: String, _ right: String) -> Bool {
        var leftRest = left.utf8[...]
        var rightRest = right.utf8[...]
        while let leftByte = leftRest.first, let rightByte = rightRest.first {
            if isDigit(leftByte), isDigit(rightByte) {
                let leftDigits = digits(&leftRest)
                let rightDigits = digits(&rightRest)
                if leftDigits.count != rightDigits.count { return leftDigits.count < rightDigits.count }
                if !leftDigits.elementsEqual(rightDigits) { return leftDigits.lexicographicallyPrecedes(rightDigits) }
            } else {
                if leftByte != rightByte { return leftByte < rightByte }
                leftRest.removeFirst()
                rightRest.removeFirst()
            }
        }
        if leftRest.isEmpty != rightRest.isEmpty { return leftRest.isEmpty }
        // Equal as numbers: `01` and `1` still need one order.
        return left < right
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Takes a run of digits, leading zeros dropped.
    private static func digits(_ text: inout Substring.UTF8View) -> Substring.UTF8View {
        let run = text.prefix(while: isDigit)
        text = text.dropFirst(run.count)
        return run.drop { $0 == UInt8(ascii: "0") }
    }
}
