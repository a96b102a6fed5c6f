@testable import SardzeExport
import SardzeWatch
import TestSupport
import Testing

/// The resource by itself: whatever a referral says, what is written is a task of FHIR R4.
struct FHIRTaskTests {
    private static let system = "urn:sardze:madona"

    private func task(
        _ number: Int = 1, status: FHIRTaskStatus = .requested, sent: Int? = 0, due: Int? = 60, modified: Int = 0,
        successorOf: Int? = nil, requester: Bool = true, reason: Bool = false, outcome: Bool = false,
        priority: FHIRTask.Priority = .routine
    ) -> FHIRTask {
        func name(_ number: Int) -> FHIRTask.Identifier {
            FHIRTask.Identifier(system: "\(Self.system):step", value: "R-2026-014/\(number)")
        }
        func concept(_ code: String) -> FHIRTask.Concept {
            FHIRTask.Concept(system: "\(Self.system):words", code: code, display: code, text: "“\(code)”\n\u{1}")
        }
        func body(_ key: String) -> FHIRTask.Organization {
            FHIRTask.Organization(
                identifier: FHIRTask.Identifier(system: "\(Self.system):body", value: key), display: nil)
        }
        func instant(_ minutes: Int) -> Timestamp { Timestamp(milliseconds: 1_784_000_000_000 + minutes * 60_000) }
        return FHIRTask(
            id: "R-2026-014.\(number)", identifier: name(number),
            group: FHIRTask.Identifier(system: "\(Self.system):referral", value: "R-2026-014"),
            successorOf: successorOf.map(name), status: status, statusReason: reason ? concept("no-capacity") : nil,
            businessStatus: concept("sent"), priority: priority,
            description: due == nil ? nil : "zvanīt \"110\" vai 112",
            authored: instant(0), modified: instant(modified), requester: requester ? body("IN") : nil,
            owner: due == nil ? nil : body("VP"), sent: sent.map(instant), due: due.map(instant),
            outcome: outcome ? concept("case-opened") : nil)
    }

    private func printed(_ tasks: [FHIRTask]) throws -> String {
        let printed = Printed()
        var output = Output { printed.bytes += $0 }
        try FHIRBundle.write(tasks, to: &output)
        try output.flush()
        return printed.text
    }

    @Test func `every form a task can take keeps the rules of the resource`() throws {
        var tasks: [FHIRTask] = []
        for status in FHIRTaskStatus.allCases {
            for priority in FHIRTask.Priority.allCases {
                for bits in 0..<16 {
                    tasks.append(
                        task(
                            tasks.count + 1, status: status, sent: bits & 1 == 0 ? nil : 90,
                            due: [60, 120, nil][bits % 3], modified: 90, successorOf: bits & 4 == 0 ? nil : 1,
                            requester: bits & 8 != 0, reason: bits & 4 != 0, outcome: bits & 2 != 0,
                            priority: priority))
                }
            }
        }
        let text = try printed(tasks)
        #expect(try FHIRShape.tasks(ofBundle: text).count == tasks.count)
        #expect(try FHIRShape.faults(ofBundle: text) == [])
    }

    @Test func `the check of the rules finds what breaks them`() throws {
        let sound = try printed([task(), task(2)])
        #expect(try FHIRShape.faults(ofBundle: sound) == [])
        for (old, new) in [
            (#""status":"requested""#, #""status":"asked""#), (#""intent":"order","#, ""),
            (#""lastModified":"2026"#, #""lastModified":"2025"#), (#"R-2026-014.2"#, #"R-2026-014/2"#),
            (#""owner":{"#, #""for":{"type":"Patient"},"owner":{"#), (#"R-2026-014.2"#, #"R-2026-014.1"#),
            (#""type":"Organization""#, #""type":"Practitioner""#), ("000Z", "000"),
            (#""priority":"routine""#, #""priority":"soon""#),
        ] {
            #expect(sound.contains(old))
            #expect(try !FHIRShape.faults(ofBundle: sound.replacing(old, with: new)).isEmpty, "\(old) → \(new)")
        }
    }

    @Test func `no task at all is a bundle without entries`() throws {
        #expect(try printed([]) == #"{"resourceType":"Bundle","type":"collection"}"# + "\n")
        #expect(try FHIRShape.faults(ofBundle: printed([])) == [])
    }

    @Test func `the codes are those of the published code system, and the guide's for referrals`() throws {
        let rows = try Fixtures.table("fhir/task-status.tsv")
        #expect(FHIRTaskStatus.allCases.map(\.rawValue) == rows.map { $0["code"] })
        let kept = Set(rows.filter { $0["socialCare"] == "yes" }.compactMap { $0["code"] })
        #expect(kept.count == 10)
        for status in FHIRTaskStatus.allCases {
            #expect(status.known(in: .base) == status)
            #expect(kept.contains(status.known(in: .socialCare).rawValue))
            if kept.contains(status.rawValue) { #expect(status.known(in: .socialCare) == status) }
        }
        #expect(
            Set(FHIRTask.Priority.allCases.map(\.rawValue))
                == Set(try Fixtures.table("fhir/request-priority.tsv").compactMap { $0["code"] }))
    }

    @Test func `a name has one address, another name another`() throws {
        let names = (1...2_000).map { FHIRTask.Identifier(system: "s", value: "R-2026-\($0)") }
        let addresses = names.map(FHIRBundle.uuid)
        #expect(Set(addresses).count == names.count)
        #expect(addresses == names.map(FHIRBundle.uuid))
        // The version and the variant of RFC 9562.
        for address in addresses {
            #expect(
                address.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        }
    }
}
