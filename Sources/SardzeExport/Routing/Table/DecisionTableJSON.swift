import SardzeRouting
import SardzeRules
import SardzeTime

/// A decision table for programs.
public enum DecisionTableJSON {
    public static func write(_ table: DecisionTable, to output: inout Output) throws {
        let attributes = table.attributes.map { attribute in
            JSONText.object([
                ("name", JSONText.quoted(attribute.name)),
                ("values", JSONText.list(attribute.texts(of: attribute.all))),
            ])
        }
        let rules = table.rows.map { object($0, table) }
        try output.write(
            "{\"version\":1,\"policy\":\(JSONText.quoted(table.policy.rawValue)),\"cases\":\"\(table.cases)\","
                + "\"attributes\":[\(attributes.joined(separator: ","))],\"rules\":[\n\(rules.joined(separator: ",\n"))\n]}\n"
        )
    }

    private static func object(_ row: DecisionTable.Row, _ table: DecisionTable) -> String {
        var fields: [(name: String, value: String)] = [
            ("rule", JSONText.quoted(row.name)), ("title", JSONText.quoted(row.rule.title?.value)),
        ]
        if let after = row.rule.after {
            fields += [
                ("after", JSONText.quoted(after.step.value)), ("outcomes", JSONText.list(after.outcomes.map(\.value))),
            ]
        } else {
            fields.append(("if", row.name == nil ? "null" : table.attributes.json(row.rule.condition.box)))
        }
        if let priority = row.priority { fields.append(("priority", String(priority))) }
        let steps = row.steps.map { step in
            JSONText.object([
                ("body", JSONText.quoted(step.body)), ("do", JSONText.quoted(step.action)),
                ("within", JSONText.quoted(step.within?.description)), ("illustrative", String(step.isIllustrative)),
                ("if", step.box.map(table.attributes.json) ?? "null"), ("activity", JSONText.quoted(step.activity)),
            ])
        }
        fields += [
            ("cases", row.cases.map { JSONText.quoted(String($0)) } ?? "null"),
            ("tests", "[\(row.tests.map(String.init).joined(separator: ","))]"),
            ("steps", "[\(steps.joined(separator: ","))]"), ("source", JSONText.quoted(row.rule.source?.value)),
        ]
        return JSONText.object(fields)
    }
}
