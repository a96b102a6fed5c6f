import SardzeGuide
import SardzeText
import SardzeWords

/// The headings of a page, and what is said around its examples.
enum PageWords {
    static let why = Wording("Why it matters", lv: "Kāpēc tas ir svarīgi")
    static let bad = Wording("Like this it is found", lv: "Tā to konstatē")
    static let finding = Wording("What check says", lv: "Ko saka pārbaude")
    static let good = Wording("Like this it is well", lv: "Tā ir labi")
    static let mend = Wording("How to mend it", lv: "Kā novērst")
    static let codes = Wording("What check can find", lv: "Ko pārbaude var konstatēt")

    /// What must be known beside an example's text: the rest of the plan, and what was issued before.
    static func circumstances(_ example: Example) -> [Wording] {
        var circumstances: [Wording] = []
        if example.text.isEmpty {
            circumstances.append(
                Wording("the plan has no rule file any more", lv: "plānam vairs nav neviena noteikumu faila"))
        }
        if case .town = example.frame {
            circumstances.append(
                Wording(
                    "another file holds the period 2026, the coordinator SD and the bodies SD, BT, IN and VP",
                    lv: "citā failā ir 2026. gads, koordinators SD un iestādes SD, BT, IN un VP"))
        }
        circumstances += example.events.map {
            Wording("recorded before: `\($0.command)`", lv: "iepriekš ierakstīts: `\($0.command)`")
        }
        if example.today != Example.newYear {
            circumstances.append(Wording("it is \(example.today)", lv: "ir \(example.today)"))
        }
        guard let issue = example.issued else { return circumstances }
        circumstances.append(
            issue.rules + "\n" == example.text
                ? Wording("the schedule was generated from these rules", lv: "grafiks izveidots no šiem noteikumiem")
                : Wording("the schedule was generated from other rules", lv: "grafiks izveidots no citiem noteikumiem"))
        if let edit = issue.edit {
            circumstances.append(
                Wording(
                    "then `\(edit.old)` in it was changed to `\(edit.new)` by hand",
                    lv: "pēc tam tajā `\(edit.old)` ar roku nomainīts uz `\(edit.new)`"))
        }
        if let lost = issue.lost {
            circumstances.append(
                Wording("then its file of \(lost) was lost", lv: "pēc tam pazaudēts tā \(lost). gada fails"))
        }
        return circumstances
    }

    /// The lines of an example, without what a reader need not see: the end of a very long text or line.
    static func lines(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let shown = lines.prefix(longest).map { fitted(String($0), to: widest) }
        return lines.count > longest ? shown + ["…"] : shown
    }

    private static let longest = 20
    private static let widest = 110
}
