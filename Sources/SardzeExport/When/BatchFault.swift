import SardzeText
import SardzeTime
import SardzeWords

/// Why a line of `sardze when --batch` has no other answer.
struct BatchFault: Error {
    /// Stable, kebab-case; of what a text says the code that `check` has for it.
    var code: String
    var message: Wording
    var help: Wording?
    /// The smallest text that is wrong, in Unicode scalars of the text in question.
    var scalars: Range<Int>?

    init(_ code: String, _ message: Wording, help: Wording? = nil, scalars: Range<Int>? = nil) {
        self.code = code
        self.message = message.map(\.onOneLine)
        self.help = help?.map(\.onOneLine)
        self.scalars = scalars
    }

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
        BatchFault(
            "json-invalid",
            Wording(
                "this is not a JSON object, from byte \(byte + 1) on", lv: "no \(byte + 1). baita šis nav JSON objekts"),
            help: Wording(
                "write one object a line: `{\"rrule\":\"FREQ=DAILY\",\"start\":\"2025-01-31\"}`",
                lv: "katrā rindiņā rakstiet vienu objektu: `{\"rrule\":\"FREQ=DAILY\",\"start\":\"2025-01-31\"}`"))
    }

    static func tooLong(_ limit: Int) -> BatchFault {
        BatchFault(
            "line-too-long",
            Wording("the line is longer than \(limit) bytes", lv: "rindiņa ir garāka par \(limit) baitiem"))
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
