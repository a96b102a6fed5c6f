import SardzeTime
import SardzeWatch

/// What the column `detail` holds of a letter that was written: canonical JSON, so that one fact has one text.
///
/// ```
/// {"urgent":true,"told":[{"matter":"task 5.2@2025-W07","due":"2025-02-16","reason":"overdue","number":1}]}
/// ```
///
/// `urgent` is left out where it is false. There is no white space, and only `"`, `\` and control characters are escaped.
enum TellingDetail {
    /// The most alerts that one event tells: the line of an event stays far shorter than the longest that is read.
    static let most = 1_000

    static func text(_ told: Fact.Told) -> String {
        var json = CanonicalJSON()
        json.begin()
        if told.isUrgent { json.add("urgent", true) }
        json.key("told")
        json.beginList()
        for telling in told.tellings {
            json.begin()
            json.add("matter", telling.matter)
            json.add("due", telling.due.description)
            json.add("reason", telling.reason.rawValue)
            json.add("number", telling.number)
            json.end()
        }
        json.endList()
        json.end()
        return json.text
    }

    /// - Returns: `nil` for any other text than the one that is written.
    static func tellings(_ text: String) -> (isUrgent: Bool, tellings: [Telling])? {
        var reader = CanonicalReader(text)
        guard reader.take("{") else { return nil }
        let isUrgent = reader.take("\"urgent\":true,")
        guard reader.take("\"told\":[") else { return nil }
        var tellings: [Telling] = []
        repeat {
            guard let telling = telling(&reader) else { return nil }
            tellings.append(telling)
        } while reader.take(",")
        guard reader.take("]}"), reader.isAtEnd else { return nil }
        return (isUrgent, tellings)
    }

    private static func telling(_ reader: inout CanonicalReader) -> Telling? {
        // In one piece: a ledger of many years holds many of these.
        guard reader.take("{\"matter\":"), let matter = reader.string(), !matter.isEmpty, reader.take(",\"due\":"),
            let written = reader.string(), let due = CivilDate(written), due.description == written,
            reader.take(",\"reason\":"), let word = reader.string(), let reason = AlertReason(rawValue: word),
            reader.take(",\"number\":"), let number = reader.number(), reader.take("}")
        else { return nil }
        return Telling(matter: matter, due: due, reason: reason, number: number)
    }
}

extension Fact.Told {
    /// The same letter in as many facts as it takes.
    var inParts: [Fact.Told] {
        guard tellings.count > TellingDetail.most else { return [self] }
        return stride(from: 0, to: tellings.count, by: TellingDetail.most).map { start in
            var part = self
            part.tellings = Array(tellings[start..<min(start + TellingDetail.most, tellings.count)])
            return part
        }
    }
}
