import Foundation
import SardzeRules
import SardzeText
import SardzeTime
import TestSupport
import Testing

/// The plans of this repository against the fact sheets that were taken from the documents.
struct SeedTests {
    private let madona: PlanText
    private let latvia: PlanText
    private let madonaSeed: Seed
    private let nationalSeed: Seed

    init() throws {
        madona = try Self.plan("madona")
        latvia = try Self.plan("latvia")
        madonaSeed = try Seed(file: "seed-madona.yaml")
        nationalSeed = try Seed(file: "seed-national.yaml")
    }

    private static func plan(_ name: String) throws -> PlanText {
        let folder = Fixtures.repository.appending(path: "rules/\(name)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return PlanText(
            files: try files.sorted().map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) },
            named: name)
    }

    // MARK: Madona

    private static let bodies = [
        "sadarbibas_grupa": "SG", "izglitibas_nodala": "IN", "attistibas_nodala": "AN", "jauniesu_centri": "JC",
        "sd": "SD", "bt": "BT", "pp": "PP", "vp": "VP", "vpd": "VPD",
    ]

    private var rows: [(seed: Seed, activity: Activity)] {
        get throws {
            let plan = try madona.plan
            return try #require(madonaSeed["activities"]).items.map { row in
                (row, try #require(plan.activities[row.text("id") ?? ""], "\(row.text("id") ?? "")"))
            }
        }
    }

    @Test func `madona can be read`() throws { #expect(madona.placed == []) }

    @Test func `the twenty-nine rows are the rows of the plan, in its order`() throws {
        let ids = try rows.map(\.activity.id.value)
        #expect(ids.count == 29)
        #expect(Set(try madona.plan.activities.ids).subtracting(ids) == ["SG-1", "SG-2", "MON-1"])
    }

    @Test func `each row says what the plan says`() throws {
        for (row, activity) in try rows {
            let id = Comment(rawValue: activity.id.value)
            #expect(activity.title?.value == row.text("activity_lv"), id)
            #expect(activity.goal?.value == row.text("goal"), id)
            #expect(activity.responsible.map(\.value) == row["bodies"]?.texts.compactMap { Self.bodies[$0] }, id)
            #expect(activity.funding.map(\.value) == row["funding"]?.texts, id)
            #expect(activity.links.map(\.value) == row["links"]?.texts ?? [], id)
            #expect((activity.target?.count.value).map(String.init) == row["target"]?.text("n"), id)
            #expect(activity.target?.unit?.value == row["target"]?.text("unit_lv"), id)
            if let audience = activity.audience { #expect(audience.value == row.text("target_group_lv"), id) }
            let goal = try #require(madonaSeed["goals"]?.items.first { $0.text("no") == row.text("goal") })
            #expect(try madona.plan.level(of: activity) == goal.text("level"), id)
        }
    }

    @Test func `each row's time is in the words of the plan, or its note quotes them`() throws {
        for (row, activity) in try rows {
            let id = Comment(rawValue: activity.id.value)
            let words = try #require(row.text("period_lv"))
            if row.text("kind") == "regular_unspecified" {
                #expect(activity.whenNote?.value == "plānā rakstīts tikai \"\(words)\"", id)
                #expect(activity.when?.value == .cadence(Cadence(every: Stride(.halfYear))), id)
            } else {
                #expect(madona.text(try #require(activity.when?.span)) == words, id)
                #expect(activity.whenNote == nil, id)
            }
        }
    }

    @Test func `each phrase is read into the time it means`() throws {
        var kinds: [String: Int] = [:]
        for (row, activity) in try rows {
            let kind = try #require(row.text("kind"))
            kinds[kind, default: 0] += 1
            let expected =
                switch kind {
                case "window", "multi_year_window": "{window: \(row.text("normal") ?? "")}"
                case "continuous": "{continuous: true}"
                case "as_needed": "{as needed: true}"
                case "regular_unspecified": "{every: half-year}"
                default: "{every: \(row.text("normal")?.split(separator: " in ")[0].dropFirst(6) ?? "")}"
                }
            let isSame = activity.when?.value.description == expected
            let isSixMonths =
                expected == "{every: 6 months}" && activity.when?.value.description == "{every: half-year}"
            #expect(
                isSame || isSixMonths,
                "\(activity.id.value): \(String(describing: activity.when?.value)) is not \(expected)")
        }
        let tallies = try #require(madonaSeed["tallies"]?["rows_by_kind"]).entries
        for (kind, count) in tallies { #expect(kinds[kind].map(String.init) == count.text, "\(kind)") }
    }

    @Test func `the totals are those of the plan`() throws {
        let tallies = try #require(madonaSeed["tallies"])
        let plan = try madona.plan
        let activities = try rows.map(\.activity)
        #expect(String(activities.count) == tallies.text("rows"))
        for (goal, count) in tallies["rows_by_goal"]?.entries ?? [] {
            #expect(String(activities.count { $0.goal?.value == goal }) == count.text)
        }
        for (level, count) in tallies["rows_by_level"]?.entries ?? [] {
            #expect(String(activities.count { plan.level(of: $0) == level }) == count.text)
        }
        #expect(
            activities.filter { $0.responsible.count > 1 && $0.lead == nil }.map(\.id.value)
                == tallies["rows_with_several_bodies_and_no_lead"]?.texts)
        let trained = activities.filter { $0.title?.value.contains("KSU") == true }.compactMap(\.target?.count.value)
        #expect(String(trained.reduce(0, +)) == tallies.text("ksu_training_target_sum"))
        let today = try day("2026-11-20")
        let over = activities.filter { activity in
            guard case .window(_, let last?)? = activity.when?.value else { return false }
            return last < today
        }
        #expect(over.map(\.id.value) == tallies["rows_over_on_2026_11_20"]?.texts)
    }

    @Test func `goals, results, levels and abbreviations are the plan's`() throws {
        let plan = try madona.plan
        let goals = try #require(madonaSeed["goals"]).items
        #expect(plan.goals.ids == goals.compactMap { $0.text("no") })
        for goal in goals {
            let ours = try #require(plan.goals[goal.text("no") ?? ""])
            #expect(ours.title?.value == goal.text("goal_lv"))
            #expect(ours.level?.value == goal.text("level"))
            #expect(ours.results.ids == goal["results"]?.entries.map(\.key))
            #expect(ours.results.map(\.text.value) == goal["results"]?.entries.compactMap(\.value.text))
        }
        for (level, seed) in try #require(madonaSeed["levels"]).entries {
            #expect(plan.levels[level]?.text.value.lowercased() == seed.text("name_lv"))
        }
        let abbreviations = try #require(madonaSeed["abbreviations"]).entries
        #expect(abbreviations.count == 15)
        #expect(plan.abbreviations.ids == abbreviations.map(\.key))
        #expect(plan.abbreviations.map(\.text.value) == abbreviations.compactMap(\.value.text))
    }

    @Test func `the period, the group's regulation and its meetings are the plan's`() throws {
        let plan = try madona.plan
        let period = try #require(madonaSeed["meta"]?["plan_period"])
        #expect(plan.period.value.description == "\(period.text("from") ?? "")/\(period.text("to") ?? "")")
        #expect(plan.source?.value.uppercased() == madonaSeed["meta"]?.text("title_lv"))
        let group = try #require(madonaSeed["cooperation_group"])
        let minimum = Int(group["meeting"]?.text("minimum_per_year") ?? "") ?? 0
        #expect(plan.activities["SG-1"]?.when?.value == .floor(When.Limit(minimum, per: Stride(.year))))
        let decision = try #require(group["regulation"]?.text("text_lv")).dropFirst("Ar ".count)
        #expect(plan.bodies["SG"]?.note?.value.contains(decision) == true)
        #expect(plan.bodies["SG"]?.members.count == group["members_lv"]?.items.count)
        let urgent = try #require(plan.activities["SG-2"]?.when)
        #expect(urgent.value.kind == "deadline")
        #expect(group["meeting"]?.text("text_lv")?.contains(madona.text(urgent.span)) == true)
    }

    @Test func `bodies are called as the plan calls them`() throws {
        for seed in try #require(madonaSeed["bodies"]).items {
            guard let id = Self.bodies[seed.text("id") ?? ""], id != "VPD" else { continue }
            let name = try #require(try madona.plan.bodies[id]?.name?.value)
            #expect(seed["names_lv"]?.texts.contains { $0.lowercased() == name.lowercased() } == true, "\(name)")
        }
    }

    @Test func `the figures are those of the plan`() throws {
        let figures = try #require(try madona.plan.indicators["registered-cases"]).figures
        let seeds = try #require(madonaSeed["statistics"]?["madona"]).items.filter { $0["year"] != nil }
        #expect(
            figures.map { "\($0.period.value) \($0.value.value)" }
                == seeds.map { "\($0.text("year") ?? "") \($0.text("value") ?? "")" })
    }

    // MARK: The national calendar

    private static let actors = [
        "lm": "LM", "vm": "VM", "iem": "IEM", "tm": "TM", "izm_viaa": "IZM", "bac": "BAC", "berna_maja": "BM",
        "vp": "VP", "vpd": "VPD", "drossinternets": "DIC", "dardedze": "CD",
    ]
    /// The ministry of health has its items done by others.
    private static let doers = ["VM-3": "SPKC", "VM-4": "NVD", "VM-5": "BAC"]

    private var items: [(seed: Seed, id: String)] {
        get throws {
            let planned: Set = ["one_off", "one_off_dates", "window", "recurrence", "planned_undated"]
            return try #require(nationalSeed["actors"]).items.flatMap { actor in
                (actor["items"]?.items ?? []).filter { item in
                    let kind = item.text("kind") ?? ""
                    return planned.contains(kind) || (kind == "ongoing" && item["resolved"] != nil)
                }.map { ($0, "\(Self.actors[actor.text("id") ?? ""] ?? "?")-\($0.text("n") ?? "?")") }
            }
        }
    }

    @Test func `the national calendar can be read`() throws { #expect(latvia.placed == []) }

    @Test func `every dated, recurring or planned item of the summary is there, and no other`() throws {
        let ids = Set(try items.map(\.id))
        #expect(ids.count == 23)
        #expect(Set(try latvia.plan.activities.ids).symmetricDifference(ids) == ["VPD-2b"])
    }

    @Test func `each item says what the summary says, and its actor does it`() throws {
        for (item, id) in try items {
            let activity = try #require(try latvia.plan.activities[id], "\(id)")
            let words = try #require(item.text("what_lv"))
            #expect(activity.title?.value.contains(words) == true, "\(id): \(words)")
            let actor = Self.doers[id] ?? String(id.prefix { $0 != "-" })
            #expect(activity.responsible.first?.value == actor, "\(id)")
        }
    }

    @Test func `each item's time is in the words of the summary`() throws {
        for (item, id) in try items {
            let activity = try #require(try latvia.plan.activities[id])
            // A time that was not understood has no span; `the national calendar can be read` tells of it.
            guard let when = activity.when else { continue }
            let words = [item.text("time2_lv"), item.text("time_lv")].compactMap(\.self)
            #expect(words.contains(latvia.text(when.span).trimmingCharacters(in: ["\""])), "\(id)")
        }
    }

    @Test func `each phrase is read into the days the fact sheet resolved`() throws {
        var compared = 0
        for (item, id) in try items {
            guard let resolved = item["resolved"], let when = try latvia.plan.activities[id]?.when?.value else {
                continue
            }
            let dates = resolved.texts.compactMap { CivilDate($0) }
            if !dates.isEmpty {
                #expect(when == .dates(dates), "\(id)")
            } else if let expected = resolved.text.flatMap(Self.window) {
                #expect(
                    when.description == "{window: \(expected)}" || when.description == "{dates: [\(expected)]}", "\(id)"
                )
            } else {
                continue
            }
            compared += 1
        }
        #expect(compared == 12)
    }

    /// Where the fact sheet hesitates, the reading is written down here.
    @Test(arguments: [
        ("LM-9", "{window: 2025-12-01/2025-12-31}"), ("VM-3", "{window: 2025-04-01/2025-04-10}"),
        ("VM-4", "{every: month}"), ("BM-2", "{window: 2025-11-01/2025-11-30}"), ("TM-1", "{unspecified: date}"),
        ("VP-2", "{every: year, months: [11]}"),
        ("DIC-1", "{every: month, months: [10, 11], from: 2025-10-01, until: 2025-11-30}"),
        ("VPD-2", "{dates: [2025-11-20]}"),
    ])
    func `a vague time is read as it is noted here`(id: String, normal: String) throws {
        let when = try latvia.plan.activities[id]?.when?.value.description
        #expect(when == normal)
    }

    /// `2025`, `2025-05`, `2025-10-30`, `2025-09-01/..` or a window; a resolution with words beside it is not plain.
    private static func window(_ text: String) -> String? {
        if CivilDate(text) != nil || Window(text) != nil
            || (text.hasSuffix("/..") && CivilDate(text.dropLast(3)) != nil)
        {
            return text
        }
        guard text.count == 4 || text.count == 7, let slot = Slot(text) else { return nil }
        return slot.window.description
    }

    @Test func `the head of the national calendar is the summary's`() throws {
        let plan = try latvia.plan
        let meta = try #require(nationalSeed["meta"])
        #expect(plan.title?.value == meta.text("title_lv"))
        #expect(plan.source?.value == meta.text("source_lv"))
        #expect(plan.adopted?.value.description == meta.text("as_of"))
    }

    @Test func `the children's house has the capacity and the figures of the summary`() throws {
        let plan = try latvia.plan
        let figure = try #require(
            nationalSeed["actors"]?.items.first { $0.text("id") == "berna_maja" }?["items"]?.items.first {
                $0.text("n") == "6"
            }?["figure"])
        #expect(
            plan.bodies["BM"]?.capacity.map { "\($0.count.value) per \($0.per.value)" }
                == "\(figure.text("goal_2025") ?? "") per year")
        let admitted = try #require(plan.indicators["berna-maja-admitted"]).figures
        #expect(admitted.map(\.value.value) == ["2023", "2024", "2025_to_0930"].compactMap { figure.text($0) })
        #expect(admitted.compactMap { Int($0.value.value) }.reduce(0, +) == figure.text("total").flatMap { Int($0) })
    }

    @Test func `the summary's places to turn to are listed in both plans`() throws {
        let ids = [
            "bac_anonymous_form": "anonymous-report", "uzticibas_talrunis": "child-helpline",
            "nedari_pari": "nedari-pari",
            "berna_maja": "berna-maja", "skalbes": "skalbes", "dardedze": "dardedze",
            "papardes_zieds_grt": "grt-worksheets",
            "lm_ievilinasana": "grooming-material", "drossinternets_report": "safer-internet", "our_voice": "our-voice",
        ]
        for seed in try #require(nationalSeed["referral_resources"]).items where seed.text("status") != "planned" {
            let id = try #require(ids[seed.text("id") ?? ""])
            for plan in [try latvia.plan, try madona.plan] where plan.id == "latvia" || id != "our-voice" {
                let resource = try #require(plan.resources[id], "\(plan.id) \(id)")
                #expect(resource.kind?.value == seed.text("type"), "\(plan.id) \(id)")
                if let phone = seed["number"]?.text("value") {
                    #expect(resource.phone?.value == phone, "\(plan.id) \(id)")
                }
                if let url = seed.text("url") ?? seed["url_parts_lv"]?.texts.first {
                    #expect(resource.url?.value == url, "\(plan.id) \(id)")
                }
            }
        }
    }
}
