import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// What people read. Read a changed golden aloud, as a busy head of a social service would.
struct DigestLetterTests {
    private let desk: LetterDesk

    init() throws { desk = try LetterDesk(LetterStory.facts) }

    @Test(arguments: LetterStory.allCases, Language.allCases)
    func `each letter reads as its golden`(_ story: LetterStory, _ language: Language) {
        let letter = desk.letter(story.digests, in: language)
        Fixtures.expectGolden(
            "Subject: \(letter.subject)\n\n\(letter.text)", "alerts/\(story.rawValue).\(language.rawValue).txt")
    }

    @Test(arguments: [LetterStory.everyday, .sharedMailbox, .urgentSeveral], Language.allCases)
    func `a page says what the text says`(_ story: LetterStory, _ language: Language) {
        let letter = desk.letter(story.digests, url: "https://sardze.example.org", in: language)
        Fixtures.expectGolden(letter.html, "alerts/\(story.rawValue).\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `with a workbench each thing has its link`(_ language: Language) {
        let letter = desk.letter(LetterStory.everyday.digests, url: "https://sardze.example.org", in: language)
        Fixtures.expectGolden(
            "Subject: \(letter.subject)\n\n\(letter.text)", "alerts/links.\(language.rawValue).txt")
    }

    /// Every number that a noun follows differently, of everything that is counted.
    @Test func `subjects count as people count`() {
        var lines: [String] = []
        for language in Language.allCases {
            for reason in AlertReason.allCases {
                for count in [1, 2, 11, 21] {
                    let items = (1...count).map { number in
                        AlertItem(
                            matter(of: reason, number), reason, settled: reason.isSettling ? .cancelled : nil)
                    }
                    lines.append(desk.letter([Digest("SG", items)], in: language).subject)
                }
            }
        }
        var seen: Set<String> = []
        Fixtures.expectGolden(
            lines.filter { seen.insert($0).inserted }.joined(separator: "\n") + "\n", "alerts/subjects.txt")
    }

    private func matter(of reason: AlertReason, _ number: Int) -> AlertMatter {
        switch reason {
        case .unanswered: .referral("R-2026-\(100 + number)", .receive, due: "2026-11-01", "VP", from: "SG")
        case .dataToConfirm: .figure("2026-0\(1 + number % 9)", due: "2026-10-31", "SG")
        case .undelivered: .letter(LetterStory.lost, to: "BT", written: "2026-11-03")
        case .dueSoon, .firstNotice, .unassigned: .task("\(number).1@2026", "Darbs", due: "2026-11-12", "SD")
        default: .task("\(number).1@2026", "Darbs", due: "2026-11-01", "SD")
        }
    }
}
