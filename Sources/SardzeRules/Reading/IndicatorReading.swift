import SardzeText
import SardzeWords

extension Indicator {
    private enum Key: String, CaseIterable { case title, every, from, agree, unit, figures, note }

    static func read(_ entry: YAMLEntry, _ reading: inout Reading) -> Indicator {
        var indicator = Indicator(id: reading.name(entry), definition: entry.span)
        for field in reading.entries(
            entry.value, Wording("a mapping with `title`, `every`, `from`", lv: "bloks ar `title`, `every`, `from`"))
        {
            let node = field.value
            switch Key(rawValue: field.key) {
            case .title: indicator.title = reading.text(node)
            case .every: indicator.every = reading.stride(node)
            case .from: indicator.from = reading.texts(node, .body)
            case .agree: indicator.agree = reading.boolean(node)
            case .unit: indicator.unit = reading.text(node)
            case .figures: indicator.figures = Figure.read(node, &reading)
            case .note: indicator.note = reading.text(node)
            case nil:
                reading.unknownKey(
                    field, in: Wording("an indicator", lv: "rādītājam"), known: Key.allCases.map(\.rawValue))
            }
        }
        return indicator
    }
}

extension Indicator.Figure {
    fileprivate static func read(_ node: YAMLNode, _ reading: inout Reading) -> [Self] {
        reading.entries(node, Wording("a mapping of periods", lv: "bloks pa periodiem")).flatMap { period in
            reading.entries(
                period.value, Wording("a mapping of bodies to figures", lv: "bloks ar iestādēm un skaitļiem")
            ).compactMap { entry in
                reading.value(
                    entry.value, Wording("a number", lv: "skaitlis"),
                    help: Wording("write it in digits: 8 or 10.3", lv: "rakstiet ar cipariem: 8 vai 10.3")
                ) {
                    isNumber($0) ? $0 : nil
                }.map {
                    Self(
                        period: Located(period.key, period.keySpan), body: Located(entry.key, entry.keySpan), value: $0)
                }
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }
    }
}
