import SardzeWords

extension Page {
    /// What was handed over and did not go on.
    static let referrals: [Page] = [
        Page(
            "referral-unsent", .state, Wording("a referral that was never sent", lv: "nenosūtīts nosūtījums"),
            why: Wording(
                "Whoever wrote it may believe that somebody acts, and nobody has been asked. A case is handed over on the day it "
                    + "becomes known.",
                lv:
                    "Rakstītājs var domāt, ka kāds jau rīkojas, bet neviens nav uzrunāts. Gadījumu nodod tajā pašā dienā, kad tas "
                    + "kļūst zināms."),
            bad: Example(Self.routing, today: "2026-02-10", events: Self.written),
            good: Example(Self.routing, today: "2026-02-02", events: Self.sent),
            mend: Wording(
                "Send it with `sardze refer send`. What should not have been written is called off with `sardze refer cancel`.",
                lv: "Nosūtiet to ar `sardze refer send`. Lieki uzrakstīto atceliet ar `sardze refer cancel`.")),
        Page(
            "referral-unacknowledged", .state,
            Wording("a referral that nobody says they have", lv: "neapstiprināta nosūtījuma saņemšana"),
            why: Wording(
                "The sender believes that somebody acts, and perhaps nobody has even read it. In danger every minute of that "
                    + "counts, and a telephone is quicker than any list.",
                lv:
                    "Sūtītājs domā, ka kāds jau rīkojas, bet varbūt neviens to nav pat izlasījis. Briesmās svarīga ir katra "
                    + "minūte, un piezvanīt ir ātrāk nekā skatīties sarakstos."),
            bad: Example(Self.routing, today: "2026-02-02", events: Self.sent(saying: "danger-now", at: "08:00")),
            good: Example(
                Self.routing, today: "2026-02-02",
                events: Self.sent(saying: "danger-now", at: "08:00") + [
                    .moved("receive R-2026-001", at: "2026-02-02T08:10"),
                    .moved("accept R-2026-001", at: "2026-02-02T08:15"),
                    .moved("start R-2026-001", at: "2026-02-02T08:20"),
                    .moved("done R-2026-001 --outcome case-opened", at: "2026-02-02T10:00"),
                ]),
            mend: Wording(
                "Ask the body, or its deputy; in danger call, and 112 too. Record with `sardze refer receive` that it has it.",
                lv:
                    "Jautājiet iestādei vai tās aizvietotājai; briesmās zvaniet, arī uz 112. Saņemšanu ierakstiet ar "
                    + "`sardze refer receive`.")),
        Page(
            "referral-unanswered", .state,
            Wording("a referral nobody has taken on or declined", lv: "nosūtījums bez atbildes, vai to darīs"),
            why: Wording(
                "The body has it and says neither yes nor no. While it is silent nobody else can be asked.",
                lv: "Iestāde to ir saņēmusi, bet nesaka ne jā, ne nē. Kamēr tā klusē, nevar lūgt citu."),
            bad: Example(
                Self.routing, today: "2026-02-06",
                events: Self.sent + [.moved("receive R-2026-001", at: "2026-02-02T11:00")]),
            good: Example(
                Self.routing, today: "2026-02-06",
                events: Self.sent + [
                    .moved("receive R-2026-001", at: "2026-02-02T11:00"),
                    .moved("accept R-2026-001", at: "2026-02-03T09:00"),
                ]),
            mend: Wording(
                "Ask the body. Record its answer with `sardze refer accept`, or with `sardze refer decline` and who should do it "
                    + "instead.",
                lv:
                    "Jautājiet iestādei. Atbildi ierakstiet ar `sardze refer accept` vai ar `sardze refer decline`, norādot, kam "
                    + "to darīt tās vietā.")),
        Page(
            "referral-overdue", .state, Wording("a step of a referral that is late", lv: "nokavēts nosūtījuma solis"),
            why: Wording(
                "The rules give this case so much time and no more. Whether a law stands behind it or an agreement, somebody was "
                    + "promised it.",
                lv:
                    "Noteikumi šādam gadījumam dod tieši tik daudz laika. Vai aiz tā stāv likums vai vienošanās, kādam tas ir "
                    + "apsolīts."),
            bad: Example(Self.routing, today: "2026-02-13", events: Self.sent + Self.taken),
            good: Example(
                Self.routing, today: "2026-02-13",
                events: Self.sent + Self.taken + [
                    .moved("done R-2026-001 --outcome service-started", at: "2026-02-06T15:00")
                ]),
            mend: Wording(
                "Ask the body what it needs. Record what it did with `sardze refer done`; if it cannot, hand it over with "
                    + "`sardze refer handover`.",
                lv:
                    "Jautājiet iestādei, kas tai vajadzīgs. Paveikto ierakstiet ar `sardze refer done`; ja tā nevar, nododiet to "
                    + "citai ar `sardze refer handover`.")),
        Page(
            "referral-without-feedback", .state,
            Wording("a sender who never heard what came of it", lv: "sūtītājs, kas nav uzzinājis iznākumu"),
            why: Wording(
                "Who hears nothing sends nothing the next time. The answer is one word of a short list: it says what was done, "
                    + "and nothing about anybody.",
                lv:
                    "Kas neko neuzzina, nākamreiz neko nesūta. Atbilde ir viens vārds no īsa saraksta: tas pasaka, kas izdarīts, "
                    + "un neko par cilvēkiem."),
            bad: Example(
                Self.routing, today: "2026-02-20",
                events: Self.sent + Self.taken + [
                    .moved("done R-2026-001 --outcome service-started", at: "2026-02-06T15:00")
                ]),
            good: Example(
                Self.routing, today: "2026-02-20",
                events: Self.sent + Self.taken + [
                    .moved("done R-2026-001 --outcome service-started", at: "2026-02-06T15:00"),
                    .moved("feedback R-2026-001", at: "2026-02-09T09:00"),
                ]),
            mend: Wording(
                "Tell the sender the outcome and nothing else, then record it with `sardze refer feedback`.",
                lv: "Pasakiet sūtītājam tikai iznākumu, tad ierakstiet to ar `sardze refer feedback`.")),
        Page(
            "referral-with-former-officer", .state,
            Wording("a referral that waits for an empty office", lv: "nosūtījums iestādē, kur amats ir brīvs"),
            why: Wording(
                "Somebody has it on paper, and nobody sits there any more. Such cases are lost when people leave.",
                lv: "Uz papīra par to kāds atbild, bet amatā vairs neviena nav. Tā gadījumi pazūd, kad cilvēki aiziet."),
            bad: Example(
                Self.routing(officerUntil: "2026-02-03"), in: .none, today: "2026-02-05",
                events: Self.sent + Self.taken),
            good: Example(
                Self.routing(officerUntil: "2026-12-31"), in: .none, today: "2026-02-05",
                events: Self.sent + Self.taken),
            mend: Wording(
                "Hand over all that the office has with one command, `sardze refer handover`, or name the successor in the rules.",
                lv:
                    "Ar vienu komandu `sardze refer handover` nododiet visu, kas tur ir, vai noteikumos norādiet pēcteci."
            )),
    ]

