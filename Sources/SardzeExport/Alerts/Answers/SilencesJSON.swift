import SardzeTime
import SardzeWatch

/// Silences for programs.
///
/// `{"version":1,"silences":[{"plan","scope":"task|activity|body","name","until","owner","reason","ended":bool}]}`: `until` is the
/// last day it holds, `ended` whether that has passed.
public enum SilencesJSON {
    public static func write(_ silences: [PlacedSilence], to output: inout Output) throws {
        let list = silences.map(object).joined(separator: ",\n")
        try output.write("{\"version\":1,\"silences\":[\n\(list)\n]}\n")
    }

    private static func object(_ placed: PlacedSilence) -> String {
        JSONText.object(
            [("plan", JSONText.quoted(placed.plan))] + placed.silence.jsonFields + [
                ("ended", placed.hasEnded ? "true" : "false")
            ])
    }
}

extension Silence {
    /// `"scope","name","until","owner","reason"`.
    var jsonFields: [(name: String, value: String)] {
        let (scope, name) =
            switch scope {
            case .matter(let name): ("task", name)
            case .activity(let name): ("activity", name)
            case .body(let name): ("body", name)
            }
        return [
            ("scope", JSONText.quoted(scope)), ("name", JSONText.quoted(name)),
            ("until", JSONText.quoted(until.description)), ("owner", JSONText.quoted(owner)),
            ("reason", JSONText.quoted(reason)),
        ]
    }
}
