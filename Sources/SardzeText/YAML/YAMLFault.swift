import SardzeWords

/// What stopped libyaml, or this reader, from reading on.
struct YAMLFault: Error {
    var code: String
    var message: Wording
    var help: Wording?
    var start: Position
    var end: Position
    var context: (message: Wording, place: Position)?

    init(code: String, message: Wording, help: Wording?, at start: Position, to end: Position? = nil) {
        self.code = code
        self.message = message
        self.help = help
        self.start = start
        self.end = end ?? start.moved(columns: 1)
    }

    func diagnostic(in source: SourceID) -> Diagnostic {
        Diagnostic(
            code, .error, Span(source, start, end), message, help: help,
            related: context.map { [Label(Span(source, $0.place, $0.place.moved(columns: 1)), $0.message)] } ?? [])
    }
}
