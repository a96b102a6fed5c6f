import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct RuleSentenceTests {
    static let rules = [
        "FREQ=DAILY", "FREQ=DAILY;INTERVAL=10;COUNT=5", "FREQ=DAILY;UNTIL=19971224T000000Z",
        "FREQ=DAILY;UNTIL=20000131T090000;BYMONTH=1", "FREQ=DAILY;BYDAY=MO,FR;BYMONTHDAY=13",
        "FREQ=DAILY;BYDAY=SA,SU", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR;UNTIL=19971224",
        "FREQ=WEEKLY;INTERVAL=21;BYDAY=MO,TU,WE,TH,FR;COUNT=21", "FREQ=WEEKLY;BYMONTH=9,10,11;BYDAY=TU",
        "FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;COUNT=10", "FREQ=MONTHLY;BYDAY=1MO,3MO,-2TU",
        "FREQ=MONTHLY;BYDAY=WE,1FR", "FREQ=MONTHLY;BYMONTHDAY=1,15,-1", "FREQ=MONTHLY;BYMONTHDAY=10,11,12,13,14,15",
        "FREQ=MONTHLY;BYMONTHDAY=-3,-2,-1", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
        "FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3,-1;COUNT=3",
        "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31",
        "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;INTERVAL=3;BYMONTHDAY=30", "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=6,7", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200,-1", "FREQ=YEARLY;BYDAY=20MO",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=YEARLY;BYWEEKNO=1,52,-1", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH",
        "FREQ=YEARLY;BYMONTH=1;BYDAY=1SU,-1SU", "FREQ=YEARLY;BYDAY=-1MO;BYYEARDAY=365,366",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z",
        "FREQ=MINUTELY;INTERVAL=15;COUNT=6", "FREQ=MINUTELY;INTERVAL=90;BYHOUR=9,10,11,12,16",
        "FREQ=SECONDLY;BYMINUTE=0",
        "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
        "FREQ=YEARLY;BYMONTH=1;BYDAY=SU;BYHOUR=8,9;BYMINUTE=30",
        "FREQ=DAILY;BYHOUR=12", "FREQ=DAILY;BYHOUR=6;BYMINUTE=0;BYSECOND=30",
        "FREQ=HOURLY;BYDAY=MO;BYMINUTE=5,35;BYSECOND=1",
        "FREQ=MONTHLY;BYDAY=MO;BYHOUR=9;BYSETPOS=1", "FREQ=SECONDLY;INTERVAL=101;COUNT=1",
    ]

    @Test func `every part of a rule is said`() throws {
        var lines: [String] = ["# A rule, its sentence in Latvian and in English, and each of its parts."]
        for text in Self.rules {
            let rule = try RecurrenceRule(text)
            lines += ["", "\(rule)", "lv: \(rule.sentence.lv)", "en: \(rule.sentence.en)"]
            lines += rule.partsExplained.map { "    \($0.part): \($0.meaning.lv) | \($0.meaning.en)" }
        }
        Fixtures.expectGolden(lines.joined(separator: "\n") + "\n", "recurrence/sentences.txt")
    }

    @Test(arguments: rules) func `the parts explained make up the rule`(text: String) throws {
        let rule = try RecurrenceRule(text)
        #expect(rule.partsExplained.map(\.part).joined(separator: ";") == rule.description)
        for wording in rule.partsExplained.map(\.meaning) + [rule.sentence] { expectBilingual(wording) }
    }

    @Test func `every rule the oracles were asked is said whole`() throws {
        for row in try Fixtures.table("recurrence/oracles.tsv") {
            let rule = try RecurrenceRule(row["rule"] ?? "")
            #expect(rule.partsExplained.map(\.part).joined(separator: ";") == rule.description)
            #expect(rule.partsExplained.allSatisfy { !$0.meaning.en.isEmpty && !$0.meaning.lv.isEmpty }, "\(rule)")
            #expect(!rule.sentence.en.contains("  ") && !rule.sentence.lv.contains("  "), "\(rule.sentence)")
        }
    }

    @Test func `a recurrence says its start and its days beside the rule`() throws {
        func day(_ day: Int) -> CivilDate { CivilDate(dayNumber: 20_000 + day) }
        let recurrence = try Recurrence(
            "FREQ=WEEKLY;BYDAY=FR", start: day(0), adding: [day(1)], excluding: [day(7), day(14)])
        #expect(
            recurrence.sentence
                == Wording(
                    "every week on Fridays, starting 4 October 2024, and on one day more, except on two days",
                    lv:
                        "katru nedēļu piektdienās, sākot ar 2024. gada 4. oktobri un vēl vienā dienā, izņemot divas dienas"
                ))
    }
}
