import Foundation
import TestSupport

/// The rules of FHIR R4 that the exported resources must keep, written down from the specification: elements, how many of
/// each, what each holds, which codes. It knows nothing of the exporter.
///
/// - Source: http://hl7.org/fhir/R4/task.html, bundle.html, datatypes.html, references.html.
struct FHIRShape {
    typealias Object = [String: Any]

    private let statuses: Set<String>
    private let intents: Set<String>
    private let priorities: Set<String>
    /// What is wrong, each with the path of the element.
    private(set) var faults: [String] = []

    init() throws {
        statuses = Set(try Fixtures.table("fhir/task-status.tsv").compactMap { $0["code"] })
        intents = Set(try Fixtures.table("fhir/task-intent.tsv").compactMap { $0["code"] })
        priorities = Set(try Fixtures.table("fhir/request-priority.tsv").compactMap { $0["code"] })
    }

    /// Everything wrong with a text that should be a bundle of tasks.
    static func faults(ofBundle text: String) throws -> [String] {
        var shape = try FHIRShape()
        guard let bundle = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object else {
            return ["the bundle is no object"]
        }
        shape.checkBundle(bundle)
        return shape.faults
    }

    /// The tasks of a bundle.
    static func tasks(ofBundle text: String) throws -> [Object] {
        let bundle = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object
        return (bundle?["entry"] as? [Object] ?? []).compactMap { $0["resource"] as? Object }
    }

    private mutating func checkBundle(_ bundle: Object) {
        allow(["resourceType", "type", "entry"], in: bundle, "Bundle")
        expect(bundle["resourceType"] as? String == "Bundle", "Bundle.resourceType")
        expect(bundle["type"] as? String == "collection", "Bundle.type")
        guard let entries = list(bundle, "entry", "Bundle") else { return }
        // bdl-7: a full URL is unique in a bundle.
        let addresses = entries.compactMap { $0["fullUrl"] as? String }
        expect(Set(addresses).count == entries.count, "Bundle.entry.fullUrl: one for each, none twice")
        for entry in entries {
            allow(["fullUrl", "resource"], in: entry, "Bundle.entry")
            let uuid = /urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/
            expect((entry["fullUrl"] as? String)?.wholeMatch(of: uuid) != nil, "Bundle.entry.fullUrl")
            guard let task = entry["resource"] as? Object else {
                faults.append("Bundle.entry.resource is missing")
                continue
            }
            checkTask(task)
        }
        let ids = entries.compactMap { ($0["resource"] as? Object)?["id"] as? String }
        expect(Set(ids).count == ids.count, "no two tasks have one id")
    }

    private mutating func checkTask(_ task: Object) {
        // No `for`, `focus`, `encounter`, `note`, `input`: nothing there could hold would be no person's.
        allow(
            [
                "resourceType", "id", "identifier", "groupIdentifier", "partOf", "status", "statusReason",
                "businessStatus", "intent", "priority", "description", "authoredOn", "lastModified", "requester",
                "owner", "restriction", "output",
            ], in: task, "Task")
        expect(task["resourceType"] as? String == "Task", "Task.resourceType")
        expect((task["id"] as? String)?.wholeMatch(of: /[A-Za-z0-9\-.]{1,64}/) != nil, "Task.id")
        expect(statuses.contains(task["status"] as? String ?? ""), "Task.status is required and closed")
        expect(intents.contains(task["intent"] as? String ?? ""), "Task.intent is required and closed")
        if let priority = task["priority"] { expect(priorities.contains(priority as? String ?? ""), "Task.priority") }
        for identifier in list(task, "identifier", "Task") ?? [] { checkIdentifier(identifier, "Task.identifier") }
        if let group = object(task, "groupIdentifier", "Task") { checkIdentifier(group, "Task.groupIdentifier") }
        for part in list(task, "partOf", "Task") ?? [] { checkReference(part, to: "Task", "Task.partOf") }
        for name in ["statusReason", "businessStatus"] {
            if let concept = object(task, name, "Task") { checkConcept(concept, "Task.\(name)") }
        }
        if task["description"] != nil { checkText(task["description"], "Task.description") }
        let (authored, modified) = (instant(task, "authoredOn"), instant(task, "lastModified"))
        // inv-1: last modified date must be greater than or equal to authored-on date.
        if let authored, let modified { expect(authored <= modified, "inv-1: \(authored) <= \(modified)") }
        for name in ["requester", "owner"] {
            if let body = object(task, name, "Task") { checkReference(body, to: "Organization", "Task.\(name)") }
        }
        if let restriction = object(task, "restriction", "Task") { checkRestriction(restriction) }
        for output in list(task, "output", "Task") ?? [] {
            allow(["type", "valueCodeableConcept"], in: output, "Task.output")
            // Both are required of an output: a type and exactly one value.
            expect(output["type"] is Object && output["valueCodeableConcept"] is Object, "Task.output")
            if let type = output["type"] as? Object { checkConcept(type, "Task.output.type") }
            if let value = output["valueCodeableConcept"] as? Object { checkConcept(value, "Task.output.value") }
        }
    }

