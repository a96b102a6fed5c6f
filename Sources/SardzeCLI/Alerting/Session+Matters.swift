import ArgumentParser
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// Something bodies can be told of, as somebody named it.
struct NamedMatter {
    let review: PlanReview
    /// As alerts call it: `5.2@2025-W07`, `R-2026-014/2`, `registered-cases@2026-Q1`.
    let name: String
    /// `nil` of the step of a referral and of a figure.
    let task: DueTask?
}

extension Session {
    /// The task, the step of a referral or the figure of this name, with its plan before it where several plans have one.
    func matter(named name: String) throws -> NamedMatter {
        let (plan, rest) = Self.split(name, reviews.map(\.current.plan))
        if ReferralReference(rest) != nil || ReferralStepName(rest) != nil { return try step(named: name) }
        if let figure = try figure(named: rest, reviews.filter { plan == nil || $0.current.plan == plan }) {
            return figure
        }
        let named = try task(name)
        if let step = named.task.duty.referral {
            return NamedMatter(review: named.review, name: step.description, task: nil)
        }
        return NamedMatter(review: named.review, name: named.task.id, task: named.task)
    }

    private func step(named name: String) throws -> NamedMatter {
        let (review, reference, number) = try referral(name)
        guard let referral = review.record.referrals[reference], !referral.isDraft else {
            return NamedMatter(review: review, name: reference.description, task: nil)
        }
        let open = referral.steps.filter(\.state.isOpen)
        if let number {
            guard referral.steps.contains(where: { $0.name.number == number }) else {
                throw wrong(steps(referral, Wording("it has no step \(number)", lv: "tam nav \(number). soļa")))
            }
            return NamedMatter(review: review, name: ReferralStepName(reference, number).description, task: nil)
        }
        let only = open.count == 1 ? open[0] : referral.steps.count == 1 ? referral.steps[0] : nil
        guard let only else {
            throw wrong(steps(referral, Wording("it has several steps", lv: "tam ir vairāki soļi")))
        }
        return NamedMatter(review: review, name: only.name.description, task: nil)
    }

    private func steps(_ referral: Referral, _ why: Wording) -> Wording {
        let list = referral.steps.map { "`\($0.name)`" }.joined(separator: ", ")
        return Wording(
            "name a step of `\(referral.reference)`, for \(why.en): \(list)",
            lv: "norādiet nosūtījuma `\(referral.reference)` soli, jo \(why.lv): \(list)")
    }

    /// The figure of an indicator for a period: `registered-cases@2026-Q1`.
    private func figure(named name: String, _ reviews: [PlanReview]) throws -> NamedMatter? {
        guard let at = name.firstIndex(of: "@") else { return nil }
        let indicator = String(name[..<at])
        let found = reviews.filter { $0.plan?.indicators[indicator] != nil }
        guard let review = found.first else { return nil }
        guard found.count == 1 else {
            let list = found.map { "`\($0.current.plan)/\(name)`" }.joined(separator: ", ")
            throw wrong(Wording("several plans have `\(name)`: \(list)", lv: "`\(name)` ir vairākos plānos: \(list)"))
        }
        guard let slot = Slot(String(name[name.index(after: at)...])) else {
            throw wrong(
                Wording(
                    "`\(name)` names no period; write it as \(indicator)@2025-Q1",
                    lv: "`\(name)` nenosauc laikposmu; rakstiet šādi: \(indicator)@2025-Q1"))
        }
        return NamedMatter(review: review, name: "\(indicator)@\(slot)", task: nil)
    }
}
