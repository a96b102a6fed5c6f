/// Colour on a terminal that wants it, plain text elsewhere.
public struct Ink: Sendable {
    public let isOn: Bool

    public init(isOn: Bool) { self.isOn = isOn }

    /// Select graphic rendition codes (ECMA-48, 8.3.117).
    public enum Style: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
        case cyan = "36"
        case onGreen = "30;42"
        case onYellow = "30;43"
        case onRed = "97;41"
        case onMagenta = "97;45"
    }

    public func callAsFunction(_ text: String, _ style: Style) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
