import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// How plans stand, on one screen each.
public struct StatusText {
    private let ink: Ink
    private let language: Language

    /// Tasks listed under a heading at most.
    private static let listed = 5

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    public func write(_ standing: PlanStanding, to output: inout Output) throws {
        try output.write("\(ink(fitted(standing.title, to: 78), .bold))\n")
        try output.write("\(standing.plan) · \(standing.today.spoken[language]) · \(totals(standing))\n")
        try writeBodies(standing, to: &output)
        try writeTasks(
            standing.overdue, Wording("overdue the longest", lv: "visilgāk nokavēts"), .red, standing, to: &output)
        try writeTasks(standing.next, Wording("due next", lv: "tuvākie termiņi"), .yellow, standing, to: &output)
        try writeTargets(standing, to: &output)
    }

    /// `5 overdue · 3 due soon · …`, only what there is.
    private func totals(_ standing: PlanStanding) -> String {
        let order: [TaskStatus] = [
            .overdue, .blocked, .dueSoon, .open, .upcoming, .done, .doneLate, .waived, .cancelled,
        ]
        var parts = order.compactMap { state -> String? in
            guard let count = standing.total[state] else { return nil }
            return ink("\(state.plural[language]) \(count)", state.style)
        }
        if standing.unassigned > 0 {
            parts.append(ink(Wording("nobody’s", lv: "neviena atbildībā")[language] + " \(standing.unassigned)", .red))
        }
        if standing.behind > 0 {
            parts.append(ink(Wording("behind pace", lv: "atpaliek")[language] + " \(standing.behind)", .yellow))
        }
        return parts.isEmpty ? Wording("no tasks", lv: "uzdevumu nav")[language] : parts.joined(separator: " · ")
    }

    private func writeBodies(_ standing: PlanStanding, to output: inout Output) throws {
        let bodies = standing.bodies.filter { body in body.counts.keys.contains { $0 != .upcoming } }
        guard !bodies.isEmpty else { return }
        let hasBlocked = bodies.contains { $0.count(.blocked) > 0 }
        let states: [TaskStatus] = hasBlocked ? [.overdue, .blocked, .dueSoon, .open] : [.overdue, .dueSoon, .open]
        let headings = (states.map(\.plural) + [Wording("closed", lv: "slēgti")]).map { $0[language] }
        let widths = headings.map { max(8, $0.count + 2) }
        let key = max(6, (bodies.map { $0.body?.count ?? 0 }.max() ?? 0) + 2)
        try output.write(
            "\n"
                + ink(
                    "".padded(to: key) + zip(headings, widths).map { $0.leftPadded(to: $1) }.joined(), .dim) + "\n")
        for body in bodies {
            let numbers = states.map { body.count($0) } + [body.count(.done, .doneLate, .waived, .cancelled)]
            let cells = zip(numbers, widths).enumerated().map { index, cell in
                let text = (cell.0 == 0 ? "·" : String(cell.0)).leftPadded(to: cell.1)
                return index == 0 && cell.0 > 0 ? ink(text, .red) : text
            }
            let head = (body.body ?? Wording("nobody", lv: "neviens")[language]).padded(to: key)
            try output.write("\(head)\(cells.joined())  \(ink(fitted(body.name, to: 36), .dim))\n")
        }
    }

    private func writeTasks(
        _ tasks: [DueTask], _ heading: Wording, _ style: Ink.Style, _ standing: PlanStanding, to output: inout Output
    ) throws {
        guard !tasks.isEmpty else { return }
        // The names of the weekdays differ in length.
        let width =
            (standing.overdue.prefix(Self.listed) + standing.next.prefix(Self.listed))
            .map { $0.due.spoken[language].count }.max() ?? 0
        try output.write("\n\(ink(heading[language], .bold))\n")
        for task in tasks.prefix(Self.listed) {
            let who = (task.duty.lead ?? "–").padded(to: 4)
            let day = ink(task.due.spoken[language].padded(to: width), style)
            try output.write("  \(day)  \(who)  \(ink(task.id, .cyan))  \(fitted(task.duty.title, to: 60))\n")
        }
        let more = tasks.count - Self.listed
        guard more > 0 else { return }
        let command = style == .red ? "sardze agenda --overdue" : "sardze agenda"
        try output.write(
            ink(Wording("  and \(more) more: `\(command)`", lv: "  un vēl \(more): `\(command)`")[language], .dim)
                + "\n")
    }

    private func writeTargets(_ standing: PlanStanding, to output: inout Output) throws {
        guard !standing.targets.isEmpty else { return }
        try output.write("\n\(ink(Wording("targets", lv: "sasniedzamie skaitļi")[language], .bold))\n")
        let width = standing.targets.map(\.activity.count).max() ?? 0
        for target in standing.targets {
            let share = Double(target.reached) / Double(target.target.count)
            let filled = min(20, max(0, Int(share * 20)))
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
            let isBehind = target.reached < target.expected
            let words = target.target.reaching(target.reached)
            let expected =
                isBehind
                ? Wording(", \(target.expected) expected by now", lv: ", līdz šim vajadzēja \(target.expected)")[
                    language]
                : ""
            try output.write(
                "  \(target.activity.padded(to: width))  \(ink(bar, isBehind ? .yellow : .green))  \(words[language])\(expected)\n"
            )
        }
    }
}

extension TaskStatus {
    /// The state of several tasks.
    fileprivate var plural: Wording {
        switch self {
        case .upcoming: Wording("upcoming", lv: "gaidāmi")
        case .open: Wording("open", lv: "atvērti")
        case .dueSoon: Wording("due soon", lv: "drīz termiņš")
        case .overdue: Wording("overdue", lv: "nokavēti")
        case .blocked: Wording("blocked", lv: "bloķēti")
        case .done: Wording("done", lv: "paveikti")
        case .doneLate: Wording("done late", lv: "paveikti novēloti")
        case .waived: Wording("waived", lv: "atbrīvoti")
        case .cancelled: Wording("cancelled", lv: "atcelti")
        }
    }

    fileprivate var style: Ink.Style {
        switch self {
        case .overdue: .red
        case .blocked, .dueSoon: .yellow
        case .done, .doneLate: .green
        case .upcoming, .open, .waived, .cancelled: .dim
        }
    }
}
