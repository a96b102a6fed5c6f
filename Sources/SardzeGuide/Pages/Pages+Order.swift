import SardzeWords

extension Page {
    /// What waits for what, and who passes on to whom.
    static let order: [Page] = [
        Page(
            "after-cycle", .plan, Wording("work that waits for itself", lv: "pasākums, kas gaida pats sevi"),
            why: Wording(
                "Each waits for the next to be done, so none can ever begin, and all stay blocked.",
                lv: "Katrs gaida, līdz paveiks nākamo, tāpēc neviens nekad nevar sākties un visi paliek bloķēti."),
            bad: """
                activities:
                  "2.1":
                    title: Materiāla izstrāde vecākiem
                    when: 2026. gadā
                    after: "2.2"
                    responsible: SD
                  "2.2":
                    title: Materiāla izplatīšana vecākiem
                    when: 2026. gadā
                    after: "2.1"
                    responsible: SD
                """,
            good: """
                activities:
                  "2.1":
                    title: Materiāla izstrāde vecākiem
                    when: 2026. gadā
                    responsible: SD
                  "2.2":
                    title: Materiāla izplatīšana vecākiem
                    when: 2026. gadā
                    after: "2.1"
                    responsible: SD
                """,
            mend: Wording("Remove the `after:` that is not meant.", lv: "Izdzēsiet to `after:`, kas nav domāts.")),
        Page(
            "body-cycle", .plan, Wording("bodies that pass on to each other", lv: "iestādes, kas nodod viena otrai"),
            why: Wording(
                "When both are away, an escalation would go round for ever and reach nobody.",
                lv: "Kad neviena nav uz vietas, eskalācija ietu pa apli un nesasniegtu nevienu."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal, deputy: BT}
                  BT: {name: Bāriņtiesa, email: bt@madona.internal, deputy: SD}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal, deputy: BT}
                  BT: {name: Bāriņtiesa, email: bt@madona.internal}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Let one of them name a body outside the circle, or none.",
                lv: "Lai viena no tām norāda iestādi ārpus apļa vai nevienu.")),
    ]
}
