import SardzeWords

extension Page {
    /// Decisions that a finding need not be shown.
    static let suppressions: [Page] = [
        Page(
            "suppression-expired", .plan,
            Wording("a suppression that ran out", lv: "atlikšana, kuras laiks ir beidzies"),
            why: Wording(
                "Somebody decided to live with a finding until that day. It is past, and the finding shows again.",
                lv:
                    "Kāds nolēma līdz tai dienai ar konstatējumu samierināties. Diena ir pagājusi, un konstatējums atkal redzams."
            ),
            bad: Example(Self.suppressed(mail: nil, until: "2025-12-31"), in: .none),
            good: Example(Self.suppressed(mail: nil, until: "2026-06-30"), in: .none),
            mend: Wording(
                "Mend what it hid and remove it, or decide anew until when.",
                lv: "Novērsiet to, ko tā slēpa, un izdzēsiet to vai izlemiet no jauna, līdz kuram laikam.")),
        Page(
            "suppression-refused", .plan,
            Wording("a finding that cannot be hidden", lv: "konstatējums, ko nevar paslēpt"),
            why: Wording(
                "Faults of reading and time, and anything about a person, must be seen by everybody at any time.",
                lv: "Lasīšanas un laika kļūdas un visu, kas attiecas uz kādu cilvēku, jebkurā laikā jāredz visiem."),
            bad: """
                activities:
                  "7.2": {title: Izstrādāt rīcības plānu, when: 2026. gadā, responsible: SD}
                suppress:
                  - {code: privacy-phone, reason: visi to zina, until: 2026-12-31}
                """,
            good: """
                activities:
                  "7.2": {title: Izstrādāt rīcības plānu, when: 2026. gadā, responsible: SD}
                """,
            mend: Wording(
                "Mend what the finding tells of, and remove the suppression.",
                lv: "Novērsiet to, par ko konstatējums vēsta, un izdzēsiet atlikšanu.")),
        Page(
            "suppression-unused", .plan, Wording("a suppression that hides nothing", lv: "atlikšana, kas neko neslēpj"),
            why: Wording(
                "What it hid was mended. Left there, it would hide the same fault when it comes again.",
                lv: "Tas, ko tā slēpa, ir novērsts. Atstāta tā paslēptu to pašu kļūdu, kad tā atgrieztos."),
            bad: Example(Self.suppressed(mail: "sd@madona.internal", until: "2026-06-30"), in: .none),
            good: Example(Self.suppressed(mail: nil, until: "2026-06-30"), in: .none),
            mend: Wording("Remove the suppression.", lv: "Izdzēsiet atlikšanu.")),
    ]

    private static func suppressed(mail: String?, until: String) -> String {
        """
        plan: madona
        period: 2026-01-01/2026-12-31
        coordinator: SD
        bodies:
          SD: {name: Sociālais dienests\(mail.map { ", email: \($0)" } ?? "")}
        activities:
          "7.2": {title: Izstrādāt rīcības plānu, when: 2026. gadā, responsible: SD}
        suppress:
          - {code: no-contact, about: SD, reason: adrese vēl top, until: \(until)}
        """
    }
}
