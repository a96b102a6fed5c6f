import SardzeWords

extension Page {
    /// What was done in time, what was not, and what stands in the way.
    static let state: [Page] = [
        Page(
            "overdue", .state, Wording("work whose last day has passed", lv: "nokavēts uzdevums"),
            why: Wording(
                "The plan promised it for that day and nobody recorded that it was done. Either it was forgotten, or the record "
                    + "was.",
                lv:
                    "Plānā tas bija apsolīts līdz tai dienai, un neviens nav ierakstījis, ka tas paveikts. Aizmirsts ir vai nu "
                    + "darbs, vai ieraksts."),
            bad: Example(Self.monthly, today: "2026-02-10"),
            good: Example(Self.monthly, today: "2026-02-10", events: [.done("5.1@2026-01", on: "2026-01-28")]),
            mend: Wording(
                "Ask the body. Record with `sardze done` what was done, on the day it was; what need not be done is waived with "
                    + "a reason.",
                lv:
                    "Pajautājiet iestādei. Paveikto ierakstiet ar `sardze done` un dienu, kad tas paveikts; no tā, kas nav "
                    + "jādara, atbrīvojiet, norādot pamatojumu.")),
        Page(
            "due-soon", .state, Wording("the last days to do it in time", lv: "drīz termiņš"),
            why: Wording(
                "Now a reminder still helps; in a few days it is late.",
                lv: "Tagad atgādinājums vēl palīdz; pēc dažām dienām būs par vēlu."),
            bad: Example(Self.monthly, today: "2026-01-28"),
            good: Example(Self.monthly, today: "2026-01-28", events: [.done("5.1@2026-01", on: "2026-01-27")]),
            mend: Wording(
                "Do it, or ask the body whether it will; then record it with `sardze done`.",
                lv: "Paveiciet to vai pajautājiet iestādei, vai paspēs; tad ierakstiet ar `sardze done`.")),
        Page(
            "unassigned", .state, Wording("a task that is nobody's", lv: "uzdevums, par kuru neviens neatbild"),
            why: Wording(
                "It can be done now, and nobody has to. Such tasks become overdue one after the other.",
                lv: "To jau var darīt, bet nevienam tas nav jādara. Tādi uzdevumi cits pēc cita tiek nokavēti."),
            bad: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: reizi mēnesī
                """,
            good: Example(Self.monthly),
            mend: Wording(
                "Name a body under `responsible:`; until the rule is changed, give the task away with `sardze assign`.",
                lv:
                    "Norādiet iestādi zem `responsible:`; kamēr noteikums nav mainīts, uzdodiet uzdevumu ar `sardze assign`."
            )),
        Page(
            "vacant", .state, Wording("a task that waits for an empty office", lv: "uzdevums gaida brīvu amatu"),
            why: Wording(
                "On paper somebody answers for it. In fact nobody has been in that office for a while, and no deputy stands in.",
                lv: "Uz papīra par to kāds atbild. Īstenībā amats jau kādu laiku ir brīvs, un aizvietotājas nav."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    officers:
                      - {role: vadītājs, email: vaditajs@madona.internal, until: 2025-12-31}
                activities:
                  "7.2": {title: Izstrādāt rīcības plānu, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    officers:
                      - {role: vadītājs, email: vaditajs@madona.internal}
                activities:
                  "7.2": {title: Izstrādāt rīcības plānu, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Name the successor or a `deputy:`, or give the task away with `sardze assign`.",
                lv: "Norādiet pēcteci vai `deputy:` vai uzdodiet uzdevumu citam ar `sardze assign`.")),
        Page(
            "blocked-by-overdue", .state, Wording("work held up by late work", lv: "darbs, ko aiztur nokavēts darbs"),
            why: Wording(
                "Late work that others wait for costs twice: it should be seen to first.",
                lv: "Nokavēts darbs, ko gaida citi, maksā divreiz: ar to jāsāk."),
            bad: Example(Self.waiting, today: "2026-02-10"),
            good: Example(Self.waiting, today: "2026-02-10", events: [.done("2.1@2026-01", on: "2026-01-30")]),
            mend: Wording(
                "See to the late task first, or take it out of `after:` if the other can begin without it.",
                lv: "Vispirms parūpējieties par nokavēto vai izņemiet to no `after:`, ja otrs var sākties bez tā.")),
        Page(
            "behind-pace", .state, Wording("progress behind an even pace", lv: "atpalikšana no vienmērīga tempa"),
            why: Wording(
                "At this pace it will not be reached by the last day. Now there is still time to change that.",
                lv: "Šādā tempā līdz pēdējai dienai tas netiks sasniegts. Tagad vēl ir laiks to mainīt."),
            bad: Example(
                Self.target, today: "2026-07-10",
                events: [.progress("2.6@2026-H1", on: "2026-05-14", count: 5), .done("2.6@2026-H1", on: "2026-06-12")]),
            good: Example(
                Self.target, today: "2026-07-10",
                events: [.progress("2.6@2026-H1", on: "2026-05-14", count: 16), .done("2.6@2026-H1", on: "2026-06-12")]),
            mend: Wording(
                "Record what was reached with `sardze progress`; where it is true, ask the lead what would help.",
                lv:
                    "Sasniegto ierakstiet ar `sardze progress`; ja tā tiešām ir, jautājiet vadošajai iestādei, kas palīdzētu."
            )
        ),
        Page(
            "floor-unreachable", .state,
            Wording("more still owed than days are left", lv: "atlicis vairāk darbu nekā dienu"),
            why: Wording(
                "Even one a working day will not do it any more. The coordinator should hear of it now, not in the report.",
                lv:
                    "Pat ja katru darbdienu paveiktu pa vienam, vairs nepietiks. Koordinatoram tas jāuzzina tagad, nevis no "
                    + "pārskata."),
            bad: Example(Self.visits(18), today: "2026-01-15"),
            good: Example(Self.visits(2)),
            mend: Wording(
                "Do and record as many as can be done, tell the coordinator of the rest, and ask whether the number was right.",
                lv:
                    "Paveiciet un ierakstiet, cik var, par pārējo paziņojiet koordinatoram un noskaidrojiet, vai skaits bija "
                    + "pareizs.")),
        Page(
            "ceiling-exceeded", .state, Wording("done more often than allowed", lv: "darīts biežāk, nekā atļauts"),
            why: Wording(
                "A ceiling protects somebody: a child from being asked again and again, a family from visits.",
                lv: "Robeža kādu sargā: bērnu no atkārtotas iztaujāšanas, ģimeni no apmeklējumiem."),
            bad: Example(Self.ceiling, today: "2026-03-20", events: Self.talks(on: ["2026-03-03", "2026-03-17"])),
            good: Example(Self.ceiling, today: "2026-03-20", events: Self.talks(on: ["2026-02-03", "2026-03-17"])),
            mend: Wording(
                "It cannot be undone. See that the next ones keep the limit, or raise it if it was set too low.",
                lv:
                    "Atdarīt to nevar. Raugieties, lai nākamās reizes iekļautos robežā, vai paceliet to, ja tā bija par zemu."
            )),
        Page(
            "over-capacity", .state,
            Wording("more called for than a body can take", lv: "pieprasīts vairāk, nekā iespējams"),
            why: Wording(
                "Who comes after the last place waits, and nobody decided that they should.",
                lv: "Kas nāk pēc pēdējās vietas, tas gaida, un neviens nav lēmis, ka tam tā jābūt."),
            bad: Example(Self.places(2), in: .none, today: "2026-02-02", events: Self.calls),
            good: Example(Self.places(20), in: .none, today: "2026-02-02", events: Self.calls),
            mend: Wording(
                "Find another body for the rest with `sardze assign`, or correct `capacity:`.",
                lv: "Pārējiem atrodiet citu iestādi ar `sardze assign` vai izlabojiet `capacity:`.")),
        Page(
            "figure-missing", .state, Wording("a figure that was not given", lv: "nav saņemts skaitlis"),
            why: Wording(
                "The period is over. The longer one waits, the harder it is to count what was.",
                lv: "Periods ir beidzies. Jo ilgāk gaida, jo grūtāk saskaitīt bijušo."),
            bad: Example(
                Self.indicator, today: "2026-04-10",
                events: [.figure("reģistrētie-gadījumi", period: "2026-Q1", body: "VP", value: "3")]),
            good: Example(
                Self.indicator, today: "2026-04-10",
                events: [
                    .figure("reģistrētie-gadījumi", period: "2026-Q1", body: "VP", value: "3"),
                    .figure("reģistrētie-gadījumi", period: "2026-Q1", body: "SD", value: "3"),
                ]),
            mend: Wording(
                "Ask the body and record its figure with `sardze figure`; a nought is a figure too.",
                lv: "Pajautājiet iestādei un ierakstiet skaitli ar `sardze figure`; arī nulle ir skaitlis.")),
        Page(
            "figures-disagree", .state, Wording("figures that do not agree", lv: "skaitļi nesakrīt"),
            why: Wording(
                "Two offices count the same and get different numbers, so at least one of them misses a case.",
                lv:
                    "Divas iestādes skaita vienu un to pašu un iegūst dažādus skaitļus, tātad vismaz viena kādu gadījumu neredz."
            ),
            bad: Example(
                Self.indicator, today: "2026-04-10",
                events: [
                    .figure("reģistrētie-gadījumi", period: "2026-Q1", body: "VP", value: "3"),
                    .figure("reģistrētie-gadījumi", period: "2026-Q1", body: "SD", value: "2"),
                ]),
            good: Example(
                Self.indicator, today: "2026-04-10",
                events: [
                    .figure("reģistrētie-gadījumi", period: "2026-Q1", body: "VP", value: "3"),
                    .figure("reģistrētie-gadījumi", period: "2026-Q1", body: "SD", value: "3"),
                ]),
            mend: Wording(
                "Let them compare what each counts, totals only, and record the right number again.",
                lv: "Lai tās salīdzina, ko katra skaita, tikai kopskaitļus, un pareizo skaitli ierakstiet vēlreiz.")),
        Page(
            "event-orphaned", .state,
            Wording("a record of a task that does not exist", lv: "ieraksts par uzdevumu, kura nav"),
            why: Wording(
                "Something was recorded about a task that no rule asks for and no schedule promised. Most likely a rule was "
                    + "renamed, and its past no longer counts.",
                lv:
                    "Ir ierakstīts kaut kas par uzdevumu, ko neprasa neviens noteikums un nesola neviens grafiks. Visticamāk, "
                    + "noteikums ir pārdēvēts, un tā pagātne vairs neskaitās."),
            bad: Example(Self.monthly, today: "2026-01-20", events: [.done("5.9@2026-01", on: "2026-01-15")]),
            good: Example(Self.monthly, today: "2026-01-20", events: [.done("5.1@2026-01", on: "2026-01-15")]),
            mend: Wording(
                "Give the activity its old name back. The record itself stays as it is.",
                lv: "Atdodiet pasākumam veco nosaukumu. Pats ieraksts paliek, kāds ir.")),
    ]

    private static let monthly = """
        activities:
          "5.1":
            title: Apzināt jaunas vietas, kur pulcējas jaunieši
            when: reizi mēnesī
            responsible: VP
        """

    private static let waiting = """
        activities:
          "2.1":
            title: Materiāla izstrāde vecākiem
            when: 2026. gada janvāris
            responsible: SD
          "2.2":
            title: Materiāla izplatīšana vecākiem
            when: 2026. gada februāris – marts
            after: "2.1"
            responsible: SD
        """

    private static let target = """
        activities:
          "2.6":
            title: Apmācīti skolu pedagogi
            when: reizi pusgadā
            responsible: IN
            target: {count: 30, unit: pedagogi}
        """

    private static let ceiling = """
        activities:
          "4.4":
            title: Sarunas ar ģimeni
            when: ne biežāk kā reizi mēnesī
            responsible: SD
        """

    private static func visits(_ count: Int) -> String {
        """
        activities:
          "4.5":
            title: Mājas apmeklējumi
            when: {at least: \(count), per: month}
            responsible: SD
        """
    }

    private static func talks(on days: [String]) -> [Happening] {
        days.flatMap { day -> [Happening] in
            [.triggered("4.4@\(day)", on: day, due: day, lead: "SD"), .done("4.4@\(day)", on: day)]
        }
    }

    private static let indicator = """
        activities:
          "7.2": {title: Izstrādāt rīcības plānu, when: 2026. gadā, responsible: SD}
        indicators:
          reģistrētie-gadījumi:
            title: Reģistrētie gadījumi
            every: quarter
            from: [VP, SD]
            agree: true
        """

    private static func places(_ count: Int) -> String {
        """
        plan: madona
        period: 2026-01-01/2026-12-31
        coordinator: SD
        bodies:
          SD:
            name: Sociālais dienests
            email: sd@madona.internal
            capacity: {per: year, count: \(count)}
        activities:
          "4.2": {title: Ģimenes asistents, when: pēc nepieciešamības, responsible: SD}
        """
    }

    private static let calls: [Happening] = ["2026-01-12", "2026-01-19", "2026-01-26"].map {
        .triggered("4.2@\($0)", on: $0, due: "2026-12-31", lead: "SD")
    }
}
