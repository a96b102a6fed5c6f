import SardzeRules
import SardzeTime
import SardzeWatch
import TestSupport

/// Facts of every kind with texts that are hard on quoting.
struct RandomFacts {
    private var random: SeededGenerator

    private static let texts = [
        "", "a", "reids", "\"", "\\", "\\\"", "a\nb", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "ā", "a\u{304}", "🚓",
        "👩‍👩‍👧", "\u{2028}", "\u{FEFF}", "{\"note\":1}", "12:a,", "-", "null", "https://example.org/?a=1&b=%20",
        String(repeating: "garš ", count: 300),
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func next() -> Fact {
        switch Fact.Kind.allCases[Int.random(in: Fact.Kind.allCases.indices, using: &random)] {
        case .done: .done(task: task(), doing())
        case .progress: .progress(task: task(), doing())
        case .reopened: .reopened(task: task(), reason: perhaps())
        case .assigned: .assigned(task: task(), body: text(), officer: perhaps(), reason: perhaps())
        case .waived: .waived(task: task(), reason: text())
        case .cancelled: .cancelled(task: task(), reason: text())
        case .figure: .figure(indicator: "rādītājs", figure())
        case .triggered:
            .triggered(task: task(), Fact.Call(on: day(), due: day(), lead: perhaps(), note: perhaps()))
        case .referred: .referred(referring())
        case .moved: .moved(moving())
        case .disclosed: .disclosed(what: "pārskats", reason: text())
        case .told: .told(told())
        case .delivered: .delivered(letter: letter(), body: text())
        case .undelivered:
            .undelivered(
                letter: letter(),
                body: text(),
                DeliveryFault.Kind.allCases[Int.random(in: DeliveryFault.Kind.allCases.indices, using: &random)])
        case .silenced: .silenced(Silence(scope(), until: day(), owner: text(), reason: text()))
        case .lifted: .lifted(scope(), reason: perhaps())
        }
    }

    mutating func facts(_ count: Int) -> [Fact] { (0..<count).map { _ in next() } }

    private mutating func told() -> Fact.Told {
        Fact.Told(
            letter(), to: text(), officer: perhaps(), on: day(), isUrgent: .random(using: &random),
            (0..<Int.random(in: 1...4, using: &random)).map { _ in telling() })
    }

    mutating func telling() -> Telling {
        Telling(
            matter: "task \(text())", due: day(),
            reason: AlertReason.allCases[Int.random(in: AlertReason.allCases.indices, using: &random)],
            number: Int.random(in: 1...12, using: &random))
    }

    private mutating func letter() -> LetterID {
        let digits = String(UInt.random(in: 1...3, using: &random), radix: 16)
        guard let letter = LetterID(String(repeating: "0", count: 31) + digits) else { preconditionFailure() }
        return letter
    }

    private mutating func scope() -> Silence.Scope {
        [.matter(task()), .activity("5.2"), .body("S \(name())")][Int.random(in: 0...2, using: &random)]
    }

    private mutating func task() -> String { "5.\(Int.random(in: 1...4, using: &random))@2025-W07" }

    private mutating func doing() -> Fact.Doing {
        let counts = [nil, 0, 1, -3, .max, .min]
        return Fact.Doing(
            on: day(), count: counts[Int.random(in: counts.indices, using: &random)], evidence: perhaps(),
            note: perhaps())
    }

    private mutating func figure() -> Fact.Figure {
        let first = day()
        let window = Window(first, first.adding(days: Int.random(in: 0...90, using: &random))) ?? Window(day: first)
        return Fact.Figure(period: Slot(window), body: text(), value: text(), note: perhaps())
    }

    // Of a referral only names, for a line with anything else is not taken in.

    private mutating func referring() -> Fact.Referring {
        let sayings = (0..<Int.random(in: 0...3, using: &random)).map { Referral.Saying("pazīme-\($0)", name()) }
        return Fact.Referring(reference(), at: time(), from: Bool.random(using: &random) ? name() : nil, sayings)
    }

    private mutating func moving() -> Fact.Moving {
        let moves: [ReferralMove] = [
            .send, .receive, .accept(officer: nil), .accept(officer: name()), .decline(.noCapacity, suggesting: nil),
            .decline(.conflictOfInterest, suggesting: name()), .redirect(to: name()), .start, .done(.serviceStarted),
            .feedback, .close, .cancel(.enteredInError), .handOver(to: .body(name())), .handOver(to: .officer(name())),
        ]
        let steps = (0..<Int.random(in: 0...2, using: &random)).map { _ in issue() }
        return Fact.Moving(
            reference(), step: Bool.random(using: &random) ? Int.random(in: 1...9, using: &random) : nil, at: time(),
            moves[Int.random(in: moves.indices, using: &random)], steps: steps)
    }

    private mutating func issue() -> ReferralStep.Issue {
        ReferralStep.Issue(
            body: name(), actsFor: (0..<Int.random(in: 0...2, using: &random)).map { _ in name() },
            action: ActionMark(of: text()),
            rules: [name(), "otherwise"], names: Bool.random(using: &random) ? [name()] : [],
            activity: Bool.random(using: &random) ? "7.1" : nil, due: time(), receiveBy: time(), acceptBy: time(),
            outcomeBy: time(), isIllustrative: .random(using: &random), isImmediate: .random(using: &random),
            owesFeedback: .random(using: &random), from: Bool.random(using: &random) ? 3 : nil,
            isReplacement: .random(using: &random))
    }

    private mutating func reference() -> ReferralReference {
        let number = Int.random(in: 1...3, using: &random)
        guard let reference = ReferralReference("R", year: 2026, number: number) else { preconditionFailure() }
        return reference
    }

    private mutating func name() -> String {
        ["SD", "VP", "vadītāja vietnieks", "0-5", "gūt (ne)"][Int.random(in: 0...4, using: &random)]
    }

    private mutating func time() -> Timestamp {
        Timestamp(milliseconds: Int.random(in: 1_700_000_000_000...1_800_000_000_000, using: &random))
    }

    private mutating func day() -> CivilDate { CivilDate(dayNumber: Int.random(in: 20_000...21_000, using: &random)) }

    private mutating func perhaps() -> String? { Bool.random(using: &random) ? text() : nil }

    private mutating func text() -> String { Self.texts[Int.random(in: Self.texts.indices, using: &random)] }
}
