import Foundation
public import SardzeWords

extension MailSetupFault {
    /// What is wrong: one line.
    public var wording: Wording {
        switch self {
        case .noTransport:
            Wording("`mail:` does not say how letters are sent", lv: "sadaļa `mail:` nepasaka, kā sūtīt vēstules")
        case .noSender:
            Wording(
                "`mail:` does not say whom letters are from", lv: "sadaļa `mail:` nepasaka, kas ir vēstuļu sūtītājs")
        case .badSender(let text):
            Wording("letters cannot be sent from `\(text)`", lv: "no adreses `\(text)` nevar sūtīt vēstules")
        case .badHost(let text):
            Wording("no machine can be called `\(text)`", lv: "nevienu datoru nevar saukt `\(text)`")
        case .plaintext(let host):
            Wording(
                "letters to `\(host)` would cross the network unprotected",
                lv: "vēstules uz `\(host)` tīklā ceļotu neaizsargātas")
        case .noPassword(let user):
            Wording("there is no password for the user `\(user)`", lv: "lietotājam `\(user)` nav norādīta parole")
        case .noSecret:
            Wording("there is no secret to sign letters with", lv: "nav noslēpuma, ar ko parakstīt vēstules")
        case .unreadable(let path, let number):
            Self.system(number) { Wording("cannot read `\(path)`: \($0.en)", lv: "nevar nolasīt `\(path)`: \($0.lv)") }
        case .exposed(let path, let mode):
            Wording(
                "others can read the secret in `\(path)` (mode \(String(mode, radix: 8)))",
                lv: "noslēpumu failā `\(path)` var izlasīt citi (piekļuves tiesības \(String(mode, radix: 8)))")
        case .foreign(let path):
            Wording("`\(path)` belongs to another user", lv: "fails `\(path)` pieder citam lietotājam")
        case .empty(let path): Wording("`\(path)` is empty", lv: "fails `\(path)` ir tukšs")
        case .notOneLine(let name):
            Wording("`\(name)` must hold one line of text", lv: "`\(name)` saturam jābūt vienai teksta rindai")
        case .noCertificate(let path):
            Wording("`\(path)` holds no certificate", lv: "failā `\(path)` nav neviena sertifikāta")
        case .noProgram(let path, let number):
            Self.system(number) { Wording("cannot run `\(path)`: \($0.en)", lv: "nevar palaist `\(path)`: \($0.lv)") }
        case .noFolder(let path, let number):
            Self.system(number) {
                Wording("cannot write to `\(path)`: \($0.en)", lv: "mapē `\(path)` nevar rakstīt: \($0.lv)")
            }
        }
    }

    /// What to do next: one line.
    public var help: Wording {
        switch self {
        case .noTransport:
            Wording(
                "write for example `transport: smtp://mail.example.org:587` into `sardze.yaml`",
                lv: "ierakstiet failā `sardze.yaml`, piemēram, `transport: smtp://mail.example.org:587`")
        case .noSender, .badSender:
            Wording(
                "write for example `from: Sardze <sardze@example.org>`, with an address that your server may send from",
                lv:
                    "ierakstiet, piemēram, `from: Sardze <sardze@example.org>` ar adresi, no kuras jūsu serveris drīkst sūtīt"
            )
        case .badHost:
            Wording(
                "write the name of the mail server as its keeper gives it",
                lv: "ierakstiet pasta servera nosaukumu tā, kā to norāda servera uzturētājs")
        case .plaintext:
            Wording(
                "leave `tls: none` out and write `https://` for a webhook; only this machine itself is reached without TLS",
                lv:
                    "izņemiet `tls: none`, un tīmekļa adresi sāciet ar `https://`; bez TLS drīkst sasniegt tikai šo pašu datoru"
            )
        case .noPassword:
            Wording(
                "set `SARDZE_MAIL_PASSWORD`, or name a file with `password file:` that only its owner can read",
                lv:
                    "iestatiet `SARDZE_MAIL_PASSWORD` vai ar `password file:` norādiet failu, ko var lasīt tikai tā īpašnieks"
            )
        case .noSecret:
            Wording(
                "set `SARDZE_WEBHOOK_SECRET`, or name a file with `password file:` that only its owner can read",
                lv:
                    "iestatiet `SARDZE_WEBHOOK_SECRET` vai ar `password file:` norādiet failu, ko var lasīt tikai tā īpašnieks"
            )
        case .unreadable, .foreign:
            Wording(
                "check the path; the file must belong to the account that Sardze runs under",
                lv: "pārbaudiet ceļu; failam jāpieder kontam, ar kuru darbojas Sardze")
        case .exposed(let path, _):
            Wording(
                "run `chmod 600 \(path)`; if others were able to read it for long, change the secret",
                lv: "palaidiet `chmod 600 \(path)`; ja citi to ilgi varēja izlasīt, nomainiet noslēpumu")
        case .empty, .notOneLine:
            Wording(
                "write the secret and nothing else, on one line", lv: "ierakstiet tikai pašu noslēpumu, vienā rindā")
        case .noCertificate:
            Wording(
                "save the authority's certificate in PEM: it begins with `-----BEGIN CERTIFICATE-----`",
                lv:
                    "saglabājiet sertifikātu izdevēja sertifikātu PEM formātā: tas sākas ar `-----BEGIN CERTIFICATE-----`"
            )
        case .noProgram:
            Wording(
                "install a mail program such as `msmtp-mta` or `postfix`, or write where it is",
                lv: "uzstādiet pasta programmu, piemēram, `msmtp-mta` vai `postfix`, vai norādiet, kur tā atrodas")
        case .noFolder:
            Wording(
                "give the account that Sardze runs under the right to write there",
                lv: "ļaujiet tur rakstīt kontam, ar kuru darbojas Sardze")
        }
    }

    private static func system(_ number: Int32, _ sentence: (Wording) -> Wording) -> Wording {
        sentence(SystemReason.of(number))
    }
}
