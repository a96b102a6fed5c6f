import ArgumentParser
import SardzeRules
import SardzeWatch
import SardzeWords

struct AssignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Give tasks to another body, or to one office of it.",
        discussion: "To change it for good, change the rule's `lead:`; this is for the tasks named, and for nobody's.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions

    @Option(help: ArgumentHelp("The body that answers from now on.", valueName: "key"))
    var body: String

    @Option(help: ArgumentHelp("The office within the body, as its rule has it.", valueName: "role"))
    var officer: String?

    @Option(help: "Why, without any person's name.")
    var reason: String?

    @Argument(
        help: ArgumentHelp(
            "The tasks, such as 5.2@2025-W07; an activity means all of its that are open.", valueName: "task"))
    var tasks: [String]

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        var facts = Recording(session, recording)
        for name in tasks {
            for named in try session.tasks(name) {
                try session.requireOffice(body, officer, of: named.review)
                // Of a whole activity, what is this office's already stays so.
                if !name.contains("@"), isAnswering(named) { continue }
                try facts.add(
                    .assigned(task: named.task.id, body: body, officer: officer, reason: reason), about: named)
            }
        }
        try await facts.write()
    }

    /// Whether the body, and the office where one is named, answers already.
    private func isAnswering(_ named: NamedTask) -> Bool {
        named.task.duty.lead == body && named.review.record[named.task]?.assignment?.officer == officer
    }
}

extension Session {
    /// Refuses a body that the plan does not define, and an office that the body does not have.
    func requireOffice(_ body: String, _ officer: String?, of review: PlanReview) throws {
        guard let plan = review.plan else { return }
        guard let known = plan.bodies[body] else {
            let nearest =
                Suggestion.nearest(to: body, among: plan.bodies.ids) ?? plan.bodies.ids.joined(separator: ", ")
            throw wrong(
                Wording(
                    "plan `\(plan.id)` has no body `\(body)`; it has `\(nearest)`",
                    lv: "plānā `\(plan.id)` nav iestādes `\(body)`; ir `\(nearest)`"))
        }
        let roles = known.officers.compactMap(\.role?.value)
        guard let officer, !roles.contains(officer) else { return }
        throw wrong(
            roles.isEmpty
                ? Wording(
                    "`\(body)` has no officers; add them under `officers:`, or leave --officer out",
                    lv: "iestādei `\(body)` nav amatpersonu; pievienojiet tās pie `officers:` vai izlaidiet --officer")
                : Wording(
                    "`\(body)` has no office `\(officer)`; it has \(roles.joined(separator: ", "))",
                    lv: "iestādei `\(body)` nav amata `\(officer)`; ir \(roles.joined(separator: ", "))"))
    }
}
