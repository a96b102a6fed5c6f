import SardzeWords

extension Page {
    /// Goals, results, words and money: what the plan promises, and what serves it.
    static let goals: [Page] = [
        Page(
            "goal-without-activity", .plan, Wording("a goal that nothing serves", lv: "mērķis bez pasākuma"),
            why: Wording(
                "The council adopted the goal, and at the end of the plan somebody will ask what was done for it.",
                lv: "Dome mērķi ir apstiprinājusi, un plāna beigās kāds jautās, kas tā labā paveikts."),
            bad: """
                goals:
                  "1": {title: Bērni prot lūgt palīdzību, results: {"1.1": Nosauc vienu cilvēku}}
                  "2": {title: Vecāki pazīst pazīmes}
                activities:
                  "1.5":
                    goal: "1"
                    results: ["1.1"]
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            good: """
                goals:
                  "1": {title: Bērni prot lūgt palīdzību, results: {"1.1": Nosauc vienu cilvēku}}
                activities:
                  "1.5":
                    goal: "1"
                    results: ["1.1"]
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            mend: Wording(
                "Link an activity to it with `goal:`, plan one, or remove a goal that was given up.",
                lv: "Ar `goal:` piesaistiet tam pasākumu, ieplānojiet jaunu vai izdzēsiet mērķi, no kura atteikušies.")),
        Page(
            "result-without-activity", .plan,
            Wording("a result that nothing brings about", lv: "rezultāts bez pasākuma"),
            why: Wording(
                "An expected result without work towards it will not come, and the report can only say so.",
                lv: "Gaidāmais rezultāts, kura labā nekas netiek darīts, nepienāks, un pārskatā atliks to atzīt."),
            bad: """
                goals:
                  "1": {title: Bērni prot lūgt palīdzību, results: {"1.1": Nosauc vienu cilvēku, "1.2": Zina tālruni}}
                activities:
                  "1.5":
                    goal: "1"
                    results: ["1.1"]
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            good: """
                goals:
                  "1": {title: Bērni prot lūgt palīdzību, results: {"1.1": Nosauc vienu cilvēku, "1.2": Zina tālruni}}
                activities:
                  "1.5":
                    goal: "1"
                    results: ["1.1", "1.2"]
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            mend: Wording(
                "Name it under `results:` of the activity that serves it, or plan one.",
                lv: "Norādiet to zem `results:` pasākumam, kas to veicina, vai ieplānojiet jaunu.")),
        Page(
            "activity-without-result", .plan, Wording("work that serves no result", lv: "pasākums bez rezultāta"),
            why: Wording(
                "When money or time is short, nobody can say what would be lost without it.",
                lv: "Kad trūkst naudas vai laika, neviens nevar pateikt, kas bez tā tiktu zaudēts."),
            bad: """
                goals:
                  "1": {title: Bērni prot lūgt palīdzību}
                activities:
                  "1.5":
                    goal: "1"
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            good: """
                goals:
                  "1": {title: Bērni prot lūgt palīdzību, results: {"1.1": Nosauc vienu cilvēku}}
                activities:
                  "1.5":
                    goal: "1"
                    results: ["1.1"]
                    title: Nodarbības skolās
                    when: reizi pusgadā
                    responsible: IN
                """,
            mend: Wording(
                "Name the result under `results:`; leave it where the plan's document links none.",
                lv: "Norādiet rezultātu zem `results:`; ja plāna dokumentā neviens nav piesaistīts, atstājiet, kā ir.")),
        Page(
            "target-without-cadence", .plan,
            Wording("a target without a date on the way", lv: "mērķa skaitlis bez starpposmiem"),
            why: Wording(
                "Whether it will be reached shows only at the end, when nothing can be done about it.",
                lv: "Vai tas tiks sasniegts, atklājas tikai beigās, kad neko vairs nevar mainīt."),
            bad: """
                activities:
                  "2.6":
                    title: Apmācīti skolu pedagogi
                    when: pēc nepieciešamības
                    responsible: IN
                    target: {count: 30, unit: pedagogi}
                """,
            good: """
                activities:
                  "2.6":
                    title: Apmācīti skolu pedagogi
                    when: reizi pusgadā
                    responsible: IN
                    target: {count: 30, unit: pedagogi}
                """,
            mend: Wording(
                "Give the activity a cadence, so that progress is asked for on the way.",
                lv: "Nosakiet pasākumam, cik bieži tas notiek, lai par gaitu jautātu jau pa ceļam.")),
        Page(
            "abbreviation-undefined", .plan,
            Wording("an abbreviation that is nowhere explained", lv: "nekur nepaskaidrots saīsinājums"),
            why: Wording(
                "Who reads the plan or gets a task of it may not know the letters, and guesses.",
                lv: "Kas lasa plānu vai saņem tā uzdevumu, var šos burtus nezināt, un tad min."),
            bad: """
                abbreviations: {PII: pirmsskolas izglītības iestāde}
                activities:
                  "1.4":
                    title: Džimbas programma 10 PII kopā ar BAC
                    when: 2026. gadā
                    responsible: IN
                """,
            good: """
                abbreviations:
                  PII: pirmsskolas izglītības iestāde
                  BAC: Bērnu aizsardzības centrs
                activities:
                  "1.4":
                    title: Džimbas programma 10 PII kopā ar BAC
                    when: 2026. gadā
                    responsible: IN
                """,
            mend: Wording("Explain it under `abbreviations:`.", lv: "Paskaidrojiet to zem `abbreviations:`.")),
        Page(
            "abbreviation-unused", .plan,
            Wording("an abbreviation that nothing uses", lv: "saīsinājums, ko neviens nelieto"),
            why: Wording(
                "Either the list is older than the plan, or a row that used it was lost.",
                lv: "Vai nu saraksts ir vecāks par plānu, vai rinda, kurā to lietoja, ir pazudusi."),
            bad: """
                abbreviations: {PII: pirmsskolas izglītības iestāde, KSU: kaitnieciska seksuālā uzvedība}
                activities:
                  "1.4":
                    title: Džimbas programma 10 PII
                    when: 2026. gadā
                    responsible: IN
                """,
            good: """
                abbreviations: {PII: pirmsskolas izglītības iestāde}
                activities:
                  "1.4":
                    title: Džimbas programma 10 PII
                    when: 2026. gadā
                    responsible: IN
                """,
            mend: Wording(
                "Look whether a row is missing; remove the abbreviation, or leave it if the plan's document lists it.",
                lv:
                    "Pārbaudiet, vai netrūkst rindas; izdzēsiet saīsinājumu vai atstājiet, ja tas ir plāna dokumenta sarakstā."
            )),
        Page(
            "funding-undefined", .plan, Wording("a source of money that is not listed", lv: "neuzskaitīts finansējums"),
            why: Wording(
                "Totals by source leave this activity out, and nobody knows who pays.",
                lv: "Kopsummās pa finansējuma avotiem šī pasākuma nav, un neviens nezina, kas maksā."),
            bad: """
                funding: {PB: pašvaldības budžets}
                activities:
                  "3.2":
                    title: Sargeņģeļa programma vecākiem
                    when: reizi pusgadā
                    responsible: SD
                    funding: [PB, ESF]
                """,
            good: """
                funding: {PB: pašvaldības budžets, ESF: Eiropas Sociālais fonds}
                activities:
                  "3.2":
                    title: Sargeņģeļa programma vecākiem
                    when: reizi pusgadā
                    responsible: SD
                    funding: [PB, ESF]
                """,
            mend: Wording(
                "Add it under `funding:` of the plan, or correct the spelling.",
                lv: "Pievienojiet to plāna sadaļā `funding:` vai izlabojiet rakstību.")),
        Page(
            "funding-unused", .plan,
            Wording("a source of money that pays for nothing", lv: "finansējums, ko nekas nelieto"),
            why: Wording(
                "Money that no activity names is forgotten when the budget is drawn up, or an activity names it otherwise.",
                lv:
                    "Naudu, ko nemin neviens pasākums, aizmirst, sastādot budžetu, vai arī kāds pasākums to sauc citādi."
            ),
            bad: """
                funding: {PB: pašvaldības budžets, ESF: Eiropas Sociālais fonds}
                activities:
                  "3.2":
                    title: Sargeņģeļa programma vecākiem
                    when: reizi pusgadā
                    responsible: SD
                    funding: [PB]
                """,
            good: """
                funding: {PB: pašvaldības budžets}
                activities:
                  "3.2":
                    title: Sargeņģeļa programma vecākiem
                    when: reizi pusgadā
                    responsible: SD
                    funding: [PB]
                """,
            mend: Wording(
                "Name it under `funding:` of the activity it pays for, or remove it.",
                lv: "Norādiet to zem `funding:` pasākumam, ko tas apmaksā, vai izdzēsiet.")),
    ]
}
