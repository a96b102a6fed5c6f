/// Expressions whose meaning is not the sum of their words.
extension Lexicon {
    /// What a phrase says besides dates.
    enum State: Sendable, Hashable {
        /// "Visu periodu": adds nothing to a cadence, alone it is all the time.
        case wholePeriod
        case continuous
        /// "Jebkad plāna periodā": one task, open all through.
        case anyTime
        case asNeeded
        /// "Regulāri": how often?
        case regularly
        /// "Drīzumā": when?
        case someTime
        /// "Plānots": adds nothing to a date, alone it is one without a date.
        case planned
    }

    static let states = Expressions<State>([
        .init(.continuous, "pastāvīgi|nepārtraukti|pastāvīgs|pastāvīga|visu laiku|visu gadu|visa gada laikā"),
        .init(.continuous, "visa gada garumā|joprojām|turpinās|turpina|tiek turpināts|šobrīd|šobrīd notiek|notiek"),
        .init(
            .continuous, "patlaban|pašlaik|atrodas izstrādes stadijā|vēl atrodas izstrādes stadijā|izstrādes stadijā"),
        .init(.continuous, "ir izstrādes stadijā|tiek īstenots|tiek īstenota|tiek īstenotas|tiek īstenoti|procesā"),
        .init(.continuous, "continuously|continuous|ongoing|on-going|all year round|all year|all year long|year-round"),
        .init(.continuous, "year round|all the time|constantly|permanently|throughout the year|in progress|still"),
        .init(.continuous, "currently|at present|in development|under development|underway|under way|continues|always"),
        .init(.wholePeriod, "visu plānu|the whole plan|throughout the plan|throughout the whole plan|during the plan"),
        .init(.anyTime, "jebkad plāna periodā|jebkurā laikā plāna periodā|any time in the plan period"),
        .init(.anyTime, "at any time in the plan period|any time during the plan period"),
        .init(.asNeeded, "pēc nepieciešamīb*|nepieciešamīb* gadījum*|ja nepieciešam*|ja ir nepieciešam*"),
        .init(.asNeeded, "kad nepieciešams|ja ir vajadzīgs|vajadzīb* gadījum*|pēc vajadzīb*|ja vajadzīgs"),
        .init(.asNeeded, "ja rodas nepieciešamīb*|atbilstoši nepieciešamīb*|pēc pieprasījum*|pēc ierosinājum*"),
        .init(.asNeeded, "pēc lūgum*|pēc uzaicinājum*|pēc iniciatīv*|as needed|when needed|if needed|where needed"),
        .init(
            .asNeeded, "as necessary|if necessary|when necessary|where necessary|as required|if required|when required"),
        .init(
            .asNeeded,
            "on demand|on request|upon request|by request|on initiative|as and when needed|as the need arises|as and when required"
        ),
        .init(.regularly, "regulār*|sistemātisk*|periodisk*|laiku pa laikam|regularly|regular|periodically|periodic"),
        .init(.regularly, "systematically|systematic|on a regular basis|from time to time|frequently|bieži|often"),
        .init(.someTime, "drīzumā|tuvākajā laikā|tuvākā laikā|ilgtermiņā|ilgstošā laika posmā|ilgākā laika posmā"),
        .init(.someTime, "īstermiņā|vidējā termiņā|vidēja termiņā|nākotnē|vēlāk|pēc iespējas ātrāk|tiks precizēts"),
        .init(.someTime, "tiks noteikts|precizējams|vēl nav zināms|nav noteikts|bez termiņa"),
        .init(.someTime, "soon|in due course|later|in the future|tbd|tbc|tba|t.b.d.|to be decided|to be determined"),
        .init(.someTime, "to be confirmed|to be announced|in the long term|long-term|in the short term|eventually"),
        .init(.someTime, "as soon as possible|asap|at a later date|when possible"),
        .init(.planned, "plānots|plānota|plānoti|plānotas|plānotais|plānotā|plāno|plānojas|ir plānots|tiek plānots"),
        .init(
            .planned,
            "plānojam|tiek gatavots|tiek gatavota|tiek gatavoti|tiek gatavotas|in preparation|being prepared"),
        .init(
            .planned,
            "tiek plānota|tiek plānotas|paredzēts|paredzēta|paredzētas|planned|is planned|are planned|scheduled"),
    ])

    /// One word for a cadence.
    static let adverbs = Expressions<Stride>([
        .init(Stride(1, .day), "daily|ikdienas"), .init(Stride(1, .workingDay), "darbdienās|darba dienās|on weekdays"),
        .init(Stride(1, .workingDay), "on working days|on business days|weekdays|on workdays"),
        .init(Stride(1, .week), "weekly|iknedēļ*"), .init(Stride(2, .week), "fortnightly|every fortnight|a fortnight"),
        .init(Stride(1, .month), "monthly|ikmēne*"),
        .init(Stride(1, .quarter), "quarterly|ikceturksn*|ikceturkšņ*|ceturkšņa"),
        .init(Stride(1, .halfYear), "half-yearly|half yearly|halfyearly|semi-annually|semiannually|semi-annual"),
        .init(Stride(1, .halfYear), "semiannual|ikpusgad*|pusgada"),
        .init(Stride(1, .year), "yearly|annually|annual|ikgadēj*|ikgada|ikgadu"),
        .init(Stride(2, .year), "biennially|biennial"), .init(Stride(3, .year), "triennially|triennial"),
    ])

    /// Several words for one unit.
    static let compounds = Expressions<TimeUnit>([
        .init(.workingDay, "darba dien*|working day|working days|business day|business days|work day|work days"),
        .init(.schoolYear, "mācību gad*|school year|school years|academic year|academic years|m.g."),
        .init(.halfYear, "half-year|half-years|half year|half years"),
        .init(.period, "plānošanas period*|plāna period*|plāna darbības laik*|plāna darbības period*|plāna laik*"),
        .init(
            .period, "plāna īstenošanas laik*|plāna īstenošanas period*|programmas period*|plan period|plan's period"),
        .init(.period, "planning period|programme period|plan|plāna termiņ*|period of the plan"),
        .init(.year, "kalendār* gad*|calendar year|calendar years"),
        .init(.day, "kalendār* dien*|calendar day|calendar days"),
        .init(.week, "kalendār* nedēļ*|calendar week|calendar weeks"),
        .init(.quarter, "kalendār* ceturk*|calendar quarter|calendar quarters"), .init(.halfYear, "kalendār* pusgad*"),
        .init(.month, "kalendār* mēne*|calendar month|calendar months"),
    ])

    /// The part of the school year in which schools teach: September to May.
    static let terms = Expressions<Bool>([
        .init(
            true,
            "term time|term-time|school term|mācību gada laikā|mācību laikā|mācību laiks|mācību mēnešos|school months")
    ])

    /// Days known by name: month and day.
    static let namedDays = Expressions<MonthAndDay>([
        .init(MonthAndDay(5, 4), "baltā galda|baltā galda svētk*|baltā galda dien*"),
        .init(MonthAndDay(6, 1), "bērnu aizsardzības dien*|starptautisk* bērnu aizsardzības dien*"),
        .init(MonthAndDay(9, 1), "zinību dien*"),
        .init(
            MonthAndDay(11, 20),
            "bērnu tiesību dien*|pasaules bērnu dien*|world children's day|universal children's day"),
    ])

    struct MonthAndDay: Sendable, Hashable {
        var month: Int
        var day: Int

        init(_ month: Int, _ day: Int) {
            self.month = month
            self.day = day
        }
    }
}
