public import SardzeWatch
public import SardzeWords

extension DeliveryFault {
    /// What to do about it, as it follows "help:".
    public var help: Wording {
        guard isRelayDenied else { return kind.help }
        return Wording(
            "the server takes letters to others only from whom it knows: give `user:` and a password, or ask whoever runs it to let this machine send",
            lv:
                "svešām pastkastēm serveris pieņem vēstules tikai no zināmiem sūtītājiem: norādiet `user:` un paroli vai lūdziet servera uzturētāju atļaut sūtīt no šī datora"
        )
    }
}

extension DeliveryFault.Kind {
    /// What to do about it, as it follows "help:".
    fileprivate var help: Wording {
        switch self {
        case .noConnection:
            Wording(
                "see whether `transport:` in sardze.yaml names the right server and port, and whether a firewall lets this machine through",
                lv:
                    "pārbaudiet, vai `transport:` failā sardze.yaml nosauc pareizo serveri un portu un vai ugunsmūris šo datoru laiž cauri"
            )
        case .timeout:
            Wording(
                "see whether the port speaks as `transport:` says: smtp:// begins in the clear, smtps:// with TLS; a slow server may need `timeout:`",
                lv:
                    "pārbaudiet, vai ports runā, kā teikts `transport:`: smtp:// sākas atklāti, smtps:// uzreiz ar TLS; lēnam serverim var palīdzēt `timeout:`"
            )
        case .tls:
            Wording(
                "the server's certificate must be for the name in `transport:`; give the certificate of an authority of your own with `authority file:`",
                lv:
                    "servera sertifikātam jābūt izdotam vārdam, kas minēts `transport:`; savas sertifikācijas iestādes sertifikātu norādiet ar `authority file:`"
            )
        case .login:
            Wording(
                "check `user:` and the password; some providers want a password made for programs",
                lv: "pārbaudiet `user:` un paroli; daži pakalpojumu sniedzēji prasa programmām izveidotu paroli")
        case .sender:
            Wording(
                "ask whoever runs the server to let this machine send as the address in `from:`",
                lv: "lūdziet servera uzturētāju atļaut šim datoram sūtīt no adreses, kas minēta `from:`")
        case .receiver:
            Wording(
                "correct the address in the rules; `sardze alert outbox retry` then sends the letter there",
                lv: "izlabojiet adresi noteikumos; tad `sardze alert outbox retry` nosūtīs vēstuli uz to")
        case .internationalAddress:
            Wording(
                "use an address of plain letters, or a server that offers SMTPUTF8",
                lv: "izmantojiet adresi bez garumzīmēm un mīkstinājumiem vai serveri, kas piedāvā SMTPUTF8")
        case .letter:
            Wording(
                "the server says why; often it is a filter that whoever runs it can open",
                lv: "iemeslu pasaka serveris; bieži tas ir filtrs, ko tā uzturētājs var atvērt")
        case .busy:
            Wording("it is tried again by itself", lv: "tiks mēģināts vēlreiz bez jūsu līdzdalības")
        case .system:
            Wording(
                "see what is said in brackets, and `sardze alert test`",
                lv: "skatiet iekavās teikto un izmēģiniet `sardze alert test`")
        case .dropped, .expired:
            Wording(
                "`sardze alert outbox retry` sends a letter that was given up once more",
                lv: "atmestu vēstuli vēlreiz nosūta ar `sardze alert outbox retry`")
        }
    }
}
