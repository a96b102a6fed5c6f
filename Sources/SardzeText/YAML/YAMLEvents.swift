import CLibYAML

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

/// The stream of libyaml's events over bytes that outlive it.
final class YAMLEvents {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        let initialized = yaml_parser_initialize(parser)
        precondition(initialized == 1, "out of memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_event_delete(&event)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    func next() throws(YAMLFault) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
    }

    var type: yaml_event_type_t { event.type }
    var start: Position { Position(event.start_mark) }
    var end: Position { Position(event.end_mark) }

    /// The span of a scalar without the blank lines that trail a block one.
    func span(in source: SourceID) -> Span {
        let isBlock =
            event.data.scalar.style == YAML_LITERAL_SCALAR_STYLE
            || event.data.scalar.style == YAML_FOLDED_SCALAR_STYLE
        guard isBlock, end.column == 1, end.line > start.line else { return Span(source, start, end) }
        return Span(source, start, Position(line: start.line, column: start.column + 1))
    }

    var scalar: String {
        let scalar = event.data.scalar
        return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    var isPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

    var isFlow: Bool {
        type == YAML_SEQUENCE_START_EVENT
            ? event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            : event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    }

    /// The name of the anchor that is set or, on an alias, meant.
    var anchor: String? {
        switch type {
        case YAML_ALIAS_EVENT: Self.text(event.data.alias.anchor)
        case YAML_SCALAR_EVENT: Self.text(event.data.scalar.anchor)
        case YAML_SEQUENCE_START_EVENT: Self.text(event.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: Self.text(event.data.mapping_start.anchor)
        default: nil
        }
    }

    var tag: String? {
        switch type {
        case YAML_SCALAR_EVENT: Self.text(event.data.scalar.tag)
        case YAML_SEQUENCE_START_EVENT: Self.text(event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT: Self.text(event.data.mapping_start.tag)
        default: nil
        }
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private var fault: YAMLFault {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "this is not YAML"
        var fault = YAMLFault(
            code: "yaml-syntax", message: YAMLWording.message(problem), help: YAMLWording.help(problem),
            at: Position(parser.pointee.problem_mark))
        if let context = parser.pointee.context {
            let place = Position(parser.pointee.context_mark)
            if place != fault.start { fault.context = (String(cString: context), place) }
        }
        return fault
    }
}

/// libyaml's terse problems in words a coordinator can use.
private enum YAMLWording {
    static func message(_ problem: String) -> String {
        if problem.contains("cannot start any token") { return "a value cannot start with this character" }
        if problem.contains("could not find expected ':'") { return "this line has no `:` after its key" }
        if problem.contains("mapping values are not allowed") { return "a second `:` on one line needs quotes" }
        if problem.contains("did not find expected key") { return "this line does not fit the lines above it" }
        return problem
    }

    static func help(_ problem: String) -> String {
        if problem.contains("cannot start any token") {
            return "indent with spaces, never tabs, and put text that begins with @ ` or % in quotes"
        }
        if problem.contains("could not find expected ':'") { return "write `key: value`, or put the text in quotes" }
        if problem.contains("mapping values are not allowed") {
            return "put a text that contains `: ` in quotes, and check the indentation above"
        }
        if problem.contains("did not find expected key") {
            return "check the indentation: keys of one mapping start in the same column"
        }
        if problem.contains("',' or ']'") { return "close the list with `]`, and put commas between its items" }
        if problem.contains("',' or '}'") { return "close the mapping with `}`, and put commas between its entries" }
        return "check indentation, quotes and brackets here and just above"
    }
}

extension Position {
    /// libyaml counts lines and columns from 0, columns in code points.
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
