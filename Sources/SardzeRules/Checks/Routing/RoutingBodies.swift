import SardzeText
import SardzeTime
import SardzeWords

extension RoutingCheck {
    /// A step at once or on the same day for a body that may be closed at that hour, and nobody stands in.
    static let bodyClosed = RoutingCheck("routing-body-closed") { context in
        context.routing.everyRule.flatMap { rule in
            rule.steps.compactMap { step in
                guard let within = step.within, within.value == .immediately || within.value == .sameDay,
                    let name = step.body, let body = context.plan.bodies[name.value],
                    let last = closed(body, context.plan)
                else { return nil }
                let deadline = When.deadline(.init(within: within.value)).phrase
                let who = Wording("`\(shortened(name.value))`", lv: "`\(shortened(name.value))`")
                let reason =
                    last.id.value == name.value
                    ? Wording("has no `out of hours` body", lv: "nav `out of hours` iestādes")
                    : Wording(
                        "hands on to `\(shortened(last.id.value))`, which is not always open either",
                        lv: "to nodod `\(shortened(last.id.value))`, kas arī ne vienmēr ir sasniedzama")
                return Diagnostic(
                    "routing-body-closed", .error, name.span,
                    Wording(
                        "\(who.en) must act \(deadline.en), but is not always open and \(reason.en)",
                        lv: last.id.value == name.value
                            ? "iestādei \(who.lv) jārīkojas \(deadline.lv), bet tā ne vienmēr ir sasniedzama, un tai \(reason.lv)"
                            : "iestādei \(who.lv) jārīkojas \(deadline.lv), bet tā ne vienmēr ir sasniedzama un \(reason.lv)"
                    ),
                    help: Wording(
                        "give it `out of hours:` a body with `works: every day`, or say that it always answers: `hours: always`, `works: every day`",
                        lv:
                            "norādiet tai `out of hours:` iestādi ar `works: every day` vai pasakiet, ka tā vienmēr atbild: `hours: always`, `works: every day`"
                    ),
                    related: [Label(last.id.span, Wording("the body", lv: "iestāde"))], body: name.value)
            }
        }
    }

    /// The last of the bodies that stand in for one another where none of them is always open; `nil` where one is.
    private static func closed(_ body: Body, _ plan: Plan) -> Body? {
        var seen: Set<String> = []
        var last = body
        while !plan.isAlwaysOpen(last) {
            seen.insert(last.id.value)
            guard let next = last.outOfHours.flatMap({ plan.bodies[$0.value] }), !seen.contains(next.id.value) else {
                return last
            }
            last = next
        }
        return nil
    }

    /// A body with steps that is not there for all of the plan's period.
    static let bodyGone = RoutingCheck("routing-body-gone") { context in
        guard !context.isAlone else { return [] }
        var told: Set<String> = []
        let period = context.plan.period.value
        return context.routing.everyRule.flatMap(\.steps).compactMap { step in
            guard let name = step.body, let body = context.plan.bodies[name.value], told.insert(name.value).inserted
            else { return nil }
            let from = body.from.flatMap { $0.value > period.first ? $0 : nil }
            let until = body.until.flatMap { $0.value < period.last ? $0 : nil }
            guard let place = from ?? until else { return nil }
            let days: Wording =
                switch (from?.value, until?.value) {
                case (let from?, nil): Wording("only from \(from)", lv: "tikai no \(from)")
                case (nil, let until?): Wording("only until \(until)", lv: "tikai līdz \(until)")
                case (let from?, let until?):
                    Wording("only from \(from) until \(until)", lv: "tikai no \(from) līdz \(until)")
                case (nil, nil): Wording(same: "")
                }
            let standIn = (body.deputy ?? body.outOfHours)?.value
            return Diagnostic(
                "routing-body-gone", .note, name.span,
                Wording(
                    "`\(shortened(name.value))` has steps but can be counted on \(days.en)",
                    lv: "iestādei `\(shortened(name.value))` ir soļi, bet uz to var paļauties \(days.lv)"),
                help: standIn.map {
                    Wording(
                        "at other times `\($0)` stands in; see that it knows",
                        lv: "citā laikā to aizstāj iestāde `\($0)`; pārliecinieties, ka tā par to zina")
                } ?? Wording("name a `deputy:` for the rest of the time", lv: "pārējam laikam norādiet `deputy:`"),
                related: [Label(place.span, Wording("it is said here", lv: "teikts šeit"))], body: name.value)
        }
    }
}
