/// A language people are spoken to in.
public enum Language: String, Sendable, CaseIterable {
    case lv, en
}