    /// A small routing: the police at once, the social service within five working days.
    private static let routing = """
        routing:
          case: {urgency: [danger-now, later]}
          rules:
            R1:
              title: Briesmas
              if: {urgency: danger-now}
              steps: [{body: VP, do: braukt palīgā, within: immediately, illustrative: yes}]
            R2:
              title: Bez briesmām
              if: {urgency: later}
              steps: [{body: SD, do: izvērtēt, within: 5 working days, illustrative: yes}]
          tests:
            - {case: {urgency: danger-now}, expect: {rules: [R1]}}
            - {case: {urgency: later}, expect: {rules: [R2]}}
        """

    /// The same with an officer whose term ends.
    private static func routing(officerUntil end: String) -> String {
        """
        plan: madona
        period: 2026-01-01/2026-12-31
        country: LV
        coordinator: SD
        bodies:
          SD:
            name: Sociālais dienests
            email: sd@madona.internal
            officers:
              - {role: vadītājs, email: vaditajs@madona.internal, until: \(end)}
          IN: {name: Izglītības nodaļa, email: in@madona.internal}
          VP: {name: Valsts policija, email: vp@madona.internal, works: every day}
        \(routing)
        """
    }

    /// A referral of a school on the second of February, a Monday.
    private static let written = [
        Happening.written("R-2026-001", from: "IN", saying: ["urgency=later"], at: "2026-02-02T10:00")
    ]
    private static let sent = written + [.moved("send R-2026-001", at: "2026-02-02T10:00")]

    private static func sent(saying urgency: String, at time: String) -> [Happening] {
        [
            .written("R-2026-001", from: "IN", saying: ["urgency=\(urgency)"], at: "2026-02-02T\(time)"),
            .moved("send R-2026-001", at: "2026-02-02T\(time)"),
        ]
    }

    /// The body took it and began.
    private static let taken: [Happening] = [
        .moved("receive R-2026-001", at: "2026-02-02T11:00"), .moved("accept R-2026-001", at: "2026-02-03T09:00"),
        .moved("start R-2026-001", at: "2026-02-03T10:00"),
    ]
}
