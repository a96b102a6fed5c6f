import SardzeWords

extension Page {
    /// Calendar files of holidays that a plan names.
    static let calendarFiles: [Page] = [
        Page(
            "holidays-file-unreadable", .reading,
            Wording("a calendar file that cannot be read", lv: "kalendāra fails, ko nevar nolasīt"),
            why: Wording(
                "Without its holidays every day from Monday to Friday counts as a working day.",
                lv: "Bez tā svētku dienām katru dienu no pirmdienas līdz piektdienai uzskata par darbdienu."),
            bad: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """),
            good: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20260224
                    RRULE:FREQ=YEARLY
                    SUMMARY:Iseseisvuspäev
                    END:VEVENT
                    END:VCALENDAR
                    """),
            mend: Wording(
                "Put the file into the folder of the rules, or correct its path. It must lie in the workspace.",
                lv: "Ielieciet failu noteikumu mapē vai labojiet tā ceļu. Tam jāatrodas darbvietā.")),
        Page(
            "holidays-file-empty", .reading,
            Wording("a calendar file without a day of the plan", lv: "kalendāra fails bez nevienas plāna dienas"),
            why: Wording(
                "A file of holidays is made for some years. One of other years gives the plan none, and nobody would notice.",
                lv:
                    "Svētku dienu failu gatavo dažiem gadiem. Citu gadu fails plānam nedod nevienu svētku dienu, un neviens to nepamanītu."
            ),
            bad: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20240224
                    SUMMARY:Iseseisvuspäev
                    END:VEVENT
                    END:VCALENDAR
                    """),
            good: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20260224
                    RRULE:FREQ=YEARLY
                    SUMMARY:Iseseisvuspäev
                    END:VEVENT
                    END:VCALENDAR
                    """),
            mend: Wording(
                "Fetch the file of the plan's years, or remove the line that names it.",
                lv: "Lejupielādējiet plāna gadu failu vai izdzēsiet rindu, kas to nosauc.")),
        Page(
            "ics-syntax", .reading,
            Wording("a calendar file that is put together wrongly", lv: "nepareizi veidots kalendāra fails"),
            why: Wording(
                "What a broken line was meant to say is lost, and with it perhaps a holiday.",
                lv: "Zūd tas, ko bojātā rinda teica, un līdz ar to varbūt arī svētku diena."),
            bad: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20260224
                    SUMMARY:Iseseisvuspäev
                    and the day of the flag
                    END:VEVENT
                    END:VCALENDAR
                    """),
            good: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20260224
                    SUMMARY:Iseseisvuspäev
                     and the day of the flag
                    END:VEVENT
                    END:VCALENDAR
                    """),
            mend: Wording(
                "Fetch the file anew; where it was written by hand, correct the line. A long line goes on in the next, after a space.",
                lv:
                    "Lejupielādējiet failu vēlreiz; ja tas rakstīts ar roku, izlabojiet rindu. Gara rinda turpinās nākamajā aiz atstarpes."
            )),
        Page(
            "ics-date", .reading, Wording("an event without a day that exists", lv: "notikums bez derīgas dienas"),
            why: Wording(
                "An event that lies on no day is no holiday, so the bodies would be thought to work on it.",
                lv: "Notikums bez dienas nav svētku diena, tāpēc tiktu uzskatīts, ka iestādes tajā strādā."),
            bad: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20260230
                    SUMMARY:Iseseisvuspäev
                    END:VEVENT
                    END:VCALENDAR
                    """),
            good: Example(
                """
                calendar: {holidays file: holidays.ics}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """,
                calendarFile: """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20260224
                    RRULE:FREQ=YEARLY
                    SUMMARY:Iseseisvuspäev
                    END:VEVENT
                    END:VCALENDAR
                    """),
            mend: Wording(
                "Write the day as eight digits, `20260224`, and its end as the day after the last one.",
                lv: "Rakstiet dienu ar astoņiem cipariem, `20260224`, bet beigas kā dienu pēc pēdējās.")),
    ]
}
