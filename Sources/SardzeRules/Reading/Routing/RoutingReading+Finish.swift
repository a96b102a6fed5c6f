import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingReading {
    /// Gives every condition its values, now that the attributes are known.
    ///
    /// - Returns: the section, or `nil` when there is none; and what it names that is not declared.
    mutating func finish() -> (Routing?, [Diagnostic]) {
        guard var routing else { return (nil, []) }
        var resolution = ConditionResolution(routing)
        for index in routing.rules.indices {
            resolution.resolve(&routing.rules[index].condition)
            for step in routing.rules[index].steps.indices {
                resolution.resolve(&routing.rules[index].steps[step].condition)
            }
        }
        if var otherwise = routing.otherwise {
            for step in otherwise.steps.indices { resolution.resolve(&otherwise.steps[step].condition) }
            routing.otherwise = otherwise
        }
        for index in routing.reserves.indices { resolution.resolve(&routing.reserves[index].condition) }
        for index in routing.impossible.indices { resolution.resolve(&routing.impossible[index]) }
        for index in routing.always.indices { resolution.resolve(&routing.always[index].condition) }
        for index in routing.tests.indices { resolution.resolve(&routing.tests[index]) }
        resolution.refusePriorities(of: routing)
        routing.isSound = routing.isSound && resolution.isSound
        return (routing, resolution.diagnostics.all)
    }
}

/// Finds the numbers of written values.
private struct ConditionResolution {
    private let attributes: [CaseAttribute]
    private let numbers: [String: Int]
    private let names: [String]
    private let declared: Span?
    private(set) var diagnostics = DiagnosticList()
    private(set) var isSound = true

    init(_ routing: Routing) {
        attributes = routing.attributes.map(\.attribute)
        names = routing.attributes.ids
        numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        declared = routing.attributes.first?.id.span
        isSound = routing.isSound
    }

    mutating func resolve(_ condition: inout Routing.Condition?) {
        guard var some = condition else { return }
        resolve(&some)
        condition = some
    }

    mutating func resolve(_ condition: inout Routing.Condition) {
        if condition.isRefused { isSound = false }
        for index in condition.parts.indices {
            let part = condition.parts[index]
            guard let number = number(of: part.attribute), let values = values(of: part, attributes[number]) else {
                isSound = false
                condition.isRefused = true
                continue
            }
            condition.parts[index].values = values
            condition.box = condition.box.intersection(Box([number: values]))
        }
    }

    mutating func resolve(_ test: inout Routing.Test) {
        for said in test.said {
            guard let number = number(of: said.attribute), let value = value(said.value, attributes[number]) else {
                test.isRefused = true
                continue
            }
            guard value.count == 1, let only = value.ranges.first?.lowerBound else {
                test.isRefused = true
                diagnostics.append(
                    Diagnostic(
                        "wrong-type", .error, said.value.span,
                        Wording("one value is expected here", lv: "šeit jāraksta viena vērtība"),
                        help: Wording(
                            "a test is one case; leave the attribute out when it is unknown",
                            lv: "pārbaude ir viens gadījums; ja pazīme nav zināma, izlaidiet to")))
                continue
            }
            test.values[number] = only
        }
    }

    mutating func refusePriorities(of routing: Routing) {
        guard routing.hitPolicy != .priority else { return }
        for priority in routing.rules.compactMap(\.priority) {
            diagnostics.append(
                Diagnostic(
                    "key-without-effect", .error, priority.span,
                    Wording(
                        "`priority` has no effect under the policy `\(routing.hitPolicy.rawValue)`",
                        lv: "politikā `\(routing.hitPolicy.rawValue)` atslēga `priority` nedarbojas"),
                    help: Wording(
                        "remove it, or write `policy: priority`", lv: "izdzēsiet to vai rakstiet `policy: priority`"),
                    related: routing.policy.map { [Label($0.span, Wording("the policy", lv: "politika"))] } ?? []))
        }
    }

    private mutating func number(of name: Located<String>) -> Int? {
        if let number = numbers[name.value] { return number }
        let nearest = diagnostics.suggestion(for: name.value, among: names, "unknown-reference", name.span)
        diagnostics.append(
            Diagnostic(
                "unknown-reference", .error, name.span,
                Wording(
                    "there is no attribute `\(shortened(name.value))`", lv: "nav pazīmes `\(shortened(name.value))`"),
                help: nearest.map(Suggestion.question) ?? offer(names),
                related: declared.map {
                    [Label($0, Wording("the known ones stand here", lv: "zināmie uzskaitīti šeit"))]
                } ?? [],
                fix: Suggestion.only(near: name.value, among: names).flatMap {
                    Fix.replacing(name.value, at: name.span, with: $0)
                }))
        return nil
    }

