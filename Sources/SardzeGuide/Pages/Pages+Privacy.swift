import SardzeWords

extension Page {
    /// What is about a person and belongs in no plan.
    static let privacy: [Page] = [
        Page(
            "privacy-personal-code", .privacy, Wording("a personal code", lv: "personas kods"),
            why: Wording(
                "A code names one person for ever. Rule files are copied, mailed and kept under version control, where nothing "
                    + "is ever quite forgotten.",
                lv:
                    "Kods uz visiem laikiem norāda uz vienu cilvēku. Noteikumu failus kopē, sūta un glabā versiju kontrolē, kur "
                    + "nekas nekad pilnībā nepazūd."),
            bad: Example(Self.noted("\"bērns 111111-11111 no otrās klases\"")),
            good: Example(Self.noted("bērni no otrās klases")),
            mend: Wording(
                "Take it out, and out of every copy. A case is named by its reference only.",
                lv: "Izņemiet to no šejienes un no visām kopijām. Lietu sauc tikai pēc tās numura.")),
        Page(
            "privacy-birth-date", .privacy, Wording("a date of birth", lv: "dzimšanas datums"),
            why: Wording(
                "In a small municipality a day of birth is enough to know which child is meant.",
                lv: "Nelielā novadā ar dzimšanas dienu pietiek, lai zinātu, kurš bērns domāts."),
            bad: Example(Self.noted("zēns, dzimis 2014. gada 3. martā")),
            good: Example(Self.noted("11–14 gadus veci bērni")),
            mend: Wording(
                "Take it out; where age matters, write an age group.",
                lv: "Izņemiet to; ja vecumam ir nozīme, rakstiet vecuma grupu.")),
        Page(
            "privacy-name", .privacy,
            Wording("what reads as a person's name", lv: "teksts, kas līdzinās personas vārdam"),
            why: Wording(
                "The plan speaks of offices: they stay when people leave, and nobody's name goes round in a file.",
                lv: "Plāns runā par amatiem: tie paliek, kad cilvēki aiziet, un neviena vārds neklīst apkārt failā."),
            bad: Example(Self.noted("ar J. Bērziņa palīdzību")),
            good: Example(Self.noted("ar sociālā pedagoga palīdzību")),
            mend: Wording(
                "Write the office; if it is no person, word it otherwise.",
                lv: "Rakstiet amatu; ja tas nav cilvēks, izsakieties citādi.")),
        Page(
            "privacy-email", .privacy, Wording("an e-mail address in running text", lv: "e-pasta adrese tekstā"),
            why: Wording(
                "Notes are printed in schedules, calendars and reports, and with them an address that may be a person's own.",
                lv: "Piezīmes nonāk grafikos, kalendāros un pārskatos, un līdz ar tām adrese, kas var būt personiska."),
            bad: Example(Self.noted("pieteikties pie liepina@madona.internal")),
            good: Example(Self.noted("pieteikties Sociālajā dienestā")),
            mend: Wording(
                "Put an office's address under `email:` of its body or officer; a person's own belongs nowhere.",
                lv: "Iestādes adresi lieciet zem `email:` pie iestādes vai amata; personiskai adresei te nav vietas.")),
        Page(
            "privacy-phone", .privacy, Wording("a telephone number in running text", lv: "tālruņa numurs tekstā"),
            why: Wording(
                "Notes go to everybody who gets a task, and a number in them may be a person's own.",
                lv: "Piezīmes saņem visi, kam ir uzdevums, un numurs tajās var būt personisks."),
            bad: Example(Self.noted("naktī zvanīt 29123456")),
            good: Example(Self.noted("naktī zvanīt policijai")),
            mend: Wording(
                "Put an office's number under `phone:` of its body or resource; a person's belongs nowhere.",
                lv: "Iestādes numuru lieciet zem `phone:` pie iestādes vai resursa; personiskam numuram te nav vietas.")
        ),
    ]

    /// Text that is right here, and that other programs read as something else.
    static let traps: [Page] = [
        Page(
            "yaml-trap", .traps,
            Wording("text that another YAML reader takes for a value", lv: "teksts, ko citi YAML lasītāji pārprot"),
            why: Wording(
                "Here every value is text until its key says otherwise. Older readers turn `NO` into false and `1.10` into 1.1, "
                    + "so a script over the same file sees another plan.",
                lv:
                    "Šeit katra vērtība ir teksts, kamēr atslēga nesaka citādi. Vecāki lasītāji `NO` pārvērš par “nē” un `1.10` "
                    + "par 1.1, tāpēc skripts tajā pašā failā redz citu plānu."),
            bad: """
                activities:
                  1.10:
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            good: """
                activities:
                  "1.10":
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            mend: Wording("Put it in quotes.", lv: "Ielieciet to pēdiņās."))
    ]

    private static func noted(_ note: String) -> String {
        """
        activities:
          "4.2":
            title: Palīdzība ģimenēm
            when: reizi ceturksnī
            responsible: SD
            note: \(note)
        """
    }
}
