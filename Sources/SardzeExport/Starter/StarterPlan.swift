import SardzeRules
import SardzeText
public import SardzeTime
import SardzeWatch
public import SardzeWords

/// A small plan to begin with: every file explains its keys in comments, and `check` finds neither an error nor a warning
/// in it.
public struct StarterPlan: Sendable {
    /// The folder's name.
    public var name: String
    public var title: String
    public var period: Window
    /// One whose holidays are known, or `nil` for none.
    public var country: String?
    /// Of the comments, the examples and the messages to bodies.
    public var language: Language
    /// The key of the body that answers for what nobody answers for.
    public var coordinator: String

    public init(
        name: String, title: String, period: Window, country: String?, language: Language, coordinator: String
    ) {
        self.name = name
        self.title = title
        self.period = period
        self.country = country
        self.language = language
        self.coordinator = coordinator
    }

    /// One file of the plan's folder.
    public struct File: Sendable {
        public let name: String
        public let text: String
    }

    /// The files, in the order they are best read.
    public var files: [File] {
        // What the golden dates are can only be said once the rules were expanded without them.
        files(golden: StarterGolden(schedule(of: files(golden: nil))))
    }

    private func files(golden: StarterGolden?) -> [File] {
        [
            File(name: "plan.yaml", text: headText),
            File(name: "bodies.yaml", text: bodiesText),
            File(name: "activities.yaml", text: activitiesText(golden)),
        ]
    }

    private func schedule(of files: [File]) -> Schedule {
        var sources = Sources()
        let ids = files.map { sources.add(SourceText(path: $0.name, $0.text)) }
        let reading = PlanReader.read(name, files: ids, from: sources)
        guard let plan = reading.plan, reading.diagnostics.isEmpty else {
            preconditionFailure("a starter plan that cannot be read: \(reading.diagnostics.map(\.message.en))")
        }
        do throws(ExpansionError) {
            return try Expansion(plan).schedule()
        } catch {
            preconditionFailure("a starter plan that is too large: \(error)")
        }
    }

    /// What suits the length of the period: every rule must make at least one task.
    var pace: StarterPace { StarterPace(period) }

    func say(_ en: String, lv: String) -> String { language == .lv ? lv : en }

    /// Comment lines, one for each line of the text.
    func comment(_ en: String, lv: String, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        return say(en, lv: lv).split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "\(margin)#" : "\(margin)# \($0)"
        }.joined(separator: "\n")
    }
}
