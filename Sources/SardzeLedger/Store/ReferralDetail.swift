import SardzeTime
import SardzeWatch

/// What the column `detail` holds of a referral's fact: canonical JSON, so that one fact has one text.
///
/// ```
/// {"at":"2026-07-18T20:10:00.000Z","case":{"concern":"online-grooming","urgency":"danger-now"}}
/// {"at":"2026-07-18T20:12:00.000Z"}
/// {"at":"2026-07-18T20:12:00.000Z","steps":[{"body":"VP","for":["SD"],"do":"9f86d081884c7d65","rules":["R01","R02"],
///  "names":["opinion"],"activity":"7.1","due":"…","receive":"…","accept":"…","outcome":"…","illustrative":true,
///  "immediate":true,"feedback":false,"from":1,"replaces":true}]}
/// ```
///
/// (Broken in two here.) Keys come in this order; `for`, `names`, `activity` and `from` are left out where there is none,
/// `illustrative`, `immediate` and `replaces` where they are false, `feedback` where it is true. There is no white space, and only `"`, `\` and control
/// characters are escaped.
enum ReferralDetail {
    static func text(_ opening: Fact.Referring) -> String {
        var json = CanonicalJSON()
        json.begin()
        json.add("at", opening.at.description)
        json.key("case")
        json.begin()
        for saying in opening.sayings { json.add(saying.attribute, saying.value) }
        json.end()
        json.end()
        return json.text
    }

    static func text(_ moving: Fact.Moving) -> String {
        var json = CanonicalJSON()
        json.begin()
        json.add("at", moving.at.description)
        if !moving.steps.isEmpty {
            json.key("steps")
            json.beginList()
            for step in moving.steps { write(step, to: &json) }
            json.endList()
        }
        json.end()
        return json.text
    }

    private static func write(_ step: ReferralStep.Issue, to json: inout CanonicalJSON) {
        json.begin()
        json.add("body", step.body)
        if !step.actsFor.isEmpty { json.add("for", step.actsFor) }
        json.add("do", step.action.digits)
        json.add("rules", step.rules)
        if !step.names.isEmpty { json.add("names", step.names) }
        json.add("activity", step.activity)
        json.add("due", step.due.description)
        json.add("receive", step.receiveBy.description)
        json.add("accept", step.acceptBy.description)
        json.add("outcome", step.outcomeBy.description)
        if step.isIllustrative { json.add("illustrative", true) }
        if step.isImmediate { json.add("immediate", true) }
        if !step.owesFeedback { json.add("feedback", false) }
        if let from = step.from { json.add("from", from) }
        if step.isReplacement { json.add("replaces", true) }
        json.end()
    }

    /// - Returns: `nil` for any other text than the one that is written.
    static func opening(_ text: String) -> (at: Timestamp, sayings: [Referral.Saying])? {
        var reader = CanonicalReader(text)
        guard reader.take("{"), let at = reader.time("at"), reader.take(",\"case\":{") else { return nil }
        var sayings: [Referral.Saying] = []
        while !reader.take("}") {
            guard sayings.isEmpty || reader.take(","), let attribute = reader.string(), reader.take(":"),
                let value = reader.string()
            else { return nil }
            sayings.append(Referral.Saying(attribute, value))
        }
        guard reader.take("}"), reader.isAtEnd else { return nil }
        return (at, sayings)
    }

    /// - Returns: `nil` for any other text than the one that is written.
    static func moving(_ text: String) -> (at: Timestamp, steps: [ReferralStep.Issue])? {
        var reader = CanonicalReader(text)
        guard reader.take("{"), let at = reader.time("at") else { return nil }
        var steps: [ReferralStep.Issue] = []
        if reader.take(",\"steps\":[") {
            repeat {
                guard let step = step(&reader) else { return nil }
                steps.append(step)
            } while reader.take(",")
            guard reader.take("]") else { return nil }
        }
        guard reader.take("}"), reader.isAtEnd else { return nil }
        return (at, steps)
    }

    private static func step(_ reader: inout CanonicalReader) -> ReferralStep.Issue? {
        guard reader.take("{"), let body = reader.string("body") else { return nil }
        let actsFor = reader.next("for") ? reader.strings() : []
        guard let actsFor, reader.take(","), let digits = reader.string("do"), let action = ActionMark(digits: digits),
            reader.next("rules"), let rules = reader.strings()
        else { return nil }
        let names = reader.next("names") ? reader.strings() : []
        let activity = reader.next("activity") ? reader.string() : nil
        guard let names, reader.take(","), let due = reader.time("due"), reader.take(","),
            let receiveBy = reader.time("receive"), reader.take(","), let acceptBy = reader.time("accept"),
            reader.take(","), let outcomeBy = reader.time("outcome")
        else { return nil }
        let isIllustrative = reader.take(",\"illustrative\":true")
        let isImmediate = reader.take(",\"immediate\":true")
        let owesFeedback = !reader.take(",\"feedback\":false")
        let from = reader.next("from") ? reader.number() : nil
        let isReplacement = reader.take(",\"replaces\":true")
        guard reader.take("}") else { return nil }
        return ReferralStep.Issue(
            body: body, actsFor: actsFor, action: action, rules: rules, names: names, activity: activity, due: due,
            receiveBy: receiveBy, acceptBy: acceptBy, outcomeBy: outcomeBy, isIllustrative: isIllustrative,
            isImmediate: isImmediate, owesFeedback: owesFeedback, from: from, isReplacement: isReplacement)
    }
}
