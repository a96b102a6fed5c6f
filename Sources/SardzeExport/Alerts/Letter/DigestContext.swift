import SardzeRules
import SardzeText
public import SardzeWatch
public import SardzeWords

/// What a letter says beside its digests: the names of bodies and plans, telephones, where the workbench is.
public struct DigestContext: Sendable {
    public let language: Language
    /// Links begin with it, without a slash at its end; `nil`: a letter has none.
    public let workbenchURL: String?
    /// By key.
    let plans: [String: PlanContext]

    public init(_ plans: [PlanContext], workbenchURL: String?, in language: Language) {
        self.language = language
        self.workbenchURL = workbenchURL
        self.plans = Dictionary(plans.map { ($0.key, $0) }) { first, _ in first }
    }

    /// - Parameter reviews: a plan that cannot be read is left out; no digest can be of it.
    public init(_ reviews: [PlanReview], workbenchURL: String?, in language: Language) {
        self.init(reviews.compactMap(PlanContext.init), workbenchURL: workbenchURL, in: language)
    }

    /// What letters say of one plan.
    public struct PlanContext: Sendable {
        public let key: String
        let title: String
        /// By key.
        let bodies: [String: Contact]
        let coordinator: String?
        let clock: PlanClock
        /// Whether bodies are left in peace on their days off.
        let hasQuietDays: Bool
        let undelivered: [LetterID: AlertBook.Undelivered]

        /// - Returns: `nil` when its rules are too broken to plan with.
        public init?(_ review: PlanReview) {
            guard let plan = review.plan, let clock = review.clock else { return nil }
            key = review.current.plan
            title = plan.title?.value ?? ""
            coordinator = plan.coordinator?.value
            bodies = Dictionary(
                uniqueKeysWithValues: plan.bodies.map { body in
                    let contact = Contact(
                        name: body.name?.value ?? body.id.value, email: body.email?.value, phone: body.phone?.value)
                    return (body.id.value, contact)
                })
            self.clock = clock
            hasQuietDays = !plan.alertPolicy.quiet.isEmpty
            undelivered = Dictionary(
                review.record.alerts.undelivered.map { ($0.letter, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How a body is called and reached.
    struct Contact: Sendable {
        let name: String
        let email: String?
        let phone: String?
    }
}

extension DigestContext.PlanContext {
    /// The body's name on one line; its key where it has none.
    func name(_ body: String) -> String { fitted(bodies[body]?.name ?? body, to: 100) }

    /// How the plan is called in a subject: its folder, `Madona`.
    var label: String { key.prefix(1).uppercased() + key.dropFirst() }

    /// How the plan is called in a sentence.
    var fullTitle: String { title.isEmpty ? label : fitted(title, to: 120) }
}
