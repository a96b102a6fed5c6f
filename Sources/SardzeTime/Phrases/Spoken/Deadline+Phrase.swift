import SardzeWords

extension When.Deadline {
    /// "Triju darbdienu laikā no sanāksmes", "five working days before the meeting", "nekavējoties".
    var phrase: Wording {
        switch (within, isBefore) {
        case (.immediately, false): Wording("immediately", lv: "nekavējoties") + following("after")
        case (.sameDay, false): Wording("on the same day", lv: "tajā pašā dienā") + following("after")
        case (.duration(let duration), false):
            Wording("within ", lv: "") + duration.spoken(.genitive) + Wording("", lv: " laikā") + following("of")
        case (.immediately, true): Wording("immediately", lv: "tieši") + preceding
        case (.sameDay, true): Wording("on the same day", lv: "tajā pašā dienā") + preceding
        case (.duration(let duration), true): duration.spoken(.accusative) + preceding
        }
    }

    /// Latvian counts from an act, "no saņemšanas", and after anything else, "pēc sanāksmes".
    private func following(_ link: String) -> Wording {
        guard let event else { return Wording(same: "") }
        let name = EventName(event).genitive
        return Wording(" \(link) \(name.en)", lv: (name.lv.hasSuffix("šanas") ? " no " : " pēc ") + name.lv)
    }

    private var preceding: Wording {
        event.map { Wording(" before ", lv: " pirms ") + EventName($0).genitive }
            ?? Wording(" beforehand", lv: " iepriekš")
    }
}

/// The name of an event in a phrase: as it is where the grammar reads it back, else in quotes.
private struct EventName {
    let name: String

    init(_ name: String) { self.name = name }

    /// "Informācijas saņemšanas", "the referral", "notikuma „B.2”".
    var genitive: Wording {
        let quoted = Wording.quoted(name)
        return Wording(
            readsBack(in: english) && name.utf8.allSatisfy { $0 < 128 } ? english : "the event \(quoted.en)",
            lv: readsBack(in: latvian) && looksGenitive ? latvian : "notikuma \(quoted.lv)")
    }

    private var english: String { "the \(name)" }

    /// The last noun in the genitive, where the lexicon knows it.
    private var latvian: String {
        var words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let head = words.last else { return name }
        for sense in Lexicon.shared.senses(of: Word(Folding.fold(head))) {
            if case .event(let place) = sense, Lexicon.eventNouns[place].nominative == head {
                words[words.count - 1] = Lexicon.eventNouns[place].genitive
                break
            }
        }
        return words.joined(separator: " ")
    }

    /// False for words that are plainly no Latvian genitive: "pārbaude", "incidents", "referral".
    private var looksGenitive: Bool {
        let head = latvian.split(separator: " ").last.map(String.init) ?? ""
        if ["šana", "ība", "ija"].contains(where: head.hasSuffix) { return false }
        return ["as", "es", "a", "u"].contains(where: head.hasSuffix)
    }

    private func readsBack(in spoken: String) -> Bool {
        let tokens = Tokens.lookedUp(spoken)
        var reader = Reader(tokens: tokens, reference: .earliest, text: spoken)
        // "After completion" is a time of its own kind.
        if reader.take(.previous) { return false }
        return reader.eventName() == name && reader.isAtEnd
    }
}
