import ArgumentParser
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

extension Session {
    /// The desk at which a plan's referrals are moved.
    func desk(of review: PlanReview) throws -> ReferralDesk {
        guard let plan = review.plan, let clock = review.clock else {
            throw wrong(
                Wording(
                    "the rules of `\(review.current.plan)` cannot be read",
                    lv: "plāna `\(review.current.plan)` noteikumus nevar nolasīt"))
        }
        if clock.isZoneUnknown, let zone = plan.timezone?.value {
            Console.note(
                Wording(
                    "the time zone \(zone) is not known on this machine, so times are those of UTC; install tzdata",
                    lv: "laika josla \(zone) šajā datorā nav zināma, tāpēc laiki ir pēc UTC; uzstādiet tzdata"))
        }
        return ReferralDesk(plan, review.record.referrals, at: review.now, clock: clock)
    }

    /// The one plan that routes cases.
    func routingReview() throws -> PlanReview {
        let routing = reviews.filter { $0.plan?.routing != nil }
        if routing.count == 1 { return routing[0] }
        let names = routing.map { "`\($0.current.plan)`" }.joined(separator: ", ")
        throw wrong(
            routing.isEmpty
                ? Wording("no plan has a section `routing:`", lv: "nevienā plānā nav sadaļas `routing:`")
                : Wording(
                    "several plans have routing rules: \(names); name one with --plan",
                    lv: "maršruta noteikumi ir vairākos plānos: \(names); norādiet vienu ar --plan"))
    }

    /// The referral of this name, `R-2026-014` or `R-2026-014/2`, with its plan before it where several plans have one.
    ///
    /// - Returns: the number of the step where one is named.
    func referral(_ name: String) throws -> (review: PlanReview, reference: ReferralReference, step: Int?) {
        let (plan, rest) = Self.plan(before: name, reviews)
        guard let (reference, step) = Self.reference(rest) else {
            guard PersonalData.find(in: name).isEmpty else {
                throw wrong(
                    Wording(
                        "a referral is named by its reference alone, such as R-2026-014; nothing about any person is kept",
                        lv: "nosūtījumu nosauc tikai ar tā atsauci, piemēram, R-2026-014; par personām neko neglabā"))
            }
            throw wrong(Arguments.notReference(shortened(name)))
        }
        let candidates = reviews.filter { plan == nil || $0.current.plan == plan }
        let found = candidates.filter { $0.record.referrals[reference] != nil }
        if found.count > 1 {
            let names = found.map { "`\($0.current.plan)/\(rest)`" }.joined(separator: ", ")
            throw wrong(
                Wording(
                    "several plans have `\(reference)`: \(names)", lv: "`\(reference)` ir vairākos plānos: \(names)"))
        }
        if let review = found.first { return (review, reference, step) }
        let known = candidates.flatMap { $0.record.referrals.referrals.map(\.reference.description) }
        let nearest = Suggestion.nearest(to: reference.description, among: known)
        throw wrong(
            Wording("there is no referral `\(reference)`; ", lv: "nav tāda nosūtījuma: `\(reference)`; ")
                + (nearest.map(Suggestion.question)
                    ?? Wording("see `sardze refer list --all`", lv: "sk. `sardze refer list --all`")))
    }

    private static func reference(_ text: String) -> (ReferralReference, Int?)? {
        if let reference = ReferralReference(text) { return (reference, nil) }
        return ReferralStepName(text).map { ($0.reference, $0.number) }
    }

    /// The plan before the first `/`, where it is one.
    private static func plan(before name: String, _ reviews: [PlanReview]) -> (String?, String) {
        guard let slash = name.firstIndex(of: "/") else { return (nil, name) }
        let head = String(name[..<slash])
        guard reviews.contains(where: { $0.current.plan == head }) else { return (nil, name) }
        return (head, String(name[name.index(after: slash)...]))
    }
}
