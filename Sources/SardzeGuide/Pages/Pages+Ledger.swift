import SardzeWords

extension Page {
    /// Damage to the record itself.
    static let ledger: [Page] = [
        Page(
            "ledger-broken", .state,
            Wording("an event was changed after it was recorded", lv: "pēc ierakstīšanas mainīts notikums"),
            why: Wording(
                "The ledger is the one place that says what was really done. If something in it can be changed unseen, none of it counts.",
                lv:
                    "Žurnāls ir vienīgā vieta, kur teikts, kas tiešām paveikts. Ja tajā ko var nemanot pārrakstīt, tam vairs nevar ticēt."
            ),
            bad: Example(
                quarterly, events: done,
                damage: .broken(
                    Wording("event 1 was changed after it was recorded", lv: "1. notikums pēc ierakstīšanas ir mainīts")
                )),
            good: Example(quarterly, events: done),
            mend: Wording(
                "Ask who has had the file in hand. Put the last good backup in its place, or import the last export, and record "
                    + "again what came after. Note the head that `sardze ledger verify` prints in another place.",
                lv:
                    "Noskaidrojiet, kas ar failu rīkojies. Lieciet tā vietā pēdējo labo rezerves kopiju vai importējiet pēdējo "
                    + "eksportu un no jauna ierakstiet, kas bijis pēc tam. To, ko `sardze ledger verify` izdrukā rindā `head`, "
                    + "pierakstiet citā vietā.")),
        Page(
            "ledger-unreadable", .state, Wording("a ledger that cannot be read", lv: "žurnāls, ko nevar nolasīt"),
            why: Wording(
                "Without it nobody knows what was done: everything would look as if nothing ever was.",
                lv: "Bez tā neviens nezina, kas paveikts: izskatītos, ka nav darīts nekas."),
            bad: Example(
                quarterly,
                damage: .unreadable(
                    Wording(
                        "`.sardze/ledger.sqlite` is not a ledger of Sardze",
                        lv: "`.sardze/ledger.sqlite` nav Sardzes žurnāls"),
                    help: Wording(
                        "move the file away, and put a backup in its place",
                        lv: "pārvietojiet failu un lieciet tā vietā rezerves kopiju"))),
            good: Example(quarterly, events: done),
            mend: Wording(
                "Do what the finding says. Whatever of it can still be read comes out with `sardze ledger export`; the lines "
                    + "go into a new ledger with `sardze ledger import`.",
                lv:
                    "Rīkojieties, kā teikts konstatējumā. Ko vēl var nolasīt, to izdod `sardze ledger export`; šīs rindas jaunā "
                    + "žurnālā ievieto `sardze ledger import`.")),
    ]

    private static let quarterly = """
        activities:
          "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
        """

    private static let done: [Happening] = [.done("2.3@2026-Q1", on: "2026-01-02")]
}
