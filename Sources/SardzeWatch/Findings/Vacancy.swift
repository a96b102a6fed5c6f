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
                    // A successor may stand under the same role.
                    !inOffice.contains(where: { $0.role?.value == officer.role?.value })
                else { return nil }
                let term = officer.term(in: body)
                let rest = left(inOffice.map(\.name))
                return Finding(
                    Diagnostic(
                        "vacancy", .warning, until.span,
                        Wording(
                            "\(term.en) ended on \(until.value); \(rest.en)",
                            lv: "\(term.lv) beidzās \(until.value); \(rest.lv)"),
                        help: successor(deputy: body.deputy?.value)),
                    body: body.id.value, data: ["inOffice": .number(inOffice.count)])
            }
        }
    }

    private static func left(_ officers: [Wording]) -> Wording {
        guard !officers.isEmpty else {
            return Wording("nobody else is in office there", lv: "neviena cita amatpersona tur vairs nestrādā")
        }
        let list = Wording.list(officers)
        return Wording("still in office there: \(list.en)", lv: "tur joprojām strādā: \(list.lv)")
    }

    private static func successor(deputy: String?) -> Wording {
        guard let deputy else {
            return Wording(
                "name the successor, or a deputy who stands in",
                lv: "norādiet pēcteci vai aizvietotāju")
        }
        return Wording(
            "name the successor; \(deputy) stands in meanwhile", lv: "norādiet pēcteci; pa to laiku aizvieto \(deputy)")
    }
}

extension Body.Officer {
    /// The role, or that it is not said.
    var name: Wording {
        role.map { Wording(same: "`\($0.value)`") } ?? Wording("an officer", lv: "amatpersona")
    }

    /// Whose term it is, as a sentence about its end begins.
    func term(in body: Body) -> Wording {
        guard let role else {
            return Wording(
                "the term of an officer of `\(body.id.value)`", lv: "iestādes `\(body.id.value)` amatpersonas pilnvaras"
            )
        }
        return Wording(
            "the term of `\(role.value)` of `\(body.id.value)`",
            lv: "amata `\(role.value)` pilnvaras iestādē `\(body.id.value)`")
    }
}
