import SardzeText
import SardzeWords

extension MailReading {
    /// What is missing, and what does not go together.
    func checkWhole(_ reading: inout Reading) {
        requireSender(&reading)
        guard let transport = mail.transport?.value else { return }
        switch transport {
        case .smtp: checkEncryption(transport, &reading)
        case .smtps:
            if mail.tls?.value == MailSettings.TLS.none {
                reading.idle(
                    places[.tls],
                    Wording("`smtps://` is TLS from the first byte", lv: "`smtps://` ir TLS jau no pirmā baita"),
                    help: Wording(
                        "remove `tls`, or write `smtp://`", lv: "izdzēsiet `tls` vai rakstiet `smtp://`"))
            }
        case .sendmail, .folder, .webhook: break
        }
        for key in Key.allCases where places[key] != nil && !transport.takes(key) {
            reading.idle(
                places[key],
                Wording(
                    "`\(key.rawValue)` has no effect with this `transport`",
                    lv: "ar šādu `transport` atslēgai `\(key.rawValue)` nav ietekmes"),
                help: Wording("remove it", lv: "izdzēsiet to"))
        }
        if case .smtp = transport { requireUser(&reading) }
        if case .smtps = transport { requireUser(&reading) }
    }

    private func requireSender(_ reading: inout Reading) {
        let place = Wording(same: "`mail`")
        if places[.from] == nil {
            reading.missingKey(
                "from", at: mail.span, in: place,
                help: Wording(
                    "say whom letters come from: `from: Sardze <sardze@example.org>`",
                    lv: "pasakiet, no kā nāk vēstules: `from: Sardze <sardze@example.org>`"))
        }
        if places[.transport] == nil {
            reading.missingKey(
                "transport", at: mail.span, in: place,
                help: Wording(
                    "say how letters are sent: `transport: smtp://mail.example.org:587`",
                    lv: "pasakiet, kā sūta vēstules: `transport: smtp://mail.example.org:587`"))
        }
    }

    private func requireUser(_ reading: inout Reading) {
        guard places[.user] == nil else { return }
        reading.idle(
            places[.passwordFile],
            Wording(
                "there is a password and no user that it belongs to", lv: "ir parole, bet nav lietotāja, kam tā pieder"),
            help: Wording(
                "add `user:`, or remove `password file`", lv: "pievienojiet `user:` vai izdzēsiet `password file`"))
    }

    private func checkEncryption(_ transport: MailSettings.Transport, _ reading: inout Reading) {
        guard let tls = mail.tls, tls.value == .none else { return }
        if !transport.isLocal {
            reading.report(
                "mail-unencrypted", tls.span,
                Wording("letters would cross the network in the clear", lv: "vēstules pa tīklu ceļotu nešifrētas"),
                help: Wording(
                    "write `tls: required`; `none` is for a server on this machine only",
                    lv: "rakstiet `tls: required`; `none` der tikai serverim šajā pašā datorā"))
        } else if let user = places[.user] {
            reading.report(
                "mail-unencrypted", user,
                Wording("the password would be sent in the clear", lv: "parole tiktu sūtīta nešifrēta"),
                help: Wording(
                    "write `tls: required`, or remove `user`", lv: "rakstiet `tls: required` vai izdzēsiet `user`"))
        }
    }
}

extension MailSettings.Transport {
    /// Whether a key changes anything with it.
    fileprivate func takes(_ key: MailReading.Key) -> Bool {
        switch (self, key) {
        case (_, .from), (_, .transport), (.smtp, _), (.smtps, _): true
        // The secret that letters are signed with.
        case (.webhook, .passwordFile), (.webhook, .authorityFile), (.webhook, .timeout): true
        case (.sendmail, .timeout): true
        case (.webhook, _), (.sendmail, _), (.folder, _): false
        }
    }
}

extension Reading {
    /// - Parameter span: nothing is said where it is `nil`.
    fileprivate mutating func idle(_ span: Span?, _ message: Wording, help: Wording) {
        guard let span else { return }
        report("key-without-effect", span, message, help: help)
    }
}
