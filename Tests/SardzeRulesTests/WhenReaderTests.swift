import SardzeRules
import SardzeText
import SardzeTime
import Testing

struct WhenReaderTests {
    private func when(_ text: String) throws -> When? {
        let read = PlanText(when: text)
        #expect(read.placed == [], "\(text)")
        return try read.plan.activities["a"]?.when?.value
    }

    /// A mapping and the normal form it prints as.
    @Test(arguments: [
        ("{every: quarter}", "{every: quarter}"), ("{every: 2 weeks}", "{every: 2 weeks}"),
        ("{every: half-year, times: 2}", "{every: half-year, times: 2}"), ("{every: week, times: 1}", "{every: week}"),
        ("{every: school year}", "{every: school year}"), ("{every: working day}", "{every: working day}"),
        ("{every: month, on: 15}", "{every: month, on: 15}"), ("{every: month, on: last}", "{every: month, on: last}"),
        ("{every: week, on: [Monday, friday]}", "{every: week, on: [Monday, Friday]}"),
        ("{every: month, on: first Tuesday}", "{every: month, on: first Tuesday}"),
        ("{every: month, on: last working day}", "{every: month, on: last working day}"),
        ("{every: year, on: 1 March}", "{every: year, on: 1 March}"),
        ("{every: quarter, on: 15 of month 1}", "{every: quarter, on: 15 of month 1}"),
        ("{every: month, by: 10}", "{every: month, by: 10}"),
        ("{every: year, by: 20 March, opens: 10 March}", "{every: year, opens: 10 March, by: 20 March}"),
        ("{every: month, months: [1, March, 11..2]}", "{every: month, months: [1, 2, 3, 11, 12]}"),
        ("{every: month, months: October}", "{every: month, months: [10]}"),
        ("{every: week, from: 2026-02-01, until: 2026-05-31}", "{every: week, from: 2026-02-01, until: 2026-05-31}"),
        ("{every: month, except: July}", "{every: month, except: July}"),
        (
            "{every: week, except: [July, 2026-10-19, 2026-12-21/2026-12-31]}",
            "{every: week, except: [July, 2026-10-19, 2026-12-21/2026-12-31]}"
        ),
        ("{at least: 4, per: year}", "{at least: 4, per: year}"),
        ("{at most: 1, per: month}", "{at most: 1, per: month}"),
        ("{dates: [2026-10-15, 2026-03-01, 2026-10-15]}", "{dates: [2026-03-01, 2026-10-15]}"),
        ("{dates: 2026-10-15}", "{dates: [2026-10-15]}"),
        (
            "{rrule: \"RRULE:FREQ=MONTHLY;BYDAY=-1FR\", start: 2026-01-30}",
            "{rrule: FREQ=MONTHLY;BYDAY=-1FR, start: 2026-01-30}"
        ),
        (
            "{rrule: FREQ=WEEKLY, start: 2026-01-30, except: [2026-02-13, 2026-02-06], also: 2026-02-07}",
            "{rrule: FREQ=WEEKLY, start: 2026-01-30, also: [2026-02-07], except: [2026-02-06, 2026-02-13]}"
        ),
        ("{window: 2026-02-01/2026-03-31}", "{window: 2026-02-01/2026-03-31}"),
        ("{window: 2026-02-01/..}", "{window: 2026-02-01/..}"), ("{window: ../2026-02-01}", "{window: ../2026-02-01}"),
        ("{after completion: 2 years}", "{after completion: 2 years}"),
        ("{within: 3 working days, of: referral}", "{within: 3 working days, of: referral}"),
        ("{within: immediately}", "{within: immediately}"), ("{within: same day}", "{within: same day}"),
        ("{within: 24 hours}", "{within: 24 hours}"),
        ("{before: 5 working days, of: meeting}", "{before: 5 working days, of: meeting}"),
        ("{as needed: true}", "{as needed: true}"), ("{as needed: yes}", "{as needed: true}"),
        ("{continuous: true}", "{continuous: true}"),
    ])
    func `a mapping is read as its normal form`(text: String, normal: String) throws {
        #expect(try when(text)?.description == normal)
        // The normal form is a mapping too, and reads as itself.
        #expect(try when(normal)?.description == normal)
    }

    @Test(arguments: [
        ("{every: quarter}", "reizi ceturksnī"), ("{at least: 4, per: year}", "ne retāk kā četras reizes gadā"),
        ("{at most: 1, per: month}", "ne biežāk kā reizi mēnesī"),
        ("{window: 2026-02-01/2026-03-31}", "2026. g. februāris – marts"),
        ("{after completion: 2 years}", "divus gadus pēc iepriekšējās"), ("{as needed: true}", "pēc nepieciešamības"),
        ("{within: 3 working days}", "triju darbdienu laikā"), ("{every: week}", "every week"),
    ])
    func `a mapping and its phrase mean the same`(mapping: String, phrase: String) throws {
        #expect(try when(mapping) == when(phrase))
    }

