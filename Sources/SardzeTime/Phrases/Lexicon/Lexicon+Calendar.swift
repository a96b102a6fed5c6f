/// Months, weekdays, seasons and units.
extension Lexicon {
    static let months: [Row] = [
        Row(.month(1), .masculineIs, "janvār"), Row(.month(1), "janv january jan"),
        Row(.month(2), .masculineIs, "februār"), Row(.month(2), "febr february feb"),
        Row(.month(3), .masculineS, "mart"), Row(.month(3), "march mar"),
        Row(.month(4), .masculineIs, "aprīl/aprīļ"), Row(.month(4), "april apr"),
        Row(.month(5), .masculineS, "maij"), Row(.month(5), "may"),
        Row(.month(6), .masculineS, "jūnij"), Row(.month(6), "jūn june"),
        Row(.month(7), .masculineS, "jūlij"), Row(.month(7), "jūl july"),
        Row(.month(8), .masculineS, "august"), Row(.month(8), "august aug"),
        Row(.month(9), .masculineIs, "septembr"), Row(.month(9), "september sept sep"),
        Row(.month(10), .masculineIs, "oktobr"), Row(.month(10), "okt october oct"),
        Row(.month(11), .masculineIs, "novembr"), Row(.month(11), "november nov"),
        Row(.month(12), .masculineIs, "decembr"), Row(.month(12), "december dec"),
    ]

    /// Months that may be followed by a day: "March 12".
    static let englishMonths: Set<Word> = [
        "january", "jan", "february", "feb", "march", "mar", "april", "apr", "may", "june", "jun", "july", "jul",
        "august", "aug", "september", "sept", "sep", "october", "oct", "november", "nov", "december", "dec",
    ]

    /// Units cut short with a dot.
    static let unitAbbreviations: Set<Word> = ["ned", "men", "cet", "ceturks"]

    /// Short forms that take a dot.
    static let monthAbbreviations: Set<Word> = [
        "janv", "jan", "febr", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "oct", "nov", "dec",
    ]

    static let weekdays: [Row] = zip(
        Weekday.allCases,
        [
            ("pirmdien", "monday", "mon pirmd"), ("otrdien", "tuesday", "tue otrd"),
            ("trešdien", "wednesday", "wed trešd"), ("ceturtdien", "thursday", "thu ceturtd"),
            ("piektdien", "friday", "fri piektd"), ("sestdien", "saturday", "sat sestd"),
            ("svētdien", "sunday", "sun svētd"),
        ]
    ).flatMap { (day: Weekday, names: (String, String, String)) -> [Row] in
        [
            Row(.weekday(day), plural: .weekdays(day), .feminineA, names.0), Row(.weekday(day), names.0),
            Row(.weekday(day), names.1 + " " + names.2), Row(.weekdays(day), names.1 + "s"),
        ]
    }

    static let seasons: [Row] = [
        Row(.season(3), .masculineIs, "pavasar"), Row(.season(3), "spring springtime šopavasar"),
        Row(.season(6), .feminineA, "vasar"), Row(.season(6), "summer summertime šovasar"),
        Row(.season(9), .masculineNs, "ruden/rudeņ"), Row(.season(9), "autumn šoruden"),
        Row(.season(12), .feminineA, "ziem"), Row(.season(12), "winter wintertime šoziem"),
    ]

    static let units: [Row] = [
        Row(.unit(.hour), .feminineA, "stund"), Row(.unit(.hour), "hour hours"),
        Row(.unit(.roundTheClock), .feminineS, "diennakt/diennakš"),
        Row(.unit(.day), .feminineA, "dien"), Row(.unit(.day), "day days"),
        Row(.unit(.workingDay), .feminineA, "darbdien darbadien"), Row(.unit(.workingDay), "workday workdays weekday"),
        Row(.unit(.week), .feminineA, "nedēļ"), Row(.unit(.week), "week weeks"),
        Row(.unit(.month), .masculineIs, "mēnes/mēneš"), Row(.unit(.month), "month months"),
        Row(.unit(.quarter), .masculineIs, "ceturksn/ceturkšņ"), Row(.unit(.quarter), .masculineS, "kvartāl"),
        Row(.unit(.quarter), "quarter quarters"),
        Row(.unit(.halfYear), .masculineS, "pusgad"),
        Row(.unit(.year), .masculineS, "gad"), Row(.unit(.year), "year years"),
        Row(.unit(.week), "ned"), Row(.unit(.month), "mēn"), Row(.unit(.quarter), "cet ceturkš"),
        Row(.unit(.semester), .masculineIs, "semestr"), Row(.unit(.semester), "semester semesters term terms"),
        Row(.unit(.period), .masculineS, "period"), Row(.unit(.period), "period"),
    ]
}
