import SardzeWatch
import SardzeWords

/// A piece of a letter before it is laid out as text or as HTML.
enum LetterBlock {
    /// Whom a part of the letter is for.
    case addressee(String)
    /// An ordinary sentence or several.
    case paragraph(Wording)
    /// Something nobody may overlook.
    case call(Wording)
    case heading(Wording, AlertItem.Part)
    /// A body within a part.
    case subheading(Wording)
    case entry(LetterEntry)
    /// What stands below a letter.
    case footer([Wording])
}

/// One thing to read about: what it is, what about it, and what to call it in an answer.
struct LetterEntry {
    let title: Wording
    /// Whole sentences.
    let lines: [Wording]
    let part: AlertItem.Part
    /// What to call it, with the page where it can be marked; empty where the title says it.
    let names: [LetterName]
    /// How many more there are than `names` holds.
    let moreNames: Int
    /// Whether it is one of many that others are to do: all that is said of it stands together.
    var isBrief = false
}

struct LetterName {
    let name: String
    let url: String?
}
