import SardzeWords

extension Page {
    /// Who acts on a case and when, and what follows a step.
    static let routingBodies: [Page] = [
        Page(
            "routing-deadline-unsourced", .routing, Wording("a deadline of nobody's", lv: "termiņš bez avota"),
            why: Wording(
                "A number in a rule is soon taken for law. Most deadlines here are no law's, and whoever reads them must see it.",
                lv:
                    "Skaitli noteikumā drīz uzskata par likumu. Lielākā daļa šo termiņu likumā nav, un lasītājam tas jāredz."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], source: Cooperation group}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 5 working days}]}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], source: Cooperation group}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Write under `source:` where the deadline comes from, or `illustrative: yes` where it is yours.",
                lv: "Zem `source:` ierakstiet, no kurienes termiņš, vai `illustrative: yes`, ja tas ir jūsu pašu.")),
        Page(
            "routing-body-closed", .routing,
            Wording("a body that may be closed at that hour", lv: "iestāde, kas tajā stundā var būt slēgta"),
            why: Wording(
                "“At once” and “the same day” never wait for a working day. At night and on holidays somebody else must open the door.",
                lv:
                    "“Nekavējoties” un “tajā pašā dienā” nekad negaida darbdienu. Naktī un svētku dienās durvis jāatver kādam citam."
            ),
            bad: """
                bodies:
                  DC: {name: Dienas centrs, email: dc@madona.internal}
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: DC, do: pieņemt bērnu, within: same day}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            good: """
                bodies:
                  DC: {name: Dienas centrs, email: dc@madona.internal, out of hours: VP}
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: DC, do: pieņemt bērnu, within: same day}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Name under `out of hours:` who acts then; the last of them must be there day and night.",
                lv:
                    "Zem `out of hours:` norādiet, kurš tad rīkojas; pēdējai no šīm iestādēm jābūt sasniedzamai dienu un nakti."
            )
        ),
        Page(
            "routing-body-gone", .routing,
            Wording("a body that is not there all the time", lv: "iestāde, kas nav sasniedzama visu laiku"),
            why: Wording(
                "The body opens later or closes earlier than the plan. Until then, or after, its steps go to whoever stands in.",
                lv: "Iestāde atveras vēlāk vai beidz darbu agrāk par plānu. Pārējā laikā tās soļi nonāk pie aizstājēja."
            ),
            bad: """
                bodies:
                  BM: {name: Bērna mājas filiāle, email: bm@madona.internal, from: 2026-07-01, deputy: SD}
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: BM, do: uzklausīt, within: 5 working days}], illustrative: yes}
                """,
            good: """
                bodies:
                  BM: {name: Bērna mājas filiāle, email: bm@madona.internal}
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: BM, do: uzklausīt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Tell the deputy, or give the step to a body that is there throughout.",
                lv: "Pabrīdiniet aizstājēju vai dodiet soli iestādei, kas ir sasniedzama visu laiku.")),
        Page(
            "routing-chain-loop", .routing,
            Wording("steps that call each other for ever", lv: "soļi, kas izsauc cits citu bez gala"),
            why: Wording(
                "Each step, when it is done, starts the next, and the last starts the first: the case never ends.",
                lv: "Katrs paveiktais solis sāk nākamo, un pēdējais sāk pirmo: gadījums nekad nebeidzas."),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{name: visit, body: SD, do: apmeklēt, within: 5 working days}], illustrative: yes}
                    R2: {after: visit, steps: [{name: opinion, body: IN, do: sniegt atzinumu, within: 10 days}], illustrative: yes}
                    R3: {after: opinion, steps: [{name: visit, body: SD, do: apmeklēt vēlreiz, within: 5 working days}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                  tests: [{case: {urgency: danger-now}, expect: {rules: [R1]}}]
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{name: visit, body: SD, do: apmeklēt, within: 5 working days}], illustrative: yes}
                    R2: {after: visit, steps: [{name: opinion, body: IN, do: sniegt atzinumu, within: 10 days}], illustrative: yes}
                    R3: {after: opinion, steps: [{body: SD, do: apmeklēt vēlreiz, within: 5 working days}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Give the step that comes again another name, or remove one `after:`.",
                lv: "Dodiet solim, kas atkārtojas, citu nosaukumu vai izdzēsiet vienu `after:`.")),
        Page(
            "routing-chain-never", .routing,
            Wording("a rule whose step nobody takes", lv: "noteikums pēc soļa, ko neviens neveic"),
            why: Wording(
                "It follows a step that no case leads to, so it never fires.",
                lv: "Tas seko solim, līdz kuram nenoved neviens gadījums, tāpēc nekad nenostrādā."),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R3: {after: visit, steps: [{body: IN, do: sniegt atzinumu, within: 10 days}], illustrative: yes}
                  otherwise: {steps: [{name: visit, body: SD, do: apmeklēt, within: 5 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{name: visit, body: SD, do: apmeklēt, within: 3 working days}], illustrative: yes}
                    R3: {after: visit, steps: [{body: IN, do: sniegt atzinumu, within: 10 days}], illustrative: yes}
                """,
            mend: Wording(
                "Give the step to a rule that fires, or remove the rule that follows it.",
                lv: "Dodiet soli noteikumam, kas nostrādā, vai izdzēsiet noteikumu, kas tam seko.")),
        Page(
            "routing-limit-exceeded", .routing,
            Wording("deadlines that add up past a limit", lv: "termiņi, kas kopā pārsniedz robežu"),
            why: Wording(
                "Each deadline alone is fine, but together, over weekends and holidays, they end after what `limit:` allows. Every day of the plan was tried.",
                lv:
                    "Katrs termiņš atsevišķi ir labs, bet kopā, pāri nedēļas nogalēm un svētkiem, tie beidzas pēc tā, ko pieļauj `limit:`. Izmēģināta katra plāna diena."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{name: request, body: SD, do: lūgt atzinumu, within: 5 working days}], illustrative: yes}
                    R2: {after: request, steps: [{body: IN, do: sniegt atzinumu, within: 10 days, limit: 15 days}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                  tests: [{case: {urgency: danger-now}, expect: {rules: [R1]}}]
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{name: request, body: SD, do: lūgt atzinumu, within: 1 working day}], illustrative: yes}
                    R2: {after: request, steps: [{body: IN, do: sniegt atzinumu, within: 10 days, limit: 1 month}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Shorten a deadline on the way, so that the worst day holds too.",
                lv: "Saīsiniet kādu termiņu ceļā, lai izpildītos arī nelabvēlīgākajā dienā.")),
    ]
}
