import SardzeText
import SardzeTime
import SardzeWords

extension RoutingCheck {
    /// A step at once, on the same day or in some hours for a body that may be closed at that hour, and nobody stands in.
    static let bodyClosed = RoutingCheck("routing-body-closed") { context in
        let service = BodyService(context.plan, isAlone: context.isAlone)
        return context.routing.everyRule.flatMap { rule in
            rule.steps.compactMap { step in
                guard let within = step.within, within.value.cannotWait,
                    let name = step.body, let body = context.plan.bodies[name.value],
                    let silence = service.silence(of: body)
                else { return nil }
                let deadline = When.deadline(.init(within: within.value)).phrase
                let last = silence.last
                let who = "`\(shortened(name.value))`"
                let next = "`\(shortened(last.id.value))`"
                let message: Wording =
                    if let day = silence.dayGone {
                        Wording(
                            "\(who) must act \(deadline.en), but on \(day) nobody is there: \(next) can be counted on only at other times",
                            lv:
                                "iestādei \(who) jārīkojas \(deadline.lv), bet \(day) tur neviena nav: uz iestādi \(next) var paļauties tikai citā laikā"
                        )
                    } else if last.id.value == name.value {
                        Wording(
                            "\(who) must act \(deadline.en), but is not always open and has no `out of hours` body",
                            lv:
                                "iestādei \(who) jārīkojas \(deadline.lv), bet tā ne vienmēr ir sasniedzama, un tai nav `out of hours` iestādes"
                        )
                    } else {
                        Wording(
                            "\(who) must act \(deadline.en), but is not always open and hands on to \(next), which is not always open either",
                            lv:
                                "iestādei \(who) jārīkojas \(deadline.lv), bet tā ne vienmēr ir sasniedzama un to nodod \(next), kas arī ne vienmēr ir sasniedzama"
                        )
                    }
                return Diagnostic(
                    "routing-body-closed", .error, name.span, message,
                    help: Wording(
                        "give it `out of hours:` a body with `works: every day`, or say that it always answers: `hours: always`, `works: every day`",
                        lv:
                            "norādiet tai `out of hours:` iestādi ar `works: every day` vai pasakiet, ka tā vienmēr atbild: `hours: always`, `works: every day`"
                    ),
                    related: [Label(last.id.span, Wording("the body", lv: "iestāde"))], body: name.value)
            }
        }
    }

    /// A body with steps that is not there for all of the plan's period.
    static let bodyGone = RoutingCheck("routing-body-gone") { context in
        guard !context.isAlone else { return [] }
        let service = BodyService(context.plan, isAlone: false)
        // What cannot wait has a check of its own, and others to go to.
        let waiting = Set(
            context.routing.everyRule.flatMap(\.steps).filter { $0.within?.value.cannotWait == false }
                .compactMap(\.body?.value))
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
            let names = "`\(shortened(name.value))`"
            if waiting.contains(name.value), let day = service.dayWithout(body) {
                return Diagnostic(
                    "routing-body-gone", .error, name.span,
                    Wording(
                        "\(names) has steps but can be counted on \(days.en); on \(day) nobody stands in for it",
                        lv: "iestādei \(names) ir soļi, bet uz to var paļauties \(days.lv); \(day) to neviens neaizstāj"
                    ),
                    help: Wording(
                        "name a `deputy:` that is there for the rest of the time",
                        lv: "pārējam laikam norādiet `deputy:`, kas tad ir pieejama"),
                    related: [Label(place.span, Wording("it is said here", lv: "teikts šeit"))], body: name.value)
            }
            let standIn = (body.deputy ?? body.outOfHours)?.value
            return Diagnostic(
                "routing-body-gone", .note, name.span,
                Wording(
                    "\(names) has steps but can be counted on \(days.en)",
                    lv: "iestādei \(names) ir soļi, bet uz to var paļauties \(days.lv)"),
                help: standIn.map {
                    Wording(
                        "at other times `\($0)` stands in; see that it knows",
                        lv: "citā laikā to aizstāj iestāde `\($0)`; pārliecinieties, ka tā par to zina")
                } ?? Wording("name a `deputy:` for the rest of the time", lv: "pārējam laikam norādiet `deputy:`"),
                related: [Label(place.span, Wording("it is said here", lv: "teikts šeit"))], body: name.value)
        }
    }
}
