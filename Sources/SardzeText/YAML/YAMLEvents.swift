import CLibYAML
import SardzeWords

/// The stream of libyaml's events over bytes that outlive it.
final class YAMLEvents {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lines: Int
    /// Where each line begins; found when the first block scalar asks for it.
    private lazy var lineStarts: [Int] =
        [0] + bytes.indices.lazy.filter { [bytes] in bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
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
    var start: Position { inText(Position(event.start_mark)) }
    var end: Position { inText(Position(event.end_mark)) }

    /// The span of a scalar without the blank lines that trail a block one.
    func span(in source: SourceID) -> Span {
        let isBlock =
            event.data.scalar.style == YAML_LITERAL_SCALAR_STYLE
            || event.data.scalar.style == YAML_FOLDED_SCALAR_STYLE
        guard isBlock, end.column == 1, end.line > start.line else { return Span(source, start, end) }
        for line in (start.line..<end.line).reversed() where line > start.line {
            let length = length(ofLine: line)
            if length > 0 { return Span(source, start, Position(line: line, column: length + 1)) }
        }
        return Span(source, start, start.moved(columns: 1))
    }

    /// libyaml ends every text with a line end of its own and may point past it.
    private func inText(_ place: Position) -> Position {
        guard place.line > lines else { return place }
        return Position(line: lines, column: length(ofLine: lines) + 1)
    }

    /// The characters of a line up to its last that is not blank.
    private func length(ofLine line: Int) -> Int {
        let end = line < lineStarts.count ? lineStarts[line] : bytes.endIndex
        let text = bytes[lineStarts[line - 1]..<end]
        guard let last = text.lastIndex(where: { $0 > 0x20 }) else { return 0 }
        return text[...last].count { $0 & 0xC0 != 0x80 }
    }

    /// Whether a colon stands after a place in its line, as after every key but one behind a `?`, whose lines may be
    /// anywhere.
    func colonFollows(_ place: Position) -> Bool {
        var left = place.column
        let rest = bytes[lineStarts[place.line - 1]...].drop { byte in
            if byte & 0xC0 != 0x80 { left -= 1 }
            return left > 0
        }
        return rest.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: ":")
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
            at: inText(Position(parser.pointee.problem_mark)))
        if let context = parser.pointee.context {
            let place = inText(Position(parser.pointee.context_mark))
            if place != fault.start { fault.context = (YAMLWording.context(String(cString: context)), place) }
        }
        return fault
    }
}

extension Position {
    /// libyaml counts lines and columns from 0, columns in code points.
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
