import SardzeWords

extension Page {
    /// Settings of a workspace that would lay letters or passwords open.
    static let settings: [Page] = [
        Page(
            "password-in-file", .reading, Wording("a password in the settings", lv: "parole iestatījumos"),
            why: Wording(
                "Settings are kept under version control, copied into backups and shown to whoever asks for help. A password that "
                    + "stands there is soon everybody's.",
                lv:
                    "Iestatījumus glabā versiju vēsturē, kopē rezerves kopijās un rāda katram, kam lūdz palīdzību. Parole, kas "
                    + "tur ierakstīta, drīz ir zināma visiem."),
            bad: Example(
                plan,
                settings: """
                    mail:
                      from: Sardze <sardze@madona.internal>
                      transport: smtp://mail.madona.internal:587
                      user: sardze
                      password: ābele-37
                    """),
            good: Example(
                plan,
                settings: """
                    mail:
                      from: Sardze <sardze@madona.internal>
                      transport: smtp://mail.madona.internal:587
                      user: sardze
                      password file: /etc/sardze/mail-password
                    """),
            mend: Wording(
                "Change the password first. Put the new one into a file that only the account Sardze runs under can read, and name "
                    + "the file with `password file:`; or set SARDZE_MAIL_PASSWORD where the timer runs.",
                lv:
                    "Vispirms nomainiet paroli. Jauno ielieciet failā, ko var lasīt tikai tas lietotājs, ar kuru darbojas Sardze, un "
                    + "norādiet šo failu ar `password file:`; vai arī iestatiet SARDZE_MAIL_PASSWORD tur, kur darbojas taimeris."
            )),
        Page(
            "mail-unencrypted", .reading, Wording("letters sent in the clear", lv: "nešifrētas vēstules"),
            why: Wording(
                "Whoever sits between this machine and the server could read which office is late with what, and the password too.",
                lv:
                    "Ikviens starp šo datoru un serveri varētu izlasīt, kura iestāde ar ko kavējas, un arī paroli."),
            bad: Example(
                plan,
                settings: """
                    mail:
                      from: Sardze <sardze@madona.internal>
                      transport: smtp://mail.madona.internal:25
                      tls: none
                    """),
            good: Example(
                plan,
                settings: """
                    mail:
                      from: Sardze <sardze@madona.internal>
                      transport: smtp://mail.madona.internal:587
                      tls: required
                    """),
            mend: Wording(
                "Remove `tls: none`. Where the server's certificate comes from the municipality's own authority, name that with "
                    + "`authority file:`.",
                lv:
                    "Izdzēsiet `tls: none`. Ja servera sertifikātu izdevusi pašvaldības sertifikācijas iestāde, norādiet tās "
                    + "sertifikātu ar `authority file:`.")),
    ]

    private static let plan = """
        activities:
          "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
        """
}
