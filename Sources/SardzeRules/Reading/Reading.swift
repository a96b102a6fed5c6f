import SardzeText
import SardzeTime
import SardzeWords

/// One file being read: finds in it what the keys ask for, and collects what is wrong.
///
/// A scalar's type comes from the key it stands under, so `no`, `2025-01-01` and `1.10` are never mangled.
struct Reading {
    let anchors: [String: YAMLNode]
    var diagnostics = DiagnosticList()
    /// Texts and names that another YAML reader takes for something else.
    var traps: [Located<String>] = []
    /// How many values aliases may repeat in one file; a file that wants more is a bomb, not a plan.
    private var aliasesLeft = 10_000

    /// The whole file, to see what stands beside a misspelt key.
    private let root: YAMLNode?

    init(anchors: [String: YAMLNode], root: YAMLNode? = nil) {
        self.anchors = anchors
        self.root = root
    }

    // MARK: Complaints

    mutating func report(
        _ code: String, _ span: Span, _ message: Wording, help: Wording? = nil, related: [Label] = [], fix: Fix? = nil
    ) {
        diagnostics.append(Diagnostic(code, .error, span, message, help: help, related: related, fix: fix))
    }

    /// - Parameter wanted: what should stand here, the Latvian in the nominative.
    mutating func wrongType(_ node: YAMLNode, _ wanted: Wording, help: Wording? = nil) {
        // What is left out once aliases ran out has been told of there.
        if aliasesLeft < 0, node.isNull { return }
        report(
            "wrong-type", node.span, Wording("\(wanted.en) is expected here", lv: "šeit jāraksta \(wanted.lv)"),
            help: help)
    }

    /// - Parameter place: what has no such key, the Latvian in the dative; so in the next two.
    mutating func unknownKey(_ entry: YAMLEntry, in place: Wording, known: [String]) {
        let nearest = diagnostics.suggestion(for: entry.key, among: known, "unknown-key", entry.keySpan)
        report(
            "unknown-key", entry.keySpan,
            Wording(
                "\(place.en) has no key `\(shortened(entry.key))`",
                lv: "\(place.lv) nav atslēgas `\(shortened(entry.key))`"),
            help: nearest.map(Suggestion.question)
                ?? Self.offerKeys(known),
            fix: nearest.flatMap { rename(entry, $0, known) })
    }

    /// Safe where only one known key is near, it is not there already, and no other misspelt key may mean it too.
    private func rename(_ entry: YAMLEntry, _ nearest: String, _ known: [String]) -> Fix? {
        guard Suggestion.only(near: entry.key, among: known) == nearest,
            let beside = root?.entries(withKeyAt: entry.keySpan.start), beside.count <= 100
        else { return nil }
        let claimants = beside.filter {
            $0.key == nearest || (!known.contains($0.key) && Suggestion.nearest(to: $0.key, among: known) == nearest)
        }
        return claimants.count == 1 ? Fix.replacing(entry.key, at: entry.keySpan, with: nearest) : nil
    }

    mutating func missingKey(_ key: String, at span: Span, in place: Wording, help: Wording) {
        report(
            "missing-key", span, Wording("\(place.en) has no `\(key)`", lv: "\(place.lv) trūkst `\(key)`"), help: help)
    }

    /// Reports the keys a mapping should have and has not; one whose value was refused is not missing.
    mutating func require(_ keys: [String], of node: YAMLNode, in place: Wording, help: Wording) {
        guard case .mapping(let entries) = resolve(node).content else { return }
        for key in keys where !entries.contains(where: { $0.key == key }) {
            missingKey(key, at: node.span, in: place, help: help)
        }
    }

    /// Controls that stand in the file itself were refused before; these are written as escapes.
    private mutating func refuseControls(_ text: String, _ span: Span) {
        guard text.hidesControls else { return }
        report(
            "control-character", span,
            Wording("an invisible character is hidden in this text", lv: "šajā tekstā paslēpta neredzama rakstzīme"),
            help: Wording("remove its escape", lv: "izdzēsiet tās kodu"))
    }

    // MARK: Nodes

