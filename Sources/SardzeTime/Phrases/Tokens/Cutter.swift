import SardzeWords

/// Cuts a text into tokens: letters and digits part company, spaces only separate, each other scalar is a mark.
struct Cutter {
    private(set) var tokens: [Token] = []
    private var run = Run()

    init(_ text: some StringProtocol) {
        tokens.reserveCapacity(12)
        var offset = 0
        var byte = 0
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            let next = index < scalars.endIndex ? scalars[index] : nil
            add(scalar, Place(offset: offset, byte: byte, width: UTF8.width(scalar)), next: next)
            offset += 1
            byte += UTF8.width(scalar)
        }
        end()
    }

    private struct Place {
        var offset: Int
        var byte: Int
        var width: Int
    }

    /// The token being gathered.
    private struct Run {
        enum Sort { case letters, digits }

        var sort: Sort?
        var word = Word()
        var number = 0
        var digits = 0
        var start = Place(offset: 0, byte: 0, width: 0)
        var scalars = 0
        var bytes = 0
        var isSpaced = true
        var first: Unicode.Scalar = " "
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ place: Place, next: Unicode.Scalar?) {
        switch Letter(scalar) {
        case .letter(let byte):
            begin(.letters, scalar, place)
            run.word.append(byte)
            extend(place)
            // "2xgadā": the sign of a count may touch what follows.
            if run.scalars == 1, byte == UInt8(ascii: "x"), tokens.last?.isNumber ?? false, !run.isSpaced { end() }
        case .otherLetter:
            begin(.letters, scalar, place)
            for byte in Folding.fold(scalars: CollectionOfOne(scalar)).utf8 { run.word.append(byte) }
            extend(place)
        case .combining where run.sort == .letters: extend(place)
        case .digit(let digit):
            begin(.digits, scalar, place)
            run.digits += 1
            if run.digits <= 9 { run.number = run.number * 10 + digit }
            extend(place)
        case .space:
            end()
            run.isSpaced = true
        case .ignored: return
        case .mark where scalar.isApostrophe && run.sort == .letters && (next.map(\.isLetter) ?? false):
            run.word.append(UInt8(ascii: "'"))
            extend(place)
        case .mark, .combining: mark(scalar, place)
        }
    }

    private mutating func begin(_ sort: Run.Sort, _ scalar: Unicode.Scalar, _ place: Place) {
        if run.sort == sort { return }
        end()
        run.sort = sort
        run.first = scalar
        run.start = place
        run.bytes = place.byte
        run.scalars = 0
    }

    private mutating func extend(_ place: Place) {
        run.scalars = place.offset + 1 - run.start.offset
        run.bytes = place.byte + place.width
    }

    private mutating func mark(_ scalar: Unicode.Scalar, _ place: Place) {
        end()
        let kind: Token.Kind =
            if scalar == "×" {
                .word("x")
            } else {
                .mark(!scalar.isASCII && scalar.properties.isDash ? "-" : scalar)
            }
        append(kind, place, scalars: 1, bytes: place.byte + place.width)
    }

    private mutating func end() {
        guard let sort = run.sort else { return }
        let kind: Token.Kind =
            switch sort {
            case .letters: .word(run.word)
            case .digits: run.digits <= 9 ? .number(run.number, digits: run.digits) : .mark(run.first)
            }
        append(kind, run.start, scalars: run.scalars, bytes: run.bytes)
    }

    private mutating func append(_ kind: Token.Kind, _ start: Place, scalars: Int, bytes: Int) {
        tokens.append(
            Token(
                kind: kind, scalars: start.offset..<start.offset + scalars, bytes: start.byte..<bytes,
                isSpaced: run.isSpaced))
        run = Run()
        run.isSpaced = false
    }
}

extension Token {
    fileprivate var isNumber: Bool { if case .number = kind { true } else { false } }
}

extension Unicode.Scalar {
    fileprivate var isApostrophe: Bool { self == "'" || self == "’" }

    fileprivate var isLetter: Bool {
        switch Letter(self) {
        case .letter, .otherLetter: true
        default: false
        }
    }
}
