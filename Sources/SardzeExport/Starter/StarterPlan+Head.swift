import SardzeText
import SardzeTime
import SardzeWords

extension StarterPlan {
    /// `plan.yaml`
    var headText: String {
        """
        \(introduction)

        \(comment(
            "The name of this folder. Tasks are called after it, such as \(name)/1.1@2026-Q1.",
            lv: "Šīs mapes nosaukums. Pēc tā sauc uzdevumus, piemēram, \(name)/1.1@2026-Q1."))
        plan: \(YAMLText.quoted(name))

        \(comment("What people call the plan.", lv: "Kā plānu sauc cilvēki."))
        title: \(YAMLText.inQuotes(title))

        \(comment(
            "The first and the last day, both included. No task lies outside them.",
            lv: "Pirmā un pēdējā diena, abas ieskaitot. Ārpus tām uzdevumu nav."))
        period: \(period)

        \(place)

        \(comment(
            "The language of messages to the bodies: lv or en.",
            lv: "Kādā valodā raksta iestādēm: lv vai en."))
        language: \(language.rawValue)

        \(comment(
            "The body that answers for what nobody answers for; it is defined in bodies.yaml.",
            lv: "Iestāde, kas atbild par to, par ko neatbild neviens; tā aprakstīta failā bodies.yaml."))
        coordinator: \(YAMLText.quoted(coordinator))

        \(comment(
            "How often work without dates of its own, such as 2.2, is looked at.",
            lv: "Cik bieži pārskata darbus bez saviem datumiem, piemēram, 2.2."))
        review: every half-year

        \(vocabulary)

        """
    }

    private var introduction: String {
        comment(
            """
            The head of the plan. What follows a # is a comment: it explains, and the program passes it over.

            The files of this folder are one plan, read together:
              plan.yaml          what the plan is called, how long it runs, which words it uses
              bodies.yaml        who answers, and where they can be reached
              activities.yaml    what is to be done, how often and by whom

            The names before a colon are fixed, what follows it is yours. `sardze check` says what is wrong
            or missing, and what to do about it.
            """,
            lv: """
                Plāna sākums. Viss aiz # ir komentārs: tas paskaidro, un programma to nelasa.

                Šīs mapes faili ir viens plāns, un tos lasa kopā:
                  plan.yaml          kā plānu sauc, cik ilgi tas ir spēkā un kādus vārdus tajā lieto
                  bodies.yaml        kas atbild un kā viņus sasniegt
                  activities.yaml    kas jādara, cik bieži un kam

                Nosaukumi pirms kola ir noteikti, aiz kola rakstāt jūs. Komanda `sardze check` pasaka, kas ir
                nepareizi vai kā trūkst, un ko darīt.
                """)
    }

    private var place: String {
        guard let country else {
            return comment(
                """
                Whose public holidays and moved working days count; built in is LV. Without it only weekends are off.
                country: LV
                timezone: Europe/Riga
                """,
                lv: """
                    Kuras valsts svētku dienas un pārceltās darbdienas ievēro; zināma ir LV. Bez tās brīvas ir tikai
                    nedēļas nogales.
                    country: LV
                    timezone: Europe/Riga
                    """)
        }
        return """
            \(comment(
                "Whose public holidays and moved working days count, and where a day begins and ends.",
                lv: "Kuras valsts svētku dienas un pārceltās darbdienas ievēro, un kur diena sākas un beidzas."))
            country: \(country)
            timezone: Europe/Riga
            """
    }

    private var vocabulary: String {
        """
        \(comment(
            "The levels of prevention. Calendars are coloured by them; goals in activities.yaml name them.",
            lv: "Prevencijas līmeņi. Pēc tiem krāso kalendāru; uz tiem atsaucas mērķi failā activities.yaml."))
        levels:
          primary: \(say("Primary prevention", lv: "Primārā prevencija"))
          secondary: \(say("Secondary prevention", lv: "Sekundārā prevencija"))

        \(comment("Where the money comes from.", lv: "No kurienes nāk nauda."))
        funding:
          \(say("MB: municipal budget", lv: "PB: pašvaldības budžets"))

        \(comment(
            """
            Abbreviations of your texts, once there are some:
            abbreviations:
              NGO: non-governmental organisation
            """,
            lv: """
                Tekstos lietotie saīsinājumi, kad tādi būs:
                abbreviations:
                  NVO: nevalstiska organizācija
                """))
        """
    }
}