    /// What an alias stands for, or the node itself.
    mutating func resolve(_ node: YAMLNode) -> YAMLNode {
        guard case .alias(let name) = node.content, let target = anchors[name] else { return node }
        guard aliasesLeft > 0 else {
            if aliasesLeft == 0 {
                report(
                    "yaml-too-many-aliases", node.span,
                    Wording("this file repeats itself too often", lv: "šis fails pārāk bieži atkārto pats sevi"),
                    help: Wording("write it out", lv: "izrakstiet to pilnībā"))
            }
            aliasesLeft = -1
            return YAMLNode(.scalar("", isPlain: true), node.span)
        }
        aliasesLeft -= 1 + target.size
        if aliasesLeft < 0 { aliasesLeft = 0 }
        // The text stands at the anchor, but what is wrong with using it here shows here.
        return YAMLNode(target.content, node.span)
    }

    /// The entries of a mapping; an empty value counts as a mapping with none.
    mutating func entries(_ node: YAMLNode, _ wanted: Wording) -> [YAMLEntry] {
        let node = resolve(node)
        if case .mapping(let entries) = node.content {
            for entry in entries { refuseControls(entry.key, entry.keySpan) }
            return entries
        }
        if !node.isNull { wrongType(node, wanted) }
        return []
    }

    /// The items of a list, or the one value that stands where a list may.
    mutating func items(_ node: YAMLNode) -> [YAMLNode] {
        let node = resolve(node)
        switch node.content {
        case .sequence(let items): return items
        default: return node.isNull ? [] : [node]
        }
    }

    // MARK: Scalars

    /// A scalar as it is written: its type comes from the key it stands under.
    mutating func scalar(_ node: YAMLNode, _ wanted: Wording = .text) -> Located<String>? {
        let node = resolve(node)
        guard case .scalar(let text, _) = node.content, !node.isNull else {
            wrongType(node, wanted)
            return nil
        }
        refuseControls(text, node.span)
        return Located(text, node.span)
    }

    mutating func texts(_ node: YAMLNode, _ wanted: Wording = .text) -> [Located<String>] {
        items(node).compactMap { text($0, wanted) }
    }

    mutating func value<Value: Sendable>(
        _ node: YAMLNode, _ wanted: Wording, help: Wording? = nil, _ convert: (String) -> Value?
    ) -> Located<Value>? {
        guard let text = scalar(node, wanted) else { return nil }
        guard let value = convert(text.value) else {
            report(
                "wrong-type", text.span,
                Wording(
                    "`\(shortened(text.value))` is not \(wanted.en)", lv: "`\(shortened(text.value))` nav \(wanted.lv)"),
                help: help)
            return nil
        }
        return Located(value, text.span)
    }

    mutating func date(_ node: YAMLNode) -> Located<CivilDate>? {
        guard let text = scalar(node, .day) else { return nil }
        if let date = CivilDate(text.value) { return Located(date, text.span) }
        let isShaped = Self.isShapedAsDay(text.value[...])
        report(
            isShaped ? "date-impossible" : "wrong-type", text.span,
            isShaped
                ? Wording("there is no day `\(text.value)`", lv: "tāda datuma kā `\(text.value)` nav")
                : Wording("`\(shortened(text.value))` is not a day", lv: "`\(shortened(text.value))` nav datums"),
            help: Wording(
                "write it as year-month-day: 2025-01-31", lv: "rakstiet secībā gads-mēnesis-diena: 2025-01-31"))
        return nil
    }

