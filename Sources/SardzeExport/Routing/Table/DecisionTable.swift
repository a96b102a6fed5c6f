import SardzeRouting
public import SardzeRules
import SardzeTime
import SardzeWords

/// The rules of a routing section as a decision table: a row for each rule, a column for each attribute that a rule looks
/// at.
public struct DecisionTable: Sendable {
    let policy: HitPolicy
    let attributes: [CaseAttribute]
    /// The places of the attributes that have a column.
    let columns: [Int]
    let rows: [Row]
    /// Every case, those that cannot be among them.
    let cases: UInt128

    struct Row: Sendable {
        let rule: Routing.Rule
        /// What the row is called; what is done otherwise has no name of its own.
        let name: String?
        let priority: Int?
        /// Of each column what is admitted; `nil` for everything.
        let cells: [Cell?]
        /// How many possible cases match; `nil` where that is not known, or where nothing is asked of the case.
        let cases: UInt128?
        /// Which tests it counts in, from 1.
        let tests: [Int]
        let steps: [Step]
    }

    struct Cell: Sendable {
        let isNegated: Bool
        let values: [String]
    }

    struct Step: Sendable {
        let body: String
        let action: String
        let within: When.Deadline.Within?
        let isIllustrative: Bool
        /// Only in these cases, as `if:` has them.
        let condition: String?
        /// The condition as a box.
        let box: Box?
        let activity: String?
    }

    /// - Parameter review: one that has a table.
    public init?(_ review: RoutingReview) {
        guard let table = review.table, let proof = review.proof else { return nil }
        let routing = review.routing
        policy = table.policy
        attributes = table.attributes
        cases = proof.cases
        let used = table.attributes.indices.filter { place in
            table.rules.contains { ($0.cases[place] ?? table.attributes[place].all) != table.attributes[place].all }
        }
        columns = used
        let words = CaseWords(routing)
        func row(_ rule: Routing.Rule, _ name: String?, _ cases: UInt128?, _ tests: [Int]) -> Row {
            Row(
                rule: rule, name: name, priority: table.policy == .priority ? rule.priority?.value ?? 0 : nil,
                cells: used.map { Cell(rule.condition.box[$0], table.attributes[$0]) }, cases: cases, tests: tests,
                steps: rule.steps.map { Step($0, routing.isIllustrative($0, of: rule), words) })
        }
        let results = review.tests.tests
        func tests(_ isCovering: (RoutingTestResult) -> Bool) -> [Int] {
            results.indices.filter { isCovering(results[$0]) }.map { $0 + 1 }
        }
        let matched = routing.rows.map { rule in
            row(
                rule, rule.id.value, table.coverage(of: rule.condition.box, by: []).missing,
                tests { $0.counting.contains(rule.id.value) })
        }
        let chained = routing.chained.map { row($0, $0.id.value, nil, []) }
        let otherwise = routing.otherwise.map { row($0, nil, proof.unmatched.missing, tests(\.isOtherwise)) }
        rows = matched + [otherwise].compactMap(\.self) + chained
    }
}

extension DecisionTable.Cell {
    /// - Returns: `nil` where every value is admitted.
    fileprivate init?(_ side: ValueSet?, _ attribute: CaseAttribute) {
        guard let side = side?.intersection(attribute.all), side != attribute.all else { return nil }
        let texts = attribute.texts(of: side)
        let rest = attribute.texts(of: attribute.all.subtracting(side))
        // Of many values those that are missing are shorter to say.
        isNegated = rest.count + 1 < texts.count
        values = isNegated ? rest : texts
    }
}

extension DecisionTable.Step {
    fileprivate init(_ step: Routing.Step, _ isIllustrative: Bool, _ words: CaseWords) {
        body = step.body?.value ?? "?"
        action = step.action?.value ?? "?"
        within = step.within?.value
        self.isIllustrative = isIllustrative
        condition = step.condition.map { words.text($0.box) }
        box = step.condition?.box
        activity = step.activity?.value
    }
}
