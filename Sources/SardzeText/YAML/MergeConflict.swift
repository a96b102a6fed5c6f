import SardzeWords

/// Finds the marks that version control leaves where two versions of a file could not be merged.
enum MergeConflict {
    /// - Returns: a fault at the first mark, or `nil` when there is none.
    static func first(in text: SourceText, _ source: SourceID) -> Diagnostic? {
        let content = text.content
        let offset: Int? = content.withUnsafeBufferPointer { bytes in
            for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
                let beginsLine = index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
                if beginsLine, bytes[index...].starts(with: mark) { return index }
            }
            return nil
        }
        guard let offset else { return nil }
        let place = text.position(ofByte: content.startIndex + offset)
        return Diagnostic(
            "merge-conflict", .error, Span(source, place, place.moved(columns: 7)),
            Wording("two versions of this file were not merged here", lv: "šeit divas faila versijas nav sapludinātas"),
            help: Wording(
                "decide which lines hold and remove the marks; of a schedule take one version whole",
                lv: "izlemiet, kuras rindiņas paliek, un izdzēsiet atzīmes; no grafika paņemiet vienu versiju veselu"))
    }

    private static let mark = Array("<<<<<<< ".utf8)
}
