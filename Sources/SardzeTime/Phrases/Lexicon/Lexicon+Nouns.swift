/// Nouns an event is named by, and words that say nothing about time.
extension Lexicon {
    /// Events of a plan, so that "pēc sanāksmes" and "pec sanaksmes" name the same one.
    static let events: [Row] =
        [
            event(.feminineE, "sanāksm/sanāksmj", "sanāksme", "sanāksmes"),
            event(.feminineE, "sēd/sēž", "sēde", "sēdes"),
            event(.feminineA, "saņemšan", "saņemšana", "saņemšanas"),
            event(.feminineA, "konstatēšan", "konstatēšana", "konstatēšanas"),
            event(.feminineA, "reģistrēšan", "reģistrēšana", "reģistrēšanas"),
            event(.feminineA, "pieņemšan", "pieņemšana", "pieņemšanas"),
            event(.feminineA, "nosūtīšan", "nosūtīšana", "nosūtīšanas"),
            event(.feminineA, "informācij", "informācija", "informācijas"),
            event(.feminineA, "ziņ", "ziņa", "ziņas"),
            event(.masculineS, "iesniegum", "iesniegums", "iesnieguma"),
            event(.masculineS, "ziņojum", "ziņojums", "ziņojuma"),
            event(.masculineS, "nosūtījum", "nosūtījums", "nosūtījuma"),
            event(.masculineS, "pieprasījum", "pieprasījums", "pieprasījuma"),
            event(.masculineS, "lēmum", "lēmums", "lēmuma"),
            event(.masculineS, "notikum", "notikums", "notikuma"),
            event(.masculineS, "gadījum", "gadījums", "gadījuma"),
            event(.feminineE, "ārkārt", "ārkārta", "ārkārtas"),
            event(.feminineA, "iesniegšan", "iesniegšana", "iesniegšanas"),
            event(.feminineA, "apstiprināšan", "apstiprināšana", "apstiprināšanas"),
            event(.masculineS, "pasākum", "pasākums", "pasākuma"),
        ] + english.map { Row(.event(nominative: $0, genitive: $0), $0) } + [
            Row(.event(nominative: "ārkārta", genitive: "ārkārtas"), "ārkārtas")
        ]

    private static let english = [
        "meeting", "request", "report", "decision", "incident", "receipt", "referral", "application", "hearing",
        "notification", "event", "training",
    ]

    private static func event(
        _ paradigm: Paradigm, _ stem: String, _ nominative: String, _ genitive: String
    ) -> Row {
        Row(.event(nominative: nominative, genitive: genitive), paradigm, stem)
    }

    /// The words beside the time in the seed documents, each from a row of `phrases.tsv`: nothing is guessed here.
    static let fillers: [Row] = [
        Row(.filler, "provizoriski mācības uzsākt sanāksmē sanāksme sanāksmes informatīvas aktivitātes kā mērķis"),
        Row(.filler, "datu monitorēšana monitorēšanas mk tentatively"),
    ]
}
