import SardzeText
import SardzeWords

extension Reading {
    /// `smtp://mail.example.org:587`, `smtps://…`, `sendmail:/usr/sbin/sendmail`, `file:FOLDER`, `https://…`.
    mutating func transport(_ node: YAMLNode) -> Located<MailSettings.Transport>? {
        let wanted = Wording("a way to send letters", lv: "vēstuļu sūtīšanas veids")
        guard let text = scalar(node, wanted) else { return nil }
        let scheme = text.value.prefix { $0 != ":" }
        let transport: MailSettings.Transport? =
            switch scheme.lowercased() {
            case "smtp", "smtps": mailServer(text)
            case "http", "https": webhook(text)
            case "sendmail": program(text, path: String(text.value.dropFirst(scheme.count + 1)))
            case "file": folder(text, path: String(text.value.dropFirst(scheme.count + 1)))
            default: unknownTransport(text, wanted)
            }
        return transport.map { Located($0, text.span) }
    }

    private mutating func unknownTransport(_ text: Located<String>, _ wanted: Wording) -> MailSettings.Transport? {
        // What nobody can name may be a password in the wrong place.
        report(
            "unknown-value", text.span,
            Wording("this is not \(wanted.en)", lv: "tas nav \(wanted.lv)"),
            help: Wording(
                "write `smtp://mail.example.org:587`, `smtps://…`, `sendmail:/usr/sbin/sendmail`, `file:FOLDER` or `https://…`",
                lv:
                    "rakstiet `smtp://mail.example.org:587`, `smtps://…`, `sendmail:/usr/sbin/sendmail`, `file:MAPE` vai `https://…`"
            ))
        return nil
    }

    private mutating func mailServer(_ text: Located<String>) -> MailSettings.Transport? {
        let address = ServerAddress(text.value)
        if refuseUser(address?.user ?? Self.user(in: text.value), in: text) { return nil }
        guard let address, address.rest.isEmpty || address.rest == "/" else {
            report(
                "wrong-type", text.span,
                Wording(
                    "`\(shortened(text.value))` is not the address of a mail server",
                    lv: "`\(shortened(text.value))` nav pasta servera adrese"),
                help: Wording(
                    "write a host and a port: `smtp://mail.example.org:587`, an IPv6 address in brackets",
                    lv: "rakstiet serveri un portu: `smtp://mail.example.org:587`, IPv6 adresi kvadrātiekavās"))
            return nil
        }
        return address.scheme == "smtps"
            ? .smtps(host: address.host, port: address.port ?? 465)
            : .smtp(host: address.host, port: address.port ?? 587)
    }

    private mutating func webhook(_ text: Located<String>) -> MailSettings.Transport? {
        let address = ServerAddress(text.value)
        if refuseUser(address?.user ?? Self.user(in: text.value), in: text) { return nil }
        guard let address, !address.rest.contains("#") else {
            report(
                "wrong-type", text.span,
                Wording(
                    "`\(shortened(text.value))` is not a web address that letters can be posted to",
                    lv: "`\(shortened(text.value))` nav tīmekļa adrese, uz kuru var nosūtīt vēstules"),
                help: Wording("write `https://example.org/letters`", lv: "rakstiet `https://example.org/letters`"))
            return nil
        }
        if address.scheme == "http", !ServerAddress.isLoopback(address.host) {
            report(
                "mail-unencrypted", text.span,
                Wording("letters would cross the network in the clear", lv: "vēstules pa tīklu ceļotu nešifrētas"),
                help: Wording(
                    "write `https://`; `http://` is for this machine only",
                    lv: "rakstiet `https://`; `http://` der tikai šim pašam datoram"))
            return nil
        }
        return .webhook(url: text.value)
    }

    private mutating func program(_ text: Located<String>, path: String) -> MailSettings.Transport? {
        if path.hasPrefix("/"), !path.hasPrefix("//"), !path.hasSuffix("/"), !path.contains(" -") {
            return .sendmail(path: path)
        }
        report(
            "wrong-type", text.span,
            Wording("`sendmail:` is followed by the path of a program", lv: "aiz `sendmail:` raksta programmas ceļu"),
            help: Wording(
                "write it whole and without arguments: `sendmail:/usr/sbin/sendmail`",
                lv: "rakstiet to pilnu un bez argumentiem: `sendmail:/usr/sbin/sendmail`"))
        return nil
    }

    private mutating func folder(_ text: Located<String>, path: String) -> MailSettings.Transport? {
        if !path.isEmpty, !path.hasPrefix("//"), !path.hasPrefix(" ") { return .folder(path: path) }
        report(
            "wrong-type", text.span,
            Wording("`file:` is followed by the path of a folder", lv: "aiz `file:` raksta mapes ceļu"),
            help: Wording(
                "write it from the workspace, or whole: `file:letters`, `file:/var/spool/sardze`",
                lv: "rakstiet to no darbvietas vai pilnu: `file:letters`, `file:/var/spool/sardze`"))
        return nil
    }

    // MARK: Users in addresses

    /// What stands before `@` in an address that is otherwise wrong.
    private static func user(in text: String) -> String? {
        guard let at = text.lastIndex(of: "@") else { return nil }
        let before = text[..<at]
        return before.range(of: "://").map { String(before[$0.upperBound...]) } ?? String(before)
    }

    /// Says where a user is written, without repeating what may be a password.
    private mutating func refuseUser(_ user: String?, in text: Located<String>) -> Bool {
        guard let user else { return false }
        if user.contains(":") {
            refusePassword(text.span)
        } else {
            report(
                "wrong-type", text.span,
                Wording("the address of a server names no user", lv: "servera adresē neraksta lietotāju"),
                help: Wording(
                    "write the host alone, and `user:` beside `transport:`",
                    lv: "adresē atstājiet tikai serveri, bet `user:` rakstiet blakus `transport:`"))
        }
        return true
    }
}

extension Substring {
    fileprivate func range(of mark: String) -> Range<Index>? { ranges(of: mark).first }
}
