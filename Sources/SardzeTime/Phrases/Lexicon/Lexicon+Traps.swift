import SardzeWords

/// Expressions that look like a time and are none, or are two.
extension Lexicon {
    struct Trap: Sendable {
        var kind: PhraseError.Kind
        var message: String
        var help: String
    }

    static let traps = Expressions<Trap>([
        .init(
            ambiguous("twice a week or every two weeks", "`twice a week` or `every two weeks`"),
            "biweekly|bi-weekly|bi weekly"),
        .init(
            ambiguous("twice a month or every two months", "`twice a month` or `every two months`"),
            "bimonthly|bi-monthly|bi monthly"),
        .init(
            ambiguous("twice a year or every two years", "`twice a year` or `every two years`"),
            "biannual|bi-annual|bi annual|biannually|bi-annually|bi annually|biyearly|bi-yearly|biyear|bi yearly"),
        .init(schoolBreak, "brīvlaik*|skolēnu brīvlaik*|skolēnu brīvdien*|skolas brīvdien*|skolu brīvdien*"),
        .init(schoolBreak, "rudens brīvdien*|ziemas brīvdien*|pavasara brīvdien*|vasaras brīvdien*|rudens brīvlaik*"),
        .init(schoolBreak, "ziemas brīvlaik*|pavasara brīvlaik*|vasaras brīvlaik*|school holidays|school breaks"),
        .init(schoolBreak, "school break|school holiday|autumn break|winter break|spring break|summer break"),
        .init(schoolBreak, "autumn holidays|winter holidays|spring holidays|summer holidays|half-term|half term"),
        .init(publicHoliday, "svētku dien*|svētkos|public holidays|on public holidays|bank holidays"),
        .init(
            notATime("an age is not a date", "leave the age to `title:` and write only how often or when"), "g.v.|g. v."
        ),
        .init(
            notATime("an age is not a date", "leave the age to `title:`"),
            "gadu vecum*|years of age|years old|gadus vec*"),
        .init(notATime("an average is not a deadline", "write only how often or when"), "vidēji|on average"),
        .init(notATime("`ikdienā` is not a cadence", "write `katru dienu` or `pastāvīgi`"), "ikdienā strādā*"),
        .init(notATime("`mēneša` needs more", "write `ikmēneša`, `reizi mēnesī` or `mēneša pēdējā dienā`"), "mēneša"),
    ])

    private static func ambiguous(_ readings: String, _ help: String) -> Trap {
        Trap(kind: .ambiguous, message: "this can mean \(readings)", help: "write \(help)")
    }

    private static func notATime(_ message: String, _ help: String) -> Trap {
        Trap(kind: .notUnderstood, message: message, help: help)
    }

    private static let schoolBreak = Trap(
        kind: .notUnderstood, message: "the days of school breaks are not known here",
        help: "name the break with its days under `calendar: breaks:` and write these days as `window:`")

    private static let publicHoliday = Trap(
        kind: .notUnderstood, message: "public holidays are no cadence",
        help: "write the days: `1.05., 4.05. un 18.11.`")
}
