import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// The difference generating would make, for people: gathered by the rule line that causes it.
public struct ChangesText {
    /// Tasks of one kind listed in full under one cause; of more, the first and the last are shown.
    static let listed = 5

    private let ink: Ink
    private let isFull: Bool
    private let language: Language

    /// - Parameter isFull: whether every task is listed, however many.
    public init(_ ink: Ink, isFull: Bool, in language: Language) {
        self.ink = ink
        self.language = language
        self.isFull = isFull
    }

    /// - Parameters:
    ///   - kept: how many tasks stay as issued because they have opened.
    ///   - lapsed: tasks that are not added because their last day has passed.
    public func write(
        _ changes: [ExplainedChange], plan: String, kept: Int, lapsed: [DueTask], to output: inout Output
    ) throws {
        if changes.isEmpty {
            let nothing = Wording("nothing changes", lv: "nekas nemainās")[language]
            try output.write("\(plan): \(nothing)\n\(Self.note(lapsed)[language])")
            return
        }
        try output.write("\(ink(plan, .bold)): \(Self.counts(changes.map(\.change))[language])\n")
        if kept > 0 { try output.write("\(Self.kept(kept)[language])\n") }
        try output.write(Self.note(lapsed)[language])
        var rest = changes[...]
        while let first = rest.first {
            let group = rest.prefix { $0.file == first.file && $0.line == first.line && $0.activity == first.activity }
            rest = rest.dropFirst(group.count)
            try write(Array(group), to: &output)
        }
    }

    private static func kept(_ count: Int) -> Wording {
        let stay = agreeing(
            count, one: Wording("that opened before stays as issued", lv: "kas jau atvērts, paliek, kā izdots"),
            many: Wording("that opened before stay as issued", lv: "kas jau atvērti, paliek, kā izdoti"))
        let tasks = counted(count, .task)
        return Wording("\(tasks.en) \(stay.en)", lv: "\(tasks.lv), \(stay.lv)")
    }

    /// A line about tasks that came too late to be issued, or nothing.
    static func note(_ lapsed: [DueTask]) -> Wording {
        guard let first = lapsed.first else { return Wording(same: "") }
        let lost = agreeing(
            lapsed.count,
            one: Wording(
                "whose last day has passed is not added", lv: "kura pēdējā diena pagājusi, nav pievienots"),
            many: Wording(
                "whose last day has passed are not added", lv: "kuru pēdējā diena pagājusi, nav pievienoti"))
        let tasks = counted(lapsed.count, .task)
        return Wording(
            "\(tasks.en) \(lost.en), the first \(first.id)\n", lv: "\(tasks.lv), \(lost.lv); pirmais ir \(first.id)\n")
    }

    /// `2 added, 1 moved`
    public static func counts(_ changes: [ScheduleChange]) -> Wording {
        .joined(
            ScheduleChange.Kind.allCases.compactMap { kind in
                let count = changes.count { $0.kind == kind }
                return count == 0 ? nil : kind.past(count).map { "\(count) \($0)" }
            })
    }

    private func write(_ group: [ExplainedChange], to output: inout Output) throws {
        let task = group[0].change.task
        try output.write("\n\(ink("\(group[0].file):\(group[0].line)", .cyan))  \(group[0].text)\n")
        try output.write(
            "  \(ink(task.duty.activity, .bold)) \(fitted(task.duty.title, to: 80)) (\(task.who[language]))\n")
        for kind in ScheduleChange.Kind.allCases {
            let changes = group.map(\.change).filter { $0.kind == kind }
            guard !changes.isEmpty else { continue }
            if isFull || changes.count <= Self.listed {
                for change in changes { try output.write("    \(line(change))\n") }
            } else {
                try output.write("    \(line(changes[0]))\n")
                let more = Wording("\(changes.count - 2) more", lv: "vēl \(changes.count - 2)")[language]
                try output.write("    \(kind.mark) … \(more)\n")
                try output.write("    \(line(changes[changes.count - 1]))\n")
            }
        }
    }

    private func line(_ change: ScheduleChange) -> String {
        let task = change.task
        let slot = "\(change.kind.mark) \(task.slot.description.padded(to: 10))"
        switch change.kind {
        case .add, .remove: return ink("\(slot)  \(days(task))", change.kind.style)
        case .move:
            guard let before = change.before else { return slot }
            return ink("\(slot)  \(days(before))  →  \(days(task))", change.kind.style)
        case .edit:
            guard let before = change.before else { return slot }
            return ink("\(slot)  \(edits(before, task))", change.kind.style)
        }
    }

    private func days(_ task: DueTask) -> String {
        let (opens, due, planned) = (task.opens, task.due, task.planned)
        let days =
            opens == due
            ? Wording("on \(due)", lv: "\(due)")
            : Wording(
                "open \(opens), due \(due), planned \(planned)",
                lv: "atveras \(opens), termiņš \(due), plānots \(planned)")
        return days[language]
    }

    private func edits(_ before: DueTask, _ after: DueTask) -> String {
        var edits: [String] = []
        func compare(_ name: Wording, _ old: String, _ new: String) {
            if old != new { edits.append("\(name[language]): \(fitted(old, to: 40)) → \(fitted(new, to: 40))") }
        }
        let none = Wording("none", lv: "nav")[language]
        let (old, new) = (before.duty, after.duty)
        compare(Wording("title", lv: "nosaukums"), old.title, new.title)
        compare(Wording("level", lv: "līmenis"), old.level ?? none, new.level ?? none)
        compare(Wording("who", lv: "atbild"), before.who[language], after.who[language])
        compare(
            Wording("after", lv: "pēc"), old.after.joined(separator: ", "), new.after.joined(separator: ", "))
        compare(Wording("milestone", lv: "starpmērķis"), String(before.milestone), String(after.milestone))
        compare(Wording("rule", lv: "noteikums"), old.when, new.when)
        compare(
            Wording("target", lv: "sasniedzamais skaits"), old.target?.words ?? none, new.target?.words ?? none)
        return edits.joined(separator: "; ")
    }
}

extension ExplainedChange {
    var activity: String { change.task.duty.activity }
}

extension ScheduleChange.Kind {
    /// What happened to so many tasks.
    func past(_ count: Int) -> Wording {
        func said(_ word: String, _ one: String, _ many: String) -> Wording {
            agreeing(count, one: Wording(word, lv: one), many: Wording(word, lv: many))
        }
        return switch self {
        case .add: said("added", "pievienots", "pievienoti")
        case .move: said("moved", "pārcelts", "pārcelti")
        case .edit: said("edited", "labots", "laboti")
        case .remove: said("removed", "noņemts", "noņemti")
        }
    }

    var mark: String {
        switch self {
        case .add: "+"
        case .move, .edit: "~"
        case .remove: "-"
        }
    }

    var style: Ink.Style {
        switch self {
        case .add: .green
        case .move, .edit: .yellow
        case .remove: .red
        }
    }
}
