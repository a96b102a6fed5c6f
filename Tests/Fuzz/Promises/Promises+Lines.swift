@testable import SardzeLedger
import SardzeText

extension Promises {
    mutating func hold(ofLines bytes: [UInt8]) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) { hold(ofLine: Array(line)) }
    }

    private mutating func hold(ofLine line: [UInt8]) {
        do throws(LedgerLine.ReadingError) {
            let record = try LedgerLine.read(line)
            var written: [UInt8] = []
            LedgerLine.write(record, to: &written)
            let text = String(decoding: written, as: UTF8.self)
            do throws(LedgerLine.ReadingError) {
                expect(
                    try LedgerLine.read(Array(written.dropLast())) == record, "a line is read back as it was: \(text)")
            } catch { expect(false, "a line that was written is read: \(error) \(text)") }
        } catch {
            expectOneLine(error.fault.wording)
            let column = LinePlace.column(of: error.key, in: line)
            expect(column >= 1 && column <= line.count + 1, "a fault points into the line: \(column)")
        }
    }
}
