/// Nouns an event is named by, and words that say nothing about time.
extension Lexicon {
    struct EventNoun: Sendable {
        var nominative: String
        var genitive: String
        /// Every form of it; the nominative alone where none is known.
        var forms: [Paradigm.Form]

        init(_ nominative: String, _ genitive: String, _ paradigm: Paradigm, _ stem: String) {
            self.nominative = nominative
            self.genitive = genitive
            forms = paradigm.forms(of: stem)
        }

        init(same noun: String) {
            nominative = noun
            genitive = noun
            forms = [Paradigm.Form(text: noun, isPlural: false)]
        }
    }

    /// Events of a plan, so that "pēc sanāksmes" and "pec sanaksmes" name the same one.
    static let eventNouns: [EventNoun] =
        [
            EventNoun("sanāksme", "sanāksmes", .feminineE, "sanāksm/sanāksmj"),
            EventNoun("sēde", "sēdes", .feminineE, "sēd/sēž"),
            EventNoun("saņemšana", "saņemšanas", .feminineA, "saņemšan"),
            EventNoun("konstatēšana", "konstatēšanas", .feminineA, "konstatēšan"),
            EventNoun("reģistrēšana", "reģistrēšanas", .feminineA, "reģistrēšan"),
            EventNoun("pieņemšana", "pieņemšanas", .feminineA, "pieņemšan"),
            EventNoun("nosūtīšana", "nosūtīšanas", .feminineA, "nosūtīšan"),
            EventNoun("informācija", "informācijas", .feminineA, "informācij"),
            EventNoun("ziņa", "ziņas", .feminineA, "ziņ"),
            EventNoun("iesniegums", "iesnieguma", .masculineS, "iesniegum"),
            EventNoun("ziņojums", "ziņojuma", .masculineS, "ziņojum"),
            EventNoun("nosūtījums", "nosūtījuma", .masculineS, "nosūtījum"),
            EventNoun("pieprasījums", "pieprasījuma", .masculineS, "pieprasījum"),
            EventNoun("lēmums", "lēmuma", .masculineS, "lēmum"),
            EventNoun("notikums", "notikuma", .masculineS, "notikum"),
            EventNoun("gadījums", "gadījuma", .masculineS, "gadījum"),
            EventNoun("ārkārta", "ārkārtas", .feminineE, "ārkārt"),
            EventNoun("iesniegšana", "iesniegšanas", .feminineA, "iesniegšan"),
            EventNoun("apstiprināšana", "apstiprināšanas", .feminineA, "apstiprināšan"),
            EventNoun("pasākums", "pasākuma", .masculineS, "pasākum"),
            EventNoun("apmācības", "apmācību", .feminineA, "apmācīb"),
            EventNoun("mācības", "mācību", .feminineA, "mācīb"),
            EventNoun("Lieldienas", "Lieldienu", .feminineA, "Lieldien"),
        ]
        + [
            "meeting", "request", "report", "decision", "incident", "receipt", "referral", "application", "hearing",
            "notification", "event", "training",
        ].map { EventNoun(same: $0) }

    static let events: [Row] = eventNouns.enumerated().map { Row(.event($0), $1.forms) }

    /// The words beside the time in the seed documents, each from a row of `phrases.tsv`: nothing is guessed here.
    static let fillers: [Row] = [
        Row(.filler, "provizoriski mācības uzsākt sanāksmē sanāksme sanāksmes informatīvas aktivitātes kā mērķis"),
        Row(.filler, "datu monitorēšana monitorēšanas mk tentatively"),
    ]
}
