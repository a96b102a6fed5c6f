/// One sentence for people, in every language they may read it in.
///
/// Both are written where the sentence is made, side by side, so that neither is forgotten and they say the same. Which
/// one is shown is decided at the door.
public struct Wording: Sendable, Hashable {
    public let en: String
    public let lv: String

    public init(_ en: String, lv: String) {
        self.en = en
        self.lv = lv
    }

    /// A text that is the same in every language: a name, a piece of a rule.
    public init(same text: String) { self.init(text, lv: text) }

    public subscript(language: Language) -> String {
        switch language {
        case .en: en
        case .lv: lv
        }
    }

    /// Each language's text changed in the same way.
    public func map(_ transform: (String) -> String) -> Wording { Wording(transform(en), lv: transform(lv)) }

    public static func + (left: Wording, right: Wording) -> Wording {
        Wording(left.en + right.en, lv: left.lv + right.lv)
    }
}
