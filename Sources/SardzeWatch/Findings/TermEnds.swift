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
                return Finding(
                    Diagnostic(
                        "term-ends", .note, until.span, ends(officer.term(in: body), on: until.value, in: days),
                        help: Wording(
                            "name the successor in good time, or move `until` if the term is renewed",
                            lv: "laikus norādiet pēcteci vai pārceliet `until`, ja pilnvaras pagarina")),
                    body: body.id.value,
                    data: ["until": .text(until.value.description), "days": .number(days)])
            }
        }
    }

    private static func ends(_ term: Wording, on day: CivilDate, in days: Int) -> Wording {
        if days == 0 { return Wording("\(term.en) ends today", lv: "\(term.lv) beidzas šodien") }
        let left = counted(days, .day)
        return Wording("\(term.en) ends on \(day), in \(left.en)", lv: "\(term.lv) beidzas \(day) (vēl \(left.lv))")
    }
}

extension Body {
    /// Whether somebody of the same role serves beyond a day.
    fileprivate func hasSuccessor(of officer: Officer, after day: CivilDate) -> Bool {
        officers.contains { other in
            other.role?.value == officer.role?.value && other.until.map { $0.value > day } ?? true
        }
    }
}
