import SardzeText
import SardzeTime
import SardzeWords

extension StarterPlan {
    /// The keys of the example bodies; one of them may be the coordinator.
    var social: String { say("SS", lv: "SD") }
    var education: String { say("ED", lv: "IN") }
    var police: String { say("MP", lv: "PP") }

    /// `bodies.yaml`
    var bodiesText: String {
        """
        \(comment(
            """
            Who answers for what. The key, such as \(social), is short, for the rules refer to it; `name` is what people read.

            `email` is where tasks are sent. The addresses at example.org reach nobody: put the real ones in their place.
            """,
            lv: """
                Kas par ko atbild. Atslēga, piemēram, \(social), ir īsa, jo noteikumi uz to atsaucas; `name` lasa cilvēki.

                Uz `email` sūta uzdevumus. Adreses ar example.org nevienu nesasniedz: ierakstiet to vietā īstās.
                """))
        bodies:
        \(coordinatorText)  \(social):
            name: \(say("Social services", lv: "Sociālais dienests"))
            email: social@example.org
            \(comment(
                """
                Offices and their terms, never names of people; `check` tells when a term is over:
                officers: [{role: head, until: \(period.last)}]
                """,
                lv: """
                    Amati un to termiņi, nekad cilvēku vārdi; `check` pasaka, kad termiņš ir beidzies:
                    officers: [{role: vadītājs, until: \(period.last)}]
                    """, indent: 4).dropFirst(4))
          \(education):
            name: \(say("Education department", lv: "Izglītības nodaļa"))
            email: education@example.org
            \(comment(
                "The deputy, who is asked when nobody answers.", lv: "Aizvietotāja, kurai raksta, ja šī iestāde neatbild.", indent: 4).dropFirst(4))
            deputy: \(social)
          \(police):
            name: \(say("Municipal police", lv: "Pašvaldības policija"))
            email: police@example.org
            \(comment(
                "The days it works; Monday to Friday (MO..FR) unless written.",
                lv: "Dienas, kurās strādā; ja nav rakstīts, no pirmdienas līdz piektdienai (MO..FR).", indent: 4)
                .dropFirst(4))
            works: every day

        """
    }

    /// A body of its own for the coordinator, unless it is one of the examples.
    private var coordinatorText: String {
        guard ![social, education, police].contains(coordinator) else { return "" }
        return """
              \(YAMLText.quoted(coordinator)):
                name: \(say("Cooperation group", lv: "Sadarbības grupa"))
                email: coordinator@example.org

            """
    }
}
