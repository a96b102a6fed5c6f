import SardzeText
import SardzeTime
import SardzeWords

extension AlertSettings {
    private enum Key: String, CaseIterable {
        case heartbeat
        case silentAfter = "silent after"
    }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> AlertSettings {
        var settings = AlertSettings()
        for field in reading.entries(
            node, Wording("a mapping with `heartbeat`, `silent after`", lv: "bloks ar `heartbeat`, `silent after`"))
        {
            switch Key(rawValue: field.key) {
            case .heartbeat: settings.heartbeat = reading.webAddress(field.value)
            case .silentAfter: settings.silentAfterHours = reading.hours(field.value)
            case nil:
                let places = [AlertReading.Key.remind, .overdue, .repeats, .escalate, .digest, .quiet].map(\.rawValue)
                if places.contains(field.key) {
                    reading.report(
                        "unknown-key", field.keySpan,
                        Wording(
                            "`\(field.key)` belongs to a plan, not to the workspace",
                            lv: "`\(field.key)` pieder plānam, nevis darbvietai"),
                        help: Wording(
                            "write it under `alerts:` in a file of `rules/`",
                            lv: "rakstiet to zem `alerts:` kādā mapes `rules/` failā"))
                } else {
                    reading.unknownKey(
                        field, in: Wording("`alerts` of a workspace", lv: "darbvietas `alerts`"),
                        known: Key.allCases.map(\.rawValue))
                }
            }
        }
        return settings
    }
}

extension WorkbenchSettings {
    private enum Key: String, CaseIterable { case address, port, url }

    static func read(_ node: YAMLNode, _ reading: inout Reading) -> WorkbenchSettings {
        var settings = WorkbenchSettings()
        for field in reading.entries(
            node, Wording("a mapping with `address`, `port`, `url`", lv: "bloks ar `address`, `port`, `url`"))
        {
            switch Key(rawValue: field.key) {
            case .address: settings.address = reading.listeningAddress(field.value)
            case .port: settings.port = reading.number(field.value, in: 1...65_535)
            case .url: settings.url = reading.linkStart(field.value)
            case nil:
                reading.unknownKey(
                    field, in: Wording("`workbench`", lv: "`workbench`"), known: Key.allCases.map(\.rawValue))
            }
        }
        return settings
    }
}

extension Reading {
    /// `26 hours`, `2 days`, "26 stundas", at most a year.
    fileprivate mutating func hours(_ node: YAMLNode) -> Located<Int>? {
        value(
            node, Wording("a length in hours or days", lv: "ilgums stundās vai dienās"),
            help: Wording(
                "write a number and a unit, a year at most: `26 hours`",
                lv: "rakstiet skaitli un mērvienību, ne vairāk par gadu: `26 hours`")
        ) { text in
            guard let length = AlertWords(text).length else { return nil }
            let hours: Int? =
                switch length.unit {
                case .hour: length.count
                case .day: length.count * 24
                case .week: length.count * 168
                case .workingDay, .month, .year: nil
                }
            return hours.flatMap { (1...8784).contains($0) ? $0 : nil }
        }
    }

    /// An address that is called: `https://hc.example.org/abc`.
    fileprivate mutating func webAddress(_ node: YAMLNode) -> Located<String>? {
        value(
            node, Wording("a web address", lv: "tīmekļa adrese"),
            help: Wording(
                "write it with its beginning: `https://hc.example.org/abc`",
                lv: "rakstiet to ar sākumu: `https://hc.example.org/abc`")
        ) { text in
            ServerAddress(text).flatMap { ["https", "http"].contains($0.scheme) && $0.user == nil ? text : nil }
        }
    }

    /// The part that all links share, without the slashes at its end.
    fileprivate mutating func linkStart(_ node: YAMLNode) -> Located<String>? {
        value(
            node, Wording("a web address that links can begin with", lv: "tīmekļa adrese, ar ko var sākties saites"),
            help: Wording(
                "write it as people see it in the browser: `https://sardze.example.org`",
                lv: "rakstiet to, kā tā redzama pārlūkā: `https://sardze.example.org`")
        ) { text in
            guard let address = ServerAddress(text), ["https", "http"].contains(address.scheme), address.user == nil,
                !address.rest.contains(where: { "?#".contains($0) })
            else { return nil }
            var text = text[...]
            while text.last == "/" { text.removeLast() }
            return String(text)
        }
    }

    /// An address or name of this machine, IPv6 with or without brackets.
    fileprivate mutating func listeningAddress(_ node: YAMLNode) -> Located<String>? {
        value(
            node, Wording("an address to listen on", lv: "adrese, kurā klausīties"),
            help: Wording(
                "write `127.0.0.1` for this machine only, or `0.0.0.0` for the network",
                lv: "rakstiet `127.0.0.1`, ja tikai šim datoram, vai `0.0.0.0`, ja visam tīklam")
        ) { text in
            if ServerAddress.isIPv6(text) { return text }
            guard ServerAddress.isHost(text) else { return nil }
            return text.hasPrefix("[") ? String(text.dropFirst().dropLast()) : text
        }
    }
}
