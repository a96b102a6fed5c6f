/// Numbers in words, counts and the words that point.
extension Lexicon {
    static let numbers: [Row] = cardinals + ordinals

    private static let cardinals: [Row] = [
        Row(.cardinal(1), .indefinite, "vien"), Row(.cardinal(1), "one"),
        Row(.cardinal(2), .indefinite, "div"), Row(.cardinal(2), "two"),
        Row(.cardinal(3), "trīs triju trim trijām trijiem trijos trijās trīsos trīsās three"),
        Row(.cardinal(4), .indefinite, "četr"), Row(.cardinal(4), "four"),
        Row(.cardinal(5), .indefinite, "piec"), Row(.cardinal(5), "five"),
        Row(.cardinal(6), .indefinite, "seš"), Row(.cardinal(6), "six"),
        Row(.cardinal(7), .indefinite, "septiņ"), Row(.cardinal(7), "seven"),
        Row(.cardinal(8), .indefinite, "astoņ"), Row(.cardinal(8), "eight"),
        Row(.cardinal(9), .indefinite, "deviņ"), Row(.cardinal(9), "nine"),
        Row(.cardinal(10), "desmit desmitu desmitiem ten"), Row(.cardinal(11), "vienpadsmit eleven"),
        Row(.cardinal(12), "divpadsmit twelve"), Row(.cardinal(13), "trīspadsmit thirteen"),
        Row(.cardinal(14), "četrpadsmit fourteen"), Row(.cardinal(15), "piecpadsmit fifteen"),
        Row(.cardinal(16), "sešpadsmit sixteen"), Row(.cardinal(17), "septiņpadsmit seventeen"),
        Row(.cardinal(18), "astoņpadsmit eighteen"), Row(.cardinal(19), "deviņpadsmit nineteen"),
        Row(.cardinal(20), "divdesmit twenty"), Row(.cardinal(30), "trīsdesmit thirty"),
        Row(.cardinal(40), "četrdesmit forty"), Row(.cardinal(50), "piecdesmit fifty"),
        Row(.cardinal(60), "sešdesmit sixty"), Row(.cardinal(70), "septiņdesmit seventy"),
        Row(.cardinal(80), "astoņdesmit eighty"), Row(.cardinal(90), "deviņdesmit ninety"),
    ]

    private static let ordinals: [Row] = [
        Row(.ordinal(1), .definite, "pirm"), Row(.ordinal(1), "first"),
        Row(.ordinal(2), .definite, "otr"), Row(.ordinal(2), "otru otra second"),
        Row(.ordinal(3), .definite, "treš"), Row(.ordinal(3), "third"),
        Row(.ordinal(4), .definite, "ceturt"), Row(.ordinal(4), "fourth"),
        Row(.ordinal(5), .definite, "piekt"), Row(.ordinal(5), "fifth"),
        Row(.ordinal(6), .definite, "sest"), Row(.ordinal(6), "sixth"),
        Row(.ordinal(7), .definite, "septīt"), Row(.ordinal(7), "seventh"),
        Row(.ordinal(8), .definite, "astot"), Row(.ordinal(8), "eighth"),
        Row(.ordinal(9), .definite, "devīt"), Row(.ordinal(9), "ninth"),
        Row(.ordinal(10), .definite, "desmit"), Row(.ordinal(10), "tenth"),
        Row(.ordinal(11), .definite, "vienpadsmit"), Row(.ordinal(11), "eleventh"),
        Row(.ordinal(12), .definite, "divpadsmit"), Row(.ordinal(12), "twelfth"),
        Row(.ordinal(13), .definite, "trīspadsmit"), Row(.ordinal(13), "thirteenth"),
        Row(.ordinal(14), .definite, "četrpadsmit"), Row(.ordinal(14), "fourteenth"),
        Row(.ordinal(15), .definite, "piecpadsmit"), Row(.ordinal(15), "fifteenth"),
        Row(.ordinal(16), .definite, "sešpadsmit"), Row(.ordinal(16), "sixteenth"),
        Row(.ordinal(17), .definite, "septiņpadsmit"), Row(.ordinal(17), "seventeenth"),
        Row(.ordinal(18), .definite, "astoņpadsmit"), Row(.ordinal(18), "eighteenth"),
        Row(.ordinal(19), .definite, "deviņpadsmit"), Row(.ordinal(19), "nineteenth"),
        Row(.ordinal(20), .definite, "divdesmit"), Row(.ordinal(20), "twentieth"),
        Row(.ordinal(30), .definite, "trīsdesmit"), Row(.ordinal(30), "thirtieth"),
        Row(.ordinal(-1), .definite, "pēdēj"), Row(.ordinal(-1), "last"),
        Row(.roman(1), "i"), Row(.roman(2), "ii"), Row(.roman(3), "iii"), Row(.roman(4), "iv"),
    ]

    static let counts: [Row] = [
        Row(.time, "reizi reize reizei"), Row(.times, .feminineE, "reiz/reiž"), Row(.times, "x time times"),
        Row(.manyTimes(1), "vienreiz once"), Row(.manyTimes(2), "divreiz twice"),
        Row(.manyTimes(3), "trīsreiz thrice"), Row(.manyTimes(4), "četrreiz"), Row(.manyTimes(5), "piecreiz"),
        Row(.manyTimes(6), "sešreiz"), Row(.manyTimes(7), "septiņreiz"), Row(.manyTimes(8), "astoņreiz"),
        Row(.manyTimes(9), "deviņreiz"), Row(.manyTimes(10), "desmitreiz"),
        Row(.every, .indefinite, "katr"), Row(.every, "ik every each"),
        // The law's "kārtējā gada 1. martam" is every year's.
        Row(.every, .definite, "kārtēj"),
    ]

    static let pointers: [Row] = [
        Row(.relative(0), "šis šī šā šo šajā šai šim this"), Row(.relative(0), .definite, "tekoš"),
        Row(.relative(1), .definite, "nākam nākoš"), Row(.relative(1), "next following"),
        Row(.relative(-1), .definite, "pagājuš iepriekšēj aizvadīt"), Row(.relative(-1), "last previous"),
        Row(.relativeYear(0), "šogad"), Row(.relativeYear(1), "nākamgad nākošgad"),
        Row(.relativeYear(-1), "pērn pagājušogad"),
        Row(.relativeUnit(0, .month), "šomēnes"), Row(.relativeUnit(1, .month), "nākammēnes nākošmēnes"),
        Row(.relativeUnit(0, .week), "šonedēļ"), Row(.relativeUnit(1, .week), "nākamnedēļ nākošnedēļ"),
        Row(.part(.start), .masculineS, "sākum"), Row(.part(.start), "sākoties start beginning early"),
        Row(.part(.middle), "vidus vidum vidu vidū middle mid"),
        Row(.tenDays, .feminineE, "dekād/dekāž"), Row(.half, .feminineE, "pus/puš"), Row(.half, "half"),
        Row(.part(.end), .masculineS, "noslēgum"), Row(.part(.end), .feminineE, "nogal/nogaļ"),
        Row(.part(.end), "beigas beigu beigām beigās izskaņā beidzoties end late close"),
    ]
}
