import Foundation
import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords
import TestSupport
import Testing

/// What holds of every letter, whatever it tells.
struct LetterPromisesTests {
    private let desk: LetterDesk

    init() throws { desk = try LetterDesk(LetterStory.facts) }

    private func everyLetter() -> [DigestLetter] {
        Language.allCases.flatMap { language in
            LetterStory.allCases.flatMap { story in
                [nil, "https://sardze.example.org"].map { desk.letter(story.digests, url: $0, in: language) }
            }
        }
    }

    @Test func `lines of a text are short and end cleanly`() {
        for letter in everyLetter() {
            #expect(letter.text.hasSuffix("\n") && !letter.text.hasSuffix("\n\n"))
            for line in letter.text.split(separator: "\n", omittingEmptySubsequences: false) {
                #expect(line.last != " " && !line.contains { $0.isNewline || $0 == "\t" })
                let isOneWord = line.drop { $0 == " " }.split(separator: " ").count == 1
                #expect(line.count <= 76 || isOneWord, "\(line)")
            }
            #expect(letter.subject.count <= 78 && !letter.subject.contains("\n"), "\(letter.subject)")
        }
    }

    /// No mail program fetches anything, runs anything or has to guess.
    @Test func `a page brings everything with it`() {
        for letter in everyLetter() {
            for word in ["<img", "<script", "<link", "<table", "url(", "@import", "onclick", "<style"] {
                #expect(!letter.html.contains(word))
            }
            for piece in letter.html.components(separatedBy: "href=\"").dropFirst() {
                #expect(piece.hasPrefix("https://sardze.example.org"))
            }
        }
    }

    /// A title is a person's text: it can hold anything.
    @Test func `whatever a title holds is shown and does nothing`() {
        let title = "<script>alert(\"1\")</script> & 'a' \u{1B}[31m\r\nBcc: x@example.org"
        let letter = desk.letter(
            [Digest("SD", [AlertItem(.task("1.1@2026", title, due: "2026-11-01", "SD"), .overdue)])], in: .lv)
        #expect(letter.html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;a&#39;"))
        #expect(!letter.html.contains("<script"))
        #expect(!letter.text.contains("\u{1B}") && !letter.text.contains("\r") && !letter.text.contains("\nBcc"))
    }

    /// Nothing of a case is in a digest; should a title ever stray into one, it goes no further.
    @Test func `of a referral no title is told`() {
        let secret = "zvanīt bērna mātei"
        for language in Language.allCases {
            for reason in AlertReason.allCases {
                for (clock, body) in zip(ReferralClock.allCases, ["SD", "VP", "SD", "BT"]) {
                    let matter = AlertMatter(
                        plan: "madona", kind: .referral, name: "R-2026-014/2", title: secret,
                        due: LetterDesk.today, deadline: Timestamp(noonOf: LetterDesk.today), clock: clock,
                        body: body, sender: "SD", isUrgent: clock == .receive)
                    let settled: AlertItem.Settlement? = reason.isSettling ? .answered(.done) : nil
                    let letter = desk.letter(
                        [Digest("SD", urgent: clock == .receive, [AlertItem(matter, reason, settled: settled)])],
                        url: "https://sardze.example.org", in: language)
                    for text in [letter.subject, letter.text, letter.html] {
                        #expect(!text.contains("zvanīt") && !text.contains("bērna māt"))
                    }
                    #expect(letter.text.contains("R-2026-014/2"))
                }
            }
        }
    }

    /// Mail programs cut what is longer.
    @Test func `the longest letter is small enough and tells some of everything`() {
        let title = String(repeating: "Ļoti gara pasākuma nosaukuma daļa & vēl kas ", count: 12)
        func items(_ reason: AlertReason, _ due: String) -> [AlertItem] {
            (0..<200).flatMap { number in
                (0..<9).map { slot in
                    AlertItem(
                        .task(
                            "\(reason.rawValue)\(number).1@2026-W\(10 + slot)", "\(number) \(title)", due: due,
                            ["SD", "VP", "SG"][number % 3]),
                        reason, settled: reason.isSettling ? .cancelled : nil)
                }
            }
        }
        let all =
            items(.overdue, "2026-11-01") + items(.dueSoon, "2026-11-12") + items(.firstNotice, "2026-12-01")
            + items(.withdrawn, "2026-11-30")
        let digests = [Digest("SG", all), Digest("IN", of: "roads", items(.dueSoon, "2026-11-12"))]
        for language in Language.allCases {
            let letter = desk.letter(digests, url: "https://sardze.example.org", in: language)
            #expect(letter.html.utf8.count <= 100_000)
            #expect(letter.subject.count <= 78)
            for title in ["Overdue (1800)", "Due soon (1800)", "New (1800)", "Settled (1800)"] where language == .en {
                #expect(letter.html.contains(title))
            }
            #expect(letter.text.components(separatedBy: "\n* ").count - 1 <= 50)
        }
    }

    /// Told or not, every alert is counted: in an entry, in a fold, or in what did not fit.
    @Test(arguments: [3, 50, 51, 130])
    func `what does not fit is counted`(count: Int) {
        let items = (0..<count).map { number in
            AlertItem(.task("\(number).1@2026", "Darbs \(number)", due: "2026-11-01", "SD"), .overdue)
        }
        let text = desk.letter([Digest("SD", items)], in: .en).text
        #expect(text.components(separatedBy: "\n* ").count - 1 == min(count, 50))
        #expect(text.contains("And ") == (count > 50))
        if count > 50 { #expect(text.contains("And \(count - 50) more \(count == 51 ? "task" : "tasks").")) }
    }
}
