import SardzeText
import SardzeWords

/// `mail:` as it is read, with the places of its keys: what does not go together is told of where it stands.
struct MailReading {
    enum Key: String, CaseIterable {
        case from, transport, tls, user
        case passwordFile = "password file"
        case authorityFile = "authority file"
        case timeout
    }

    var mail: MailSettings
    var places: [Key: Span] = [:]

    /// - Returns: what could be read; `nil` where nothing stands there.
    static func read(_ section: YAMLEntry, _ reading: inout Reading) -> MailSettings? {
        let wanted = Wording("a mapping with `from`, `transport` …", lv: "bloks ar `from`, `transport` …")
        let fields = reading.entries(section.value, wanted)
        guard !fields.isEmpty else { return nil }
        var mail = MailReading(mail: MailSettings(span: section.keySpan))
        for field in fields {
            guard let key = Key(rawValue: field.key) else {
                mail.refuse(field, &reading)
                continue
            }
            mail.places[key] = field.keySpan
            mail.read(key, field.value, &reading)
        }
        mail.checkWhole(&reading)
        return mail.mail
    }

    private mutating func read(_ key: Key, _ node: YAMLNode, _ reading: inout Reading) {
        switch key {
        case .from: mail.from = reading.sender(node)
        case .transport: mail.transport = reading.transport(node)
        case .tls: mail.tls = reading.choice(node, Wording("a way to take TLS", lv: "TLS lietošanas veids"))
        case .user: mail.user = reading.nonempty(node, Wording("a user’s name", lv: "lietotāja vārds"))
        case .passwordFile: mail.passwordFile = reading.nonempty(node, Wording("a file", lv: "fails"))
        case .authorityFile: mail.authorityFile = reading.nonempty(node, Wording("a file", lv: "fails"))
        case .timeout: mail.timeout = reading.number(node, in: 1...120)
        }
    }

    private func refuse(_ field: YAMLEntry, _ reading: inout Reading) {
        guard ["password", "pass", "passwd", "parole", "secret"].contains(Folding.fold(field.key)) else {
            reading.unknownKey(field, in: Wording(same: "`mail`"), known: Key.allCases.map(\.rawValue))
            return
        }
        reading.refusePassword(field.keySpan)
    }
}

extension Reading {
    /// Settings lie under version control, in backups and in letters to colleagues.
    mutating func refusePassword(_ span: Span) {
        diagnostics.append(
            Diagnostic(
                "password-in-file", .error, span,
                Wording("a password never stands in the settings", lv: "iestatījumos nekad neraksta paroli"),
                help: Wording(
                    "change it, for it was readable here; put the new one in a file that only its owner can read and name that with `password file:`, or set SARDZE_MAIL_PASSWORD",
                    lv:
                        "nomainiet to, jo te tā bija izlasāma; jauno ielieciet failā, ko var lasīt tikai tā īpašnieks, un norādiet šo failu ar `password file:` vai izmantojiet SARDZE_MAIL_PASSWORD"
                ), hidesText: true))
    }

    fileprivate mutating func nonempty(_ node: YAMLNode, _ wanted: Wording) -> Located<String>? {
        value(node, wanted) { text in
            text.isEmpty || text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
        }
    }

    fileprivate mutating func sender(_ node: YAMLNode) -> Located<MailAddress>? {
        value(
            node, Wording("an e-mail address", lv: "e-pasta adrese"),
            help: Wording(
                "write `sardze@example.org` or `Sardze <sardze@example.org>`; a name with marks in it stands in quotes",
                lv:
                    "rakstiet `sardze@example.org` vai `Sardze <sardze@example.org>`; vārdu ar pieturzīmēm liek pēdiņās"
            )
        ) { MailAddress($0) }
    }
}
