import SardzeTime
import SardzeWatch

/// Letters as bodies really get them; each is a golden in both languages.
enum LetterStory: String, CaseIterable {
    case everyday, oneOfEach, raids, urgent, urgentSeveral, deputy, inPlaceOf, settled, sharedMailbox, coordinator,
        onlyReferrals

    static let lost = String(repeating: "1a2b3c4d", count: 4)

    static let lostID: LetterID = {
        guard let id = LetterID(lost) else { preconditionFailure("\(lost) names no letter") }
        return id
    }()

    static let facts: [Fact] = [
        .told(
            Fact.Told(
                lostID, to: "BT", on: civil("2026-11-03"), isUrgent: false,
                [Telling(matter: "task 7.2@2026", due: civil("2026-11-01"), reason: .overdue, number: 1)])),
        .undelivered(letter: lostID, body: "BT", .receiver),
    ]

    private static let raid = "Nodrošināt regulārus reidus bērnu un jauniešu pulcēšanās vietās"
    private static let support = "Sniegt psihosociālu atbalstu bērniem un ģimenēm, kas cietušas no vardarbības"
    private static let courses = "Apmācīti skolu pedagogi un speciālisti par KSU atpazīšanu un rīcību"

    var digests: [Digest] {
        switch self {
        case .everyday:
            [
                Digest(
                    "SD", still: 4,
                    [
                        AlertItem(.task("7.1@2026-10", Self.support, due: "2026-10-30", "SD"), .repeat, 3),
                        AlertItem(
                            .task("6.4@2026-11-06", "Apkopot riska ģimeņu sarakstu", due: "2026-11-06", "SD"), .overdue,
                            2),
                        AlertItem(
                            .task(
                                "6.1@2026-H2", "Izvērtēt sociālo gadījumu vadības kvalitāti", due: "2026-11-13", "SD"),
                            .dueSoon),
                        AlertItem(
                            .task(
                                "6.2@2026-W46", "Sanāksme ar bāriņtiesu", due: "2026-11-10", "SD",
                                waits: ["1.1", "1.3"]), .dueSoon),
                        AlertItem(
                            .referral("R-2026-014/2", .accept, due: "2026-11-11", "SD", from: "IN"), .firstNotice),
                        AlertItem(
                            .referral("R-2026-011", .receive, due: "2026-11-05", at: "14:30", "VP", from: "SD"),
                            .unanswered),
                        AlertItem(.figure("2026-Q3", due: "2026-09-30", "SD"), .dataToConfirm),
                        AlertItem(
                            .task("5.4@2026-10", "Vecāku vakars", due: "2026-10-31", "SD"), .withdrawn, 2,
                            settled: .waived),
                    ])
            ]
        case .oneOfEach:
            [
                Digest(
                    "IN", next: "2027-01-04",
                    [
                        AlertItem(
                            .task("2.4@2026-H2", Self.courses, due: "2026-11-08", "IN", officer: "vadītāja"), .overdue)
                    ])
            ]
        case .raids:
            [
                Digest(
                    "VP",
                    (0..<21).map { week in
                        let due = civil("2026-06-21").adding(days: 7 * week)
                        return AlertItem(
                            .task("5.2@2026-W\(25 + week)", Self.raid, due: due.description, "VP"),
                            week < 20 ? .repeat : .overdue, week < 20 ? 4 : 1)
                    }
                        + [
                            AlertItem(.task("5.2@2026-W46", Self.raid, due: "2026-11-15", "VP"), .dueSoon),
                            AlertItem(.task("5.2@2026-W47", Self.raid, due: "2026-11-16", "VP"), .dueSoon),
                        ])
            ]
        case .urgent:
            [
                Digest(
                    "VP", urgent: true,
                    [
                        AlertItem(
                            .referral(
                                "R-2026-014", .receive, due: "2026-11-09", at: "14:30", "VP", from: "IN", urgent: true),
                            .firstNotice)
                    ])
            ]
        case .urgentSeveral:
            [
                Digest(
                    "SG", urgent: true,
                    [
                        AlertItem(
                            .referral(
                                "R-2026-014", .receive, due: "2026-11-08", at: "23:10", "VP", from: "IN", urgent: true),
                            .escalatedToCoordinator, told: "2026-11-08"),
                        AlertItem(
                            .referral("R-2026-015/2", .accept, due: "2026-11-08", "SD", from: "PP", urgent: true),
                            .repeat, 2),
                        AlertItem(.referral("R-2026-016", nil, due: "2026-11-08", "SG", urgent: true), .overdue),
                    ])
            ]
        case .deputy:
            [
                Digest(
                    "BT",
                    [
                        AlertItem(
                            .task("7.1@2026-10", Self.support, due: "2026-10-30", "SD"), .escalatedToDeputy,
                            told: "2026-11-02"),
                        AlertItem(
                            .task("6.4@2026-10", "Apkopot riska ģimeņu sarakstu", due: "2026-10-30", "SD"),
                            .escalatedToDeputy, told: "2026-11-02"),
                        AlertItem(
                            .task("5.2@2026-W43", Self.raid, due: "2026-10-25", "VP"), .escalated, told: "2026-10-26"),
                        AlertItem(
                            .referral("R-2026-009", .work, due: "2026-10-30", "SD", from: "IN"), .escalatedToDeputy,
                            told: "2026-11-01"),
                    ])
            ]
        case .inPlaceOf:
            [
                Digest(
                    "VP",
                    [
                        AlertItem(
                            .task("5.3@2026-11", "Pārbaudīt apgaismojumu parkā", due: "2026-11-20", "PP"), .dueSoon,
                            inPlaceOf: "PP"),
                        AlertItem(
                            .referral("R-2026-020", .work, due: "2026-11-13", "PP", from: "IN"), .firstNotice,
                            inPlaceOf: "PP"),
                    ])
            ]
        case .settled:
            [
                Digest(
                    "SD",
                    [
                        AlertItem(
                            .task("1.1@2026", "Stratēģija", due: "2026-10-01", "SG"), .answered, 2,
                            settled: .done(civil("2026-11-06"))),
                        AlertItem(
                            .task("5.2@2026-W40", Self.raid, due: "2026-10-04", "VP"), .answered, 3,
                            settled: .done(civil("2026-11-06"))),
                        AlertItem(
                            .task("5.2@2026-W41", Self.raid, due: "2026-10-11", "VP"), .answered, 3,
                            settled: .done(nil)),
                        AlertItem(
                            .task("1.2@2026", "Atkārtots vebinārs", due: "2026-10-02", "SD"), .withdrawn, 2,
                            settled: .cancelled),
                        AlertItem(
                            .task("1.3@2026", "Vecāku sapulce", due: "2026-10-03", "SD"), .withdrawn, 2,
                            settled: .moved(to: civil("2026-12-21"))),
                        AlertItem(
                            .task("1.4@2026", "Apmeklējumi skolās", due: "2026-10-04", "BT"), .withdrawn, 2,
                            settled: .given(to: "BT")),
                        AlertItem(.task("1.5@2026", "", due: "2026-10-05", nil), .withdrawn, 2, settled: .removed),
                        AlertItem(
                            .referral("R-2026-003", nil, due: "2026-10-06", "VP", from: "SD"), .answered, 2,
                            settled: .answered(.declined)),
                        AlertItem(.figure("2026-Q1", due: "2026-03-31", "SD"), .answered, 2, settled: .done(nil)),
                    ])
            ]
        case .sharedMailbox:
            [
                Digest("IN", [AlertItem(.task("2.4@2026-H1", Self.courses, due: "2026-06-30", "IN"), .repeat, 2)]),
                Digest(
                    "BT", next: "2026-11-13",
                    [
                        AlertItem(
                            .task("7.2@2026", "Pārskats par ārpusģimenes aprūpi", due: "2026-11-16", "BT"), .dueSoon)
                    ]),
                Digest(
                    "IN", of: "roads",
                    [
                        AlertItem(
                            .task(
                                "3.1@2026-11", "Sakārtot gājēju pāreju pie <Centra> skolas & parka", due: "2026-11-09",
                                "IN", of: "roads"), .dueSoon)
                    ]),
            ]
        case .coordinator: [coordinator]
        case .onlyReferrals:
            [
                Digest(
                    "SD",
                    [
                        AlertItem(.referral("R-2026-001", .receive, due: "2026-11-06", "SD", from: "IN"), .overdue),
                        AlertItem(.referral("R-2026-002", .accept, due: "2026-11-05", "SD", from: "VP"), .overdue),
                        AlertItem(.referral("R-2026-003", .work, due: "2026-11-11", "SD"), .dueSoon),
                        AlertItem(.referral("R-2026-004", .outcome, due: "2026-10-30", "SD", from: "IN"), .overdue),
                        AlertItem(.referral("R-2026-006", .work, due: "2026-11-07", "VP", from: "SD"), .unanswered),
                        AlertItem(
                            .referral("R-2026-007", .outcome, due: "2026-11-07", at: "09:05", "VP", from: "SD"),
                            .unanswered),
                    ])
            ]
        }
    }

    /// More than anybody wants to read.
    private var coordinator: Digest {
        let bodies = ["SD", "VP", "IN", "BT"]
        let late = (0..<72).map { index in
            let due = civil("2026-10-20").adding(days: -index % 9)
            return AlertItem(
                .task(
                    "\(3 + index % 8).\(1 + index / 8)@2026-10", "Pasākums Nr. \(index + 1)", due: due.description,
                    bodies[index % 4]),
                .escalatedToCoordinator, told: "2026-10-26")
        }
        return Digest(
            "SG", still: 21,
            late + [
                AlertItem(.task("2.2@2026-Q4", "Vecāku izglītošana", due: "2026-11-30", nil), .unassigned),
                AlertItem(.task("2.3@2026-Q3", "Lekciju cikls", due: "2026-09-30", nil), .overdue, 2),
                AlertItem(.figure("2026-Q2", due: "2026-06-30", "SG", disagreement: "SD 9, VP 8"), .dataToConfirm),
                AlertItem(.letter(Self.lost, to: "BT", written: "2026-11-03"), .undelivered),
            ])
    }
}
