import Foundation
import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// What a coordinator asks of the alerts, and is answered at a terminal.
struct AlertAnswersTests {
    private let id = LetterStory.lostID
    private let noon = Timestamp(noonOf: LetterDesk.today)

    private func letter(_ state: OutboxRow.State, fault: DeliveryFault? = nil, urgent: Bool = false) -> OutboxRow {
        let letter = Letter(
            id: id, plan: "madona", body: "SD", officer: urgent ? "vadītāja" : nil, address: "sd@example.org",
            language: .lv, isUrgent: urgent, written: noon, subject: "Sardze: 1 \"nokavēts\"",
            text: "Labdien!\n\n1 nokavēts.\n", html: "", count: urgent ? 1 : 21)
        return OutboxRow(
            letter, state, attempts: state == .delivered ? 1 : 3, next: state == .waiting ? noon : nil, last: noon,
            fault: fault)
    }

    private var rows: [OutboxRow] {
        [
            letter(.waiting, fault: DeliveryFault(.busy, code: 450, reply: "try again later"), urgent: true),
            letter(.failed, fault: DeliveryFault(.receiver, code: 550, reply: "no such user")), letter(.delivered),
            letter(.dropped, fault: DeliveryFault(.dropped)),
        ]
    }

    private var silences: [PlacedSilence] {
        [
            Silence(.body("BT"), until: civil("2026-11-01"), owner: "SG", reason: "atvaļinājumi"),
            Silence(.matter("5.2@2026-W43"), until: civil("2026-12-01"), owner: "SG", reason: "remonts"),
        ].map { PlacedSilence($0, in: "madona", on: LetterDesk.today) }.sorted(by: PlacedSilence.precedes)
    }

    private func printed(_ write: (inout Output) throws -> Void) throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        try write(&output)
        try output.flush()
        return printed.text
    }

    @Test(arguments: Language.allCases)
    func `the outbox and the silences read as their goldens`(_ language: Language) throws {
        let ink = Ink(isOn: false)
        let riga = try #require(CivilZone("Europe/Riga"))
        let text = try printed { output in
            try OutboxText(
                ink, in: language, times: PlanTimes(["madona": riga]),
                at: Timestamp(milliseconds: noon.milliseconds - 1)
            ).write(rows, to: &output)
            try output.write("\n")
            try SilencesText(ink, in: language).write(silences, to: &output)
            try output.write("\n")
            try LettersText(ink, in: language).write([rows[0].letter, rows[1].letter], to: &output)
        }
        Fixtures.expectGolden(text, "alerts/answers.\(language.rawValue).txt")
    }

    /// What programs read: valid, and with the fields that are promised.
    @Test func `answers for programs are JSON of version 1`() throws {
        let answers = [
            ("letters", try printed { try OutboxJSON.write(rows, to: &$0) }),
            ("letters", try printed { try LettersJSON.write(rows.map(\.letter), to: &$0) }),
            ("silences", try printed { try SilencesJSON.write(silences, to: &$0) }),
            ("letters", try printed { try OutboxJSON.write([], to: &$0) }),
        ]
        for (name, text) in answers {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
            #expect(object["version"] as? Int == 1)
            #expect(object[name] is [[String: Any]])
        }
        #expect(!answers[0].1.contains("sd@example.org") && !answers[0].1.contains("Labdien"))
        let fault = DeliveryFault(.receiver, code: 550, reply: "no such user")
        #expect(rows[1].fault == fault && answers[0].1.contains("\"kind\":\"receiver\",\"code\":550"))
    }
}
