import SardzeWords

/// Expressions that look like a time and are none, or are two.
extension Lexicon {
    struct Trap: Sendable {
        var kind: PhraseError.Kind
        var message: Wording
        var help: Wording
    }

    static let traps = Expressions<Trap>([
        .init(
            ambiguous(
                Wording("twice a week or every two weeks", lv: "divreiz nedēļā vai reizi divās nedēļās"),
                "twice a week", "every two weeks"),
            "biweekly|bi-weekly|bi weekly"),
        .init(
            ambiguous(
                Wording("twice a month or every two months", lv: "divreiz mēnesī vai reizi divos mēnešos"),
                "twice a month", "every two months"),
            "bimonthly|bi-monthly|bi monthly"),
        .init(
            ambiguous(
                Wording("twice a year or every two years", lv: "divreiz gadā vai reizi divos gados"), "twice a year",
                "every two years"),
            "biannual|bi-annual|bi annual|biannually|bi-annually|bi annually|biyearly|bi-yearly|biyear|bi yearly"),
        .init(
            notATime(
                Wording(
                    "even and odd weeks do not alternate at the end of every year",
                    lv: "pāra un nepāra nedēļas gadu mijā nemijas"),
                Wording(
                    "write `reizi divās nedēļās` or `every two weeks on Monday`",
                    lv: "rakstiet `reizi divās nedēļās` vai `every two weeks on Monday`")),
            "pāra nedēļ*|nepāra nedēļ*|pāra datum*|nepāra datum*|even weeks|odd weeks|even-numbered weeks|odd-numbered weeks"
        ),
        .init(schoolBreak, "brīvlaik*|skolēnu brīvlaik*|skolēnu brīvdien*|skolas brīvdien*|skolu brīvdien*"),
        .init(schoolBreak, "rudens brīvdien*|ziemas brīvdien*|pavasara brīvdien*|vasaras brīvdien*|rudens brīvlaik*"),
        .init(schoolBreak, "ziemas brīvlaik*|pavasara brīvlaik*|vasaras brīvlaik*|school holidays|school breaks"),
        .init(schoolBreak, "school break|school holiday|autumn break|winter break|spring break|summer break"),
        .init(schoolBreak, "autumn holidays|winter holidays|spring holidays|summer holidays|half-term|half term"),
        .init(publicHoliday, "svētku dien*|svētkos|public holidays|on public holidays|bank holidays"),
        .init(
            notATime(
                Wording("an age is not a date", lv: "vecums nav laiks"),
                Wording(
                    "leave the age to `title:` and write only how often or when",
                    lv: "vecumu atstājiet zem `title:`, te rakstiet tikai, cik bieži vai kad")), "g.v.|g. v."
        ),
        .init(
            notATime(
                Wording("an age is not a date", lv: "vecums nav laiks"),
                Wording("leave the age to `title:`", lv: "vecumu atstājiet zem `title:`")),
            "gadu vecum*|years of age|years old|year-olds|gadus vec*|gadīg*|vecum*|gadiem ve*"),
        .init(
            notATime(
                Wording("a rough figure is no time", lv: "aptuvens lielums nav laiks"),
                Wording("write only how often or when", lv: "rakstiet tikai, cik bieži vai kad")),
            "vidēji|apmēram|aptuveni|gandrīz|on average|approximately|almost|roughly"),
        .init(
            notATime(
                Wording("`ikdienā` is not a cadence", lv: "`ikdienā` nepasaka, cik bieži"),
                Wording("write `katru dienu` or `pastāvīgi`", lv: "rakstiet `katru dienu` vai `pastāvīgi`")),
            "ikdienā strādā*|ikdienā|ikdienas darb*"),
        .init(
            notATime(
                Wording("`mēneša` needs more", lv: "ar `mēneša` vien nepietiek"),
                Wording(
                    "write `ikmēneša`, `reizi mēnesī` or `mēneša pēdējā dienā`",
                    lv: "rakstiet `ikmēneša`, `reizi mēnesī` vai `mēneša pēdējā dienā`")), "mēneša"),
    ])

    private static func ambiguous(_ readings: Wording, _ one: String, _ other: String) -> Trap {
        Trap(
            kind: .ambiguous, message: Wording("this can mean \(readings.en)", lv: "tas var nozīmēt \(readings.lv)"),
            help: Wording("write `\(one)` or `\(other)`", lv: "rakstiet `\(one)` vai `\(other)`"))
    }

    private static func notATime(_ message: Wording, _ help: Wording) -> Trap {
        Trap(kind: .notUnderstood, message: message, help: help)
    }

    private static let schoolBreak = Trap(
        kind: .notUnderstood,
        message: Wording("the days of school breaks are not known here", lv: "skolēnu brīvlaiku dienas te nav zināmas"),
        help: Wording(
            "name the break with its days under `calendar: breaks:` and write these days as `window:`",
            lv: "ierakstiet brīvlaiku un tā dienas zem `calendar: breaks:`, bet šīs dienas rakstiet kā `window:`"))

    private static let publicHoliday = Trap(
        kind: .notUnderstood,
        message: Wording("public holidays are no cadence", lv: "svētku dienas nepasaka, cik bieži"),
        help: Wording("write the days: `1.05., 4.05. un 18.11.`", lv: "rakstiet dienas: `1.05., 4.05. un 18.11.`"))
}
