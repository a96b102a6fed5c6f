import SardzeWords

// What most values should be; the Latvian in the nominative, as in "šeit jāraksta teksts" and "`x` nav teksts".
extension Wording {
    static let text = Wording("a text", lv: "teksts")
    static let day = Wording("a day", lv: "datums")
    static let body = Wording("a body", lv: "iestāde")
}

// What to write instead of a word that is not known.
extension Reading {
    static func offerKeys(_ known: [String]) -> Wording {
        let keys = known.map { "`\($0)`" }.joined(separator: ", ")
        return Wording("it may have \(keys)", lv: "te var būt \(keys)")
    }

    static func offerValues(_ known: [String]) -> Wording {
        let values = known.joined(separator: ", ")
        return Wording("write one of \(values)", lv: "rakstiet kādu no šiem: \(values)")
    }

    static func offerUnits(_ known: [String]) -> Wording {
        let units = known.joined(separator: ", ")
        return Wording(
            "write \(units), or a number of them: 2 weeks", lv: "rakstiet \(units) vai vairākus kopā: 2 weeks")
    }
}
