import SardzeWords

extension Page {
    /// Times that are not understood, or say too little.
    static let times: [Page] = [
        Page(
            "phrase-unknown", .time, Wording("a time that is not understood", lv: "nesaprasts laiks"),
            why: Wording(
                "What is not understood cannot be planned, and a guess would put work on the wrong days.",
                lv: "Ko nesaprot, to nevar ieplānot, bet minējums darbu ieliktu nepareizās dienās."),
            bad: """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi cetursknī
                    responsible: SD
                """,
            good: """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                """,
            mend: Wording(
                "Correct the word; the finding offers the nearest one. Where the plan's own words cannot be understood, write "
                    + "`when: {every: quarter, note: the plan's words}`.",
                lv: "Izlabojiet vārdu; konstatējums piedāvā tuvāko. Ja plāna vārdus saprast nevar, rakstiet "
                    + "`when: {every: quarter, note: plāna vārdi}`.")),
        Page(
            "phrase-ambiguous", .time, Wording("a time with two readings", lv: "divējādi saprotams laiks"),
            why: Wording(
                "Two people would read it differently and both be right: the one would come four times as often as the other.",
                lv: "Divi cilvēki to saprastu atšķirīgi, un abiem būtu taisnība: viens nāktu četrreiz biežāk nekā otrs."
            ),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: biweekly
                    responsible: VP
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi divās nedēļās
                    responsible: VP
                """,
            mend: Wording(
                "Write the reading that is meant; the finding gives both.",
                lv: "Uzrakstiet to nozīmi, kas domāta; konstatējumā dotas abas.")),
        Page(
            "cadence-missing", .time, Wording("work without how often", lv: "nav norādīts, cik bieži"),
            why: Wording(
                "“Regularly” can be kept by everybody and checked by nobody. Without a cadence no task is made, so nothing is "
                    + "ever overdue.",
                lv:
                    "“Regulāri” var ievērot ikviens, bet pārbaudīt neviens. Ja nav teikts, cik bieži, nerodas neviens uzdevums, "
                    + "un nekas nekad nav nokavēts."),
            bad: """
                activities:
                  "2.5":
                    title: Apmācīti darbinieki darbā ar jauniešiem
                    when: regulāri
                    responsible: IN
                """,
            good: """
                activities:
                  "2.5":
                    title: Apmācīti darbinieki darbā ar jauniešiem
                    when: reizi pusgadā
                    responsible: IN
                """,
            mend: Wording(
                "Set a cadence. While it is only assumed, keep the plan's words beside it: "
                    + "`{every: half-year, note: the plan says “regularly”}`.",
                lv: "Nosakiet, cik bieži. Kamēr tas ir tikai pieņēmums, saglabājiet blakus plāna vārdus: "
                    + "`{every: half-year, note: plānā rakstīts “regulāri”}`.")),
        Page(
            "date-missing", .time, Wording("work without a day", lv: "nav norādīts, kad"),
            why: Wording(
                "“Soon” never comes: without a day or a window nothing can be due, and nobody is reminded.",
                lv: "“Drīzumā” nekad nepienāk: bez dienas vai perioda nekam nav termiņa, un nevienam neatgādina."),
            bad: """
                activities:
                  "7.2":
                    title: Izstrādāt rīcības plānu
                    when: drīzumā
                    responsible: SD
                """,
            good: """
                activities:
                  "7.2":
                    title: Izstrādāt rīcības plānu
                    when: līdz 2026. gada 30. jūnijam
                    responsible: SD
                """,
            mend: Wording(
                "Set a last day or a window, with a `note` where it is only assumed.",
                lv: "Nosakiet pēdējo dienu vai periodu; ja tas ir tikai pieņēmums, pievienojiet `note`.")),
        Page(
            "event-missing", .time,
            Wording("a deadline that counts from nothing", lv: "termiņš, ko nav no kā skaitīt"),
            why: Wording(
                "“Within ten days” begins when something happens. Where that is not named, no day can be counted.",
                lv: "“Desmit dienu laikā” sākas, kad kaut kas notiek. Ja tas nav nosaukts, dienas nav no kā skaitīt."),
            bad: """
                activities:
                  "7.1":
                    title: Konsultācijas bērniem, kuri cietuši
                    when: within 10 days
                    responsible: SD
                """,
            good: """
                activities:
                  "7.1":
                    title: Konsultācijas bērniem, kuri cietuši
                    when: {within: 10 days, of: referral}
                    responsible: SD
                """,
            mend: Wording(
                "Name the event with `of:`; if a window in the calendar is meant, give its days.",
                lv: "Nosauciet notikumu aiz `of:`; ja domāts periods kalendārā, norādiet tā dienas.")),
        Page(
            "time-assumed", .time, Wording("a time that is an assumption", lv: "pieņemts laiks"),
            why: Wording(
                "The plan's document leaves the time open and somebody chose one. Until the council decides, everybody should "
                    + "see that it is a choice.",
                lv:
                    "Plāna dokumentā laiks atstāts neizlemts, un kāds to izvēlējās. Kamēr dome nav lēmusi, visiem jāredz, ka tā "
                    + "ir izvēle."),
            bad: """
                activities:
                  "2.5":
                    title: Apmācīti darbinieki darbā ar jauniešiem
                    when: {every: half-year, note: plānā rakstīts tikai “regulāri”}
                    responsible: IN
                """,
            good: """
                activities:
                  "2.5":
                    title: Apmācīti darbinieki darbā ar jauniešiem
                    when: {every: half-year}
                    responsible: IN
                """,
            mend: Wording(
                "Have it decided, then remove the `note` beside the time. Until then nothing is wrong.",
                lv: "Panāciet lēmumu un tad izdzēsiet `note` pie laika. Līdz tam nekas nav nepareizi.")),
        Page(
            "recurrence-invalid", .time, Wording("an RRULE that is not one", lv: "nederīgs RRULE"),
            why: Wording(
                "The recurrence breaks the rules of RFC 5545, and calendars would each make something else of it.",
                lv: "Atkārtošanās neatbilst RFC 5545, un katrs kalendārs to saprastu citādi."),
            bad: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: {rrule: FREQ=MONTLY;BYDAY=-1FR, start: 2026-01-30}
                    responsible: VP
                """,
            good: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: {rrule: FREQ=MONTHLY;BYDAY=-1FR, start: 2026-01-30}
                    responsible: VP
                """,
            mend: Wording(
                "Correct the part that is pointed at, or say it as a phrase: `katra mēneša pēdējā piektdienā`.",
                lv: "Izlabojiet norādīto daļu vai pasakiet vārdiem: `katra mēneša pēdējā piektdienā`.")),
    ]
}
