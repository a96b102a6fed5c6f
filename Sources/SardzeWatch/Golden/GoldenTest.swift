public import SardzeRules
public import SardzeText
import SardzeTime
public import SardzeWords

/// The golden dates of one activity in one year, held against the tasks its rule makes.
public struct GoldenTest: Sendable {
    public let activity: String
    /// The body that answers for the activity.
    public let lead: String?
    /// What was written beside the rule; `expected.year` is where it stands.
    public let expected: Activity.GoldenDates
    /// The tasks of that year, ascending by slot; a week belongs to its week-numbering year.
    public let tasks: [DueTask]
    /// Where the rule's time stands.
    public let rule: Span?
    /// What is not as expected; empty when the test passes.
    public let differences: [Difference]

    public struct Difference: Sendable {
        /// The expectation that is not met.
        public let span: Span
        /// "4 tasks are expected, the rule makes 12"
        public let message: Wording
    }

    public var year: Int { expected.year.value }
    public var hasPassed: Bool { differences.isEmpty }

    init(_ activity: Activity, lead: String?, _ expected: Activity.GoldenDates, all: ArraySlice<DueTask>) {
        self.activity = activity.id.value
        self.lead = lead
        self.expected = expected
        rule = activity.when?.span
        let tasks = all.filter { $0.slot.year == expected.year.value }
        self.tasks = tasks
        differences = Self.counts(expected, tasks) + Self.ends(expected, tasks) + Self.days(expected, tasks)
    }

    private static func counts(_ golden: Activity.GoldenDates, _ tasks: [DueTask]) -> [Difference] {
        guard let count = golden.count, count.value != tasks.count else { return [] }
        let are = agreeing(
            count.value, one: Wording("is expected", lv: "gaidīts"), many: Wording("are expected", lv: "gaidīti"))
        let tasks = (expected: counted(count.value, .task), made: tasks.count)
        return [
            Difference(
                span: count.span,
                message: Wording(
                    "\(tasks.expected.en) \(are.en), the rule makes \(tasks.made)",
                    lv: "\(are.lv) \(tasks.expected.lv), noteikums dod \(tasks.made)"))
        ]
    }

    private static func ends(_ golden: Activity.GoldenDates, _ tasks: [DueTask]) -> [Difference] {
        let ends = [
            (golden.first, tasks.first, Wording("first", lv: "pirmais")),
            (golden.last, tasks.last, Wording("last", lv: "pēdējais")),
        ]
        return ends.compactMap { expected, actual, place in
            guard let expected, expected.value != actual?.slot else { return nil }
            let made =
                actual.map { Wording("it is \($0.slot)", lv: "bet ir \($0.slot)") }
                ?? Wording("there is none", lv: "bet tāda nav")
            return Difference(
                span: expected.span,
                message: Wording(
                    "\(expected.value) is expected as the \(place.en) task, ",
                    lv: "kā \(place.lv) uzdevums gaidīts \(expected.value), ") + made)
        }
    }

    /// Every due day, where they are written: what is missing at its own place, what is too much at the first.
    private static func days(_ golden: Activity.GoldenDates, _ tasks: [DueTask]) -> [Difference] {
        guard let place = golden.due.first else { return [] }
        let expected = golden.due.sorted { $0.value < $1.value }
        let changes = tasks.map(\.due).sorted().difference(from: expected.map(\.value))
        return changes.removals.compactMap { change in
            guard case .remove(let offset, let day, _) = change else { return nil }
            return Difference(
                span: expected[offset].span,
                message: Wording(
                    "a task due on \(day) is expected, the rule makes none",
                    lv: "gaidīts uzdevums ar termiņu \(day), noteikums tādu nedod"))
        }
            + changes.insertions.compactMap { change in
                guard case .insert(_, let day, _) = change else { return nil }
                return Difference(
                    span: place.span,
                    message: Wording(
                        "a task is due on \(day), which is not expected here",
                        lv: "uzdevumam ir termiņš \(day), kas te nav gaidīts"))
            }
    }
}
