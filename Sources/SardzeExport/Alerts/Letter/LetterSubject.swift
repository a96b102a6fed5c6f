import SardzeText
import SardzeWatch
import SardzeWords

/// The line by which a letter is found among a hundred others: what and how many, the most pressing first, and of which plan.
struct LetterSubject {
    private let digests: [Digest]
    private let plans: [DigestContext.PlanContext]

    /// Longer ones are cut off by what shows them.
    private static let width = 78

    init(_ pairs: [(Digest, DigestContext.PlanContext)]) {
        digests = pairs.map(\.0)
        plans = pairs.map(\.1)
    }

    func line(in language: Language) -> String {
        let items = digests.flatMap(\.items)
        let urgent = items.filter { $0.matter.kind == .referral && !$0.reason.isSettling }
        if digests.contains(where: \.isUrgent), !urgent.isEmpty { return urgentLine(urgent, language) }
        let phrases = DigestTally(items).phrases.map { $0[language] }
        for count in stride(from: phrases.count, through: 1, by: -1) {
            let cut = count < phrases.count ? " …" : ""
            let line = "Sardze: \(phrases.prefix(count).joined(separator: ", "))\(cut)\(place[language])"
            if line.count <= Self.width || count == 1 { return line }
        }
        return "Sardze" + place[language]
    }

    /// "URGENT: referral R-2026-014/2, by 14:30 today (Madona)"
    private func urgentLine(_ items: [AlertItem], _ language: Language) -> String {
        let head = Wording("URGENT: ", lv: "STEIDZAMI: ")
        guard let item = items.first, items.count == 1 else {
            let names = items.prefix(2).map { Wording(same: $0.matter.name) }
            let more = items.count - names.count
            let list =
                more > 0 ? Wording.joined(names) + Wording(" and \(more) more", lv: " un vēl \(more)") : .list(names)
            return (head + counted(items.count, .referral) + Wording(same: ": ") + list + place)[language]
        }
        let name = Wording("referral \(item.matter.name)", lv: "nosūtījums \(item.matter.name)")
        // What holds a line together in a text is no letter for a subject.
        return (head + name + limit(of: item) + place)[language].replacing("\u{A0}", with: " ")
    }

    private func limit(of item: AlertItem) -> Wording {
        guard let deadline = item.matter.deadline, let digest = digests.first,
            let plan = plans.first(where: { $0.key == item.matter.plan })
        else { return Wording(same: "") }
        switch item.reason {
        case .firstNotice, .dueSoon:
            let limit = LetterDeadline(deadline, plan.clock, from: digest.day).limit
            return Wording(", by \(limit.en)", lv: ", līdz \(limit.lv)")
        default: return Wording(", overdue", lv: ", nokavēts")
        }
    }

    /// Which plan, or how many.
    private var place: Wording {
        let labels = Set(plans.map(\.label))
        guard labels.count > 1 else { return Wording(same: plans.first.map { " (\(fitted($0.label, to: 24)))" } ?? "") }
        let count = counted(labels.count, .plan)
        return Wording(" (\(count.en))", lv: " (\(count.lv))")
    }
}
