/// How a Latvian stem is inflected: the endings of all cases, singular and plural.
///
/// A stem that softens ("mēnesis, mēneša") is written `mēnes/mēneš`.
enum Paradigm: Sendable {
    /// gads, gada, gadam …
    case masculineS
    /// janvāris, janvāra, janvārim …; softens in the genitive and the plural
    case masculineIs
    /// diena, dienas, dienai …
    case feminineA
    /// reize, reizes, reizei …; softens in the genitive plural
    case feminineE
    /// diennakts, diennakts, diennaktij …
    case feminineS
    /// rudens, rudens, rudenim …
    case masculineNs
    /// katrs, katra, katram …, both genders
    case indefinite
    /// pirmais, pirmā, pirmajam …, both genders
    case definite

    struct Form: Hashable {
        var text: String
        var isPlural: Bool
    }

    /// Every form of a stem, with its diacritics.
    func forms(of stem: String) -> [Form] {
        let stems = stem.split(separator: "/").map(String.init)
        guard let hard = stems.first, let soft = stems.last else { return [] }
        let (singular, plural) = endings
        func form(_ ending: Substring, _ isPlural: Bool) -> Form {
            ending.first == "~"
                ? Form(text: soft + ending.dropFirst(), isPlural: isPlural)
                : Form(text: hard + ending, isPlural: isPlural)
        }
        return singular.split(separator: " ").map { form($0, false) }
            + plural.split(separator: " ").map { form($0, true) }
    }

    /// Nominative, genitive, dative, accusative, locative; `~` asks for the soft stem.
    private var endings: (singular: String, plural: String) {
        switch self {
        case .masculineS: ("s a am u ā", "i u iem us os")
        case .masculineIs: ("is ~a im i ī", "~i ~u ~iem ~us ~os")
        case .feminineA: ("a as ai u ā", "as u ām as ās")
        case .feminineE: ("e es ei i ē", "es ~u ēm es ēs")
        case .feminineS: ("s s ij i ī", "is ~u īm is īs")
        case .masculineNs: ("s s im i ī", "~i ~u ~iem ~us ~os")
        case .indefinite: ("s a am u ā ai as", "i u iem us os as ām ās")
        case .definite: ("ais ā ajam o ajā ās ajai am ai", "ie o ajiem os ajos ās ajām ajās iem ām")
        }
    }
}
