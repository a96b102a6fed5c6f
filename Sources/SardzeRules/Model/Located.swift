public import SardzeText

/// A value with the text it was read from, so that a late check can still point.
public struct Located<Value: Sendable>: Sendable {
    public let value: Value
    public let span: Span

    public init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }

    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), span)
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
