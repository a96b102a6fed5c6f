import FoundationEssentials
import SardzeTime
import SardzeWatch

extension LedgerLine {
    /// A fault, and the key it is about where it is about one.
    struct ReadingError: Error {
        let fault: LineFault
        var key: String?
    }

    /// Bytes of the longest line that is read.
    static let longest = 1 << 20

    /// Reads one line, in any order of keys and with any white space. Whether the hash fits is not looked at.
    static func read(_ line: [UInt8]) throws(ReadingError) -> LedgerRecord {
        guard line.count <= longest else { throw ReadingError(fault: .tooLong) }
        do {
            return try JSONDecoder().decode(Content.self, from: Data(line)).record
        } catch let error as ReadingError {
            throw error
        } catch let error as DecodingError {
            throw ReadingError(error)
        } catch {
            throw ReadingError(fault: .notJSON("\(error)"))
        }
    }

    /// A key as it stands in the line; there is one for every text, so that unknown ones can be told.
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private struct Content: Decodable {
        let record: LedgerRecord

        init(from decoder: any Decoder) throws {
            let fields = Fields(try decoder.container(keyedBy: Key.self))
            let version = try fields.need(Int.self, "version")
            guard version == LedgerLine.version else {
                throw ReadingError(fault: .version(version), key: "version")
            }
            try fields.refuseUnknown()
            let word = try fields.need(String.self, "kind")
            guard let kind = Fact.Kind(rawValue: word) else { throw ReadingError(fault: .kind(word), key: "kind") }
            let event = Event(
                sequence: try fields.need(Int.self, "sequence"), time: try fields.parse(Timestamp.self, "time"),
                actor: try fields.name("actor"), plan: try fields.name("plan"), fact: try fields.fact(kind))
            record = LedgerRecord(
                event: event, previous: try fields.parse(LedgerHash.self, "previous"),
                hash: try fields.parse(LedgerHash.self, "hash"))
        }
    }

    private struct Fields {
        let container: KeyedDecodingContainer<Key>

        private static let known = Set(
            [
                "version", "sequence", "time", "actor", "plan", "kind", "body", "officer", "day", "due", "count",
                "period", "value", "evidence", "reason", "note", "detail", "previous", "hash",
            ] + LedgerLine.subjectKeys)

        init(_ container: KeyedDecodingContainer<Key>) { self.container = container }

        func refuseUnknown() throws(ReadingError) {
            // The first by name: a dictionary has no order, and one file must give one answer.
            guard let key = container.allKeys.map(\.stringValue).filter({ !Self.known.contains($0) }).min() else {
                return
            }
            throw ReadingError(fault: .unknownKey(key), key: key)
        }

        /// The fact of this kind; a key that has no meaning for it is refused, for it would be lost.
        func fact(_ kind: Fact.Kind) throws -> Fact {
            let subjectKey = LedgerLine.subjectKey(kind)
            let columns = try columns(subject: try name(subjectKey))
            for other in LedgerLine.subjectKeys where other != subjectKey {
                guard try text(other) == nil else { throw ReadingError(fault: .superfluous(other), key: other) }
            }
            do {
                let fact = try columns.fact(kind)
                if let key = columns.firstKey(notIn: EventColumns(fact)) {
                    throw ReadingError(fault: .superfluous(key), key: key)
                }
                if let text = fact.unfitText {
                    let key = columns.body == text ? "body" : columns.officer == text ? "officer" : "detail"
                    throw ReadingError(fault: .freeText(key), key: key)
                }
                return fact
            } catch let error as EventColumns.Fault {
                switch error {
                case .missing(let key): throw ReadingError(fault: .missing(key))
                case .malformed(let key): throw ReadingError(fault: .malformed(key), key: key)
                }
            }
        }

        private func columns(subject: String) throws -> EventColumns {
            var columns = EventColumns(subject: subject)
            columns.body = try text("body")
            columns.officer = try text("officer")
            columns.day = try parseIfPresent(CivilDate.self, "day")
            columns.due = try parseIfPresent(CivilDate.self, "due")
            columns.count = try container.decodeIfPresent(Int.self, forKey: Key(stringValue: "count"))
            columns.period = try text("period")
            columns.value = try text("value")
            columns.evidence = try text("evidence")
            columns.reason = try text("reason")
            columns.note = try text("note")
            columns.detail = try text("detail")
            return columns
        }

        func need<Value: Decodable>(_ type: Value.Type, _ key: String) throws -> Value {
            try container.decode(type, forKey: Key(stringValue: key))
        }

        /// A text that is not empty.
        func name(_ key: String) throws -> String {
            let text = try need(String.self, key)
            guard !text.isEmpty else { throw ReadingError(fault: .malformed(key), key: key) }
            return text
        }

        func parse<Value: LosslessStringConvertible>(_ type: Value.Type, _ key: String) throws -> Value {
            guard let value = Value(try need(String.self, key)) else {
                throw ReadingError(fault: .malformed(key), key: key)
            }
            return value
        }

        private func parseIfPresent<Value: LosslessStringConvertible>(_ type: Value.Type, _ key: String) throws
            -> Value?
        {
            try text(key) == nil ? nil : parse(type, key)
        }

        private func text(_ key: String) throws -> String? {
            try container.decodeIfPresent(String.self, forKey: Key(stringValue: key))
        }
    }
}

extension LedgerLine.ReadingError {
    fileprivate init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, _): self.init(fault: .missing(key.stringValue))
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let key = context.codingPath.last?.stringValue
            self.init(fault: key.map { .malformed($0) } ?? .notJSON(nil), key: key)
        case .dataCorrupted(let context):
            let key = context.codingPath.last?.stringValue
            let reason = context.underlyingError.map { "\($0)" } ?? context.debugDescription
            self.init(fault: key.map { .malformed($0) } ?? .notJSON(reason), key: key)
        @unknown default: self.init(fault: .notJSON("\(error)"))
        }
    }
}

extension EventColumns {
    /// The first column, in the order of a line, that has a value here and none there.
    fileprivate func firstKey(notIn other: EventColumns) -> String? {
        let pairs: [(String, Bool, Bool)] = [
            ("body", body != nil, other.body != nil), ("officer", officer != nil, other.officer != nil),
            ("day", day != nil, other.day != nil), ("due", due != nil, other.due != nil),
            ("count", count != nil, other.count != nil), ("period", period != nil, other.period != nil),
            ("value", value != nil, other.value != nil), ("evidence", evidence != nil, other.evidence != nil),
            ("reason", reason != nil, other.reason != nil), ("note", note != nil, other.note != nil),
            ("detail", detail != nil, other.detail != nil),
        ]
        return pairs.first { $0.1 && !$0.2 }?.0
    }
}
