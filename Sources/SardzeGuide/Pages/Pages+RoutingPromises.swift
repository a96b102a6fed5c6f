import SardzeWords

extension Page {
    /// What the routing rules promise, and what their tests hold.
    static let routingPromises: [Page] = [
        Page(
            "routing-guarantee-broken", .routing,
            Wording("a guarantee that does not hold", lv: "garantija, kas neizpildās"),
            why: Wording(
                "Under `always:` stands what must hold for every case. Rules overlap, so losing one seldom leaves a gap; it leaves cases without the body that should have come.",
                lv:
                    "Zem `always:` ir tas, kam jāizpildās katrā gadījumā. Noteikumi pārklājas, tāpēc, vienu zaudējot, reti rodas robs; drīzāk gadījumi paliek bez iestādes, kam bija jānāk."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent, unknown]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: [recent, unknown]}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  always:
                    - {if: {urgency: [danger-now, unknown]}, body: VP, within: same day, title: Policija uzzina tajā pašā dienā}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent, unknown]}
                  rules:
                    R1: {if: {urgency: [danger-now, unknown]}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  always:
                    - {if: {urgency: [danger-now, unknown]}, body: VP, within: same day, title: Policija uzzina tajā pašā dienā}
                """,
            mend: Wording(
                "Bring the rule back, or give the body its step in a rule that takes these cases; change the guarantee only if the promise has changed.",
                lv:
                    "Atjaunojiet noteikumu vai dodiet iestādei soli noteikumā, kas aptver šos gadījumus; garantiju mainiet tikai tad, ja mainījies solījums."
            )),
        Page(
            "routing-guarantee-idle", .routing,
            Wording("a guarantee that no case asks for", lv: "garantija, kam nav gadījumu"),
            why: Wording(
                "It holds whatever the rules say, so it protects nobody.",
                lv: "Tā izpildās, lai ko teiktu noteikumi, tātad nevienu nesargā."),
            bad: """
                routing:
                  case: {concern: [abuse, aftercare], age: [child, adult]}
                  impossible: [{concern: aftercare, age: adult}]
                  rules:
                    R1: {if: {age: child}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {concern: abuse}, steps: [{body: VP, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  always:
                    - {if: {concern: aftercare, age: adult}, body: VP}
                """,
            good: """
                routing:
                  case: {concern: [abuse, aftercare], age: [child, adult]}
                  impossible: [{concern: aftercare, age: adult}]
                  rules:
                    R1: {if: {age: child}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R2: {if: {concern: abuse}, steps: [{body: VP, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  always:
                    - {if: {concern: abuse, age: adult}, body: VP}
                """,
            mend: Wording(
                "Correct its condition or `impossible:`, or remove it.",
                lv: "Izlabojiet tās nosacījumu vai `impossible:`, vai izdzēsiet to.")),
        Page(
            "routing-test-failed", .routing,
            Wording("a case goes elsewhere than expected", lv: "gadījums nonāk citur, nekā gaidīts"),
            why: Wording(
                "Somebody wrote down who must act on this case. Now the rules say otherwise.",
                lv: "Kāds ir pierakstījis, kam šajā gadījumā jārīkojas. Tagad noteikumi saka ko citu."),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent, unknown]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: [recent, unknown]}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: unknown}, expect: {rules: [R1], bodies: [SD]}}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent, unknown]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: [recent, unknown]}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: unknown}, expect: {rules: [R2], bodies: [SD]}}
                """,
            mend: Wording(
                "Mend the rule; change what the test expects only if the change is meant.",
                lv: "Izlabojiet noteikumu; pārbaudē gaidīto mainiet tikai tad, ja pārmaiņa ir domāta.")),
        Page(
            "routing-test-partial", .routing, Wording("a test of half a case", lv: "pārbaude ar nepilnu gadījumu"),
            why: Wording(
                "Where one rule counts, a case of which something is unknown has no answer; only `collect` lets every rule act that could match.",
                lv:
                    "Kur piemēro vienu noteikumu, gadījumam, par kuru kaut kas nav zināms, nav atbildes; tikai `collect` ļauj rīkoties katram noteikumam, kas varētu atbilst."
            ),
            bad: """
                routing:
                  policy: unique
                  case: {urgency: [danger-now, recent], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent, age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R3: {if: {urgency: recent, age: 10..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: recent}, expect: {rules: [R2]}}
                """,
            good: """
                routing:
                  policy: unique
                  case: {urgency: [danger-now, recent], age: 0..17}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent, age: ..9}, steps: [{body: BT, do: izvērtēt, within: 3 working days}], illustrative: yes}
                    R3: {if: {urgency: recent, age: 10..}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: recent, age: 9}, expect: {rules: [R2]}}
                """,
            mend: Wording("Name the value of every attribute.", lv: "Nosauciet katras pazīmes vērtību.")),
        Page(
            "routing-rule-untested", .routing, Wording("rules that no test covers", lv: "noteikumi bez pārbaudes"),
            why: Wording(
                "A test keeps a rule as it was meant, whoever edits the file next. The help has one that is ready to be pasted.",
                lv:
                    "Pārbaude nosargā noteikumu tādu, kāds tas domāts, lai kas failu labotu pēc tam. Padomā ir viena, ko var ielīmēt."
            ),
            bad: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: danger-now}, expect: {rules: [R1], bodies: [VP]}}
                """,
            good: """
                routing:
                  case: {urgency: [danger-now, recent]}
                  rules:
                    R1: {if: {urgency: danger-now}, steps: [{body: VP, do: braukt palīgā, within: immediately}], illustrative: yes}
                    R2: {if: {urgency: recent}, steps: [{body: SD, do: izvērtēt, within: 3 working days}], illustrative: yes}
                  tests:
                    - {case: {urgency: danger-now}, expect: {rules: [R1], bodies: [VP]}}
                    - {case: {urgency: recent}, expect: {rules: [R2], bodies: [SD]}}
                """,
            mend: Wording(
                "Paste the test that the help offers under `tests:` and say which bodies must act.",
                lv: "Ielīmējiet padomā doto pārbaudi zem `tests:` un pasakiet, kurām iestādēm jārīkojas.")),
    ]
}