    @Test func `values have their types`() throws {
        #expect(
            try when("{every: 2 weeks, times: 3, by: Friday, except: July}")
                == .cadence(Cadence(every: Stride(2, .week), times: 3, by: .weekday(.friday), except: [.month(7)])))
        #expect(try when("{dates: [2026-05-04]}") == .dates([day("2026-05-04")]))
        #expect(try when("{window: ../2026-05-04}") == .window(from: nil, through: day("2026-05-04")))
        #expect(
            try when("{before: 2 weeks, of: meeting}")
                == .deadline(When.Deadline(within: .duration(.init(2, .week)), event: "meeting", isBefore: true)))
        guard case .rule(let rule)? = try when("{rrule: FREQ=DAILY;COUNT=2, start: 2026-05-04}") else {
            Issue.record("no rule")
            return
        }
        #expect(try rule.start == day("2026-05-04"))
    }

    @Test func `the note beside a time is kept`() throws {
        let read = PlanText(when: "{every: half-year, note: plānā rakstīts tikai \"regulāri\"}")
        #expect(read.codes == [])
        let activity = try #require(try read.plan.activities["a"])
        #expect(activity.whenNote?.value == "plānā rakstīts tikai \"regulāri\"")
        #expect(activity.when?.value == .cadence(Cadence(every: Stride(.halfYear))))
    }

    /// The mapping begins in column 11 of line 4.
    @Test(arguments: [
        ("{}", "11 missing-key"), ("{note: x}", "11 missing-key"), ("{times: 2}", "11 missing-key"),
        ("[every, week]", "11 wrong-type"), ("", "10 wrong-type"), ("{evry: week}", "12 unknown-key"),
        ("{every: wek}", "19 unknown-value"), ("{every: 0 weeks}", "19 unknown-value"),
        ("{every: 1001 weeks}", "19 unknown-value"), ("{every: [week]}", "19 wrong-type"),
        ("{every: 99999999999999999999 weeks}", "19 unknown-value"),
        ("{every: week, times: 0}", "32 wrong-type"), ("{every: week, times: 367}", "32 wrong-type"),
        ("{every: week, times: 2, on: Monday}", "32 key-without-effect"),
        ("{every: week, on: Mnday}", "29 wrong-type"), ("{every: month, on: 32}", "30 wrong-type"),
        ("{every: month, on: 30 February}", "30 wrong-type"), ("{every: month, by: tomorrow}", "30 wrong-type"),
        ("{every: month, by: [10, 20]}", "30 wrong-type"),
        ("{every: month, opens: [1, 2]}", "33 wrong-type"), ("{every: month, by: []}", "30 wrong-type"),
        ("{every: month, months: [13]}", "35 wrong-type"), ("{every: month, months: 10-4}", "34 wrong-type"),
        ("{every: month, from: 2026-02-30}", "32 date-impossible"),
        ("{every: month, from: 2026-05-01, until: 2026-04-30}", "51 window-ends-before-it-opens"),
        ("{every: month, except: autumn}", "11 unknown-reference"),
        ("{every: month, per: year}", "26 key-without-effect"), ("{at least: 4}", "11 missing-key"),
        ("{at least: many, per: year}", "22 wrong-type"), ("{at least: 367, per: year}", "22 wrong-type"),
        ("{at least: 4, per: yaer}", "30 unknown-value"), ("{at most: 0, per: year}", "21 wrong-type"),
        ("{at least: 4, per: year, from: 2026-01-01}", "36 key-without-effect"),
        ("{dates: []}", "19 wrong-type"), ("{dates: [soon]}", "20 wrong-type"), ("{dates: }", "19 wrong-type"),
        ("{dates: [2026-02-30]}", "20 date-impossible"), ("{rrule: FREQ=WEEKLY}", "11 missing-key"),
        ("{rrule: FREQ=FORTNIGHTLY, start: 2026-01-01}", "24 recurrence-invalid"),
        ("{rrule: FREQ=WEEKLY;BYDAY=XX, start: 2026-01-01}", "37 recurrence-invalid"),
        ("{rrule: FREQ=WEEKLY, start: soon}", "39 wrong-type"), ("{window: 2026}", "20 wrong-type"),
        ("{window: 2026-03-01/2026-02-01}", "20 window-ends-before-it-opens"),
        ("{window: ../2026-02-30}", "20 date-impossible"), ("{window: [a]}", "20 wrong-type"),
        ("{after completion: soon}", "30 wrong-type"), ("{after completion: 0 years}", "30 wrong-type"),
        ("{within: a while}", "20 wrong-type"), ("{within: 3 days, every: week}", "12 key-without-effect"),
        ("{as needed: false}", "23 wrong-type"), ("{continuous: perhaps}", "24 wrong-type"),
        ("{as needed: true, continuous: true}", "29 key-without-effect"),
    ])
    func `a fault is reported once, where it stands`(text: String, expected: String) {
        let read = PlanText(when: text)
        #expect(read.placed == ["b.yaml:4:\(expected)"])
    }

    @Test func `every key without effect is reported`() {
        let read = PlanText(when: "{window: 2026-02-01/2026-03-31, times: 2, on: Monday, of: x}")
        #expect(read.codes == Array(repeating: "key-without-effect", count: 3))
    }

    @Test func `a phrase in a block is read as its text`() throws {
        let read = PlanText(
            PlanText.head,
            "activities:\n  a:\n    title: A\n    responsible: SD\n    when: >-\n      reizi\n      ceturksnī\n")
        #expect(read.codes == [])
        #expect(try read.plan.activities["a"]?.when?.value == .cadence(Cadence(every: Stride(.quarter))))
    }
}
