import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension ReferralDesk {
    /// The fact of a case that is handed over: a draft, of which nobody is asked anything yet.
    ///
    /// - Parameters:
    ///   - reference: the next free one of the program's own when `nil`.
    ///   - sender: the body that hands it over; `nil` when nobody says who does.
    ///   - sayings: what is known of the case, in any order: attributes of the rules with their values, and nothing else.
    public func opening(
        _ reference: ReferralReference? = nil, from sender: String?, _ sayings: [Referral.Saying],
        at instant: Timestamp? = nil
    ) throws(ReferralRefusal) -> Fact {
        let instant = instant ?? now
        if instant > now { throw .inTheFuture(instant) }
        let day = clock.day(instant)
        guard plan.period.value.contains(day) else { throw .outsidePeriod(plan.period.value) }
        if let sender { try known(sender) }
        let reference = try free(reference, on: day)
        return try fit(
            .referred(
                Fact.Referring(
                    reference, at: instant, from: sender,
                    try understood(sender == nil ? sayings + anonymity(besides: sayings) : sayings))))
    }

    /// Where the rules ask who reports it and know a nameless reporter, a referral without a sender says so.
    private func anonymity(besides sayings: [Referral.Saying]) -> [Referral.Saying] {
        (plan.routing?.attributes.map(\.attribute) ?? []).filter { attribute in
            attribute.number(of: Self.anonymous) != nil && !sayings.contains { $0.attribute == attribute.name }
        }.map { Referral.Saying($0.name, Self.anonymous) }
    }

    private static let anonymous = "anonymous"

    private func free(
        _ reference: ReferralReference?, on day: CivilDate
    ) throws(ReferralRefusal) -> ReferralReference {
        guard let reference else {
            guard let next = book.nextReference(in: day.year) else { throw .noneLeft(day.year) }
            return next
        }
        if reference.tellsOfSomebody { throw .unfitReference }
        if book[reference] != nil { throw .taken(reference) }
        // A year that is not the case's own could be somebody's year of birth.
        guard (day.year - 1...day.year).contains(reference.year) else { throw .otherYear(reference, day.year) }
        return reference
    }

    /// What is said of the case, in the order of the rules' attributes.
    private func understood(_ sayings: [Referral.Saying]) throws(ReferralRefusal) -> [Referral.Saying] {
        guard let routing = plan.routing else { throw .noRouting }
        var values: [String: String] = [:]
        for saying in sayings {
            guard let attribute = routing.attributes[saying.attribute]?.attribute else {
                throw .unknownAttribute(
                    Self.harmless(saying.attribute),
                    nearest: Suggestion.nearest(to: saying.attribute, among: routing.attributes.ids))
            }
            guard let number = attribute.number(of: saying.value) else {
                let texts = attribute.texts(of: attribute.all)
                throw .unknownValue(
                    Self.harmless(saying.value), of: saying.attribute, allowed: texts,
                    nearest: Suggestion.nearest(to: saying.value, among: texts))
            }
            let text = attribute.text(of: number)
            if let earlier = values[saying.attribute], earlier != text { throw .saidTwice(saying.attribute) }
            values[saying.attribute] = text
        }
        return routing.attributes.ids.compactMap { id in values[id].map { Referral.Saying(id, $0) } }
    }

    /// A word that was refused, to be shown; `nil` when it says something of somebody, and is best shown nowhere.
    private static func harmless(_ text: String) -> String? { ReferralWord.isFit(text) ? text : nil }
}
