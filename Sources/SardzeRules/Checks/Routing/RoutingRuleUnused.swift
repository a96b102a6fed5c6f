import SardzeRouting
import SardzeText
import SardzeWords

extension RoutingCheck {
    /// A rule that no possible case meets.
    static let ruleNever = RoutingCheck("routing-rule-never") { context in
        (context.proof?.neverMatch ?? []).map { row in
            let rule = context.rule(row)
            // A condition that names no value has its own finding, but the rule is as dead.
            let isImpossible = !rule.condition.box.isEmpty
            let cannotBe = context.routing.impossible.filter { !$0.box.intersection(rule.condition.box).isEmpty }
            return Diagnostic(
                "routing-rule-never", .error, rule.condition.span,
                isImpossible
                    ? Wording(
                        "`\(shortened(rule.id.value))` matches only cases that cannot be",
                        lv: "`\(shortened(rule.id.value))` atbilst tikai gadījumiem, kas nav iespējami")
                    : Wording(
                        "`\(shortened(rule.id.value))` matches no case",
                        lv: "`\(shortened(rule.id.value))` neatbilst nevienam gadījumam"),
                help: Wording(
                    "widen its condition, correct `impossible:`, or remove the rule",
                    lv: "paplašiniet tā nosacījumu, izlabojiet `impossible:` vai izdzēsiet noteikumu"),
                related: isImpossible
                    ? cannotBe.prefix(3).map {
                        Label($0.span, Wording("said to be impossible here", lv: "šeit teikts, ka tie nav iespējami"))
                    }
                    : [])
        }
    }

    /// A rule that others beat in every case it matches.
    static let ruleShadowed = RoutingCheck("routing-rule-shadowed") { context in
        (context.proof?.shadowed ?? []).map { shadow in
            let rule = context.rule(shadow.rule)
            let others = shadow.by.map(context.rule)
            let names = Wording.list(others.prefix(6).map { "`\(shortened($0.id.value))`" })
            let name = "`\(shortened(rule.id.value))`"
            let message =
                others.count == 1
                ? Wording(
                    "\(name) never counts: \(names.en) goes before it in every case",
                    lv: "\(name) nekad netiek piemērots: visos gadījumos to aizēno \(names.lv)")
                : Wording(
                    "\(name) never counts: \(names.en) together go before it in every case",
                    lv: "\(name) nekad netiek piemērots: visos gadījumos to kopā aizēno \(names.lv)")
            return Diagnostic(
                "routing-rule-shadowed", .error, rule.id.span, message,
                help: context.routing.hitPolicy == .priority
                    ? Wording(
                        "raise its `priority`, narrow the others, or remove it",
                        lv: "palieliniet tā `priority`, sašauriniet pārējos vai izdzēsiet to")
                    : Wording(
                        "move it up, narrow the others, or remove it",
                        lv: "pārceliet to augstāk, sašauriniet pārējos vai izdzēsiet to"),
                related: others.prefix(6).map {
                    Label(
                        $0.id.span,
                        Wording("`\(shortened($0.id.value))` stands here", lv: "`\(shortened($0.id.value))` ir šeit"))
                })
        }
    }
}
