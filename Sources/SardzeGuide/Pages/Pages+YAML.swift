import SardzeWords

extension Page {
    /// Files that cannot be read as text or as YAML.
    static let yaml: [Page] = [
        Page(
            "invalid-utf8", .reading, Wording("bytes that are not UTF-8 text", lv: "baiti, kas nav UTF-8 teksts"),
            why: Wording(
                "An editor that saves in an old encoding turns letters such as ā into bytes that nobody can read back. The "
                    + "file is not read any further, so nothing in it is planned.",
                lv:
                    "Redaktors, kas saglabā vecā kodējumā, tādus burtus kā ā pārvērš baitos, kurus vairs nevar izlasīt. "
                    + "Failu tālāk nelasa, tāpēc nekas no tā netiek ieplānots."),
            bad: """
                activities:
                  "1.3":
                    title: Sapulce ar kolē\u{FFFD}iem
                    when: reizi ceturksnī
                    responsible: SD
                """,
            good: """
                activities:
                  "1.3":
                    title: Sapulce ar kolēģiem
                    when: reizi ceturksnī
                    responsible: SD
                """,
            mend: Wording(
                "Save the file as UTF-8 in the editor, and look whether the letters at that place are still right.",
                lv: "Saglabājiet failu redaktorā kā UTF-8 un pārbaudiet, vai burti šajā vietā joprojām ir pareizi.")),
        Page(
            "control-character", .reading, Wording("an invisible character", lv: "neredzama rakstzīme"),
            why: Wording(
                "Text copied from a document can bring characters along that nobody sees but that break lines, turn the "
                    + "direction of writing or steer a terminal. What people see and what is read would differ.",
                lv:
                    "Tekstam, kas pārkopēts no dokumenta, var līdzi nākt rakstzīmes, kuras neviens neredz, bet kuras pārtrauc "
                    + "rindu, maina rakstības virzienu vai vada termināli. Tad tas, ko redz cilvēks, atšķiras no tā, ko nolasa "
                    + "programma."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu\u{2028} pulcēšanās vietās
                    when: reizi nedēļā
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
                "Delete the character; if it cannot be seen, delete the letters around it and type them anew.",
                lv: "Izdzēsiet šo rakstzīmi; ja tā nav redzama, izdzēsiet apkārtējos burtus un uzrakstiet tos no jauna."
            )),
        Page(
            "merge-conflict", .reading,
            Wording("two versions that were not merged", lv: "divas nesapludinātas versijas"),
            why: Wording(
                "Two people changed the same lines, and version control left both in the file. Which of them holds is a "
                    + "decision that only people can take.",
                lv:
                    "Divi cilvēki mainīja vienas un tās pašas rindas, un versiju kontrole failā atstāja abas. Kura no tām ir "
                    + "spēkā, var izlemt tikai cilvēki."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                <<<<<<< ours
                    when: reizi nedēļā
                =======
                    when: reizi mēnesī
                >>>>>>> theirs
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
                "Keep the lines that hold and remove the others together with the three marks.",
                lv: "Atstājiet spēkā esošās rindas, bet pārējās izdzēsiet kopā ar visām trim zīmēm.")),
        Page(
            "yaml-syntax", .reading, Wording("lines that do not fit together", lv: "rindas, kas nesader kopā"),
            why: Wording(
                "Indentation says what belongs to what. Where it does not fit, the rest of the file cannot be understood, "
                    + "and no schedule is made from half a plan.",
                lv:
                    "Atkāpes parāda, kas pie kā pieder. Ja tās nesakrīt, pārējo failu nevar saprast, un no puses plāna grafiku "
                    + "neveido."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                   when: reizi nedēļā
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
                "Let the keys of one mapping begin in the same column, with spaces and never with tabs; put text that holds "
                    + "`: ` or begins with a sign into quotes.",
                lv:
                    "Vienas kopas atslēgas sāciet vienā slejā, ar atstarpēm, nevis tabulatoriem; tekstu, kurā ir `: ` vai kura "
                    + "sākumā ir zīme, ielieciet pēdiņās.")),
        Page(
            "yaml-key-not-text", .reading, Wording("a key that is not text", lv: "atslēga, kas nav teksts"),
            why: Wording(
                "YAML allows a list or a mapping as a key; here every key is a word, and such a key is most likely a slip.",
                lv:
                    "YAML ļauj par atslēgu lietot sarakstu vai kopu; šeit katra atslēga ir vārds, un tāda atslēga visticamāk ir "
                    + "pārrakstīšanās."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                    ? [note, for]
                    : bērniem un jauniešiem
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                    for: bērniem un jauniešiem
                """,
            mend: Wording(
                "Write the key as one word, or in quotes.",
                lv: "Uzrakstiet atslēgu kā vienu vārdu vai pēdiņās.")),
        Page(
            "yaml-second-document", .reading,
            Wording("a second document in one file", lv: "otrs dokuments vienā failā"),
            why: Wording(
                "A line of three dashes ends a document, and what follows would belong to another one. Nothing after it is read.",
                lv: "Rinda ar trim domuzīmēm beidz dokumentu, un tālākais piederētu citam. Pēc tās nekas netiek lasīts."
            ),
            bad: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: reizi mēnesī
                    responsible: VP
                ---
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            good: """
                activities:
                  "5.1":
                    title: Apzināt jaunas vietas, kur pulcējas jaunieši
                    when: reizi mēnesī
                    responsible: VP
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording(
                "Remove the dashes, or move what follows into a file of its own in the same folder.",
                lv: "Izdzēsiet domuzīmes vai pārvietojiet tālāko uz atsevišķu failu tajā pašā mapē.")),
        Page(
            "yaml-tag", .reading, Wording("a tag", lv: "YAML tags"),
            why: Wording(
                "Tags such as `!phrase` tell other programs what a value is. Here the key tells it, and a tag that is not "
                    + "followed would only pretend to mean something.",
                lv:
                    "Tādi YAML tagi kā `!phrase` citām programmām pasaka, kas ir vērtība. Šeit to pasaka atslēga, un tags, "
                    + "ko neievēro, tikai izliktos, ka kaut ko nozīmē."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: !phrase reizi nedēļā
                    responsible: VP
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording("Remove the tag.", lv: "Izdzēsiet tagu.")),
        Page(
            "yaml-too-deep", .reading,
            Wording("too many levels inside one another", lv: "pārāk daudz līmeņu cits citā"),
            why: Wording(
                "Rule files need fewer than ten levels. A file with dozens is damaged, or was made to stop programs.",
                lv:
                    "Noteikumu failos vajag mazāk par desmit līmeņiem. Fails ar vairākiem desmitiem līmeņu ir bojāts vai "
                    + "izveidots, lai apturētu programmas."),
            bad: Example(
                """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: \(String(repeating: "[", count: 65))VP\(String(repeating: "]", count: 65))
                """),
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: [VP]
                """,
            mend: Wording(
                "Bring the file back from version control, or remove the needless brackets.",
                lv: "Atjaunojiet failu no versiju kontroles vai izdzēsiet liekās iekavas.")),
        Page(
            "yaml-unknown-alias", .reading,
            Wording("a reference to nothing", lv: "atsauce uz neko"),
            why: Wording(
                "`*name` repeats a value that was marked `&name` before it. Where nothing was marked, there is nothing to "
                    + "repeat, and the rule stays without that value.",
                lv:
                    "`*vārds` atkārto vērtību, kas pirms tam atzīmēta ar `&vārds`. Ja nekas nav atzīmēts, nav arī ko atkārtot, "
                    + "un noteikums paliek bez šīs vērtības."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: *weekly
                    responsible: VP
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: &weekly reizi nedēļā
                    responsible: VP
                  "5.3":
                    title: Sarunas ar vecākiem
                    when: *weekly
                    responsible: SD
                """,
            mend: Wording(
                "Mark the first value, or write the value out; text that begins with a star goes into quotes.",
                lv:
                    "Atzīmējiet pirmo vērtību vai uzrakstiet vērtību pilnībā; tekstu, kas sākas ar zvaigznīti, lieciet pēdiņās."
            )
        ),
        Page(
            "yaml-too-many-aliases", .reading,
            Wording("a file that repeats itself too often", lv: "fails, kas sevi atkārto pārāk bieži"),
            why: Wording(
                "References inside references grow a small file into millions of values. A plan has no use for it, and a "
                    + "program that follows them all stops.",
                lv:
                    "Atsauces atsaucēs no maza faila izaudzē miljoniem vērtību. Plānam tas nav vajadzīgs, un programma, kas "
                    + "tām visām seko, apstājas."),
            bad: Example(
                """
                activities:
                  "1":
                    title: Sapulce
                    when: reizi gadā
                    responsible: SD
                    source: &page https://madona.internal/sapulce
                    links: &pages [\(Array(repeating: "*page", count: 101).joined(separator: ", "))]

                """
                    + (2...101).map {
                        "  \"\($0)\": {title: Sapulce, when: reizi gadā, responsible: SD, links: *pages}\n"
                    }.joined()),
            good: """
                activities:
                  "1":
                    title: Sapulce
                    when: reizi gadā
                    responsible: SD
                    links: [https://madona.internal/sapulce]
                """,
            mend: Wording(
                "Write the values out where they are needed.", lv: "Uzrakstiet vērtības tur, kur tās vajadzīgas.")),
        Page(
            "duplicate-key", .reading, Wording("a key written twice", lv: "divreiz uzrakstīta atslēga"),
            why: Wording(
                "Most programs let the second silently replace the first. Somebody who changes the first one would wonder for "
                    + "months why nothing happens.",
                lv:
                    "Vairumā programmu otrā atslēga klusējot aizstāj pirmo. Kas izmaina pirmo, mēnešiem ilgi brīnās, kāpēc "
                    + "nekas nenotiek."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                    when: reizi mēnesī
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording(
                "Keep one of the two; give an activity that was copied a name of its own.",
                lv: "Atstājiet vienu no abām; nokopētam pasākumam dodiet savu nosaukumu.")),
        Page(
            "too-many-findings", .reading,
            Wording(
                "more findings of one kind than are listed", lv: "vienveidīgu konstatējumu vairāk, nekā uzskaitīts"),
            why: Wording(
                "Of one code in one file the first thousand are listed. More would help nobody and usually have one cause.",
                lv:
                    "No viena koda vienā failā uzskaita pirmo tūkstoti. Vairāk nevienam nepalīdzētu, un parasti tiem ir viens "
                    + "cēlonis."),
            bad: Example("activities: {}\n" + (1...1_001).map { "rinda\($0): x\n" }.joined()),
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording(
                "Mend the ones that are listed, then check again.",
                lv: "Novērsiet uzskaitītos un pārbaudiet vēlreiz.")),
    ]
}
