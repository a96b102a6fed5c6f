import SardzeWords

extension Page {
    /// What was promised, and whether it still is.
    static let schedules: [Page] = [
        Page(
            "schedule-missing", .schedule, Wording("rules that were never generated", lv: "grafiks vēl nav izveidots"),
            why: Wording(
                "Rules alone promise nothing to anybody: no calendar holds their tasks until the schedule is written.",
                lv:
                    "Noteikumi vien nevienam neko nesola: kamēr grafiks nav uzrakstīts, to uzdevumu nav nevienā kalendārā."
            ),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none,
                issued: Example.Issue(
                    """
                    plan: madona
                    period: 2026-01-01/2026-12-31
                    coordinator: SD
                    bodies:
                      SD: {name: Sociālais dienests, email: sd@madona.internal}
                    activities:
                      "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                    """)),
            mend: Wording(
                "Look with `sardze preview`, then run `sardze generate` and commit what it wrote.",
                lv:
                    "Apskatiet ar `sardze preview`, tad palaidiet `sardze generate` un saglabājiet uzrakstīto versiju kontrolē."
            )),
        Page(
            "schedule-stale", .schedule,
            Wording("a schedule older than its rules", lv: "grafiks vecāks par noteikumiem"),
            why: Wording(
                "The rules say one thing and the calendars another: people work by the one, the coordinator by the other.",
                lv: "Noteikumos ir viens, kalendāros cits: cilvēki strādā pēc viena, koordinators pēc otra."),
            bad: Example(
                """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-05-05, 2026-09-03]}
                    responsible: IN
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "1.3":
                        title: Sapulce skolā
                        when: {dates: [2026-05-05, 2026-09-02]}
                        responsible: IN
                    """)),
            good: Example(
                """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-05-05, 2026-09-03]}
                    responsible: IN
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "1.3":
                        title: Sapulce skolā
                        when: {dates: [2026-05-05, 2026-09-03]}
                        responsible: IN
                    """)),
            mend: Wording(
                "Look at what changes with `sardze preview`, then run `sardze generate`.",
                lv: "Apskatiet izmaiņas ar `sardze preview`, tad palaidiet `sardze generate`.")),
        Page(
            "schedule-drifted", .schedule,
            Wording("tasks that stay as issued", lv: "uzdevumi, kas paliek, kā izdoti"),
            why: Wording(
                "A task that has opened was promised and does not change when its rule does. Somebody should know that the two "
                    + "differ.",
                lv:
                    "Uzdevums, kas jau atvērts, ir apsolīts un nemainās līdz ar noteikumu. Kādam jāzina, ka tie atšķiras."
            ),
            bad: Example(
                """
                activities:
                  "7.2":
                    title: Izstrādāt un saskaņot rīcības plānu
                    when: 2026. gadā
                    responsible: SD
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "7.2":
                        title: Izstrādāt rīcības plānu
                        when: 2026. gadā
                        responsible: SD
                    """)),
            good: Example(
                """
                activities:
                  "7.2":
                    title: Izstrādāt rīcības plānu
                    when: 2026. gadā
                    responsible: SD
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "7.2":
                        title: Izstrādāt rīcības plānu
                        when: 2026. gadā
                        responsible: SD
                    """)),
            mend: Wording(
                "Nothing needs doing. What was promised otherwise than it should be is closed in the ledger, with a reason.",
                lv: "Nekas nav jādara. Ja apsolīts kas cits, nekā vajadzētu, to noslēdz žurnālā, norādot iemeslu.")),
        Page(
            "schedule-edited", .schedule, Wording("a schedule changed by hand", lv: "ar roku mainīts grafiks"),
            why: Wording(
                "The next time the schedule is generated the change would be lost without a word, so nothing is written until "
                    + "somebody decides.",
                lv: "Nākamreiz veidojot grafiku, izmaiņa klusējot pazustu, tāpēc neko neraksta, līdz kāds izlemj."),
            bad: Example(
                """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "2.3":
                        title: Nodarbības vecākiem
                        when: reizi ceturksnī
                        responsible: SD
                    """, edit: Example.Edit("due: 2026-06-30", "due: 2026-06-12"))),
            good: Example(
                """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "2.3":
                        title: Nodarbības vecākiem
                        when: reizi ceturksnī
                        responsible: SD
                    """)),
            mend: Wording(
                "Undo the change and put it into the rules, or accept it with `sardze generate --accept-edits`.",
                lv:
                    "Atsauciet izmaiņu un ierakstiet to noteikumos vai pieņemiet to ar `sardze generate --accept-edits`."
            )),
        Page(
            "schedule-file-missing", .schedule, Wording("a schedule file that is gone", lv: "pazudis grafika fails"),
            why: Wording(
                "It held what was promised. Made anew, its past tasks would not come back.",
                lv: "Tajā bija apsolītais. Ja to izveidotu no jauna, pagātnes uzdevumi neatgrieztos."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2027-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none,
                issued: Example.Issue(
                    """
                    plan: madona
                    period: 2026-01-01/2027-12-31
                    coordinator: SD
                    bodies:
                      SD: {name: Sociālais dienests, email: sd@madona.internal}
                    activities:
                      "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                    """, lost: 2026)),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2027-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none,
                issued: Example.Issue(
                    """
                    plan: madona
                    period: 2026-01-01/2027-12-31
                    coordinator: SD
                    bodies:
                      SD: {name: Sociālais dienests, email: sd@madona.internal}
                    activities:
                      "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                    """)),
            mend: Wording(
                "Bring the file back from version control.", lv: "Atjaunojiet failu no versiju kontroles.")),
        Page(
            "schedule-unreadable", .schedule,
            Wording("a schedule that cannot be read", lv: "nelasāms grafiks"),
            why: Wording(
                "It holds what was promised. While a part of it cannot be read, nothing is generated over it.",
                lv: "Tajā ir apsolītais. Kamēr kādu tā daļu nevar izlasīt, tam virsū neko neraksta."),
            bad: Example(
                """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "2.3":
                        title: Nodarbības vecākiem
                        when: reizi ceturksnī
                        responsible: SD
                    """, edit: Example.Edit("opens: 2026-07-01", "opens: 2026-10-01"))),
            good: Example(
                """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                """,
                issued: Example.Issue(
                    """
                    activities:
                      "2.3":
                        title: Nodarbības vecākiem
                        when: reizi ceturksnī
                        responsible: SD
                    """)),
            mend: Wording(
                "Bring the file back from version control; do not write schedules by hand.",
                lv: "Atjaunojiet failu no versiju kontroles; grafikus nerakstiet ar roku.")),
        Page(
            "rules-missing", .schedule, Wording("a schedule whose rules are gone", lv: "grafiks bez noteikumiem"),
            why: Wording(
                "The tasks were promised and stay, but nobody can see any more why, and no new ones come.",
                lv: "Uzdevumi ir apsolīti un paliek, bet vairs neviens neredz, kāpēc, un jauni nerodas."),
            bad: Example(
                "", in: .none,
                issued: Example.Issue(
                    """
                    plan: madona
                    period: 2026-01-01/2026-12-31
                    coordinator: SD
                    bodies:
                      SD: {name: Sociālais dienests, email: sd@madona.internal}
                    activities:
                      "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                    """)),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none,
                issued: Example.Issue(
                    """
                    plan: madona
                    period: 2026-01-01/2026-12-31
                    coordinator: SD
                    bodies:
                      SD: {name: Sociālais dienests, email: sd@madona.internal}
                    activities:
                      "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                    """)),
            mend: Wording(
                "Bring back the folder `rules/<plan>`, or remove `schedules/<plan>` once nothing in it matters.",
                lv:
                    "Atjaunojiet mapi `rules/<plan>` vai izdzēsiet `schedules/<plan>`, kad nekas tajā vairs nav svarīgs."
            )),
        Page(
            "due-on-day-off", .schedule, Wording("work due on a day off", lv: "termiņš brīvdienā"),
            why: Wording(
                "A day that the coordinator wrote stays where it is, even if the body does not work on it. It may be a slip.",
                lv:
                    "Koordinatora uzrakstīta diena paliek savā vietā, pat ja iestāde tajā nestrādā. Tā var būt pārrakstīšanās."
            ),
            bad: """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-05-09, 2026-09-06]}
                    responsible: IN
                """,
            good: """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-05-09, 2026-09-06]}
                    responsible: IN
                    roll: back
                """,
            mend: Wording(
                "Move the day, or say which way it moves: `roll: back` or `roll: forward`.",
                lv: "Pārceliet dienu vai norādiet, uz kuru pusi tā pārceļas: `roll: back` vai `roll: forward`.")),
        Page(
            "overloaded-week", .schedule,
            Wording("more tasks in a week than working days", lv: "nedēļā vairāk uzdevumu nekā darbdienu"),
            why: Wording(
                "Some of them will not be done, and it will be chance which ones.",
                lv: "Daļa netiks paveikta, un kura, to noteiks nejaušība."),
            bad: Example(
                """
                activities:
                  "5.4":
                    title: Sarunas ar ģimenēm
                    when: {every: week, times: 6}
                    responsible: SD
                """, today: "2025-12-29"),
            good: Example(
                """
                activities:
                  "5.4":
                    title: Sarunas ar ģimenēm
                    when: {every: week, times: 3}
                    responsible: SD
                """, today: "2025-12-29"),
            mend: Wording(
                "Share the work among the responsible bodies with `lead:`, or ask for it less often.",
                lv: "Ar `lead:` sadaliet darbu starp atbildīgajām iestādēm vai prasiet to retāk.")),
    ]
}
