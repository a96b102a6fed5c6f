import SardzeRouting
import SardzeRules
import SardzeTime
import SardzeWatch

/// The answer of `sardze route` for programs. Instants are of universal time.
public enum RouteReplyJSON {
    public static func write(_ reply: RouteReply, to output: inout Output) throws {
        let attributes = reply.routing.table.attributes
        let answer = reply.answer
        func names(_ rules: [Int]?) -> String {
            JSONText.list((rules ?? []).map { reply.routing.table.rules[$0].name })
        }
        let fields: [(name: String, value: String)] = [
            ("version", "1"), ("case", attributes.json(reply.values)),
            ("at", JSONText.quoted(reply.instant.description)), ("matched", names(answer?.matched)),
            ("certain", names(answer?.certain)), ("rules", names(answer?.counting)),
            ("otherwise", String(answer?.isOtherwise ?? false)), ("conflict", names(answer?.conflict)),
            ("incomplete", String(answer == nil)), ("impossible", String(reply.isImpossible)),
            ("gap", answer?.isOtherwise == false ? reply.gap.map(attributes.json) ?? "null" : "null"),
            ("steps", "[\(reply.steps.map(step).joined(separator: ","))]"),
            ("resources", "[\(reply.resources.map(resource).joined(separator: ","))]"),
            ("explanation", "[\(reply.reasons.map { reason($0, reply) }.joined(separator: ","))]"),
            ("askNext", JSONText.quoted(reply.askNext.map { attributes[$0].name })),
        ]
        try output.write(JSONText.object(fields) + "\n")
    }

    private static func step(_ step: RouteReply.Step) -> String {
        let routed = step.routed
        let feedback = routed.feedback.map { clocks in
            JSONText.object([
                ("received", JSONText.quoted(clocks.received.description)),
                ("accepted", JSONText.quoted(clocks.accepted.description)),
                ("outcome", JSONText.quoted(clocks.outcome.description)),
                ("illustrative", String(clocks.isIllustrative)),
            ])
        }
        return JSONText.object([
            ("body", JSONText.quoted(step.body)), ("actsFor", JSONText.list(step.placed?.actsFor ?? [])),
            ("reachable", step.placed.map { String($0.isReachable) } ?? "null"), ("do", JSONText.quoted(routed.action)),
            ("within", JSONText.quoted(routed.within?.description)), ("due", JSONText.quoted(step.due?.description)),
            ("illustrative", String(routed.isIllustrative)), ("source", JSONText.quoted(routed.source)),
            ("rules", JSONText.list(routed.rules)), ("activity", JSONText.quoted(routed.activity)),
            ("feedback", feedback ?? "null"),
        ])
    }

    private static func resource(_ resource: Resource) -> String {
        JSONText.object([
            ("id", JSONText.quoted(resource.id.value)), ("name", JSONText.quoted(resource.name?.value)),
            ("phone", JSONText.quoted(resource.phone?.value)), ("url", JSONText.quoted(resource.url?.value)),
        ])
    }

    private static func reason(_ reason: RouteReply.Reason, _ reply: RouteReply) -> String {
        let attributes = reply.routing.table.attributes
        var fields: [(name: String, value: String)] = [("rule", JSONText.quoted(reason.rule.id.value))]
        switch reason.verdict {
        case .counts: fields.append(("verdict", JSONText.quoted("counts")))
        case .isBeaten: fields.append(("verdict", JSONText.quoted("beaten")))
        case .isOpen: fields.append(("verdict", JSONText.quoted("open")))
        case .fails(let attribute):
            fields.append(("verdict", JSONText.quoted("fails")))
            fields.append(("failed", JSONText.quoted(attribute.map { attributes[$0].name })))
            fields.append(("nearMiss", String(reason.isNear)))
        }
        fields.append(("if", attributes.json(reason.rule.condition.box)))
        return JSONText.object(fields)
    }
}
