import SardzeWords

extension Page {
    /// Keys and values that are not what the rule language knows.
    static let keys: [Page] = [
        Page(
            "unknown-key", .reading, Wording("a key that does not exist", lv: "atslēga, kādas nav"),
            why: Wording(
                "A misspelt key would be passed over, and what it says would silently not hold: nobody would be "
                    + "responsible, though the file seems to say who is.",
                lv:
                    "Kļūdaini uzrakstītu atslēgu izlaistu, un tas, ko tā saka, klusējot nebūtu spēkā: neviens nebūtu atbildīgs, "
                    + "kaut gan failā it kā teikts, kurš."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                    fundng: [PB]
                """,
            good: """
                funding: {PB: pašvaldības budžets}
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                    funding: [PB]
                """,
            mend: Wording(
                "Write the key as it is known; the finding offers the nearest one. Thoughts belong under `note:` or behind `#`.",
                lv: "Uzrakstiet zināmu atslēgu; konstatējums piedāvā tuvāko. Pārdomas rakstiet zem `note:` vai aiz `#`."
            )),
        Page(
            "missing-key", .reading, Wording("a key that is owed", lv: "trūkst obligātas atslēgas"),
            why: Wording(
                "Without it nothing can be planned: an activity without `when` has no dates, a plan without `period` no end.",
                lv: "Bez tās neko nevar ieplānot: pasākumam bez `when` nav datumu, plānam bez `period` nav beigu."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    responsible: VP
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording(
                "Add the key. Where the plan's document leaves it open, write what holds meanwhile with a `note` beside it.",
                lv:
                    "Pievienojiet atslēgu. Ja plāna dokumentā tas atstāts neizlemts, uzrakstiet, kas pagaidām ir spēkā, un "
                    + "pievienojiet `note`.")),
        Page(
            "wrong-type", .reading, Wording("a value of another kind", lv: "cita veida vērtība"),
            why: Wording(
                "A number in words cannot be counted with, and a list where one value belongs leaves open which one holds.",
                lv:
                    "Ar vārdiem uzrakstītu skaitli nevar saskaitīt, un saraksts viena vērtības vietā neparāda, kura ir spēkā."
            ),
            bad: """
                activities:
                  "2.4":
                    title: Apmācīti skolu pedagogi par KSU
                    when: reizi pusgadā
                    responsible: IN
                    target: {count: trīsdesmit, unit: pedagogi}
                abbreviations: {KSU: kaitnieciska seksuālā uzvedība}
                """,
            good: """
                activities:
                  "2.4":
                    title: Apmācīti skolu pedagogi par KSU
                    when: reizi pusgadā
                    responsible: IN
                    target: {count: 30, unit: pedagogi}
                abbreviations: {KSU: kaitnieciska seksuālā uzvedība}
                """,
            mend: Wording(
                "Write the value as the finding says.", lv: "Uzrakstiet vērtību tā, kā norādīts konstatējumā.")),
        Page(
            "unknown-value", .reading, Wording("a word that is not among the choices", lv: "vārds, kura nav izvēlē"),
            why: Wording(
                "The key knows a few words only. Any other would leave the default in force, against what the file says.",
                lv:
                    "Atslēgai der tikai daži vārdi. Ar jebkuru citu spēkā paliktu noklusējums – pretēji tam, kas teikts failā."
            ),
            bad: """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-09-01]}
                    responsible: IN
                    roll: backward
                """,
            good: """
                activities:
                  "1.3":
                    title: Sapulce skolā
                    when: {dates: [2026-09-01]}
                    responsible: IN
                    roll: back
                """,
            mend: Wording(
                "Take one of the words the finding lists.", lv: "Izmantojiet kādu no konstatējumā minētajiem vārdiem.")),
        Page(
            "unknown-reference", .reading, Wording("a name that nothing carries", lv: "nosaukums, kāda nekam nav"),
            why: Wording(
                "A body, goal or activity that is named but not described gets no mail, and its tasks would be nobody's.",
                lv:
                    "Iestāde, mērķis vai pasākums, kas nosaukts, bet nav aprakstīts, vēstules nesaņem, un uzdevumi nebūtu "
                    + "neviena."),
            bad: """
                activities:
                  "3.1":
                    title: Diskusiju grupas vecākiem
                    when: reizi ceturksnī
                    responsible: [SD, BTT]
                    lead: SD
                """,
            good: """
                activities:
                  "3.1":
                    title: Diskusiju grupas vecākiem
                    when: reizi ceturksnī
                    responsible: [SD, BT]
                    lead: SD
                """,
            mend: Wording(
                "Correct the name, or describe it where the known ones stand.",
                lv: "Izlabojiet nosaukumu vai aprakstiet to turpat, kur zināmie.")),
        Page(
            "key-without-effect", .reading, Wording("a key without effect", lv: "atslēga bez iedarbības"),
            why: Wording(
                "Beside its neighbour the key changes nothing. Somebody wrote it for a reason, and that reason is not met.",
                lv: "Blakus kaimiņam atslēga neko nemaina. Kāds to uzrakstīja ar nolūku, un šis nolūks nepiepildās."),
            bad: """
                activities:
                  "2.1":
                    title: Materiāla izstrāde vecākiem
                    when: {window: 2026-02-01/2026-03-31, times: 2}
                    responsible: SD
                """,
            good: """
                activities:
                  "2.1":
                    title: Materiāla izstrāde vecākiem
                    when: {every: quarter, times: 2}
                    responsible: SD
                """,
            mend: Wording(
                "Remove it, or the neighbour that takes its effect.",
                lv: "Izdzēsiet to vai kaimiņu, kas tai atņem iedarbību.")),
        Page(
            "plan-name", .reading,
            Wording("a plan that is not called like its folder", lv: "plāns nosaukts citādi nekā mape"),
            why: Wording(
                "Task names, schedules and calendar feeds carry the folder's name. Two names for one plan lead to letters "
                    + "about tasks that nobody finds.",
                lv:
                    "Uzdevumi, grafiki un kalendāri nes mapes nosaukumu. Ja vienam plānam ir divi nosaukumi, pienāk vēstules "
                    + "par uzdevumiem, kurus neviens nevar atrast."),
            bad: Example(
                """
                plan: madonas-plans
                period: 2026-01-01/2026-12-31
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
            mend: Wording(
                "Write the folder's name, or rename the folder before anything is generated.",
                lv: "Uzrakstiet mapes nosaukumu vai pārdēvējiet mapi, pirms kaut kas ir izveidots.")),
        Page(
            "activity-name", .reading,
            Wording("a name that no task can carry", lv: "nosaukums, kas neder uzdevumam"),
            why: Wording(
                "Tasks are named by activity and slot, as in `madona/5.2@2026-W07`. A space, `@` or `/` in the activity's name "
                    + "would make two readings of it.",
                lv:
                    "Uzdevumu nosaukumu veido pasākums un laika posms, piemēram, `madona/5.2@2026-W07`. Atstarpe, `@` vai `/` "
                    + "pasākuma nosaukumā ļautu to izlasīt divējādi."),
            bad: """
                activities:
                  reidi vakarā:
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            good: """
                activities:
                  reidi-vakarā:
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording(
                "Name the activity as the plan's table numbers it, or by one short word; the long name is its `title`.",
                lv: "Nosauciet pasākumu ar plāna tabulas numuru vai vienu īsu vārdu; garais nosaukums ir `title`.")),
    ]
}
