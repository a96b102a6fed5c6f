import SardzeText
import SardzeTime
import SardzeWords

extension StarterPlan {
    /// `activities.yaml`
    func activitiesText(_ golden: StarterGolden?) -> String {
        """
        \(goalsText)

        \(comment(
            """
            What is done. The key, such as "1.1", is the number in your document; in quotes it stays text.
            `when` says how often or until when, in words (see 2.1) or as a mapping in braces.
            `responsible` names one body or several; of several one is the `lead`, who is asked first.
            `tests` holds golden dates: how many tasks a year must have. `sardze test` tells when an edit breaks them.
            """,
            lv: """
                Kas jādara. Atslēga, piemēram, "1.1", ir numurs jūsu dokumentā; pēdiņās tā paliek teksts.
                `when` saka, cik bieži vai līdz kuram laikam, ar vārdiem (skat. 2.1) vai figūriekavās.
                `responsible` nosauc vienu vai vairākas iestādes; no vairākām viena ir vadošā (`lead`), un tai jautā pirmajai.
                `tests` ir kontroldatumi: cik uzdevumiem gadā jābūt. `sardze test` pasaka, ja labojums tos maina.
                """))
        activities:

        \(cadenceText(golden))

        \(windowText(golden))

        \(floorText(golden))

        \(phraseText(golden))

        \(asNeededText)

        """
    }

    private func tests(_ text: String?) -> String { text.map { "\n    tests: \($0)" } ?? "" }

    private var goalsText: String {
        """
        \(comment(
            "What the plan wants to reach, and by which results one will know. Activities below name both.",
            lv: "Kas ar plānu jāsasniedz un pēc kādiem rezultātiem to redzēs. Pasākumi zemāk atsaucas uz abiem."))
        goals:
          "1":
            level: primary
            title: \(say("Children know how to get help", lv: "Bērni zina, kā saņemt palīdzību"))
            results:
              "1.1": \(say("Teachers are trained", lv: "Skolotāji ir apmācīti"))
              "1.2": \(say("Materials are in every school", lv: "Materiāli ir katrā skolā"))
          "2":
            level: secondary
            title: \(say("Places of risk are watched", lv: "Riska vietas tiek uzraudzītas"))
            results:
              "2.1": \(say("Raids take place", lv: "Reidi notiek"))
        """
    }

    private func cadenceText(_ golden: StarterGolden?) -> String {
        """
        \(comment(
            """
            A cadence: once in every piece of the calendar, such as week, month, quarter or year.
            `target` is the number to reach with all tasks together, `by` the day to reach it.
            """,
            lv: """
                Regulārs darbs: reizi katrā kalendāra posmā, piemēram, nedēļā (week), mēnesī (month), ceturksnī (quarter)
                vai gadā (year). `target` ir skaits, kas jāsasniedz ar visiem uzdevumiem kopā, `by` – līdz kurai dienai.
                """, indent: 2))
          "1.1":
            goal: "1"
            results: ["1.1"]
            title: \(say("Train teachers and specialists", lv: "Apmācīt skolotājus un speciālistus"))
            when: {every: \(pace.cadence)}
            responsible: [\(social), \(education)]
            lead: \(social)
            funding: [\(say("MB", lv: "PB"))]
            target: {count: 30, unit: \(say("teachers", lv: "skolotāji")), by: \(period.last)}\(tests(golden?.ends(of: "1.1")))
        """
    }

    private func windowText(_ golden: StarterGolden?) -> String {
        """
        \(comment(
            "A window: one task, open from the first day to the last. A last day on a day off moves back to a working day.",
            lv: "Laika posms: viens uzdevums, atvērts no pirmās dienas līdz pēdējai. No brīvdienas termiņu pārceļ atpakaļ.",
            indent: 2))
          "1.2":
            goal: "1"
            results: ["1.2"]
            title: \(say("Hand out materials to schools", lv: "Izdalīt materiālus skolām"))
            when: {window: \(pace.beginning)}
            responsible: \(education)\(tests(golden?.days(of: "1.2")))
        """
    }

    private func floorText(_ golden: StarterGolden?) -> String {
        let few = say(
            "\n  # This plan is too short for one, which is written {at least: 4, per: year}.",
            lv: "\n  # Šis plāns tam ir par īsu; to raksta {at least: 4, per: year}.")
        return """
            \(comment(
            """
            A floor: no fewer than so many in each piece of the calendar, whenever it suits. Falling behind is told early.
            """,
            lv: """
                Mazākais skaits: katrā kalendāra posmā vismaz tik reižu, kad ir ērtāk. Par atpalikšanu brīdina laikus.
                """, indent: 2))\(pace.hasWeeks ? "" : few)
              "1.3":
                goal: "1"
                results: ["1.1", "1.2"]
                title: \(say("Meet and look at what was done", lv: "Tikties un pārrunāt paveikto"))
                when: \(pace.meetings)
                responsible: \(YAMLText.quoted(coordinator))\(tests(golden?.counts(of: "1.3")))
            """
    }

    private func phraseText(_ golden: StarterGolden?) -> String {
        let when = pace.hasWeeks ? say("every week", lv: "reizi nedēļā") : "{every: period}"
        return """
            \(comment(
                "The same in words, as your document may have it; English and Latvian phrases are understood.",
                lv: "Tas pats ar vārdiem, kā varbūt rakstīts jūsu dokumentā; saprot latviešu un angļu valodu.", indent: 2))
              "2.1":
                goal: "2"
                results: ["2.1"]
                title: \(say("Raids where young people gather", lv: "Reidi jauniešu pulcēšanās vietās"))
                when: \(when)
                responsible: \(police)\(tests(golden?.counts(of: "2.1")))
            """
    }

    private var asNeededText: String {
        """
        \(comment(
            "Work without dates of its own: it is looked at as often as `review` in plan.yaml says.",
            lv: "Darbs bez saviem datumiem: to pārskata tik bieži, cik plan.yaml saka `review`.", indent: 2))
          "2.2":
            goal: "2"
            results: ["2.1"]
            title: \(say("Support families in need", lv: "Atbalstīt ģimenes, kam tas vajadzīgs"))
            when: \(say("as needed", lv: "pēc nepieciešamības"))
            responsible: \(social)
        """
    }
}
