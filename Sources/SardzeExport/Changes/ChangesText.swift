import SardzeText
import SardzeTime
public import SardzeWatch
import SardzeWords

/// The difference generating would make, for people: gathered by the rule line that causes it.
public struct ChangesText {
    /// Tasks of one kind listed in full under one cause; of more, the first and the last are shown.
    static let listed = 5

    private let ink: Ink
    private let isFull: Bool

    /// - Parameter isFull: whether every task is listed, however many.
    public init(_ ink: Ink, isFull: Bool) {
        self.ink = ink
        self.isFull = isFull
    }

    /// - Parameters:
    ///   - kept: how many tasks stay as issued because they have opened.
    ///   - lapsed: tasks that are not added because their last day has passed.
    public func write(
        _ changes: [ExplainedChange], plan: String, kept: Int, lapsed: [DueTask], to output: inout Output
    ) throws {
        if changes.isEmpty {
            try output.write("\(plan): nothing changes\n\(Self.note(lapsed))")
            return
        }
        try output.write("\(ink(plan, .bold)): \(Self.counts(changes.map(\.change)))\n")
        if kept > 0 { try output.write("\(counted(kept, "task")) that opened before stay as issued\n") }
        try output.write(Self.note(lapsed))
        var rest = changes[...]
        while let first = rest.first {
            let group = rest.prefix { $0.file == first.file && $0.line == first.line && $0.activity == first.activity }
            rest = rest.dropFirst(group.count)
            try write(Array(group), to: &output)
        }
    }

    /// A line about tasks that came too late to be issued, or nothing.
    static func note(_ lapsed: [DueTask]) -> String {
        guard let first = lapsed.first else { return "" }
        let isOne = lapsed.count == 1
        return "\(counted(lapsed.count, "task")) whose last day has passed \(isOne ? "is" : "are") not added, "
            + "the first \(first.id)\n"
    }

    /// `2 added, 1 moved`
    public static func counts(_ changes: [ScheduleChange]) -> String {
        ScheduleChange.Kind.allCases.compactMap { kind in
            let count = changes.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.past)"
        }.joined(separator: ", ")
    }

    private func write(_ group: [ExplainedChange], to output: inout Output) throws {
        let task = group[0].change.task
        try output.write("\n\(ink("\(group[0].file):\(group[0].line)", .cyan))  \(group[0].text)\n")
        try output.write("  \(ink(task.duty.activity, .bold)) \(fitted(task.duty.title, to: 80)) (\(task.who))\n")
        for kind in ScheduleChange.Kind.allCases {
            let changes = group.map(\.change).filter { $0.kind == kind }
            guard !changes.isEmpty else { continue }
            if isFull || changes.count <= Self.listed {
                for change in changes { try output.write("    \(line(change))\n") }
            } else {
                try output.write("    \(line(changes[0]))\n")
                try output.write("    \(kind.mark) … \(changes.count - 2) more\n")
                try output.write("    \(line(changes[changes.count - 1]))\n")
            }
        }
    }

    private func line(_ change: ScheduleChange) -> String {
        let task = change.task
        let slot = "\(change.kind.mark) \(task.slot.description.padded(to: 10))"
        switch change.kind {
        case .add, .remove: return ink("\(slot)  \(Self.days(task))", change.kind.style)
        case .move:
            guard let before = change.before else { return slot }
            return ink("\(slot)  \(Self.days(before))  →  \(Self.days(task))", change.kind.style)
        case .edit:
            guard let before = change.before else { return slot }
            return ink("\(slot)  \(Self.edits(before, task))", change.kind.style)
        }
    }

    private static func days(_ task: DueTask) -> String {
        task.opens == task.due
            ? "on \(task.due)" : "open \(task.opens), due \(task.due), planned \(task.planned)"
    }

    private static func edits(_ before: DueTask, _ after: DueTask) -> String {
        var edits: [String] = []
        func compare(_ name: String, _ old: String, _ new: String) {
            if old != new { edits.append("\(name): \(fitted(old, to: 40)) → \(fitted(new, to: 40))") }
        }
        compare("title", before.duty.title, after.duty.title)
        compare("level", before.duty.level ?? "none", after.duty.level ?? "none")
        compare("who", before.who, after.who)
        compare("after", before.duty.after.joined(separator: ", "), after.duty.after.joined(separator: ", "))
        compare("milestone", String(before.milestone), String(after.milestone))
        compare("rule", before.duty.when, after.duty.when)
        compare("target", before.duty.target?.words ?? "none", after.duty.target?.words ?? "none")
        return edits.joined(separator: "; ")
    }
}

extension ExplainedChange {
    var activity: String { change.task.duty.activity }
}

extension ScheduleChange.Kind {
    var past: String {
        switch self {
        case .add: "added"
        case .move: "moved"
        case .edit: "edited"
        case .remove: "removed"
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