    private mutating func checkRestriction(_ restriction: Object) {
        allow(["period"], in: restriction, "Task.restriction")
        guard let period = object(restriction, "period", "Task.restriction") else { return }
        allow(["start", "end"], in: period, "Period")
        let (start, end) = (instant(period, "start"), instant(period, "end"))
        // per-1: if present, start shall have a lower value than end.
        if let start, let end { expect(start <= end, "per-1: \(start) <= \(end)") }
    }

    private mutating func checkIdentifier(_ identifier: Object, _ path: String) {
        allow(["system", "value"], in: identifier, path)
        let system = identifier["system"] as? String ?? ""
        expect(URL(string: system)?.scheme != nil && !system.contains(" "), "\(path).system: \(system)")
        checkText(identifier["value"], "\(path).value")
    }

    private mutating func checkReference(_ reference: Object, to type: String, _ path: String) {
        allow(["type", "identifier", "display"], in: reference, path)
        expect(reference["type"] as? String == type, "\(path).type")
        guard let identifier = object(reference, "identifier", path) else {
            faults.append("\(path) points nowhere")
            return
        }
        checkIdentifier(identifier, "\(path).identifier")
        if reference["display"] != nil { checkText(reference["display"], "\(path).display") }
    }

    private mutating func checkConcept(_ concept: Object, _ path: String) {
        allow(["coding", "text"], in: concept, path)
        expect(concept["coding"] != nil || concept["text"] != nil, "\(path) says nothing")
        for coding in list(concept, "coding", path) ?? [] {
            allow(["system", "code", "display"], in: coding, "\(path).coding")
            let code = coding["code"] as? String ?? ""
            expect(code.wholeMatch(of: /[^\s]+(\s[^\s]+)*/) != nil, "\(path).coding.code: `\(code)`")
            expect(URL(string: coding["system"] as? String ?? "")?.scheme != nil, "\(path).coding.system")
            checkText(coding["display"], "\(path).coding.display")
        }
        if concept["text"] != nil { checkText(concept["text"], "\(path).text") }
    }

    /// A string holds at least one character that is no space.
    private mutating func checkText(_ value: Any?, _ path: String) {
        let text = value as? String ?? ""
        expect(text.contains { !$0.isWhitespace }, "\(path) is empty")
    }

    /// A dateTime with a time must have a time zone.
    private mutating func instant(_ parent: Object, _ name: String) -> Date? {
        guard let value = parent[name] else { return nil }
        let shape = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/
        let text = value as? String ?? ""
        expect(text.wholeMatch(of: shape) != nil, "\(name): `\(text)`")
        let reader = ISO8601DateFormatter()
        reader.formatOptions =
            text.contains(".") ? [.withInternetDateTime, .withFractionalSeconds] : [.withInternetDateTime]
        let date = reader.date(from: text)
        expect(date != nil, "\(name): `\(text)` is no instant")
        return date
    }

    private mutating func object(_ parent: Object, _ name: String, _ path: String) -> Object? {
        guard let value = parent[name] else { return nil }
        let object = value as? Object
        // ele-1: an element has a value or children.
        expect(object?.isEmpty == false, "\(path).\(name) is an object that holds something")
        return object
    }

    private mutating func list(_ parent: Object, _ name: String, _ path: String) -> [Object]? {
        guard let value = parent[name] else { return nil }
        let list = value as? [Object]
        expect(list?.isEmpty == false, "\(path).\(name) is a list that holds something")
        return list
    }

    private mutating func allow(_ names: Set<String>, in object: Object, _ path: String) {
        let others = Set(object.keys).subtracting(names)
        expect(others.isEmpty, "\(path) has \(others.sorted())")
        expect(!object.values.contains { $0 is NSNull }, "\(path) has a null")
    }

    private mutating func expect(_ isRight: Bool, _ what: String) { if !isRight { faults.append(what) } }
}
