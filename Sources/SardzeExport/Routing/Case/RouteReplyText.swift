import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

/// The answer of `sardze route` for people: what is to be done first, then where help is, then why.
public struct RouteReplyText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    public func write(_ reply: RouteReply, to output: inout Output) throws {
        try output.write(steps(reply))
        if !reply.resources.isEmpty {
            try output.write("\n\(title("Help to point to", lv: "Kur vēl meklēt palīdzību"))\n")
            for resource in reply.resources { try output.write("  \(line(resource))\n") }
        }
        try output.write(reasons(reply))
        if let open = open(reply) { try output.write("\n\(open)\n") }
    }

    private func title(_ en: String, lv: String) -> String { ink(Wording(en, lv: lv)[language], .bold) }

    // MARK: What is to be done

    private func steps(_ reply: RouteReply) -> String {
        guard let answer = reply.answer else {
            let message = reply.routing.incomplete(reply.values)[language].onOneLine
            return "\(ink(message, .red))\n\(CompiledRouting.sayIt[language])\n"
        }
        if !answer.conflict.isEmpty {
            let conflict = reply.routing.conflict(answer.conflict)[language].onOneLine
            return "\(ink(conflict, .red))\n"
        }
        var text = ""
        if reply.isImpossible {
            let impossible = Wording(
                "note: this case cannot be, as `impossible:` has it; it is answered all the same",
                lv: "piezīme: šāda gadījuma nevar būt, kā teikts zem `impossible:`; atbilde tomēr ir")
            text += "\(ink(impossible[language], .yellow))\n"
        }
        guard !reply.steps.isEmpty else { return text + nobody(reply) }
        let start = reply.clock.spoken(reply.instant)
        let hasInstants = reply.steps.contains { $0.due != nil }
        let heading =
            hasInstants
            ? Wording("What is to be done, from \(start.en)", lv: "Kas jādara, skaitot no: \(start.lv)")
            : Wording("What is to be done", lv: "Kas jādara")
        text += "\(ink(heading[language], .bold))\n"
        if answer.isOtherwise {
            let otherwise = Wording(
                "no rule is made for this case; this is what is done otherwise",
                lv: "šim gadījumam nav sava noteikuma; to dara visos pārējos gadījumos")
            text += "  \(ink(otherwise[language], .yellow))\n"
        }
        let width = String(reply.steps.count).count
        for (number, step) in reply.steps.enumerated() {
            let mark = String(number + 1).leftPadded(to: width)
            text += "  \(mark)  \(ink(step.body.onOneLine, .bold)): \(step.routed.action.onOneLine)\n"
            let indent = String(repeating: " ", count: width + 4)
            for line in about(step, reply) { text += "\(indent)\(line[language].onOneLine)\n" }
        }
        return text
    }

    /// Nobody acts: a gap of the rules.
    private func nobody(_ reply: RouteReply) -> String {
        let none = Wording(
            "nobody acts: no rule takes this case", lv: "nerīkojas neviens: šo gadījumu neaptver neviens noteikums")
        var text = "\(ink(none[language], .red))\n"
        if let gap = reply.gap {
            let box = CaseWords(reply.routing.table.attributes).text(gap)
            text += Wording("nor any case of \(box)\n", lv: "un arī nevienu no gadījumiem \(box)\n")[language]
        }
        return text
    }

    /// When, on what ground, in whose place.
    private func about(_ step: RouteReply.Step, _ reply: RouteReply) -> [Wording] {
        let routed = step.routed
        var parts: [Wording] = []
        if let within = routed.within {
            let said = within.said
            parts.append(
                step.due.map { due in
                    let due = reply.clock.spoken(deadline: due)
                    return Wording("by \(due.en) (\(said.en))", lv: "līdz: \(due.lv) (\(said.lv))")
                } ?? said)
        } else {
            parts.append(Wording("without a deadline", lv: "bez termiņa"))
        }
        if routed.isIllustrative { parts.append(DecisionTable.illustrative) }
        if let source = routed.source { parts.append(Wording(same: fitted(source, to: 60))) }
        parts.append(Wording(same: routed.rules.map(shortened).joined(separator: ", ")))
        if let activity = routed.activity {
            parts.append(Wording("row \(activity) of the plan", lv: "plāna \(activity). rinda"))
        }
        var lines = [Wording.joined(parts, by: " · ")]
        if let placed = step.placed, !placed.actsFor.isEmpty {
            let named = placed.actsFor.map(shortened).joined(separator: ", ")
            lines.append(
                placed.actsFor.count == 1
                    ? Wording(
                        "in place of \(named), which cannot be reached then",
                        lv: "\(named) vietā, jo tā tobrīd nav sasniedzama")
                    : Wording(
                        "in place of \(named), which cannot be reached then",
                        lv: "\(named) vietā, jo tās tobrīd nav sasniedzamas"))
        }
        if let placed = step.placed, !placed.isReachable {
            lines.append(
                Wording(
                    "nobody can be reached then; \(routed.body) has it all the same",
                    lv: "tobrīd neviens nav sasniedzams; tas tik un tā jādara: \(routed.body)"))
        }
        if !isCertain(step, reply) {
            lines.append(
                Wording(
                    "only if what is not known makes it needed",
                    lv: "vajadzīgs tikai tad, ja to prasa tas, kas vēl nav zināms"))
        }
        if routed.feedback == nil {
            lines.append(Wording("no feedback is owed", lv: "atgriezeniskā saite nav jāsniedz"))
        }
        return lines
    }

    /// Whether some rule asks for it whatever is not known yet. A condition of the step itself may still say no.
    private func isCertain(_ step: RouteReply.Step, _ reply: RouteReply) -> Bool {
        guard let answer = reply.answer, reply.values.contains(nil), !answer.isOtherwise else { return true }
        let certain = answer.certain.map { reply.routing.rows[$0] }
        return certain.contains { rule in
            rule.steps.contains { written in
                written.body?.value == step.routed.body && written.action?.value == step.routed.action
                    && (written.condition?.box.sides.allSatisfy { attribute, set in
                        reply.values[attribute].map(set.contains) ?? false
                    } ?? true)
            }
        }
    }

    private func line(_ resource: Resource) -> String {
        let parts = [resource.name, resource.phone, resource.url].compactMap { $0?.value.onOneLine }
        return parts.isEmpty ? resource.id.value : parts.joined(separator: " · ")
    }

    // MARK: Why

    /// Rules that are named of each kind at most.
    private static let most = 30

    private func reasons(_ reply: RouteReply) -> String {
        let words = CaseWords(reply.routing.table.attributes)
        func list(_ en: String, lv: String, _ reasons: [RouteReply.Reason], _ line: (RouteReply.Reason) -> String)
            -> String
        {
            guard !reasons.isEmpty else { return "" }
            let width = reasons.map { shortened($0.rule.id.value).count }.max() ?? 0
            var text = "\n\(title(en, lv: lv))\n"
            for reason in reasons.prefix(Self.most) {
                text += "  \(shortened(reason.rule.id.value).padded(to: width))  \(line(reason))\n"
            }
            let rest = reasons.count - Self.most
            if rest > 0 { text += "  \(Wording("and \(rest) more", lv: "un vēl \(rest)")[language])\n" }
            return text
        }
        func condition(_ reason: RouteReply.Reason) -> String {
            let title = reason.rule.title.map { shortened($0.value) + " " } ?? ""
            return title + ink(words.text(reason.rule.condition.box), .dim)
        }
        func why(_ reason: RouteReply.Reason) -> String { ink(failure(reason, reply), .dim) }
        let all = reply.reasons
        return list("Rules that count", lv: "Piemērotie noteikumi", all.filter { $0.verdict == .counts }, condition)
            + list(
                "Rules that match and do not count", lv: "Noteikumi, kas atbilst, bet nav piemēroti",
                all.filter { $0.verdict == .isBeaten }, condition)
            + list(
                "Rules that depend on what is not known", lv: "Noteikumi, kas atkarīgi no tā, kas vēl nav zināms",
                all.filter { $0.verdict == .isOpen }, condition)
            + list(
                "Rules that one thing keeps from matching", lv: "Noteikumi, kam pietrūkst viena nosacījuma",
                all.filter(\.isNear), why)
            + list("Rules that do not match", lv: "Noteikumi, kas neatbilst", all.filter(\.failsFar), why)
    }

    /// "`urgency` is recent; it asks for danger-now".
    private func failure(_ reason: RouteReply.Reason, _ reply: RouteReply) -> String {
        guard case .fails(let attribute?) = reason.verdict, let value = reply.values[attribute] else {
            return Wording("cannot be with what is known", lv: "nav iespējams kopā ar to, kas zināms")[language]
        }
        let asked = reply.routing.table.attributes[attribute]
        let box = Box([attribute: reason.rule.condition.box[attribute] ?? asked.all])
        let condition = CaseWords(reply.routing.table.attributes).text(box)
        let said = "\(asked.name): \(asked.text(of: value))"
        return Wording("`\(said)`, but it asks for `\(condition)`", lv: "`\(said)`, bet vajag `\(condition)`")[language]
    }

    /// What is not known and still matters.
    private func open(_ reply: RouteReply) -> String? {
        guard let next = reply.askNext else { return nil }
        let attributes = reply.routing.table.attributes
        let all = attributes[next].texts(of: attributes[next].all).prefix(12).joined(separator: ", ")
        let name = attributes[next].name
        return Wording(
            "Not everything is known; `\(name)` would tell most: \(all)",
            lv: "Viss nav zināms; visvairāk noskaidrotu `\(name)`: \(all)")[language]
    }
}

extension RouteReply.Reason {
    /// Whether more than one thing keeps it from matching, as far as is known.
    fileprivate var failsFar: Bool {
        if case .fails = verdict { return !isNear }
        return false
    }
}
