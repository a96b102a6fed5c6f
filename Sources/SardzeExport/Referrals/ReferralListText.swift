import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// Steps of referrals for people, a line each: whose turn it is, until when, what for.
public struct ReferralListText {
    private let ink: Ink
    private let language: Language
    private let indent: String

    public init(_ ink: Ink, in language: Language, indent: String = "") {
        self.ink = ink
        self.language = language
        self.indent = indent
    }

    /// - Parameter rows: in the order to be written.
    public func write(_ rows: [ReferralRow], to output: inout Output) throws {
        let cells = rows.map(self.cells)
        let widths = (0..<4).map { column in cells.map { $0[column].count }.max() ?? 0 }
        for (row, cells) in zip(rows, cells) {
            let padded = zip(cells, widths).map { $0.padded(to: $1) }
            let when = row.isLate ? ink(padded[3], .red) : ink(padded[3], .dim)
            try output.write(
                "\(indent)\(ink(padded[0], .cyan))  \(padded[1])  \(ink(padded[2], row.state.style))  \(when)  \(row.action[language])\n"
            )
        }
    }

    private func cells(_ row: ReferralRow) -> [String] {
        let when = row.deadline.map { end in
            row.isLate
                ? Wording("late: \(end.en)", lv: "nokavēts: \(end.lv)") : Wording("by \(end.en)", lv: "līdz \(end.lv)")
        }
        return [row.name, row.bodies, row.state.wording[language], when?[language] ?? ""]
    }
}

/// One line of a list of referrals: a step, or a draft that has none yet.
public struct ReferralRow {
    let name: String
    /// From whom, to whom.
    let bodies: String
    let state: ReferralState
    let deadline: Wording?
    let isLate: Bool
    let action: Wording
    /// When the next time runs out; the latest of all where none runs.
    let end: Timestamp

    /// The steps that are wanted, those whose time runs out first before the others.
    ///
    /// - Parameter isWanted: asked of every step; drafts come with `nil`.
    public static func all(
        of reviews: [PlanReview], where isWanted: (Referral, ReferralStep?, PlanReview) -> Bool
    ) -> [ReferralRow] {
        let hasSeveralPlans = reviews.count { !$0.record.referrals.isEmpty } > 1
        let rows = reviews.flatMap { review -> [ReferralRow] in
            guard !review.record.referrals.isEmpty, let words = ReferralWords(review) else { return [] }
            let plan = hasSeveralPlans ? "\(review.current.plan)/" : ""
            return review.record.referrals.referrals.flatMap { referral in
                referral.steps.isEmpty
                    ? (isWanted(referral, nil, review) ? [ReferralRow(referral, plan, words)] : [])
                    : referral.steps.filter { isWanted(referral, $0, review) }.map {
                        ReferralRow($0, of: referral, plan, words)
                    }
            }
        }
        return rows.enumerated().sorted { ($0.element.end, $0.offset) < ($1.element.end, $1.offset) }.map(\.element)
    }

    private init(_ step: ReferralStep, of referral: Referral, _ plan: String, _ words: ReferralWords) {
        let next = step.nextDeadline
        name = plan + step.name.description
        bodies = "\(referral.sender ?? "?") → \(step.body)"
        state = step.state
        deadline = next.map { words.clock.spoken(deadline: $0.end) }
        isLate = next.map { $0.end < words.now } ?? false
        action = words.action(step)
        end = next?.end ?? Self.never
    }

    private init(_ draft: Referral, _ plan: String, _ words: ReferralWords) {
        let end = draft.isDraft ? words.sendBy(draft) : Self.never
        name = plan + draft.reference.description
        bodies = "\(draft.sender ?? "?") → …"
        state = draft.state
        deadline = draft.isDraft ? words.clock.spoken(deadline: end) : nil
        isLate = draft.isDraft && end < words.now
        action = draft.isDraft ? Wording("not sent yet", lv: "vēl nav nosūtīts") : Wording(same: "")
        self.end = end
    }

    private static let never = Timestamp(milliseconds: .max)
}
