import SardzeRouting
import SardzeRules
import SardzeTime
import SardzeWords

/// What is answered to a case: all of a line behind its `id`, without the brace.
struct RouteTail {
    let routing: CompiledRouting

    func text(_ values: [Int?], _ language: Language) throws(BatchFault) -> String {
        let answer: RoutingAnswer
        do throws(CompiledRouting.CaseFault) { answer = try routing.answer(values) } catch {
            throw incomplete(values)
        }
        var tail = "\"matched\":\(names(answer.matched))"
        if answer.conflict.isEmpty {
            tail +=
                ",\"rules\":\(names(answer.counting)),\"steps\":\(steps(answer)),\"otherwise\":\(answer.isOtherwise)"
        } else {
            tail += ",\"error\":\(conflict(answer.conflict).object(in: language))"
        }
        let known = values.compactMap(\.self)
        if known.count < values.count {
            let next = routing.next(values).map { routing.table.attributes[$0].name }
            tail += ",\"certain\":\(names(answer.certain)),\"askNext\":\(JSONText.quoted(next))"
        }
        if routing.table.isImpossible(values) { tail += ",\"impossible\":true" }
        return tail
    }

    private func names(_ rules: [Int]) -> String { JSONText.list(rules.map { routing.table.rules[$0].name }) }

    private func steps(_ answer: RoutingAnswer) -> String {
        let objects = answer.steps.map { Self.step($0.body, $0.action, $0.within) }
        return "[\(objects.joined(separator: ","))]"
    }

    static func step(_ body: String, _ action: String, _ within: When.Deadline.Within?) -> String {
        JSONText.object([
            ("body", JSONText.quoted(body)), ("do", JSONText.quoted(action)),
            ("within", JSONText.quoted(within?.description)),
        ])
    }

    private func conflict(_ rules: [Int]) -> BatchFault {
        let isUnique = routing.table.policy == .unique
        return BatchFault(
            isUnique ? "routing-overlap" : "routing-conflict", routing.conflict(rules),
            help: Wording(
                "look with `sardze route --prove`, which shows every such case",
                lv: "skatiet ar `sardze route --prove`, kas rāda visus šādus gadījumus"))
    }

    private func incomplete(_ values: [Int?]) -> BatchFault {
        BatchFault("case-incomplete", routing.incomplete(values), help: CompiledRouting.sayIt)
    }
}

extension CompiledRouting {
    /// Rules that match together where the policy does not allow that.
    func conflict(_ rules: [Int]) -> Wording {
        let names = Wording.list(rules.map { "`\(table.rules[$0].name)`" })
        return table.policy == .unique
            ? Wording(
                "\(names.en) match together, but under `unique` only one rule may match",
                lv: "\(names.lv) atbilst kopā, bet ar `unique` drīkst atbilst tikai viens noteikums")
            : Wording(
                "\(names.en) match together and lead different ways, which `any` does not allow",
                lv: "\(names.lv) atbilst kopā un ved dažādos virzienos, ko `any` neļauj")
    }

    /// What a case does not say.
    func incomplete(_ values: [Int?]) -> Wording {
        let missing = values.indices.filter { values[$0] == nil }.map { "`\(table.attributes[$0].name)`" }
        let names = Wording.list(missing)
        return Wording("the case does not say \(names.en)", lv: "gadījumā nav norādīts: \(names.lv)")
    }

    static var sayIt: Wording {
        Wording(
            "say it: only under `collect` can a case be answered before everything is known",
            lv: "norādiet to: tikai ar `collect` var atbildēt, pirms viss zināms")
    }
}
