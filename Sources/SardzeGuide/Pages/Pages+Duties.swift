import SardzeWords

extension Page {
    /// Who must act, and whether they can.
    static let duties: [Page] = [
        Page(
            "no-coordinator", .plan, Wording("no coordinator", lv: "nav koordinatora"),
            why: Wording(
                "Somebody must answer for what nobody answers for, and hear of it when a deputy is silent too.",
                lv: "Kādam jāatbild par to, par ko neviens neatbild, un par to jāuzzina, kad klusē arī aizvietotāja."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
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
                "Write `coordinator:` with the key of a body.", lv: "Uzrakstiet `coordinator:` un iestādes atslēgu.")),
        Page(
            "no-responsible-body", .plan, Wording("work that is nobody's", lv: "darbs, par kuru neviens neatbild"),
            why: Wording(
                "Its tasks reach no calendar and no mailbox, so they are done by chance.",
                lv: "Šādi uzdevumi nenonāk ne kalendārā, ne pastkastē, tāpēc tos paveic tikai nejauši."),
            bad: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                """,
            good: """
                activities:
                  "5.2":
                    title: Reidi bērnu pulcēšanās vietās
                    when: reizi nedēļā
                    responsible: VP
                """,
            mend: Wording("Name a body under `responsible:`.", lv: "Norādiet iestādi zem `responsible:`.")),
        Page(
            "no-lead", .plan, Wording("several bodies and no lead", lv: "vairākas iestādes bez vadošās"),
            why: Wording(
                "What several answer for, each leaves to the others. The lead is the one that is reminded and reports.",
                lv:
                    "Par ko atbild vairāki, to katrs atstāj pārējiem. Vadošā iestāde ir tā, kurai atgādina un kura ziņo."
            ),
            bad: """
                activities:
                  "3.1":
                    title: Diskusiju grupas vecākiem
                    when: reizi ceturksnī
                    responsible: [SD, BT]
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
                "Agree which of them leads and write `lead:`. Until then the first one is taken.",
                lv: "Vienojieties, kura no tām vada, un uzrakstiet `lead:`. Līdz tam par vadošo uzskata pirmo.")),
        Page(
            "lead-not-responsible", .plan,
            Wording("a lead that is not responsible", lv: "vadošā iestāde nav starp atbildīgajām"),
            why: Wording(
                "One body is told to do the work and another to answer for it; both will point at each other.",
                lv: "Vienai iestādei darbs jādara, bet citai par to jāatbild; abas rādīs viena uz otru."),
            bad: """
                activities:
                  "3.1":
                    title: Diskusiju grupas vecākiem
                    when: reizi ceturksnī
                    responsible: SD
                    lead: BT
                """,
            good: """
                activities:
                  "3.1":
                    title: Diskusiju grupas vecākiem
                    when: reizi ceturksnī
                    responsible: [SD, BT]
                    lead: BT
                """,
            mend: Wording(
                "Add the lead to `responsible:`, or name one of those that stand there.",
                lv: "Pievienojiet vadošo iestādi pie `responsible:` vai norādiet kādu no tur minētajām.")),
        Page(
            "no-contact", .plan, Wording("a body that cannot be told", lv: "iestāde, kurai nevar paziņot"),
            why: Wording(
                "It has duties and no address, so it learns of them only when somebody asks why they were not done.",
                lv:
                    "Tai ir pienākumi, bet nav adreses, tāpēc tā par tiem uzzina tikai tad, kad kāds jautā, kāpēc nav paveikts."
            ),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests}
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
                "Add the office's `email:`, not a person's.",
                lv: "Pievienojiet iestādes, nevis personas `email:`.")),
        Page(
            "contact-placeholder", .plan,
            Wording("an address that reaches nobody", lv: "adrese, kas nevienu nesasniedz"),
            why: Wording(
                "Addresses such as `example.org` belong to nobody. Reminders sent there are lost, and nobody notices.",
                lv:
                    "Tādas adreses kā `example.org` nepieder nevienam. Uz turieni sūtīti atgādinājumi pazūd, un neviens to "
                    + "nepamana."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@example.org}
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
            mend: Wording("Put the body's real address in.", lv: "Ierakstiet iestādes īsto adresi.")),
        Page(
            "vacancy", .plan, Wording("an office whose holder has left", lv: "amats, kura pildītājs ir aizgājis"),
            why: Wording(
                "The term ended and no successor is named: letters go to a mailbox that nobody opens.",
                lv:
                    "Pilnvaru termiņš ir beidzies, un pēctecis nav nosaukts: vēstules nonāk pastkastē, ko neviens neatver."
            ),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    officers:
                      - {role: vadītājs, email: vaditajs@madona.internal, until: 2025-12-31}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    officers:
                      - {role: vadītājs, email: vaditajs@madona.internal}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Name the successor in place of the one who left; meanwhile a `deputy:` can stand in.",
                lv: "Aizgājušā vietā norādiet pēcteci; pa to laiku iestādi var aizstāt `deputy:`.")),
        Page(
            "term-ends", .plan, Wording("an office whose term ends soon", lv: "amats, kura pilnvaras drīz beidzas"),
            why: Wording(
                "A successor needs weeks to be found. Named late, the office is empty while its tasks go on.",
                lv: "Pēcteča atrašanai vajag nedēļas. Ja viņu nosauc vēlu, amats ir brīvs, bet uzdevumi turpinās."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    officers:
                      - {role: vadītājs, email: vaditajs@madona.internal, until: 2026-01-31}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    officers:
                      - {role: vadītājs, email: vaditajs@madona.internal, until: 2027-01-31}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording(
                "Name the successor in good time, or move `until` if the term is renewed.",
                lv: "Laikus norādiet pēcteci vai, ja pilnvaras pagarina, pārceliet `until`.")),
        Page(
            "capacity-overreserved", .plan,
            Wording("more places reserved than there are", lv: "rezervēts vairāk vietu, nekā ir"),
            why: Wording(
                "The reserved places are promised twice, and the last child who needs one will wait.",
                lv: "Rezervētās vietas ir apsolītas divreiz, un pēdējais bērns, kuram tāda vajadzīga, gaidīs."),
            bad: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    capacity: {per: year, count: 20, reserved: {akūti: 15, brāļi un māsas: 10}}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            good: Example(
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                coordinator: SD
                bodies:
                  SD:
                    name: Sociālais dienests
                    email: sd@madona.internal
                    capacity: {per: year, count: 20, reserved: {akūti: 10, brāļi un māsas: 5}}
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                """, in: .none),
            mend: Wording("Reserve fewer, or correct `count`.", lv: "Rezervējiet mazāk vai izlabojiet `count`.")),
        Page(
            "resource-ends-before-it-begins", .plan,
            Wording("help that ends before it begins", lv: "palīdzība, kas beidzas, pirms sākas"),
            why: Wording(
                "It would never be offered to anybody.", lv: "To nekad nevienam nepiedāvātu."),
            bad: """
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                resources:
                  uzticības-tālrunis:
                    name: Uzticības tālrunis bērniem un jauniešiem
                    phone: "116111"
                    from: 2026-06-01
                    until: 2026-05-31
                """,
            good: """
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                resources:
                  uzticības-tālrunis:
                    name: Uzticības tālrunis bērniem un jauniešiem
                    phone: "116111"
                    from: 2026-06-01
                    until: 2027-05-31
                """,
            mend: Wording("Correct one of the two days.", lv: "Izlabojiet vienu no abām dienām.")),
        Page(
            "resource-expired", .plan, Wording("help that is no longer there", lv: "palīdzība, kuras vairs nav"),
            why: Wording(
                "A family in need would be sent to a telephone that nobody answers.",
                lv: "Ģimeni, kurai vajadzīga palīdzība, nosūtītu pie tālruņa, uz kuru neviens neatbild."),
            bad: """
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                resources:
                  uzticības-tālrunis:
                    name: Uzticības tālrunis bērniem un jauniešiem
                    phone: "116111"
                    until: 2025-12-31
                """,
            good: """
                activities:
                  "1.1": {title: Materiāla izstrāde, when: 2026. gadā, responsible: SD}
                resources:
                  uzticības-tālrunis:
                    name: Uzticības tālrunis bērniem un jauniešiem
                    phone: "116111"
                    until: 2026-12-31
                """,
            mend: Wording(
                "Ask whether it goes on and move `until`, or remove it and name other help.",
                lv: "Pajautājiet, vai tā turpinās, un pārceliet `until` vai izdzēsiet to un norādiet citu palīdzību.")),
    ]
}
