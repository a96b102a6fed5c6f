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
        Row(.ordinal(-1), .definite, "pēdēj"), Row(.ordinal(-1), "last"),
        Row(.roman(1), "i"), Row(.roman(2), "ii"), Row(.roman(3), "iii"), Row(.roman(4), "iv"),
    ]

    static let counts: [Row] = [
        Row(.time, "reizi reize"), Row(.times, .feminineE, "reiz/reiž"), Row(.times, "x time times"),
        Row(.manyTimes(1), "vienreiz once"), Row(.manyTimes(2), "divreiz twice"),
        Row(.manyTimes(3), "trīsreiz thrice"), Row(.manyTimes(4), "četrreiz"), Row(.manyTimes(5), "piecreiz"),
        Row(.manyTimes(6), "sešreiz"),
        Row(.every, .indefinite, "katr"), Row(.every, "ik every each"),
        // The law's "kārtējā gada 1. martam" is every year's.
        Row(.every, .definite, "kārtēj"),
    ]

    static let pointers: [Row] = [
        Row(.relative(0), "šis šī šā šo šajā šai šim this"),
        Row(.relative(1), .definite, "nākam nākoš"), Row(.relative(1), "next"),
        Row(.relative(-1), .definite, "pagājuš iepriekšēj"), Row(.relative(-1), "last previous"),
        Row(.relativeYear(0), "šogad"), Row(.relativeYear(1), "nākamgad nākošgad"),
        Row(.relativeYear(-1), "pērn pagājušogad"),
        Row(.part(.start), .masculineS, "sākum"), Row(.part(.start), "sākoties start beginning early"),
        Row(.part(.middle), "vidus vidum vidu vidū middle mid"),
        Row(.part(.end), .masculineS, "noslēgum"),
        Row(.part(.end), "beigas beigu beigām beigās izskaņā beidzoties end late close"),
    ]
}
