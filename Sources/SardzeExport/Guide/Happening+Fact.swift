import SardzeGuide
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

extension Happening {
    /// The same as the ledger has it. A day or slot that is none is a slip in a page.
    ///
    /// - Parameter desk: where referrals are moved at an instant of the plan.
    func fact(at desk: (CivilDateTime) -> ReferralDesk) -> Fact {
        switch self {
        case .done(let task, let day): .done(task: task, Fact.Doing(on: Self.day(day)))
        case .progress(let task, let day, let count):
            .progress(task: task, Fact.Doing(on: Self.day(day), count: count))
        case .triggered(let task, let day, let due, let lead):
            .triggered(task: task, Fact.Call(on: Self.day(day), due: Self.day(due), lead: lead))
        case .figure(let indicator, let period, let body, let value):
            .figure(indicator: indicator, Fact.Figure(period: Self.slot(period), body: body, value: value))
        case .written(let reference, let sender, let sayings, let time):
            Self.made(at: desk(Self.moment(time))) { desk throws(ReferralRefusal) in
                try desk.opening(ReferralReference(reference), from: sender, sayings.map(Self.saying))
            }
        case .silenced(let what, let day, let owner, let reason):
            .silenced(Silence(Self.scope(what), until: Self.day(day), owner: owner, reason: reason))
        case .told(let letter, let body, let day):
            .told(
                Fact.Told(
                    Self.letter(letter), to: body, on: Self.day(day), isUrgent: false,
                    [Telling(matter: "task 2.3@2026-Q1", due: Self.day(day), reason: .dueSoon, number: 1)]))
        case .refused(let letter, let body): .undelivered(letter: Self.letter(letter), body: body, .receiver)
        case .moved(let words, let time):
            Self.made(at: desk(Self.moment(time))) { desk throws(ReferralRefusal) in
                let (move, name) = Self.move(words)
                let step = ReferralStepName(name)
                guard let reference = step?.reference ?? ReferralReference(name) else {
                    preconditionFailure("`\(name)` is no referral")
                }
                return try desk.fact(move, of: reference, step: step?.number)
            }
        }
    }

    /// A move that cannot be made is a slip in a page.
    private static func made(
        at desk: ReferralDesk, _ fact: (ReferralDesk) throws(ReferralRefusal) -> Fact
    ) -> Fact {
        do throws(ReferralRefusal) {
            return try fact(desk)
        } catch {
            preconditionFailure(error.wording.en)
        }
    }

    private static func saying(_ text: String) -> Referral.Saying {
        let parts = text.split(separator: "=").map(String.init)
        return Referral.Saying(parts[0], parts[1])
    }

    /// The move and the name of what is moved: `done R-2026-001/1 --outcome case-opened`.
    private static func move(_ words: String) -> (ReferralMove, String) {
        let words = words.split(separator: " ").map(String.init)
        func value(_ option: String) -> String? {
            words.firstIndex(of: option).map { words[words.index(after: $0)] }
        }
        let move: ReferralMove? =
            switch words[0] {
            case "send": .send
            case "receive": .receive
            case "accept": .accept(officer: value("--officer"))
            case "start": .start
            case "feedback": .feedback
            case "close": .close
            case "decline":
                value("--reason").flatMap(DeclineReason.init).map { .decline($0, suggesting: value("--suggest")) }
            case "done": value("--outcome").flatMap(ReferralOutcome.init).map { .done($0) }
            default: nil
            }
        guard let move else { preconditionFailure("`\(words.joined(separator: " "))` is no move") }
        return (move, words[1])
    }

    private static func scope(_ text: String) -> Silence.Scope {
        guard let scope = Silence.Scope(text) else { preconditionFailure("`\(text)` cannot be silent") }
        return scope
    }

    private static func letter(_ text: String) -> LetterID {
        guard let letter = LetterID(text) else { preconditionFailure("`\(text)` is no letter") }
        return letter
    }

    private static func moment(_ text: String) -> CivilDateTime {
        guard let moment = CivilDateTime("\(text):00") else { preconditionFailure("`\(text)` is no time") }
        return moment
    }

    private static func day(_ text: String) -> CivilDate {
        guard let day = CivilDate(text) else { preconditionFailure("`\(text)` is not a day") }
        return day
    }

    private static func slot(_ text: String) -> Slot {
        guard let slot = Slot(text) else { preconditionFailure("`\(text)` is not a slot") }
        return slot
    }
}
