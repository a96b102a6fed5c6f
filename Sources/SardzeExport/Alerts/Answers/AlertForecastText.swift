import SardzeText
import SardzeTime
public import SardzeWatch
public import SardzeWords

/// Who would be told what on which day, if nobody did anything.
public struct AlertForecastText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    /// A heading a day, below it a line for each body: how many alerts of which reason.
    ///
    /// - Parameter forecasts: of one plan each.
    public func write(_ forecasts: [AlertForecast], to output: inout Output) throws {
        let days = Dictionary(grouping: forecasts.flatMap(\.days), by: \.day)
        let digests = forecasts.flatMap(\.days).flatMap(\.digests)
        let hasSeveralPlans = Set(digests.map(\.plan)).count > 1
        func name(_ digest: Digest) -> String { hasSeveralPlans ? "\(digest.plan)/\(digest.body)" : digest.body }
        let width = digests.map { name($0).count }.max() ?? 0
        for (index, (day, parts)) in days.sorted(by: { $0.key < $1.key }).enumerated() {
            try output.write((index == 0 ? "" : "\n") + ink(day.spoken[language], .bold) + "\n")
            for digest in parts.flatMap(\.digests) {
                let urgent = digest.isUrgent ? ink(Wording("urgent: ", lv: "steidzami: ")[language], .red) : ""
                try output.write(
                    "  \(ink(name(digest).padded(to: width), .cyan))  \(urgent)\(reasons(digest)[language])\n")
            }
        }
    }

    private func reasons(_ digest: Digest) -> Wording {
        .joined(digest.reasons.map { reason, count in reason.wording + Wording(same: " \(count)") })
    }
}

extension Digest {
    /// How many alerts of which reason, in the order of the reasons.
    var reasons: [(reason: AlertReason, count: Int)] {
        let counts = Dictionary(grouping: items, by: \.reason).mapValues(\.count)
        return AlertReason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
    }
}
