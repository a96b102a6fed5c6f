import ArgumentParser
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

struct TriggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trigger", abstract: "Call for as-needed work: a new task, open from that day.",
        discussion: """
            Its last day is --due, else what the rule's deadline makes of the day, else the end of the running checkpoint.
            Nothing about a child is kept: not who it is for, only that it is to be done.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions

    @Option(
        help: ArgumentHelp("The day it became necessary; today unless given.", valueName: "yyyy-mm-dd"),
        transform: Arguments.day)
    var on: CivilDate?

    @Option(help: ArgumentHelp("The last day it can be done.", valueName: "yyyy-mm-dd"), transform: Arguments.day)
    var due: CivilDate?

    @Option(help: ArgumentHelp("The body that answers; the rule's lead unless given.", valueName: "key"))
    var body: String?

    @Option(help: "A short note, without any person's name.")
    var note: String?

    @Argument(help: ArgumentHelp("The activity, as the rules have it.", valueName: "activity"))
    var activity: String

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let (review, name) = try session.review(of: activity, Wording("activity", lv: "pasākuma")) { $0.activities.ids }
        if let body { try session.requireOffice(body, nil, of: review) }
        let day = on ?? review.today
        if day > review.today {
            throw session.wrong(Wording("\(day) has not come yet", lv: "\(day) vēl nav pienācis"))
        }
        let fact: Fact
        do throws(PlanReview.CallFault) {
            fact = try review.call(name, on: day, due: due, body: body, note: note)
        } catch {
            throw session.wrong(error.wording(of: name, on: day))
        }
        var facts = Recording(session, recording)
        try facts.add(fact, to: review.current.plan)
        try await facts.write()
    }
}

extension PlanReview.CallFault {
    fileprivate func wording(of activity: String, on day: CivilDate) -> Wording {
        switch self {
        case .unknownActivity: Wording("there is no activity `\(activity)`", lv: "nav pasākuma `\(activity)`")
        case .isDated:
            Wording(
                "`\(activity)` has dates of its own; see `sardze agenda`",
                lv: "`\(activity)` ir savi datumi; skatiet `sardze agenda`")
        case .dueBefore(let due):
            Wording("\(due) comes before \(day)", lv: "\(due) ir pirms \(day)")
        case .outsidePeriod(let period):
            Wording(
                "the plan runs from \(period.first) through \(period.last), not on \(day)",
                lv: "plāns ir spēkā no \(period.first) līdz \(period.last), nevis \(day)")
        }
    }
}
