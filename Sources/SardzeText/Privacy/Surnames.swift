/// Words that are almost always surnames, by the way they are built or because many bear them.
enum Surnames {
    /// Endings of the nominative and the genitive and dative, folded.
    private static let endings = [
        "ovs", "ova", "ovam", "ovas", "ovai", "evs", "eva", "evam", "evas", "evai", "vskis", "vska", "vskim", "vskas",
        "vskai", "nskis", "nskim", "usks", "cenko", "senko", "lenko", "renko", "jenko", "denko", "cuks",
        "sons", "sonam", "sone", "sones", "sonei", "evics", "ovics", "evica", "ovica", "kalns",
    ]

    /// Stems, folded; the endings of every declension are taken off before a word is looked up.
    private static let stems = Set(
        """
        berzin kalnin ozol ozolin liepin krumin balod eglit zarin peterson vitol klavin karklin vanag lapin dzen
        zvirbul janson kruz rozenberg skujin freimen smit apin celmin gulb lac lusin mednis medn paegl pavlov
        priedit purin rudzit saulit silin strazd strazdin sproga stal turlaj upit vilk vilcin zalit zakis zvirgzdin
        abolin abol andersons auzin avotin birzniek bit bruver caun cirul dombrovsk dreiman dumpis eglin endzin
        feldman gailit gailis grinberg grinfeld ivanov jakobson jekabson jurevic kalnberz kaupuz keis kokin krastin
        kraus krievin lagzdin lazdin lej liep macul mazur meln mezin mihailov miezit muceniek muiznieks muizniek
        mikelson niedr novikov ozolniek paeglit pauls petrov plav podniek poznak pumpur putnin raudsep reinfeld runc
        salin sergejev sermuksl skrastin smilg steinberg sturm svirksts tauren treij ulman udr vaivod valter
        vasiljev veinberg viksn vinters zeltin zemit ziedin zile zommer ziverts adamson aren bauman jermak kuzmin
        sokolov stepanov smirnov romanov popov orlov nikitin morozov makarov kozlov jegorov fjodorov bogdanov
        andrejev
        """.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) })

    /// Words built alike that are none.
    private static let others: Set = [
        "persona", "personas", "sezona", "sezonas", "zona", "zonas", "termins", "termina", "terminam", "terminus",
        "nova", "ieva", "ievas", "ievai",
    ]

    private static let caseEndings = [
        "iem", "am", "as", "ai", "im", "is", "es", "ei", "us", "um", "a", "e", "i", "s", "u",
    ]

    static func isTypical(_ word: ScannedText.Word, in text: ScannedText) -> Bool {
        let folded = word.folded
        guard word.count >= 4, !others.contains(folded) else { return false }
        if endings.contains(where: folded.hasSuffix) || hasSoftEnding(word, in: text) { return true }
        return caseEndings.contains { ending in
            folded.hasSuffix(ending) && stems.contains(String(folded.dropLast(ending.count)))
        }
    }

    /// `-iņš`, `-iņa`, `-ītis`: looked for with their diacritics, for "medicīna" and "vizīte" end alike without.
    private static func hasSoftEnding(_ word: ScannedText.Word, in text: ScannedText) -> Bool {
        let letters = text.scalars[word.scalars].suffix(4).map { $0.properties.lowercaseMapping }.joined()
        return ["iņš", "iņa", "ņam", "ņas", "ņai", "ītis"].contains { letters.hasSuffix($0) } && letters.contains("iņ")
            || letters == "ītis"
    }
}
