import SardzeText
import SardzeTime
import SardzeWatch
public import SardzeWords

/// Silences for people, one a line: about what, until when, who answers for it and why.
public struct SilencesText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language) {
        self.ink = ink
        self.language = language
    }

    /// - Parameter silences: in the order to be written.
    public func write(_ silences: [PlacedSilence], to output: inout Output) throws {
        let hasSeveralPlans = Set(silences.map(\.plan)).count > 1
        let cells = silences.map { silence in
            [
                (hasSeveralPlans ? "\(silence.plan)/" : "") + silence.silence.scope.named[language].onOneLine,
                until(silence)[language], silence.silence.owner.onOneLine,
            ]
        }
        let widths = (0..<3).map { column in cells.map { $0[column].count }.max() ?? 0 }
        for (silence, cells) in zip(silences, cells) {
            let padded = zip(cells, widths).map { $0.padded(to: $1) }
            let until = silence.hasEnded ? ink(padded[1], .yellow) : padded[1]
            try output.write(
                "\(ink(padded[0], .cyan))  \(until)  \(padded[2])  \(fitted(silence.silence.reason, to: 80))\n")
        }
    }

    private func until(_ silence: PlacedSilence) -> Wording {
        let day = silence.silence.until.spoken
        return silence.hasEnded
            ? Wording("ended \(day.en)", lv: "beidzās \(day.lv)") : Wording("until \(day.en)", lv: "līdz \(day.lv)")
    }
}
