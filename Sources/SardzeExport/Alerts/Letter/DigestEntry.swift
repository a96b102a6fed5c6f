import SardzeTime
import SardzeWatch
import SardzeWords

/// One thing a digest tells: an alert, or several of one activity that say the same.
struct DigestEntry {
    /// At least one; by their last days.
    let items: [AlertItem]

    var first: AlertItem { items[0] }
    var last: AlertItem { items[items.count - 1] }
    var matter: AlertMatter { first.matter }

    /// Folds what says the same: raids missed week after week are one thing to read about.
    ///
    /// - Parameter items: in the order of a digest, which stays that of the first of each fold.
    static func folding(_ items: [AlertItem]) -> [DigestEntry] {
        var places: [Sameness: Int] = [:]
        var folds: [[AlertItem]] = []
        for item in items {
            guard let sameness = Sameness(item) else {
                folds.append([item])
                continue
            }
            if let place = places[sameness] {
                folds[place].append(item)
            } else {
                places[sameness] = folds.count
                folds.append([item])
            }
        }
        return folds.map { fold in
            // Stable, for alerts of one day have an order already.
            DigestEntry(
                items: fold.enumerated()
                    .sorted { ($0.element.matter.due, $0.offset) < ($1.element.matter.due, $1.offset) }.map(\.element))
        }
    }

    /// What alerts have in common that are told as one.
    private struct Sameness: Hashable {
        let part: AlertItem.Part
        let kind: AlertMatter.Kind
        /// The activity or the indicator.
        let subject: Substring
        let title: String
        let body: String?
        let officer: String?
        let inPlaceOf: String?
        let reason: AlertReason
        let settlement: AlertItem.Settlement?
        let waitsFor: [String]
        let disagreement: String?

        /// - Returns: `nil` for what is always told by itself: a referral, a letter.
        init?(_ item: AlertItem) {
            let matter = item.matter
            guard matter.kind == .task || matter.kind == .figure, let at = matter.name.firstIndex(of: "@") else {
                return nil
            }
            part = item.part
            kind = matter.kind
            subject = matter.name[..<at]
            title = matter.title
            body = matter.body
            officer = matter.officer
            inPlaceOf = item.inPlaceOf
            reason = item.reason
            // Done on one day or another is done.
            if case .done? = item.settlement { settlement = .done(nil) } else { settlement = item.settlement }
            waitsFor = matter.waitsFor
            disagreement = matter.disagreement
        }
    }
}