    private static func isShapedAsDay(_ text: Substring) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [4, 2, 2]
    }

    mutating func window(_ node: YAMLNode) -> Located<Window>? {
        guard let text = scalar(node, Wording("a window of days", lv: "laikposms")) else { return nil }
        if let window = Window(text.value) { return Located(window, text.span) }
        let ends = text.value.split(separator: "/", omittingEmptySubsequences: false).map { CivilDate($0) }
        if ends.count == 2, let first = ends[0], let last = ends[1], last < first {
            report(
                "window-ends-before-it-opens", text.span,
                Wording("this window closes before it opens", lv: "šis laikposms beidzas, pirms tas sācies"),
                help: Wording(
                    "write the earlier day first: \(last)/\(first)",
                    lv: "vispirms rakstiet agrāko dienu: \(last)/\(first)"))
        } else if let missing = text.value.split(separator: "/").first(where: {
            Self.isShapedAsDay($0) && CivilDate($0) == nil
        }) {
            report(
                "date-impossible", text.span,
                Wording("there is no day `\(missing)`", lv: "tāda datuma kā `\(missing)` nav"),
                help: Wording(
                    "write it as year-month-day: 2025-01-31", lv: "rakstiet secībā gads-mēnesis-diena: 2025-01-31"))
        } else {
            report(
                "wrong-type", text.span,
                Wording(
                    "`\(shortened(text.value))` is not a window of days", lv: "`\(shortened(text.value))` nav laikposms"
                ),
                help: Wording(
                    "write the first and the last day: 2025-01-01/2027-12-31",
                    lv: "rakstiet pirmo un pēdējo dienu: 2025-01-01/2027-12-31"))
        }
        return nil
    }

    mutating func count(_ node: YAMLNode) -> Located<Int>? {
        number(node, in: 1...1_000_000_000)
    }

    mutating func number(_ node: YAMLNode, in range: ClosedRange<Int>) -> Located<Int>? {
        let wanted = Wording(
            "a whole number from \(range.lowerBound) to \(range.upperBound)",
            lv: "vesels skaitlis no \(range.lowerBound) līdz \(range.upperBound)")
        return value(node, wanted, help: Wording("write it in digits: 30", lv: "rakstiet ar cipariem: 30")) {
            Int($0).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    mutating func year(_ entry: YAMLEntry) -> Located<Int>? {
        if let year = Int(entry.key), (1...9999).contains(year) { return Located(year, entry.keySpan) }
        report(
            "wrong-type", entry.keySpan,
            Wording("`\(shortened(entry.key))` is not a year", lv: "`\(shortened(entry.key))` nav gads"),
            help: Wording("write it in digits: 2025", lv: "rakstiet ar cipariem: 2025"))
        return nil
    }

    /// A name as the zone database has them: it becomes part of a path.
    mutating func timezone(_ node: YAMLNode) -> Located<String>? {
        value(
            node, Wording("a time zone", lv: "laika josla"),
            help: Wording("write it as Europe/Riga", lv: "rakstiet, piemēram, Europe/Riga")
        ) { text in
            let isName = text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || "_+-/".unicodeScalars.contains(scalar))
            }
            return isName && !text.isEmpty && !text.hasPrefix("/") ? text : nil
        }
    }

    mutating func boolean(_ node: YAMLNode) -> Located<Bool>? {
        value(
            node, Wording("true or false", lv: "true vai false"),
            help: Wording("write `true` or `false`", lv: "rakstiet `true` vai `false`")
        ) {
            switch $0.lowercased() {
            case "true", "yes": true
            case "false", "no": false
            default: nil
            }
        }
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ node: YAMLNode, _ wanted: Wording, of type: Choice.Type = Choice.self
    ) -> Located<Choice>? where Choice.RawValue == String {
        let known = Choice.allCases.map(\.rawValue)
        guard let text = scalar(node, wanted) else { return nil }
        if let choice = Choice(rawValue: text.value) { return Located(choice, text.span) }
        let nearest = Suggestion.nearest(to: text.value, among: known)
        report(
            "unknown-value", text.span,
            Wording(
                "`\(shortened(text.value))` is not \(wanted.en)", lv: "`\(shortened(text.value))` nav \(wanted.lv)"),
            help: nearest.map(Suggestion.question) ?? Self.offerValues(known),
            fix: Suggestion.only(near: text.value, among: known).flatMap {
                Fix.replacing(text.value, at: text.span, with: $0)
            })
        return nil
    }

    /// `half-year`, `2 weeks`: how often slots follow one another.
    mutating func stride(_ node: YAMLNode) -> Located<Stride>? {
        guard let text = scalar(node, Wording("a piece of the calendar", lv: "kalendāra posms")) else { return nil }
        if let stride = Stride(text.value) { return Located(stride, text.span) }
        let word = text.value.drop { $0.isNumber || $0 == " " }
        let nearest = Suggestion.nearest(to: String(word), among: SlotUnit.allCases.map(\.rawValue))
        report(
            "unknown-value", text.span,
            Wording(
                "`\(shortened(text.value))` is not a piece of the calendar",
                lv: "`\(shortened(text.value))` nav kalendāra posms"),
            help: nearest.map(Suggestion.question)
                ?? Self.offerUnits(SlotUnit.allCases.map(\.rawValue)),
            fix: Suggestion.only(near: String(word), among: SlotUnit.allCases.map(\.rawValue)).flatMap { unit in
                let number = text.value.dropLast(word.count)
                let other = number + unit + (!number.isEmpty && word.hasSuffix("s") ? "s" : "")
                return Stride(String(other)).flatMap { _ in
                    Fix.replacing(text.value, at: text.span, with: String(other))
                }
            })
        return nil
    }
}
