import SardzeWords

extension ICalendarLine {
    /// - Throws: what is wrong with the line, at its place.
    init(_ line: ICalendarLines.Line, in source: SourceID) throws(ICalendarFault) {
        func fault(_ byte: Int, _ message: Wording, _ help: Wording) -> ICalendarFault {
            let before = line.bytes[..<byte].count { $0 & 0xC0 != 0x80 }
            let fold = line.folds.last { $0.scalar <= before } ?? line.folds[0]
            let place = fold.place.moved(columns: before - fold.scalar)
            return ICalendarFault(
                Diagnostic("ics-syntax", .error, Span(source, place, place.moved(columns: 1)), message, help: help))
        }
        let bytes = line.bytes
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ICalendarFault(.invalidUTF8(Span(source, line.folds[0].place, line.folds[0].place.moved(columns: 1))))
        }
        let nameEnd = bytes.firstIndex { !Self.isNameByte($0) } ?? bytes.endIndex
        guard nameEnd > bytes.startIndex, nameEnd < bytes.endIndex, bytes[nameEnd] == 0x3A || bytes[nameEnd] == 0x3B
        else {
            throw fault(
                min(nameEnd, bytes.endIndex - 1),
                Wording("this is no line of a calendar", lv: "šī nav kalendāra rinda"),
                Wording(
                    "write `NAME:value`; a line that goes on from the one above begins with a space",
                    lv: "rakstiet `NAME:value`; rinda, kas turpina iepriekšējo, sākas ar atstarpi"))
        }
        var parameters: [String: [String]] = [:]
        var index = nameEnd
        while bytes[index] == 0x3B {
            let start = index + 1
            let equals = bytes[start...].firstIndex { !Self.isNameByte($0) } ?? bytes.endIndex
            guard equals > start, equals < bytes.endIndex, bytes[equals] == 0x3D else {
                throw fault(
                    min(equals, bytes.endIndex - 1),
                    Wording("a parameter without `=`", lv: "parametrs bez `=`"),
                    Wording("write `;VALUE=DATE` or remove it", lv: "rakstiet `;VALUE=DATE` vai izdzēsiet to"))
            }
            var values: [String] = []
            index = equals
            repeat {
                guard let end = Self.end(ofValueAt: index + 1, in: bytes), end < bytes.endIndex else {
                    throw fault(
                        min(index, bytes.endIndex - 1),
                        Wording("this parameter never ends", lv: "šis parametrs nekad nebeidzas"),
                        Wording(
                            "close its quotes and write `:` before the value",
                            lv: "aizveriet pēdiņas un pirms vērtības rakstiet `:`"))
                }
                let value = bytes[(index + 1)..<end]
                let isQuoted = value.count >= 2 && value.first == 0x22
                values.append(String(decoding: isQuoted ? value.dropFirst().dropLast() : value, as: UTF8.self))
                index = end
            } while bytes[index] == 0x2C
            parameters[String(decoding: bytes[start..<equals], as: UTF8.self).uppercased()] = values
        }
        let head = bytes[...index].count { $0 & 0xC0 != 0x80 }
        self.init(
            name: String(decoding: bytes[..<nameEnd], as: UTF8.self).uppercased(), parameters: parameters,
            value: String(text.unicodeScalars.dropFirst(head)), valueStart: head, folds: line.folds, in: source)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E: true
        default: false
        }
    }

    /// The separator after a parameter's value: `,`, `;` or `:`; `nil` where quotes do not close or none comes.
    private static func end(ofValueAt start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        var index = start
        if index < bytes.endIndex, bytes[index] == 0x22 {
            guard let close = bytes[(index + 1)...].firstIndex(of: 0x22) else { return nil }
            index = close + 1
            return index < bytes.endIndex && [0x2C, 0x3B, 0x3A].contains(bytes[index]) ? index : nil
        }
        return bytes[index...].firstIndex { $0 == 0x2C || $0 == 0x3B || $0 == 0x3A }
    }
}

/// What is wrong with one line.
struct ICalendarFault: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Diagnostic {
    static func invalidUTF8(_ span: Span) -> Diagnostic {
        Diagnostic(
            "invalid-utf8", .error, span,
            Wording("these bytes are not UTF-8 text", lv: "šie baiti nav UTF-8 teksts"),
            help: Wording("save the file as UTF-8 in the editor", lv: "saglabājiet failu redaktorā UTF-8 kodējumā"))
    }
}
