import SardzeWords

extension Page {
    /// The watch itself: whether it is kept, and whether those who are to be told are reached.
    static let watch: [Page] = [
        Page(
            "silence-expired", .state, Wording("a silence that has run out", lv: "klusums, kam pagājis termiņš"),
            why: Wording(
                "It was agreed not to tell of something until a day. That day has passed, and nobody has said what holds now.",
                lv:
                    "Bija norunāts par kaut ko nepaziņot līdz kādai dienai. Tā ir pagājusi, un neviens nav pateicis, kas ir spēkā tagad."
            ),
            bad: Example(quarterly, today: "2026-03-10", events: [silence(until: "2026-03-01")]),
            good: Example(quarterly, today: "2026-03-10", events: [silence(until: "2026-03-20")]),
            mend: Wording(
                "Ask whoever answers for it. Agree on a new end with `sardze alert silence`, or end it with `--lift`.",
                lv:
                    "Jautājiet tam, kas par to atbild. Vienojieties par jaunu beigu dienu ar `sardze alert silence` vai atceliet klusumu ar `--lift`."
            )),
        Page(
            "letter-undelivered", .state, Wording("a letter that came to nobody", lv: "vēstule, ko neviens nesaņēma"),
            why: Wording(
                "A body was to be told of its tasks and does not know of them: the mailbox is gone or refuses letters.",
                lv:
                    "Iestādei bija jāuzzina par saviem uzdevumiem, bet tā par tiem nezina: pastkastes vairs nav vai tā vēstules nepieņem."
            ),
            bad: Example(quarterly, today: "2026-03-10", events: [told, .refused(letter, body: "SD")]),
            good: Example(quarterly, today: "2026-03-10", events: [told]),
            mend: Wording(
                "Tell the body by telephone. Correct its `email`, then send the letter again with `sardze alert outbox retry`; what need "
                    + "not be sent any more is taken off with `sardze alert outbox drop`.",
                lv:
                    "Pasakiet iestādei pa tālruni. Izlabojiet tās `email` un nosūtiet vēstuli vēlreiz ar `sardze alert outbox retry`; "
                    + "ko vairs nevajag sūtīt, to izņem ar `sardze alert outbox drop`.")),
        Page(
            "letter-waiting", .state,
            Wording("letters that have waited for a day", lv: "vēstules, kas gaida jau diennakti"),
            why: Wording(
                "They are tried again and again for five days, but until then nobody has them.",
                lv: "Tās piecas dienas mēģina sūtīt vēl un vēl, bet līdz tam neviens tās nav saņēmis."),
            bad: Example(
                quarterly, today: "2026-03-10", settings: mail,
                watch: .waiting(body: "SD", since: "2026-03-08T08:00:00.000Z", last: "2026-03-10T08:00:00.000Z")),
            good: Example(quarterly, today: "2026-03-10", settings: mail, watch: .last("2026-03-10T08:00:00.000Z")),
            mend: Wording(
                "See what the server says with `sardze alert outbox list`, and try a letter to yourself with `sardze alert test`.",
                lv:
                    "Ar `sardze alert outbox list` skatiet, ko saka serveris, un ar `sardze alert test` izmēģiniet vēstuli sev."
            )),
        Page(
            "watch-not-started", .state,
            Wording("nobody has begun to watch", lv: "sardze vēl nav sākta"),
            why: Wording(
                "It is written how letters are sent, but the program that sends them has never run well: nobody is told of anything.",
                lv:
                    "Ir ierakstīts, kā sūtīt vēstules, bet programma, kas tās sūta, vēl nav sekmīgi izpildīta: nevienam neko nepaziņo."
            ),
            bad: Example(quarterly, settings: mail, watch: .never),
            good: Example(quarterly, settings: mail, watch: .last("2026-01-02T08:00:00.000Z")),
            mend: Wording(
                "Run `sardze alert --dry-run`, then `sardze alert`. What `sardze alert install` prints makes it run by itself.",
                lv:
                    "Palaidiet `sardze alert --dry-run`, pēc tam `sardze alert`. Ko izdrukā `sardze alert install`, ar to tā darbosies automātiski."
            )),
        Page(
            "watch-stopped", .state, Wording("a watch that is not kept", lv: "sardze, kas netiek turēta"),
            why: Wording(
                "A cron job that does not run makes no noise. What becomes overdue meanwhile is told to nobody.",
                lv: "Ja cron darbs neizpildās, to neviens nedzird. Kas tikmēr tiek nokavēts, par to neviens neuzzina."),
            bad: Example(quarterly, today: "2026-03-10", settings: mail, watch: .last("2026-03-06T08:00:00.000Z")),
            good: Example(quarterly, today: "2026-03-10", settings: mail, watch: .last("2026-03-10T08:00:00.000Z")),
            mend: Wording(
                "Run `sardze alert` by hand and read what it says. Then see why the timer or cron does not run it; a heartbeat tells of it "
                    + "even when this machine is off.",
                lv:
                    "Palaidiet `sardze alert` ar roku un izlasiet, ko tas saka. Tad noskaidrojiet, kāpēc taimeris vai cron to nepalaiž; "
                    + "dzīvības signāls par to paziņo arī tad, ja šis dators ir izslēgts.")),
    ]

    private static let quarterly = """
        activities:
          "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
        """

    private static let mail = """
        mail:
          from: Sardze <sardze@madona.internal>
          transport: smtps://pasts.madona.internal
        """

    private static func silence(until day: String) -> Happening {
        .silenced("task 2.3@2026-Q1", until: day, owner: "SD", reason: "telpas remontē")
    }

    private static let letter = "6f1ed002ab5595859014ebf0951522d9"

    private static let told = Happening.told(letter, body: "SD", on: "2026-03-09")
}
