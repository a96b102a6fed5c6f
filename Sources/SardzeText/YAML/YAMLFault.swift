/// What stopped libyaml, or this reader, from reading on.
struct YAMLFault: Error {
    var code: String
    var message: String
    var help: String?
    var start: Position
    var end: Position
    var context: (message: String, place: Position)?

    init(code: String, message: String, help: String?, at start: Position, to end: Position? = nil) {
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
