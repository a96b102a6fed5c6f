import SardzeWords

extension Page {
    /// Days, windows and periods that cannot be, and dates that are not what was meant.
    static let dates: [Page] = [
        Page(
            "date-impossible", .time, Wording("a day that does not exist", lv: "diena, kādas nav"),
            why: Wording(
                "30 February is a slip for some other day, and only the one who wrote it knows which.",
                lv: "30. februāris ir pārrakstīšanās, un tikai rakstītājs zina, kura diena domāta."),
            bad: """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-02-27, 2026-02-30]}
                    responsible: IN
                """,
            good: """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-02-27, 2026-03-30]}
                    responsible: IN
                """,
            mend: Wording(
                "Write a day that exists, as year-month-day.", lv: "Uzrakstiet esošu dienu kā gads-mēnesis-diena.")),
        Page(
            "window-ends-before-it-opens", .time,
            Wording("a window that closes before it opens", lv: "periods, kas beidzas, pirms sākas"),
            why: Wording(
                "There is no day on which the work could be done in time.",
                lv: "Nav nevienas dienas, kurā darbu varētu paveikt laikā."),
            bad: """
                activities:
                  "2.1":
                    title: Materiāla izstrāde vecākiem
                    when: {window: 2026-03-31/2026-02-01}
                    responsible: SD
                """,
            good: """
                activities:
                  "2.1":
                    title: Materiāla izstrāde vecākiem
                    when: {window: 2026-02-01/2026-03-31}
                    responsible: SD
                """,
            mend: Wording("Write the earlier day first.", lv: "Vispirms uzrakstiet agrāko dienu.")),
        Page(
            "never-happens", .time, Wording("a rule whose day never comes", lv: "noteikums, kura diena nekad nepienāk"),
            why: Wording(
                "It looks like work that is planned, and nobody will ever be asked for it.",
                lv: "Izskatās pēc ieplānota darba, bet nevienam to nekad neprasīs."),
            bad: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: {rrule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, start: 2026-01-01}
                    responsible: VP
                """,
            good: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: {rrule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1, start: 2026-01-01}
                    responsible: VP
                """,
            mend: Wording(
                "Correct the day or the period, or remove the activity if it is over.",
                lv: "Izlabojiet dienu vai periodu vai, ja pasākums ir beidzies, izdzēsiet to.")),
        Page(
            "outside-period", .time,
            Wording("days outside the plan's period", lv: "dienas ārpus plāna darbības laika"),
            why: Wording(
                "Only what lies in the period becomes a task; the rest of the window or of the days is dropped.",
                lv: "Par uzdevumu kļūst tikai tas, kas ietilpst plāna darbības laikā; pārējās dienas atmet."),
            bad: """
                activities:
                  "2.2":
                    title: Materiāla izplatīšana vecākiem
                    when: {window: 2026-11-01/2027-02-28}
                    responsible: SD
                """,
            good: """
                activities:
                  "2.2":
                    title: Materiāla izplatīšana vecākiem
                    when: {window: 2026-11-01/2026-12-31}
                    responsible: SD
                """,
            mend: Wording(
                "Cut the window to the plan, or lengthen `period:` if the plan was prolonged.",
                lv: "Saīsiniet periodu līdz plāna beigām vai pagariniet `period:`, ja plāns ir pagarināts.")),
        Page(
            "golden-dates", .time, Wording("dates that are not as expected", lv: "datumi nav tādi, kā gaidīts"),
            why: Wording(
                "`tests:` beside a rule say how many tasks a year must have. They guard against an edit that quietly halves "
                    + "the work.",
                lv:
                    "`tests:` pie noteikuma pasaka, cik uzdevumiem gadā jābūt. Tie sargā no labojuma, kas klusi samazina darbu "
                    + "uz pusi."),
            bad: """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi pusgadā
                    responsible: SD
                    tests: {2026: {count: 4, last: 2026-Q4}}
                """,
            good: """
                activities:
                  "2.3":
                    title: Nodarbības vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                    tests: {2026: {count: 4, last: 2026-Q4}}
                """,
            mend: Wording(
                "Correct the rule; change the test only if the change is meant.",
                lv: "Izlabojiet noteikumu; pārbaudi mainiet tikai tad, ja izmaiņa ir domāta.")),
        Page(
            "period-too-long", .time,
            Wording("a plan of more than a hundred years", lv: "plāns vairāk nekā simt gadiem"),
            why: Wording(
                "A slip in the year would make thousands of tasks that nobody meant.",
                lv: "Kļūda gadskaitlī radītu tūkstošiem uzdevumu, ko neviens nav domājis."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2206-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording("Correct the last year.", lv: "Izlabojiet pēdējo gadu.")),
        Page(
            "too-many-tasks", .time, Wording("more tasks than anybody can do", lv: "vairāk uzdevumu, nekā var paveikt"),
            why: Wording(
                "A plan with more than half a million tasks is a slip in a number. Nothing is generated from it.",
                lv: "Plāns ar vairāk nekā pusmiljonu uzdevumu ir kļūda kādā skaitlī. Grafiku no tā neveido."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2045-12-31
                coordinator: VP
                bodies:
                  VP: {name: Valsts policija, email: vp@madona.internal, works: every day}
                activities:
                  "5.2": {title: Reidi, when: {at least: 366, per: day}, responsible: VP}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2045-12-31
                coordinator: VP
                bodies:
                  VP: {name: Valsts policija, email: vp@madona.internal, works: every day}
                activities:
                  "5.2": {title: Reidi, when: {at least: 52, per: year}, responsible: VP}
                """, in: .none),
            mend: Wording(
                "Ask for the work less often, or shorten the period.",
                lv: "Prasiet darbu retāk vai saīsiniet plāna darbības laiku.")),
        Page(
            "country-unknown", .time,
            Wording("a country without known holidays", lv: "valsts, kuras svētki nav zināmi"),
            why: Wording(
                "Without its public holidays every day from Monday to Friday counts as a working day, and deadlines fall on "
                    + "days when nobody works.",
                lv:
                    "Ja svētku dienas nav zināmas, katru dienu no pirmdienas līdz piektdienai uzskata par darbdienu, un termiņi "
                    + "iekrīt dienās, kad neviens nestrādā."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                country: EE
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                country: EE
                calendar:
                  holidays:
                    - {every: 24 February, name: Iseseisvuspäev}
                    - {easter: -2, name: Suur reede}
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Correct the country, list its days under `calendar: holidays:`, or name an iCalendar file of them: "
                    + "`calendar: {holidays file: estonia.ics}`.",
                lv:
                    "Izlabojiet valsti, uzskaitiet dienas zem `calendar: holidays:` vai norādiet iCalendar failu: "
                    + "`calendar: {holidays file: igaunija.ics}`.")),
        Page(
            "calendar-provisional", .time,
            Wording("moved working days that are not decreed yet", lv: "vēl nav zināms, kuras darbdienas pārceltas"),
            why: Wording(
                "Which working days are moved is decreed a year ahead. Until then some planned days may shift by a day or two.",
                lv:
                    "Par darbdienu pārcelšanu lemj gadu iepriekš. Līdz tam dažas plānotās dienas var pabīdīties par dienu vai "
                    + "divām."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2027-12-31
                country: LV
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2027-12-31
                country: LV
                calendar: {moved: [{off: 2027-05-03, work: 2027-05-08}]}
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības vecākiem, when: reizi ceturksnī, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Once decreed, add them: `calendar: {moved: [{off: 2027-05-03, work: 2027-05-08}]}`. Until then nothing is wrong.",
                lv:
                    "Kad rīkojums ir izdots, pievienojiet: `calendar: {moved: [{off: 2027-05-03, work: 2027-05-08}]}`. Līdz tam "
                    + "nekas nav nepareizi.")),
        Page(
            "school-year-provisional", .time,
            Wording("school days that are not decreed yet", lv: "skolas dienas, kas vēl nav noteiktas"),
            why: Wording(
                "The breaks of a school year are decreed the December before. Until then tasks that keep clear of them, and "
                    + "those of a semester, may shift by a week.",
                lv:
                    "Mācību gada brīvlaikus nosaka iepriekšējā decembrī. Līdz tam uzdevumi, kas no tiem izvairās, un semestru "
                    + "uzdevumi var pabīdīties par nedēļu."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2027-12-31
                country: LV
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības skolā, when: {every: week, except: [autumn, winter]}, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2027-12-31
                country: LV
                calendar:
                  breaks: {autumn 2027: 2027-10-25/2027-10-29, winter 2027: 2027-12-27/2028-01-07}
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                activities:
                  "2.3": {title: Nodarbības skolā, when: {every: week, except: [autumn, winter]}, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Once decreed, write the breaks under `calendar: breaks:`. Until then nothing is wrong.",
                lv: "Kad brīvlaiki noteikti, ierakstiet tos zem `calendar: breaks:`. Līdz tam nekas nav nepareizi.")),
    ]
}
