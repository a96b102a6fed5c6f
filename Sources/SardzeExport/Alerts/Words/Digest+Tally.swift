import SardzeWatch
import SardzeWords

/// How many of what: the one line that says what a letter is about, the most pressing first.
struct DigestTally {
    /// Each says how many of what, the first with its noun: "3 overdue tasks", "2 due soon".
    let phrases: [Wording]

    init(_ items: [AlertItem]) {
        var phrases: [Wording] = []
        for part in AlertItem.Part.allCases {
            let inPart = items.filter { $0.part == part }
            if part == .data {
                phrases += Self.data(inPart)
            } else if !inPart.isEmpty {
                // What is counted has been said once.
                phrases.append(Self.phrase(part, inPart, isFirst: phrases.isEmpty))
            }
        }
        self.phrases = phrases
    }

    /// "3 overdue tasks, 2 due soon".
    var line: Wording { .joined(phrases) }

    private static func phrase(_ part: AlertItem.Part, _ items: [AlertItem], isFirst: Bool) -> Wording {
        let noun: Noun = items.allSatisfy { $0.matter.kind == .referral } ? .referral : .task
        let (count, things) = (items.count, counted(items.count, noun))
        /// Of one and of several in Latvian.
        func attribute(_ en: String, _ one: String, _ many: String) -> Wording {
            let word = agreeing(count, one: Wording(en, lv: one), many: Wording(en, lv: many))
            guard isFirst else { return Wording("\(count) \(word.en)", lv: "\(count) \(word.lv)") }
            let name = agreeing(count, one: noun.one(), many: noun.many())
            return Wording("\(count) \(word.en) \(name.en)", lv: "\(count) \(word.lv) \(name.lv)")
        }
        func predicate(_ en: String, _ one: String, _ many: String) -> Wording {
            let word = agreeing(count, one: Wording(en, lv: one), many: Wording(en, lv: many))
            return isFirst
                ? Wording("\(things.en) \(word.en)", lv: "\(things.lv) \(word.lv)")
                : Wording("\(count) \(word.en)", lv: "\(count) \(word.lv)")
        }
        return switch part {
        case .overdue: attribute("overdue", "nokavēts", "nokavēti")
        case .dueSoon: predicate("due soon", "drīz jāpaveic", "drīz jāpaveic")
        case .new: attribute("new", "jauns", "jauni")
        case .unanswered: predicate("unanswered", "bez atbildes", "bez atbildes")
        case .settled: predicate("settled", "nokārtots", "nokārtoti")
        case .data: Wording(same: "")
        }
    }

    private static func data(_ items: [AlertItem]) -> [Wording] {
        let letters = items.count { $0.matter.kind == .letter }
        let figures = items.count - letters
        var phrases: [Wording] = []
        if figures > 0 {
            let things = counted(figures, .figure)
            let isMissing = items.allSatisfy { $0.matter.disagreement == nil }
            phrases.append(
                isMissing
                    ? Wording("\(things.en) to send", lv: "\(things.lv) jāiesniedz")
                    : Wording("\(things.en) to check", lv: "\(things.lv) jāpārbauda"))
        }
        if letters > 0 {
            let things = counted(letters, .letter)
            phrases.append(
                agreeing(
                    letters, one: Wording("\(things.en) not delivered", lv: "\(things.lv) nav piegādāta"),
                    many: Wording("\(things.en) not delivered", lv: "\(things.lv) nav piegādātas")))
        }
        return phrases
    }
}
