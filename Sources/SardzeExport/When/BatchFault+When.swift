import SardzeText
import SardzeTime
import SardzeWords

/// What is wrong with a line of `sardze when --batch`.
extension BatchFault {
    init(_ error: RecurrenceError) {
        self.init("recurrence-invalid", error.message, help: error.help, scalars: error.scalars)
    }

    init(_ error: PhraseError) {
        self.init(error.kind.rawValue, error.message, help: error.help, scalars: error.scalars)
    }

    init(_ diagnostic: Diagnostic) {
        let span = diagnostic.span
        let isOneLine = span.start.line == 1 && span.end.line == 1
        self.init(
            diagnostic.code, diagnostic.message, help: diagnostic.help,
            scalars: isOneLine ? span.start.column - 1..<span.end.column - 1 : nil)
    }

    /// - Parameter byte: where the line stops being JSON, from 0.
    static func notJSON(_ byte: Int) -> BatchFault {
        notJSON(byte, #"{"rrule":"FREQ=DAILY","start":"2025-01-31"}"#)
    }

    static func missing(_ field: BatchQuestion.Field, _ help: Wording) -> BatchFault {
        BatchFault(
            "missing-key",
            Wording("there is no `\(field.rawValue)`", lv: "trūkst `\(field.rawValue)`"), help: help)
    }

    static func repeated(_ field: BatchQuestion.Field) -> BatchFault {
        BatchFault(
            "duplicate-key", Wording("`\(field.rawValue)` stands twice", lv: "`\(field.rawValue)` ierakstīts divreiz"))
    }

    static func superfluous(_ field: BatchQuestion.Field, beside other: BatchQuestion.Field) -> BatchFault {
        BatchFault(
            "key-without-effect",
            Wording(
                "`\(field.rawValue)` has no effect beside `\(other.rawValue)`",
                lv: "`\(field.rawValue)` blakus `\(other.rawValue)` nedarbojas"),
            help: Wording("ask for one of them", lv: "jautājiet par vienu no abiem"))
    }

    /// - Parameter wanted: what should stand there, the Latvian in the nominative.
    static func wrong(_ field: BatchQuestion.Field, _ wanted: Wording) -> BatchFault {
        BatchFault(
            "wrong-type",
            Wording(
                "`\(field.rawValue)` is not \(wanted.en)", lv: "`\(field.rawValue)` nav \(wanted.lv)"))
    }
}
