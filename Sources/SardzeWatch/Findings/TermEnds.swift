import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// How many days ahead the end of a term is told.
    static let termNotice = 60

    /// A successor takes longer to find than a term takes to end.
    static let termEnds = ScheduleCheck("term-ends") { context in
        context.plan.bodies.flatMap { body in
            body.officers.compactMap { officer -> Finding? in
                guard let until = officer.until, (0...termNotice).contains(until.value - context.today),
                    !body.hasSuccessor(of: officer, after: until.value)
                else { return nil }
                let days = until.value - context.today
                let left = counted(days, .day)
                let role = officer.name
                return Finding(
                    Diagnostic(
                        "term-ends", .note, until.span,
                        days == 0
                            ? Wording(
                                "the term of \(role.en) of `\(body.id.value)` ends today",
                                lv: "šodien beidzas pilnvaru termiņš: \(role.lv), `\(body.id.value)`")
                            : Wording(
                                "the term of \(role.en) of `\(body.id.value)` ends on \(until.value), in \(left.en)",
                                lv:
                                    "\(until.value) beidzas pilnvaru termiņš: \(role.lv), `\(body.id.value)` (vēl \(left.lv))"
                            ),
                        help: Wording(
                            "name the successor in good time, or move `until` if the term is renewed",
                            lv: "laikus norādiet pēcteci vai pārceliet `until`, ja termiņu pagarina")),
                    body: body.id.value,
                    data: ["until": .text(until.value.description), "days": .number(days)])
            }
        }
    }
}

extension Body {
    /// Whether somebody of the same role serves beyond a day.
    func hasSuccessor(of officer: Officer, after day: CivilDate) -> Bool {
        officers.contains { other in
            other.role?.value == officer.role?.value && other.until.map { $0.value > day } ?? true
        }
    }
}

extension Body.Officer {
    /// The role, or that it is not said.
    var name: Wording {
        role.map { Wording(same: "`\($0.value)`") } ?? Wording("an officer", lv: "amatpersona bez nosaukuma")
    }
}
