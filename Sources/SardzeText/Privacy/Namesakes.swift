/// What is named for people, and words that follow a given name without being a surname. Folded.
enum Namesakes {
    /// Whether a word says what bears a person's name.
    static func isPlace(_ folded: String) -> Bool { places.contains(where: folded.hasPrefix) }

    /// Whether a capitalised word after a given name is something else than a surname.
    static func isNoSurname(_ folded: String) -> Bool { isPlace(folded) || words.contains(folded) }

    private static let places = [
        "iela", "ielu", "ielas", "laukum", "prospekt", "bulvar", "gatv", "aleja", "sosej", "skol", "vidusskol",
        "pamatskol", "sakumskol", "makslas", "muzik", "gimnazij", "licej", "akademij", "augstskol", "universitat",
        "koledz",
        "muzej", "bibliotek", "fond", "park", "teatr", "stadion", "slimnic", "balv", "stipendij", "nams", "nama",
        "pils",
        "kapel", "baznic", "draudz", "institut", "klinik", "metod", "programm", "piemin", "konkurs", "turnir", "kauss",
        "kausa", "estrad", "tilt", "krajum", "vards", "centr", "bernudarz", "dienas", "diena", "dienu", "street",
        "school",
        "foundation", "institute", "universit", "hospital", "award", "prize", "museum", "library", "avenue", "square",
        "method", "center", "house", "college", "act", "scale", "skala", "tests", "test",
    ]

    private static let words: Set = [
        "latvija", "latvijas", "riga", "rigas", "madona", "madonas", "eiropa", "eiropas", "novads", "novada", "novadu",
        "pagasts", "pagasta", "pilseta", "pilsetas", "lubana", "lubanas", "cesvaine", "cesvaines", "ergli", "erglu",
        "kurzeme", "vidzeme", "vidzemes", "latgale", "zemgale", "dome", "domes", "policija", "policijas", "biedriba",
        "biedribas", "dienests", "dienesta", "valsts", "zeme", "zemes", "svetki", "svetku", "gads", "gada", "meo",
        "and", "the", "for", "with", "from", "plans", "planas", "nodala", "nodalas", "klubs", "kluba", "grupa",
        "grupas",
    ]
}
