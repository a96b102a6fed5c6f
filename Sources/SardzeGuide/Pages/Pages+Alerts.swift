import SardzeWords

extension Page {
    /// Alerts that reach nobody, or come when nobody reads them any more.
    static let alerts: [Page] = [
        Page(
            "alerts-off", .plan, Wording("neither reminded nor told", lv: "ne atgādina, ne paziņo"),
            why: Wording(
                "A task that nobody is reminded of and nobody hears is late is kept by memory alone, as before there was a plan.",
                lv:
                    "Ja par uzdevumu ne atgādina, ne paziņo, ka tas nokavēts, atliek paļauties uz atmiņu – kā tad, kad plāna vēl nebija."
            ),
            bad: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  remind: none
                  overdue: none
                """,
            good: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  remind: none
                  overdue: at once
                """,
            mend: Wording(
                "Keep at least one of the two. To hold alerts back for a while, write a silence, which ends by itself.",
                lv:
                    "Atstājiet vismaz vienu no abiem. Ja paziņojumi jāaptur uz laiku, ierakstiet klusumu: tas beidzas pats."
            )),
        Page(
            "deputy-missing", .plan,
            Wording("an escalation to nobody's deputy", lv: "eskalācija, bet nav aizvietotājas"),
            why: Wording(
                "The escalation reads as if somebody would step in, but no lead has named a body that would.",
                lv: "Pēc eskalācijas šķiet, ka kāds iesaistīsies, bet neviena vadošā iestāde nav norādījusi, kurš."),
            bad: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  escalate: [{after: 5 working days, to: deputy}]
                """,
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                country: LV
                coordinator: BT
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal, deputy: BT}
                  BT: {name: Bāriņtiesa, email: bt@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  escalate: [{after: 5 working days, to: deputy}]
                """, in: .none),
            mend: Wording(
                "Write `deputy:` under the body, or escalate to the coordinator.",
                lv: "Pie iestādes uzrakstiet `deputy:` vai eskalējiet koordinatoram.")),
        Page(
            "escalation-order", .plan, Wording("escalations out of order", lv: "eskalācijas nepareizā secībā"),
            why: Wording(
                "The steps happen by their times, not as they stand: the coordinator would hear of it before the deputy does, or "
                    + "one body twice.",
                lv:
                    "Soļi notiek pēc sava laika, nevis tā, kā uzrakstīti: koordinators uzzinātu pirms aizvietotājas, vai arī viena "
                    + "iestāde par to dzirdētu divreiz."),
            bad: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  escalate:
                    - {after: 10 working days, to: BT}
                    - {after: 5 working days, to: coordinator}
                """,
            good: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  escalate:
                    - {after: 5 working days, to: BT}
                    - {after: 10 working days, to: coordinator}
                """,
            mend: Wording(
                "Write the steps in the order they happen in, each to somebody else.",
                lv: "Rakstiet soļus to notikumu secībā, katru citam saņēmējam.")),
        Page(
            "repeat-narrows", .plan,
            Wording("repeats that come no further apart", lv: "atkārtojumi, kas nekļūst retāki"),
            why: Wording(
                "Mail about the same that comes ever more often is soon filed away unread. The escalation is what presses on.",
                lv:
                    "Vēstules par vienu un to pašu, kas nāk arvien biežāk, drīz neviens vairs nelasa. Spiedienu rada eskalācija."
            ),
            bad: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  repeat: weekly then daily
                """,
            good: """
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                alerts:
                  repeat: weekly then monthly
                """,
            mend: Wording(
                "Begin with the shortest length and end with the longest.",
                lv: "Sāciet ar īsāko laiku un beidziet ar garāko.")),
    ]
}
