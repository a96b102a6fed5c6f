import SardzeTime
import Testing

@testable import SardzeWatch

/// Who hears of one task, and when: the promises in words, one by one.
struct AlertTaskTests {
    private let task = "1.1@2026-03"

    @Test func `what nobody does is announced, called late, repeated, and taken to the deputy and the coordinator`()
        throws
    {
        var diary = try AlertDiary()
        // Five working days of SD after Wednesday 1 April, Easter left out, end on Friday the tenth; ten on Friday the seventeenth.
        // A month after 1 April the weeks are over; 4 May is a holiday.
        #expect(
            try diary.runs("2026-03-01", "2026-05-31") == [
                "2026-03-24 SD due-soon", "2026-04-01 SD overdue", "2026-04-08 SD repeat",
                "2026-04-13 BT escalated-to-deputy", "2026-04-15 SD repeat", "2026-04-20 BT repeat",
                "2026-04-20 SG escalated-to-coordinator", "2026-04-22 SD repeat", "2026-04-27 BT repeat",
                "2026-04-27 SG repeat", "2026-04-29 SD repeat", "2026-05-05 BT repeat", "2026-05-05 SG repeat",
                "2026-05-06 SD repeat", "2026-05-12 BT repeat", "2026-05-12 SG repeat", "2026-05-19 BT repeat",
                "2026-05-19 SG repeat",
                "2026-05-26 SG repeat",
            ])
    }

    @Test func `what is assigned is news to the body that gets it`() throws {
        var diary = try AlertDiary()
        diary.story.take([.assigned(task: task, body: "VP", officer: nil, reason: nil)])
        #expect(
            try diary.runs("2026-02-25", "2026-03-31") == ["2026-03-01 VP first-notice", "2026-03-24 VP due-soon"])
    }

    @Test func `of what is new and due soon at once only that it is due soon is told`() throws {
        var diary = try AlertDiary()
        #expect(try diary.runs("2026-03-01", "2026-03-24") == ["2026-03-24 SD due-soon"])
        diary.story.take([.assigned(task: task, body: "VP", officer: nil, reason: nil)])
        #expect(
            try diary.runs("2026-03-25", "2026-04-01") == [
                "2026-03-25 SD withdrawn", "2026-03-25 VP due-soon", "2026-04-01 VP overdue",
            ])
    }

    @Test func `what is nobody's is the coordinator's`() throws {
        var diary = try AlertDiary(AlertDiary.plan(responsible: ""))
        #expect(
            try diary.runs("2026-02-25", "2026-04-10") == [
                "2026-03-02 SG unassigned", "2026-03-24 SG due-soon", "2026-04-01 SG overdue", "2026-04-08 SG repeat",
            ])
    }

    @Test func `a timer that rings once a day before the hour of the digest tells all the same`() throws {
        var diary = try AlertDiary()
        // Of no run before nothing is known: the hour is waited for.
        #expect(try diary.runs("2026-03-24", "2026-03-24", at: (7, 0)) == [])
        diary.story.lastRun = diary.story.context(try day("2026-03-24"), (7, 0)).now
        #expect(
            try diary.runs("2026-03-25", "2026-04-10", at: (7, 0)) == [
                "2026-03-25 SD due-soon", "2026-04-01 SD overdue", "2026-04-08 SD repeat",
            ])
    }

    @Test func `where runs come after the hour of the digest nobody is told before it`() throws {
        var diary = try AlertDiary(AlertDiary.plan(alerts: "{digest: on Tuesday at 8:00}"))
        diary.story.lastRun = diary.story.context(try day("2026-03-23"), (8, 0)).now
        #expect(try diary.runs("2026-03-24", "2026-03-24", at: (7, 45)) == [])
        #expect(try diary.runs("2026-03-24", "2026-03-24", at: (8, 0)) == ["2026-03-24 SD due-soon"])
        // A week of early runs, and the digest still goes out on its day.
        #expect(try diary.runs("2026-03-25", "2026-04-08", at: (7, 0)) == ["2026-04-07 SD overdue"])
    }

    @Test func `after weeks without a run only what is true now is told, and nobody is passed over who did not know`()
        throws
    {
        var diary = try AlertDiary()
        #expect(
            try diary.runs("2026-04-20", "2026-04-28") == [
                "2026-04-20 SD overdue", "2026-04-27 SD repeat", "2026-04-28 BT escalated-to-deputy",
            ])
    }

    @Test func `the lengths of a policy are kept`() throws {
        var diary = try AlertDiary(
            AlertDiary.plan(
                alerts:
                    "{remind: 3 working days before, overdue: after 2 working days, repeat: every 3 days, escalate: none}"
            ))
        #expect(
            try diary.runs("2026-03-01", "2026-04-20") == [
                "2026-03-26 SD due-soon", "2026-04-07 SD overdue", "2026-04-10 SD repeat", "2026-04-13 SD repeat",
                "2026-04-16 SD repeat", "2026-04-20 SD repeat",
            ])
    }

    @Test func `a policy of nothing tells nothing`() throws {
        var diary = try AlertDiary(
            AlertDiary.plan(alerts: "{remind: none, overdue: none, repeat: none, escalate: none}"))
        #expect(try diary.runs("2026-01-01", "2026-06-30") == [])
    }

    @Test func `one day late is told first and repeated never where the policy says so`() throws {
        var diary = try AlertDiary(AlertDiary.plan(alerts: "{repeat: none, escalate: [{after: 1 week, to: VP}]}"))
        #expect(
            try diary.runs("2026-03-25", "2026-07-30") == [
                "2026-03-25 SD due-soon", "2026-04-01 SD overdue", "2026-04-09 VP escalated",
            ])
    }

    // MARK: In whose place

    @Test func `the deputy is told in place of a body without a mailbox, and not once more as its deputy`() throws {
        var diary = try AlertDiary(AlertDiary.plan(service: "deputy: BT"))
        #expect(
            try diary.runs("2026-03-01", "2026-04-20") == [
                "2026-03-24 BT due-soon for SD", "2026-04-01 BT overdue for SD", "2026-04-08 BT repeat for SD",
                "2026-04-15 BT repeat for SD", "2026-04-20 SG escalated-to-coordinator",
            ])
    }

    @Test func `the members of a group without a mailbox are told, and a group with one is not told by its members`()
        throws
    {
        var members = try AlertDiary(AlertDiary.plan(responsible: "SG", group: "members: [BT, VP]"))
        #expect(
            try members.runs("2026-03-01", "2026-04-01") == [
                "2026-03-24 BT due-soon for SG", "2026-03-24 VP due-soon for SG", "2026-04-01 BT overdue for SG",
                "2026-04-01 VP overdue for SG",
            ])
        var group = try AlertDiary(
            AlertDiary.plan(responsible: "SG", group: "email: sg@example.org, members: [BT, VP]"))
        #expect(try group.runs("2026-03-24", "2026-03-31") == ["2026-03-24 SG due-soon"])
    }

    @Test func `where the coordinator has no mailbox its deputy is told of what is nobody's`() throws {
        var diary = try AlertDiary(AlertDiary.plan(responsible: "", group: "deputy: VP"))
        #expect(try diary.runs("2026-03-01", "2026-03-10").map { $0.prefix(24) } == ["2026-03-01 VP unassigned"])
        var body = try AlertDiary(AlertDiary.plan(service: "note: x", group: "deputy: VP"))
        #expect(try body.runs("2026-03-24", "2026-03-24") == ["2026-03-24 VP due-soon for SD"])
    }

    // MARK: Quiet days and digests

    @Test func `a digest of Mondays and Thursdays that meets Easter goes out on Tuesday`() throws {
        var diary = try AlertDiary(
            AlertDiary.plan(
                window: "2026-04-01/2026-04-02", alerts: "{digest: on Monday and Thursday at 8:00, escalate: none}"))
        #expect(
            try diary.runs("2026-04-01", "2026-04-20") == [
                "2026-04-02 SD due-soon", "2026-04-07 SD overdue", "2026-04-16 SD repeat",
            ])
    }

    @Test func `quiet days are the receiver's own`() throws {
        var police = try AlertDiary(AlertDiary.plan(responsible: "VP", window: "2026-04-01/2026-04-02"))
        #expect(try police.runs("2026-04-03", "2026-04-03") == ["2026-04-03 VP overdue"])
        var loud = try AlertDiary(AlertDiary.plan(window: "2026-04-01/2026-04-02", alerts: "{quiet: [weekends]}"))
        #expect(try loud.runs("2026-04-03", "2026-04-03") == ["2026-04-03 SD overdue"])
    }

    @Test func `a holiday on a Sunday is a Sunday too`() throws {
        var diary = try AlertDiary(AlertDiary.plan(window: "2026-04-01/2026-04-04", alerts: "{quiet: [weekends]}"))
        #expect(try diary.runs("2026-04-05", "2026-04-06") == ["2026-04-06 SD overdue"])
    }

    @Test func `nothing is told before the hour, and once a day after it`() throws {
        var diary = try AlertDiary()
        #expect(try diary.runs("2026-04-01", "2026-04-01", at: (7, 59)) == [])
        #expect(try diary.runs("2026-04-01", "2026-04-01", at: (8, 0)) == ["2026-04-01 SD overdue"])
        #expect(try diary.runs("2026-04-01", "2026-04-01", at: (23, 59)) == [])
    }

    @Test func `a repeat goes along with a digest that goes out anyway, within three days of its own`() throws {
        // The other task is late on Friday the tenth, five days before the repeat, whose digest then takes the other's along;
        // or on Tuesday the fourteenth, one day before.
        for (window, lines) in [
            ("2026-03-01/2026-04-09", ["2026-04-10 SD overdue", "2026-04-15 SD repeat", "2026-04-15 SD repeat"]),
            ("2026-03-01/2026-04-13", ["2026-04-14 SD repeat", "2026-04-14 SD overdue"]),
        ] {
            var diary = try AlertDiary(
                AlertDiary.plan(
                    alerts: "{remind: none, escalate: none}",
                    more: "\"1.2\": {title: Cits, when: {window: \(window)}, responsible: [SD]}"))
            _ = try diary.runs("2026-04-01", "2026-04-08")
            #expect(try diary.runs("2026-04-09", "2026-04-15") == lines)
        }
    }

    // MARK: Silences

    @Test func `a silence over a task holds until the day after its end, and its escalation counts from then`() throws {
        var diary = try AlertDiary()
        diary.story.take([.silenced(Silence(.matter(task), until: try day("2026-04-10"), owner: "SG", reason: "x"))])
        #expect(
            try diary.runs("2026-03-01", "2026-04-21") == [
                "2026-04-13 SD overdue", "2026-04-20 SD repeat", "2026-04-21 BT escalated-to-deputy",
            ])
    }

    @Test func `a silent body holds nobody else up`() throws {
        var diary = try AlertDiary()
        diary.story.take([.silenced(Silence(.body("SD"), until: try day("2026-04-30"), owner: "SG", reason: "x"))])
        #expect(
            try diary.runs("2026-03-01", "2026-04-20") == [
                "2026-04-13 BT escalated-to-deputy", "2026-04-20 BT repeat", "2026-04-20 SG escalated-to-coordinator",
            ])
    }

    @Test func `a silence over an activity ends when it is lifted`() throws {
        var diary = try AlertDiary()
        diary.story.take([.silenced(Silence(.activity("1.1"), until: try day("2026-12-31"), owner: "SG", reason: "x"))])
        #expect(try diary.runs("2026-03-01", "2026-05-20") == [])
        diary.story.take([.lifted(.activity("1.1"), reason: nil)])
        #expect(try diary.runs("2026-05-21", "2026-05-21") == ["2026-05-21 SD overdue"])
    }

    // MARK: What is settled

    @Test func `whoever was told that another body is late hears that it is done, and the one who did it does not`()
        throws
    {
        var diary = try AlertDiary()
        _ = try diary.runs("2026-03-01", "2026-04-13")
        diary.story.take([.done(task: task, Fact.Doing(on: try day("2026-04-14")))])
        #expect(try diary.runs("2026-04-14", "2026-05-31") == ["2026-04-14 BT answered"])
    }

    @Test func `whoever was told anything hears that it is waived`() throws {
        var diary = try AlertDiary()
        _ = try diary.runs("2026-03-01", "2026-04-13")
        diary.story.take([.waived(task: task, reason: "x")])
        #expect(try diary.runs("2026-04-14", "2026-05-31") == ["2026-04-14 BT withdrawn", "2026-04-14 SD withdrawn"])
    }

    @Test func `what is given to another body begins anew, for the deputy too`() throws {
        var diary = try AlertDiary()
        _ = try diary.runs("2026-03-01", "2026-04-13")
        diary.story.take([.assigned(task: task, body: "VP", officer: nil, reason: nil)])
        #expect(
            try diary.runs("2026-04-14", "2026-04-25") == [
                "2026-04-14 BT withdrawn", "2026-04-14 SD withdrawn", "2026-04-14 VP overdue", "2026-04-21 VP repeat",
            ])
    }

    @Test func `a deputy that gets the task itself is told so, though it heard of it before`() throws {
        var diary = try AlertDiary()
        _ = try diary.runs("2026-03-01", "2026-04-13")
        diary.story.take([.assigned(task: task, body: "BT", officer: nil, reason: nil)])
        #expect(try diary.runs("2026-04-14", "2026-04-20") == ["2026-04-14 BT overdue", "2026-04-14 SD withdrawn"])
    }

    @Test func `a letter that nobody got is told to the coordinator once, and so is that it arrived`() throws {
        var diary = try AlertDiary()
        _ = try diary.runs("2026-04-01", "2026-04-01")
        diary.story.take([.undelivered(letter: .none, body: "SD", .receiver)])
        #expect(try diary.runs("2026-04-02", "2026-04-07") == ["2026-04-02 SG undelivered"])
        diary.story.take([.delivered(letter: .none, body: "SD")])
        #expect(try diary.runs("2026-04-08", "2026-04-09") == ["2026-04-08 SD repeat", "2026-04-08 SG answered"])
    }
}
