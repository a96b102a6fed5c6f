import SardzeWords

extension Page {
    /// How routing rules are written.
    static let routingWords: [Page] = [
        Page(
            "routing-name", .routing,
            Wording("a name that no case can say", lv: "nosaukums, ko gadījumā nevar ierakstīt"),
            why: Wording(
                "Cases are written as `concern=online-grooming` and in lists with commas, so a name with a space, `=` or a comma cannot be said.",
                lv:
                    "Gadījumus raksta kā `concern=online-grooming` un sarakstos ar komatiem, tāpēc nosaukumu ar atstarpi, `=` vai komatu nevar pateikt."
            ),
            bad: """
                routing:
                  case: {urgency: [danger now, recent]}
                  rules:
                    R1: {if: {urgency: danger now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording("Join the words with hyphens.", lv: "Savienojiet vārdus ar defisēm.")),
        Page(
            "routing-value-twice", .routing, Wording("a value that is listed twice", lv: "divreiz uzskaitīta vērtība"),
            why: Wording(
                "One of the two was probably meant to be another value, which is now missing.",
                lv: "Viena no abām, visticamāk, bija domāta cita, un tās tagad trūkst."),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent, not-recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: [recent, not-recent]}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Write the value that was meant, or remove one.", lv: "Ierakstiet domāto vērtību vai izdzēsiet vienu.")),
        Page(
            "routing-range", .routing, Wording("a range that goes astray", lv: "diapazons, kas nomaldījies"),
            why: Wording(
                "It runs backwards, or beyond what the attribute can be, so the rule does not mean what it says.",
                lv: "Tas iet atpakaļ vai ārpus pazīmes robežām, tāpēc noteikums nenozīmē to, ko saka."),
            bad: """
                routing:
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..13}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 14..18}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..13}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 14..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Stay within the range under `case:`, or widen that; an end left open goes as far as it can.",
                lv:
                    "Palieciet diapazonā, kas norādīts zem `case:`, vai paplašiniet to; vaļējs gals sniedzas līdz pazīmes robežai."
            )),
        Page(
            "routing-condition-empty", .routing,
            Wording("a condition that says nothing", lv: "nosacījums, kas neko nesaka"),
            why: Wording(
                "It names no value, or rules every one out. A reader cannot tell whether every case is meant, or none.",
                lv:
                    "Tajā nav nosaukta neviena vērtība vai ir izslēgtas visas. Lasītājs nevar saprast, vai domāti visi gadījumi vai neviens."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: []}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Name a value, or leave the key out to mean every case.",
                lv: "Nosauciet vērtību vai izlaidiet atslēgu, ja domāti visi gadījumi.")),
        Page(
            "routing-too-large", .routing,
            Wording("more cases than can be counted", lv: "vairāk gadījumu, nekā var saskaitīt"),
            why: Wording(
                "So many attributes and values are no coarse categories any more; they would single out a child.",
                lv: "Tik daudz pazīmju un vērtību vairs nav vispārīgas kategorijas; tās norādītu uz konkrētu bērnu."),
            bad: """
                routing:
                  case: {a: 0..999999999, b: 0..999999999, c: 0..999999999, d: 0..999999999, e: 0..999999999}
                  rules:
                    R1: {steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {age: [0-5, 6-10, 11-17]}
                  rules:
                    R1: {if: {age: 0-5}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: {not: 0-5}}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Leave attributes out, and make values coarser.",
                lv: "Izlaidiet pazīmes un padariet vērtības vispārīgākas."
            )),
        Page(
            "routing-attribute-idle", .routing,
            Wording("a question that changes nothing", lv: "jautājums, kas neko nemaina"),
            why: Wording(
                "It is asked of every child and no rule uses the answer. Every detail more makes a child easier to recognise.",
                lv:
                    "To jautā par katru bērnu, bet atbildi neizmanto neviens noteikums. Katra lieka ziņa padara bērnu vieglāk atpazīstamu."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent], disability: boolean}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Remove the attribute, or write the rule that needs it.",
                lv: "Izdzēsiet pazīmi vai uzrakstiet noteikumu, kam tā vajadzīga.")),
        Page(
            "routing-step-never", .routing,
            Wording("a step that no case of its rule meets", lv: "solis, ko neviens gadījums nesasniedz"),
            why: Wording(
                "The condition of the step and that of its rule exclude each other, so nobody ever gets the step.",
                lv: "Soļa nosacījums un noteikuma nosacījums izslēdz viens otru, tāpēc soli nekad neviens nesaņem."),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1:
                      if: {urgency: danger-now}
                      steps:
                        - {body: VP, do: braukt palīgā, within: immediately}
                        - {body: SD, do: izvērtēt, within: 3 working days, if: {urgency: recent}}
                      illustrative: yes
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1:
                      if: {urgency: danger-now}
                      steps:
                        - {body: VP, do: braukt palīgā, within: immediately}
                        - {body: SD, do: izvērtēt, within: 3 working days}
                      illustrative: yes
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Correct one of the two conditions, or remove the step.",
                lv: "Izlabojiet vienu no abiem nosacījumiem vai izdzēsiet soli.")),
    ]
}
