import SardzeRules
import SardzeTime

/// The figures of a plan: its own, and those of the ledger, which stand over them.
struct GivenFigures {
    private let plan: Plan
    private let record: Record

    init(_ plan: Plan, _ record: Record) {
        self.plan = plan
        self.record = record
    }

    /// What each body counted, by body ascending.
    typealias Values = [(body: String, value: String)]

    /// By period ascending.
    func all(of indicator: Indicator) -> [(period: String, values: Values)] {
        var periods: [String: [String: String]] = [:]
        for figure in indicator.figures {
            periods[figure.period.value, default: [:]][figure.body.value] = figure.value.value
        }
        for (name, value) in record.figures where name.indicator == indicator.id.value {
            periods[name.period.description, default: [:]][name.body] = value
        }
        return periods.sorted { $0.key < $1.key }.map { period, values in
            (period, values.sorted { $0.key < $1.key }.map { (body: $0.key, value: $0.value) })
        }
    }

    /// The periods that are over, ascending, and the bodies that have not said what they counted, in the rules' order.
    func missing(of indicator: Indicator, before today: CivilDate) -> [(period: Slot, bodies: [String])] {
        let period = plan.period.value
        guard let every = indicator.every, !indicator.from.isEmpty,
            let past = Window(period.first, min(period.last, today.adding(days: -1)))
        else { return [] }
        let given = Dictionary(
            uniqueKeysWithValues: all(of: indicator).map { ($0.period, Set($0.values.map(\.body))) })
        return SlotGrid(every.value, in: period).slots(touching: past).filter { $0.last < today }
            .map { slot -> (period: Slot, bodies: [String]) in
                let name = Slot(slot)
                let bodies = given[name.description] ?? []
                return (name, indicator.from.map(\.value).filter { !bodies.contains($0) })
            }.filter { !$0.bodies.isEmpty }
    }

    /// The periods in which bodies that must agree do not.
    func disagreements(of indicator: Indicator) -> [(period: String, values: Values)] {
        guard indicator.agree?.value == true else { return [] }
        return all(of: indicator).filter { Set($0.values.map { Decimal($0.value) }).count > 1 }
    }

    /// A number as people write it, so that `8` and `8.0` are the same.
    private struct Decimal: Hashable {
        let whole: Substring
        let fraction: Substring

        init(_ text: String) {
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            whole = parts.first?.drop { $0 == "0" } ?? ""
            var fraction = parts.count > 1 ? parts[1] : ""
            while fraction.last == "0" { fraction.removeLast() }
            self.fraction = fraction
        }
    }
}
