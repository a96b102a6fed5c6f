import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ScheduleCheck {
    /// An office whose holder has left answers no mail.
    static let vacancy = ScheduleCheck("vacancy") { context in
        context.plan.bodies.flatMap { body in
            let inOffice = body.officers.filter { officer in
                officer.until.map { $0.value >= context.today } ?? true
            }
            return body.officers.compactMap { officer -> Finding? in
                guard let until = officer.until, until.value < context.today,
                    !inOffice.contains(where: { $0.role?.value == officer.role?.value })
                else { return nil }
                let others = Wording.list(inOffice.map(\.name))
                let state =
                    inOffice.isEmpty
                    ? Wording("nobody else is in office there", lv: "neviena cita amatpersona tur nav amatā")
                    : Wording("still in office there: \(others.en)", lv: "amatā tur joprojām: \(others.lv)")
                return Finding(
                    Diagnostic(
                        "vacancy", .warning, until.span,
                        Wording(
                            "the term of \(officer.name.en) of `\(body.id.value)` ended on \(until.value); \(state.en)",
                            lv: "\(until.value) beidzās pilnvaru termiņš: \(officer.name.lv), `\(body.id.value)`; "
                                + state.lv),
                        help: help(body)),
                    body: body.id.value, data: ["inOffice": .number(inOffice.count)])
            }
        }
    }

    private static func help(_ body: Body) -> Wording {
        body.deputy.map {
            Wording(
                "name the successor; \($0.value) stands in meanwhile",
                lv: "norādiet pēcteci; tikmēr aizvieto \($0.value)")
        }
            ?? Wording(
                "name the successor, or a deputy who stands in", lv: "norādiet pēcteci vai aizvietotāju (`deputy`)")
    }
}
