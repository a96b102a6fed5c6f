import SardzeExport
import SardzeLedger
import SardzeRules
import SardzeWatch
import SardzeWords

/// Turns what mailboxes are to be told into letters, and into what the ledger keeps of them.
struct LetterWriting {
    private let reviews: [String: PlanReview]
    private let plans: [String: DigestContext.PlanContext]
    private let workbenchURL: String?
    /// The Date of the letters.
    private let now: Timestamp

    init(_ reviews: [PlanReview], workbenchURL: String?, at now: Timestamp) {
        self.reviews = Dictionary(reviews.map { ($0.current.plan, $0) }) { first, _ in first }
        plans = self.reviews.compactMapValues(DigestContext.PlanContext.init)
        self.workbenchURL = workbenchURL
        self.now = now
    }

    func letter(_ mailing: Mailing) -> WrittenLetter {
        let first = mailing.parts[0]
        let review = reviews[first.digest.plan]
        let language = review?.plan?.language?.value ?? .en
        let plans = mailing.parts.compactMap { self.plans[$0.digest.plan] }
        let words = DigestLetter(
            mailing.parts.map(\.digest), DigestContext(plans, workbenchURL: workbenchURL, in: language))
        let tellings = mailing.parts.flatMap { part in
            part.digest.items.map { (plan: part.digest.plan, body: part.digest.body, telling: $0.telling) }
        }
        let id = LetterID(to: mailing.address, tellings: tellings)
        let letter = Letter(
            id: id, plan: first.digest.plan, body: first.digest.body, officer: first.officer, address: mailing.address,
            language: language, isUrgent: mailing.isUrgent, written: now, subject: words.subject, text: words.text,
            html: words.html, replyTo: replyTo(mailing),
            previous: review?.record.alerts.lastLetter(to: first.digest.body, officer: first.officer),
            count: mailing.count)
        return WrittenLetter(
            letter,
            mailing.parts.map { part in
                WrittenLetter.PlanTold(
                    part.digest.plan,
                    Fact.Told(
                        id, to: part.digest.body, officer: part.officer, on: part.digest.day,
                        isUrgent: mailing.isUrgent,
                        part.digest.items.map(\.telling)))
            })
    }

    /// Where answers go: to the coordinator of the first plan, unless that is who reads it.
    private func replyTo(_ mailing: Mailing) -> String? {
        guard let plan = reviews[mailing.parts[0].digest.plan]?.plan, let coordinator = plan.coordinator?.value,
            let address = plan.bodies[coordinator]?.email?.value,
            address.lowercased() != mailing.address.lowercased()
        else { return nil }
        return address
    }
}
