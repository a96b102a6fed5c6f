import SardzeWords

extension Page {
    /// What becomes of cases under the routing rules.
    static let routingCases: [Page] = [
        Page(
            "routing-gap", .routing, Wording("cases that no rule takes", lv: "gadījumi, ko neaptver neviens noteikums"),
            why: Wording(
                "Such a case reaches nobody: the child falls between the rules. The proof looks at every possible case, so what is not shown here cannot happen.",
                lv:
                    "Šāds gadījums nenonāk ne pie viena: bērns izkrīt starp noteikumiem. Pierādījums aplūko katru iespējamo gadījumu, tāpēc tas, kas te nav parādīts, nevar notikt."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent, unknown], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent, age: ..13}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent, unknown], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: {not: danger-now}, age: ..13}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R3: {if: {urgency: {not: danger-now}, age: 14..}, steps: [{body: BT, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Widen a rule, add one, or say under `otherwise:` what is done with the rest.",
                lv: "Paplašiniet kādu noteikumu, pievienojiet jaunu vai zem `otherwise:` pasakiet, ko dara ar pārējiem."
            )
        ),
        Page(
            "routing-rule-never", .routing, Wording("a rule that no case meets", lv: "noteikums, kam neatbilst nekas"),
            why: Wording(
                "What it promises never happens, while everybody who reads it believes that it does.",
                lv: "Tas, ko noteikums sola, nekad nenotiek, bet katrs, kas to lasa, tā domā."),
            bad: """
                routing:
                  case: {concern: [abuse, known-offender], suspected: [family, stranger, not-applicable]}
                  impossible: [{concern: known-offender, suspected: not-applicable}]
                  rules:
                    R1: {steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {concern: known-offender, suspected: not-applicable}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {concern: [abuse, known-offender], suspected: [family, stranger, not-applicable]}
                  impossible: [{concern: known-offender, suspected: not-applicable}]
                  rules:
                    R1: {steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {concern: known-offender, suspected: family}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Correct its condition or what is declared impossible, or remove the rule.",
                lv: "Izlabojiet nosacījumu vai to, kas teikts par neiespējamu, vai izdzēsiet noteikumu.")),
        Page(
            "routing-rule-shadowed", .routing,
            Wording("a rule that others beat every time", lv: "noteikums, ko citi vienmēr aizēno"),
            why: Wording(
                "Under `first` and `priority` one rule counts. Where the ones before it, alone or together, take all its cases, it is never used.",
                lv:
                    "Politikā `first` un `priority` gadījumam piemēro vienu noteikumu. Ja iepriekšējie, viens pats vai kopā, aptver visus šī noteikuma gadījumus, to nekad nepiemēro."
            ),
            bad: """
                routing:
                  policy: first
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 8..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R3: {if: {age: 5..12}, steps: [{body: IN, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {age: 5}, expect: {rules: [R1]}}
                    - {case: {age: 12}, expect: {rules: [R2]}}
                """,
            good: """
                routing:
                  policy: first
                  case: {age: 0..17}
                  rules:
                    R3: {if: {age: 5..12}, steps: [{body: IN, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R1: {if: {age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 8..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Move it before the others, narrow them, or remove it.",
                lv: "Pārceliet to pirms pārējiem, sašauriniet tos vai izdzēsiet šo.")),
        Page(
            "routing-overlap", .routing,
            Wording("two rules where one is allowed", lv: "divi noteikumi, kur pieļauts viens"),
            why: Wording(
                "Under `unique` a case that two rules match has no answer when it comes.",
                lv: "Politikā `unique` gadījumam, kam atbilst divi noteikumi, brīdī, kad tas notiek, nav atbildes."),
            bad: """
                routing:
                  policy: unique
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 8..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  policy: unique
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 10..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Narrow one of the two, or take `collect` where both shall act.",
                lv: "Sašauriniet vienu no abiem vai izvēlieties `collect`, ja jārīkojas abiem.")),
        Page(
            "routing-conflict", .routing, Wording("rules that contradict each other", lv: "noteikumi, kas ir pretrunā"),
            why: Wording(
                "Both match, they lead different ways, and nothing says which of them counts.",
                lv: "Atbilst abi, tie ved katrs uz savu pusi, un nekas nesaka, kuru piemērot."),
            bad: """
                routing:
                  policy: any
                  case: {urgency: [danger-now, recent], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {age: 14..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: danger-now, age: 5}, expect: {rules: [R1]}}
                    - {case: {urgency: recent, age: 15}, expect: {rules: [R2]}}
                """,
            good: """
                routing:
                  policy: any
                  case: {urgency: [danger-now, recent], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent, age: 14..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 5 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Narrow one of them, give them different priorities under `priority`, or let both act under `collect`.",
                lv:
                    "Sašauriniet vienu no tiem, politikā `priority` dodiet atšķirīgas prioritātes vai ļaujiet rīkoties abiem politikā `collect`."
            )),
        Page(
            "routing-order-decides", .routing,
            Wording("only the order of rules decides", lv: "izšķir tikai noteikumu secība"),
            why: Wording(
                "Under `first` every rule silently means “and not the ones before”. Whoever moves a line changes who acts.",
                lv:
                    "Politikā `first` katrs noteikums klusējot nozīmē “un ne iepriekšējie”. Kas pārceļ rindiņu, maina to, kurš rīkojas."
            ),
            bad: """
                routing:
                  policy: first
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 8..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            good: """
                routing:
                  policy: first
                  case: {age: 0..17}
                  rules:
                    R1: {if: {age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {age: 10..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Write the conditions so that they do not meet, or keep the order with a test of such a case.",
                lv: "Rakstiet nosacījumus tā, lai tie nesaskartos, vai nosargājiet secību ar šāda gadījuma pārbaudi.")),
        Page(
            "routing-otherwise-takes", .routing,
            Wording("cases that only `otherwise` takes", lv: "gadījumi, ko aptver tikai `otherwise`"),
            why: Wording(
                "A catch-all hides gaps: nobody thought of these cases. The number says how much of the plan it carries.",
                lv:
                    "Vispārīgais noteikums slēpj robus: par šiem gadījumiem neviens nav domājis. Skaits pasaka, cik daudz uz to balstās."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent, unknown]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 1 working day}], illustrative: yes}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent, unknown]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: [recent, unknown]}, steps: [{body: SD, do: izvērtēt, within: 1 working day}], illustrative: yes}
                  otherwise: {steps: [{body: SD, do: izvērtēt, within: 1 working day}], illustrative: yes}
                """,
            mend: Wording(
                "Give the cases that matter a rule of their own, and leave the rest if it is meant.",
                lv: "Svarīgajiem gadījumiem dodiet savu noteikumu, bet pārējos atstājiet, ja tā domāts.")),
        Page(
            "routing-undecided", .routing,
            Wording("a proof that ran out of time", lv: "pierādījums, kam nepietika laika"),
            why: Wording(
                "The search was given up before it knew. That is not a fault of the rules, but nothing may be called proved.",
                lv:
                    "Meklēšana pārtraukta, pirms kaut kas noskaidrots. Tā nav noteikumu kļūda, bet neko nevar saukt par pierādītu."
            ),
            bad: Example(undecidedRules),
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                """,
            mend: Wording(
                "Ask `sardze route --prove`, which may search longer; better, ask fewer things of a case.",
                lv: "Jautājiet `sardze route --prove`, kas meklē ilgāk; vēl labāk – prasiet par gadījumu mazāk.")),
    ]

    /// Three questions in each of many rules, out of a hundred and ten: no search is known that is sure to end soon.
    private static let undecidedRules: String = {
        let attributes = (1...110).map { "x\($0): boolean" }.joined(separator: ", ")
        var state: UInt32 = 7
        func next(_ limit: UInt32) -> UInt32 {
            state = state &* 1_664_525 &+ 1_013_904_223
            return (state >> 8) % limit
        }
        let rules = (1...470).map { number in
            var chosen: [UInt32] = []
            while chosen.count < 3 {
                let attribute = next(110) + 1
                if !chosen.contains(attribute) { chosen.append(attribute) }
            }
            let condition = chosen.map { "x\($0): \(next(2) == 0 ? "yes" : "no")" }.joined(separator: ", ")
            return
                "    R\(number): {if: {\(condition)}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}\n"
        }
        return "routing:\n  case: {\(attributes)}\n  rules:\n\(rules.joined())"
    }()
}
