import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct PlanReaderTests {
    // MARK: Files

    @Test func `sections spread over files become one`() throws {
        let read = PlanText(
            PlanText.head + "activities: {a: {title: A, when: reizi gadā, responsible: SD}}\n",
            "bodies: {BT: {name: Court}}\nactivities: {b: {title: B, when: reizi gadā, responsible: BT}}\n",
            "routing: {policy: first, case: {age: 0..17}}\n",
            "routing: {case: {urgent: boolean}}\nalerts: {remind: 3 days before}\n",
            "calendar: {holidays: [{day: 2026-05-01}]}\n", "calendar: {holidays: [{day: 2026-05-04}]}\n")
        #expect(read.codes == [])
        let plan = try read.plan
        #expect(plan.bodies.ids == ["SD", "VP", "BT"])
        #expect(plan.activities.ids == ["a", "b"])
        #expect(plan.routing?.attributes.ids == ["age", "urgent"])
        #expect(plan.alerts.remind?.value == .before(When.Duration(3, .day)))
        #expect(plan.calendar.holidays.count == 2)
    }

    @Test func `the same name in two files is reported with both places`() throws {
        let read = PlanText(
            PlanText.head + "activities: {a: {title: A, when: reizi gadā, responsible: SD}}\n",
            "activities:\n  a: {title: Other, when: reizi gadā, responsible: SD}\nbodies: {VP: {name: Other}}\n")
        #expect(read.placed == ["b.yaml:2:3 duplicate-key", "b.yaml:3:10 duplicate-key"])
        let related = read.result.diagnostics.flatMap(\.related).map { read.place($0.span) }.sorted()
        #expect(related == ["a.yaml:3:30", "a.yaml:4:14"])
        #expect(try read.plan.activities["a"]?.title?.value == "A")
    }

    @Test(arguments: [#"title: "a\eb""#, #"title: "a\0""#, #"title: "a\u202Eb""#, #""x\e": 1"#])
    func `a control character hidden behind an escape is refused`(line: String) {
        #expect(PlanText(PlanText.head + line + "\n").placed.contains { $0.hasSuffix(" control-character") })
    }

    @Test func `a break in two files is reported with both places`() {
        let read = PlanText(
            PlanText.head + "calendar: {breaks: {autumn: 2026-10-19/2026-10-23}}\n",
            "calendar: {breaks: {autumn: 2026-10-20/2026-10-23}}\n")
        #expect(read.placed == ["b.yaml:1:21 duplicate-key"])
    }

    @Test(arguments: [
        "plan: town", "title: x", "source: x", "period: 2026-01-01/2026-12-31", "adopted: 2026-01-01", "country: LV",
        "timezone: Europe/Riga", "language: lv", "coordinator: SD", "review: quarter",
    ])
    func `a single key in two files is reported`(line: String) throws {
        let isInHead = ["period", "coordinator"].contains { line.hasPrefix($0) }
        let read = PlanText(PlanText.head + (isInHead ? "" : line + "\n"), line + "\n")
        #expect(read.placed == ["b.yaml:1:1 duplicate-key"])
        #expect(read.result.diagnostics.first?.related.count == 1)
    }

    @Test func `a plan without files is no plan`() {
        #expect(PlanText(files: []).result.plan == nil)
        #expect(PlanText(files: []).codes == [])
    }

    @Test(arguments: ["", "# nothing\n", "title: x\n", "activities: {}\n"])
    func `a plan without a period is reported and not made`(text: String) {
        let read = PlanText(text)
        #expect(read.placed == ["a.yaml:1:1 missing-key"])
        #expect(read.result.plan == nil)
    }

    @Test(arguments: [
        ("period: 2026-12-31/2026-01-01", "window-ends-before-it-opens"), ("period: 2026", "wrong-type"),
        ("period:", "wrong-type"), ("period: [2026]", "wrong-type"),
        ("period: 1900-01-01/2026-01-01", "period-too-long"),
    ])
    func `a period that is none is reported once`(text: String, code: String) {
        #expect(PlanText(text + "\n").codes == [code])
    }

    @Test func `a file that cannot be read does not make what others name unknown`() {
        let read = PlanText("period: 2026-01-01/2026-12-31\ncoordinator: SD\n", "bodies: {SD: {name: Social}\n")
        #expect(read.codes == ["yaml-syntax"])
        #expect(PlanText("title: x", "period: [\n").codes == ["yaml-syntax"])
    }

    @Test func `a plan lies in the folder of its name`() throws {
        #expect(PlanText("plan: town\n" + PlanText.head).codes == [])
        let read = PlanText("plan: village\n" + PlanText.head)
        #expect(read.placed == ["a.yaml:1:7 plan-name"])
        #expect(try read.plan.id == "town")
    }

    @Test(arguments: [
        ("activites: {}", "activities"), ("Plan: town", "plan"), ("abbreviation: {}", "abbreviations"),
    ])
    func `a misspelt section offers the nearest`(text: String, nearest: String) {
        let read = PlanText(PlanText.head + text + "\n")
        #expect(read.placed == ["a.yaml:4:1 unknown-key"])
        #expect(read.result.diagnostics.first?.help?.en == "did you mean `\(nearest)`?")
    }

    // MARK: Every key of the language

    private func full() throws -> PlanText {
        let read = PlanText(files: [try Fixtures.text("check/ok/every-key.yaml")], named: "plan")
        #expect(read.placed == [])
        return read
    }

    @Test func `the head is read`() throws {
        let plan = try full().plan
        #expect(plan.title?.value == "A safe town")
        #expect(plan.source?.value == "Council decision No. 7 of 5 January 2026")
        #expect(try plan.period.value == window("2026-01-01/2027-12-31"))
        #expect(try plan.adopted?.value == day("2026-01-05"))
        #expect(try plan.reference == day("2026-01-05"))
        #expect(plan.country?.value == "LV")
        #expect(plan.timezone?.value == "Europe/Riga")
        #expect(plan.language?.value == .en)
        #expect(plan.coordinator?.value == "SG")
        #expect(plan.review?.value == Stride(.halfYear))
        #expect(try plan.calendar.moved.map(\.value) == [MovedDay(off: day("2027-05-03"), work: day("2027-05-08"))])
        #expect(plan.calendar.holidays.map(\.value.name) == ["Town day"])
        #expect(try plan.calendar.holidays.map(\.value.day) == [day("2026-07-10")])
        #expect(try plan.calendar.breaks["autumn 2026"]?.window.value == window("2026-10-19/2026-10-23"))
        #expect(plan.levels["primary"]?.text.value == "Primary prevention")
        #expect(plan.abbreviations["PII"]?.text.value == "preschool")
        #expect(plan.funding["PB"]?.text.value == "municipal budget")
        #expect(Set(plan.sections.keys) == Set(Section.allCases))
    }

    @Test func `a body is read`() throws {
        let plan = try full().plan
        let body = try #require(plan.bodies["SD"])
        #expect(body.name?.value == "Social services")
        #expect(body.email?.value == "sd@town.internal")
        #expect(body.phone?.value == "64860000")
        #expect(body.officers.map(\.role?.value) == ["head"])
        #expect(body.officers.map(\.email?.value) == ["head@town.internal"])
        #expect(try body.officers.map(\.until?.value) == [day("2027-12-31")])
        #expect(body.deputy?.value == "SG")
        #expect(body.works?.value == .standard)
        #expect(body.appliesMovedDays?.value == true)
        #expect(body.outOfHours?.value == "VP")
        #expect(body.capacity?.per.value == Stride(.year))
        #expect(body.capacity?.count.value == 200)
        #expect(body.capacity?.reserved.map { "\($0.name.value) \($0.count.value)" } == ["acute 20"])
        #expect(body.serves.map(\.value) == ["Madona"])
        #expect(body.note?.value == "Second floor")
        #expect(plan.bodies["SG"]?.members.map(\.value) == ["SD", "VP"])
        #expect(plan.bodies["VP"]?.works?.value == .everyDay)
        #expect(plan.bodies["VP"]?.appliesMovedDays?.value == false)
    }

    @Test func `goals, indicators and resources are read`() throws {
        let plan = try full().plan
        #expect(plan.goals["1"]?.level?.value == "primary")
        #expect(plan.goals["1"]?.title?.value == "Children in every PII know whom to tell")
        #expect(plan.goals["1"]?.results["1.1"]?.text.value == "They can name one person")
        let indicator = try #require(plan.indicators["registered-cases"])
        #expect(indicator.title?.value == "Registered cases")
        #expect(indicator.every?.value == Stride(.year))
        #expect(indicator.from.map(\.value) == ["VP", "SD"])
        #expect(indicator.agree?.value == true)
        #expect(indicator.unit?.value == "cases")
        #expect(
            indicator.figures.map { "\($0.period.value) \($0.body.value) \($0.value.value)" } == [
                "2025 VP 8", "2025 SD 8",
            ])
        #expect(indicator.note?.value == "Totals only")
        let resource = try #require(plan.resources["helpline"])
        let texts = [
            resource.name, resource.kind, resource.phone, resource.url, resource.owner, resource.place, resource.note,
        ]
        #expect(
            texts.map { $0?.value } == [
                "Helpline", "helpline", "116111", "https://town.internal/help", "SD", "Madona", "Day and night",
            ])
        #expect(resource.concerns.map(\.value) == ["adult-at-risk"])
        #expect(try resource.from?.value == day("2026-01-01"))
        #expect(try resource.until?.value == day("2027-12-31"))
    }

    @Test func `an activity is read`() throws {
        let plan = try full().plan
        let activity = try #require(plan.activities["1.1"])
        #expect(activity.goal?.value == "1")
        #expect(activity.results.map(\.value) == ["1.1"])
        #expect(activity.title?.value == "Lessons")
        #expect(activity.responsible.map(\.value) == ["SD", "VP"])
        #expect(activity.lead?.value == "SD")
        #expect(activity.funding.map(\.value) == ["PB"])
        #expect(activity.budget.map { "\($0.year.value) \($0.amount.value)" } == ["2026 1200 EUR", "2027 1200 EUR"])
        #expect(activity.target?.count.value == 30)
        #expect(activity.target?.unit?.value == "lessons")
        #expect(try activity.target?.by?.value == day("2027-12-31"))
        #expect(activity.tests.map(\.year.value) == [2026])
        #expect(activity.tests.first?.count?.value == 4)
        #expect(activity.tests.first?.first?.value.description == "2026-02")
        #expect(activity.tests.first?.last?.value.description == "2026-11")
        #expect(activity.roll?.value == .back)
        #expect(activity.links.map(\.value) == ["https://town.internal/lessons"])
        #expect(activity.audience?.value == "children")
        #expect(activity.note?.value == "In the mornings")
        #expect(activity.source?.value == "Table 2, row 1")
        #expect(plan.activities["1.2"]?.after.map(\.value) == ["1.1"])
        #expect(plan.activities["1.2"]?.whenNote?.value == "the plan only says “regularly”")
        #expect(plan.activities["1.14"]?.level?.value == "primary")
        #expect(plan.level(of: activity) == "primary")
        #expect(plan.lead(of: activity) == "SD")
    }

    @Test func `routing and alerts are read`() throws {
        let plan = try full().plan
        #expect(plan.routing?.hitPolicy == .collect)
        #expect(
            plan.alertPolicy.description
                == "{remind: 5 working days before, overdue: after 1 working day, repeat: weekly then monthly, escalate: "
                + "[{after: 5 working days, to: deputy}, {after: 8 working days, to: VP}, {after: 10 working days, to: "
                + "coordinator}], digest: on Monday and Thursday at 8:30, quiet: [weekends, holidays]}")
        #expect(
            plan.alertPolicy(of: "1.1").description
                == "{remind: 2 weeks before, overdue: at once, repeat: every 3 days then weekly, escalate: "
                + "[{after: 3 working days, to: coordinator}], digest: on Monday and Thursday at 8:30, "
                + "quiet: [weekends, holidays]}")
        #expect(plan.alertPolicy(of: "1.2") == plan.alertPolicy)
    }

    // MARK: Scalars

    @Test(arguments: ["no", "NO", "on", "010", "08", "1.10", "2025-01-01", "12:30", "1e3", "0x1F", "1_000", "true"])
    func `a name or a text is never taken for something else`(text: String) throws {
        let read = PlanText(
            PlanText.head
                + "abbreviations: {\(text): \(text)}\nactivities:\n  \(text): {title: \(text), when: reizi gadā, "
                + "responsible: SD, note: \(text), links: [\(text)], budget: {2026: \(text)}}\n")
        #expect(read.codes == [])
        let plan = try read.plan
        let activity = try #require(plan.activities[text])
        #expect(plan.abbreviations[text]?.text.value == text)
        #expect([activity.title?.value, activity.note?.value] == [text, text])
        #expect(activity.links.map(\.value) == [text])
        #expect(activity.budget.map(\.amount.value) == [text])
    }

    @Test(arguments: [
        ("target: {count: 010}", 10), ("target: {count: '30'}", 30), ("target: {count: 1000000000}", 1_000_000_000),
    ])
    func `a number is read in tens`(text: String, count: Int) throws {
        let read = PlanText(PlanText.head + "activities: {a: {title: A, when: reizi gadā, responsible: SD, \(text)}}\n")
        #expect(read.codes == [])
        #expect(try read.plan.activities["a"]?.target?.count.value == count)
    }

    @Test(arguments: [
        ("reizi gadā", Stride(.year)), ("every quarter", Stride(.quarter)), ("2 weeks", Stride(2, .week)),
        ("quarter", Stride(.quarter)),
    ])
    func `a review is a phrase or a piece of the calendar`(text: String, stride: Stride) throws {
        let read = PlanText(PlanText.head + "review: \(text)\n")
        #expect(read.codes == [])
        #expect(try read.plan.review?.value == stride)
    }

    @Test func `an alias stands for its value and is complained about at its own place`() throws {
        let read = PlanText(
            PlanText.head
                + "activities:\n  a: &usual {title: A, when: reizi gadā, responsible: &who [SD, VP], lead: SD}\n"
                + "  b: {title: B, when: reizi gadā, responsible: *who, lead: *who}\n")
        #expect(read.placed == ["a.yaml:6:60 wrong-type"])
        #expect(try read.plan.activities["b"]?.responsible.map(\.value) == ["SD", "VP"])
    }

    // MARK: Faults

    /// Each text stands in a file of its own, on the fourth line; the place is that of the first finding.
    @Test(arguments: [
        ("bodies: {X: {nam: x}}", "4:14 unknown-key"), ("bodies: {X: [x]}", "4:13 wrong-type"),
        ("bodies: {X: {email: x}}", "4:21 wrong-type"), ("bodies: {X: {email: a@b}}", "4:21 wrong-type"),
        ("bodies: {X: {works: weekdays}}", "4:21 wrong-type"), ("bodies: {X: {moved: yes}}", "4:21 unknown-value"),
        ("bodies: {X: {capacity: {count: 20}}}", "4:24 missing-key"),
        ("bodies: {X: {capacity: {per: year}}}", "4:24 missing-key"),
        ("bodies: {X: {capacity: {per: yaer, count: 20}}}", "4:30 unknown-value"),
        ("bodies: {X: {capacity: 200}}", "4:24 wrong-type"),
        ("bodies: {X: {officers: [{rol: x}]}}", "4:26 unknown-key"),
        ("bodies: {X: {officers: [{until: 2026-02-30}]}}", "4:33 date-impossible"),
        ("bodies: {X: {deputy: Y}}", "4:22 unknown-reference"),
        ("calendar: {moved: [{off: 2026-05-03}]}", "4:20 missing-key"),
        ("calendar: {moved: [{work: 2026-05-03}]}", "4:20 missing-key"),
        ("calendar: {moved: [{off: x, work: 2026-05-03}]}", "4:26 wrong-type"),
        ("calendar: {holidays: [{name: x}]}", "4:23 missing-key"),
        ("calendar: {holidays: [{day: x}]}", "4:29 wrong-type"),
        ("calendar: {holiday: []}", "4:12 unknown-key"), ("calendar: {breaks: {a: 2026}}", "4:24 wrong-type"),
        ("goals: {a: {titel: x}}", "4:13 unknown-key"), ("goals: {a: {results: [x]}}", "4:22 wrong-type"),
        ("goals: {a: {level: x}}", "4:20 unknown-reference"),
        ("levels: [a]", "4:9 wrong-type"), ("levels: {a: [b]}", "4:13 wrong-type"),
        ("levels: {a: }", "4:13 wrong-type"),
        ("indicators: {a: {every: yearly}}", "4:25 unknown-value"),
        ("indicators: {a: {agree: maybe}}", "4:25 wrong-type"),
        ("indicators: {a: {figures: {2025: {SD: eight}}}}", "4:39 wrong-type"),
        ("indicators: {a: {figures: {2025: {SX: 8}}}}", "4:35 unknown-reference"),
        ("resources: {a: {owner: X}}", "4:24 unknown-reference"), ("resources: {a: {from: soon}}", "4:23 wrong-type"),
        ("language: de", "4:11 unknown-value"), ("adopted: 2026-13-01", "4:10 date-impossible"),
        ("review: sometimes", "4:9 phrase-unknown"), ("review: 2026. gadā", "4:9 unknown-value"),
        ("title: [a, b]", "4:8 wrong-type"), ("- a", "4:1 wrong-type"),
    ])
    func `a fault is reported where it stands`(text: String, expected: String) throws {
        let read = PlanText(PlanText.head, "\n\n\n" + text + "\n")
        #expect(read.placed.first == "b.yaml:\(expected)")
        #expect(read.codes.filter { $0 != "phrase-unknown" && $0 != "unknown-value" }.count <= 1, "\(read.placed)")
    }

    /// Each text stands in an activity with a title and a time.
    @Test(arguments: [
        ("responsable: SD", "7:5 unknown-key"), ("roll: up", "7:11 unknown-value"), ("target: 30", "7:13 wrong-type"),
        ("target: {unit: x}", "7:13 missing-key"), ("target: {count: -1}", "7:21 wrong-type"),
        ("target: {count: 0}", "7:21 wrong-type"), ("target: {count: 99999999999999999999}", "7:21 wrong-type"),
        ("target: {count: 3, bu: x}", "7:24 unknown-key"), ("tests: {2026: x}", "7:19 wrong-type"),
        ("tests: {26th: 1}", "7:13 wrong-type"), ("tests: {2026: {last: 2026-W54}}", "7:26 wrong-type"),
        ("tests: {2026: {lats: 2026-W53}}", "7:20 unknown-key"), ("tests: [1]", "7:12 wrong-type"),
        ("budget: {soon: 1}", "7:14 wrong-type"), ("budget: 1", "7:13 wrong-type"),
        ("links: {a: b}", "7:12 wrong-type"),
        ("goal: [1]", "7:11 wrong-type"), ("goal: '1'", "7:11 unknown-reference"),
        ("results: ['1']", "7:15 missing-key"),
        ("after: b", "7:12 unknown-reference"), ("lead: XX", "7:11 unknown-reference"),
        ("level: x", "7:12 unknown-reference"),
        ("note: ", "7:10 wrong-type"),
    ])
    func `a fault of an activity is reported once, where it stands`(text: String, expected: String) {
        let read = PlanText(PlanText.head + "activities:\n  a:\n    title: A\n    \(text)\n    when: reizi gadā\n")
        #expect(read.placed == ["a.yaml:\(expected)"])
    }

    @Test(arguments: ["fire drill", "a@b", "a/b", "\"\"", "\"a\\tb\"", "\"a\\nb\""])
    func `an activity's name must fit into the names of tasks`(name: String) {
        let read = PlanText(PlanText.head + "activities: {\(name): {title: A, when: reizi gadā}}\n")
        #expect(read.codes == ["activity-name"])
    }

    @Test func `an activity without title and time lacks both`() {
        #expect(PlanText(PlanText.head + "activities: {a: }\n").codes == ["missing-key", "missing-key"])
        #expect(
            PlanText(PlanText.head + "activities: {a: {when: [], title: }}\n").codes == ["wrong-type", "wrong-type"])
    }

    @Test(arguments: [
        ("reizi cetursknī", "phrase-unknown", "cetursknī"), ("divreiz mēnesī katru fredgi", "phrase-unknown", "fredgi"),
        ("biweekly", "phrase-ambiguous", "biweekly"), ("2026. gada 30. februārī", "date-impossible", "30. februārī"),
    ])
    func `a phrase is pointed at where it stops making sense`(phrase: String, code: String, words: String) throws {
        let read = PlanText(when: phrase)
        #expect(read.codes == [code])
        let span = try #require(read.result.diagnostics.first?.span)
        #expect(read.text(span).contains(words.split(separator: " ")[0]), "\(read.text(span))")
        #expect(read.place(span).hasPrefix("b.yaml:4:"))
    }

    @Test func `phrases are read from the day the plan was adopted, whatever file says so`() throws {
        let read = PlanText(
            PlanText.head + "activities: {a: {title: A, when: novembrī, responsible: SD}}\n", "adopted: 2026-12-01\n")
        #expect(
            try read.plan.activities["a"]?.when?.value == .window(from: day("2027-11-01"), through: day("2027-11-30")))
    }
}