    private func offer(_ names: [String]) -> Wording {
        if names.isEmpty {
            return Wording(
                "declare it under `case:` with its values", lv: "vispirms ierakstiet to ar vērtībām zem `case:`")
        }
        let some = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
        return Wording(
            "declare it under `case:`, or use one of \(some)",
            lv: "ierakstiet to zem `case:` vai lietojiet kādu no šīm: \(some)")
    }

    private mutating func values(of part: Routing.Condition.Part, _ attribute: CaseAttribute) -> ValueSet? {
        var all: ValueSet? = .empty
        var places: [String: Span] = [:]
        for text in part.written {
            if let first = places[text.value] {
                var twice = Reading(anchors: [:])
                twice.reportTwice(text, first: first)
                for diagnostic in twice.diagnostics.all { diagnostics.append(diagnostic) }
            }
            places[text.value] = text.span
            guard let some = value(text, attribute) else {
                all = nil
                continue
            }
            all = all?.union(some)
        }
        guard let all else { return nil }
        guard part.isNegated else { return all }
        let rest = attribute.all.subtracting(all)
        if rest.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "routing-condition-empty", .error, part.span,
                    Wording(
                        "this leaves no value of `\(shortened(part.attribute.value))`",
                        lv: "te nepaliek neviena `\(shortened(part.attribute.value))` vērtība"),
                    help: Wording(
                        "take one out of `not`: no case can have none of them",
                        lv: "izņemiet kādu no `not`: nav gadījuma, kam nebūtu neviena no tām")))
        }
        return rest
    }

    /// The values that one written value stands for; `nil` when it was refused.
    private mutating func value(_ text: Located<String>, _ attribute: CaseAttribute) -> ValueSet? {
        switch attribute.domain {
        case .values(let known):
            if let number = attribute.number(of: text.value) { return ValueSet(values: [number]) }
            refuse(text, attribute, known)
        case .boolean:
            if let number = attribute.number(of: text.value.lowercased()) { return ValueSet(values: [number]) }
            refuse(text, attribute, ["yes", "no"])
        case .integers(let domain):
            guard let range = WrittenRange(text.value) else {
                refuse(text, attribute, attribute.texts(of: attribute.all))
                return nil
            }
            let (low, high) = (range.low ?? domain.lowerBound, range.high ?? domain.upperBound)
            if let first = range.low, let last = range.high, last < first {
                var reversed = Reading(anchors: [:])
                reversed.reportReversed(text, first, last)
                for diagnostic in reversed.diagnostics.all { diagnostics.append(diagnostic) }
                return nil
            }
            if low <= high, domain.contains(low), domain.contains(high) { return ValueSet(low...high) }
            diagnostics.append(
                Diagnostic(
                    "routing-range", .error, text.span,
                    Wording(
                        "`\(shortened(text.value))` goes beyond `\(attribute.name)`, which runs from \(domain.lowerBound) to \(domain.upperBound)",
                        lv:
                            "`\(shortened(text.value))` sniedzas ārpus pazīmes `\(attribute.name)` robežām: tā ir no \(domain.lowerBound) līdz \(domain.upperBound)"
                    ),
                    help: Wording(
                        "stay within \(domain.lowerBound)..\(domain.upperBound), or widen it under `case:`",
                        lv:
                            "palieciet robežās \(domain.lowerBound)..\(domain.upperBound) vai paplašiniet pazīmi zem `case:`"
                    )))
        }
        return nil
    }

    private mutating func refuse(_ text: Located<String>, _ attribute: CaseAttribute, _ known: [String]) {
        let nearest = diagnostics.suggestion(for: text.value, among: known, "unknown-value", text.span)
        diagnostics.append(
            Diagnostic(
                "unknown-value", .error, text.span,
                Wording(
                    "`\(shortened(text.value))` is not a value of `\(shortened(attribute.name))`",
                    lv: "`\(shortened(text.value))` nav pazīmes `\(shortened(attribute.name))` vērtība"),
                help: nearest.map(Suggestion.question)
                    ?? Reading.offerValues(known.count > 20 ? Array(known.prefix(20)) + ["…"] : known),
                fix: Suggestion.only(near: text.value, among: known).flatMap {
                    Fix.replacing(text.value, at: text.span, with: $0)
                }))
    }
}
