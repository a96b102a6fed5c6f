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
        .init(anyBreak, "brīvlaik*|skolēnu brīvlaik*|skolēnu brīvdien*|skolas brīvdien*|skolu brīvdien*"),
        .init(anyBreak, "school holidays|school breaks|school break|school holiday|half-term|half term"),
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

    private static let anyBreak = Trap(
        kind: .ambiguous,
        message: Wording(
            "this can mean any of the four school breaks", lv: "tas var nozīmēt jebkuru no četriem brīvlaikiem"),
        help: Wording(
            "write which one: `in the autumn break`, `rudens brīvlaikā`; to keep clear of all: `except school holidays`",
            lv: "rakstiet, kurš: `rudens brīvlaikā`, `in the autumn break`; lai izvairītos no visiem: "
                + "`except school holidays`"))

    static let unknownBreak = Trap(
        kind: .notUnderstood,
        message: Wording("the days of this school break are not known here", lv: "šī brīvlaika dienas te nav zināmas"),
        help: Wording(
            "add them: `calendar: breaks:`, or write the days as `window:`",
            lv: "pievienojiet tās: `calendar: breaks:` vai rakstiet dienas kā `window:`"))

    /// - Parameter estimate: the days it may have.
    static func undecreedBreak(_ estimate: Window) -> Trap {
        Trap(
            kind: .notUnderstood,
            message: Wording(
                "the days of this school break are not decreed yet", lv: "šī brīvlaika dienas vēl nav noteiktas"),
            help: Wording(
                "it may be \(estimate); add its days to `calendar: breaks:` once decreed, or write them as `window:`",
                lv: "tas varētu būt \(estimate); kad dienas noteiktas, pievienojiet tās zem `calendar: breaks:` vai "
                    + "rakstiet kā `window:`"))
    }

    private static let publicHoliday = Trap(
        kind: .notUnderstood,
        message: Wording("public holidays are no cadence", lv: "svētku dienas nepasaka, cik bieži"),
        help: Wording("write the days: `1.05., 4.05. un 18.11.`", lv: "rakstiet dienas: `1.05., 4.05. un 18.11.`"))
}
