import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

struct AlertSilenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "silence",
        abstract: "Agree not to tell of something for a while; without options, show what is silent.",
        discussion: """
            A silence has a reason, an owner and an end. It holds back no urgent step of a referral; of a silent body’s tasks \
            its deputy and the coordinator are told. What has ended is a finding of `sardze check` until it is lifted.
            """)

    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions

    @Option(help: ArgumentHelp("Tell nobody of this task or step of a referral.", valueName: "task"))
    var task: String?

    @Option(help: ArgumentHelp("Tell nobody of the tasks of this activity.", valueName: "activity"))
    var activity: String?

    @Option(help: ArgumentHelp("Tell this body nothing.", valueName: "key"))
    var body: String?

    @Option(
        help: ArgumentHelp("The last day it holds; at most a year away.", valueName: "yyyy-mm-dd"),
        transform: Arguments.day)
    var until: CivilDate?

    @Option(help: "Why, without any person's name.")
    var reason: String?

    @Option(help: ArgumentHelp("The office or account that answers for it.", valueName: "name"))
    var owner: String?

    @Flag(help: "End the silence over what is named.")
    var lift = false

    private var targets: [SilenceTarget] {
        [task.map { .task($0) }, activity.map { .activity($0) }, body.map { .body($0) }].compactMap(\.self)
    }

    private var target: SilenceTarget? { targets.first }

    func validate() throws {
        guard targets.count <= 1 else {
            throw ValidationError(
                Wording(
                    "a silence is about one thing: --task, --activity or --body",
                    lv: "klusums attiecas uz vienu: --task, --activity vai --body"))
        }
        if targets.isEmpty {
            guard until == nil, reason == nil, owner == nil, !lift else {
                throw ValidationError(
                    Wording(
                        "say what is to be silent: --task, --activity or --body",
                        lv: "norādiet, par ko klusēt: --task, --activity vai --body"))
            }
            return
        }
        if lift {
            guard until == nil, owner == nil else {
                throw ValidationError(
                    Wording(
                        "--lift ends a silence at once; --until and --owner have no meaning with it",
                        lv: "--lift izbeidz klusumu uzreiz; --until un --owner ar to nav nozīmes"))
            }
        } else if until == nil || reason == nil || owner == nil {
            throw ValidationError(
                Wording(
                    "a silence needs --until DAY, --reason \"…\" and --owner NAME",
                    lv: "klusumam vajag --until DIENA, --reason \"…\" un --owner NOSAUKUMS"))
        }
    }

    func run() async throws {
        let session = try await Session(common)
        guard let target else { return try list(session) }
        try session.requireReadable()
        let (review, scope) = try session.scope(of: target, isLifting: lift)
        let silent = review.record.alerts.silences[scope]
        var facts = Recording(session, recording)
        if lift {
            guard silent != nil else { throw notSilent(scope, review) }
            try facts.add(.lifted(scope, reason: reason), to: review.current.plan)
        } else if let until, let reason, let owner {
            try requireEnd(until, on: review.today)
            try facts.add(
                .silenced(Silence(scope, until: until, owner: owner, reason: reason)), to: review.current.plan)
        }
        try await facts.write()
    }

    private func requireEnd(_ until: CivilDate, on today: CivilDate) throws {
        if until < today {
            throw ValidationError(Wording("\(until) has passed", lv: "\(until) jau ir pagājis"))
        }
        if until > today.adding(months: 12) {
            throw ValidationError(
                Wording(
                    "\(until) is more than a year away; what nobody is to be told of for so long should leave the rules",
                    lv: "līdz \(until) ir vairāk nekā gads; ja par ko tik ilgi neziņo, tam nav vietas noteikumos"))
        }
    }

    private func notSilent(_ scope: Silence.Scope, _ review: PlanReview) -> WorldError {
        let known = review.record.alerts.silences.keys.map(\.description).sorted()
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        return .refused(
            Wording("`\(scope)` is not silent", lv: "par `\(scope)` klusums nav noteikts"),
            help: known.isEmpty
                ? Wording(
                    "nothing is silent in \(review.current.plan)", lv: "plānā \(review.current.plan) nekas neklusē")
                : Wording("silent are \(list)", lv: "klusums ir noteikts par \(list)"))
    }

    private func list(_ session: Session) throws {
        if let error = session.ledger.error { throw error }
        let silences = session.reviews.flatMap { review in
            review.record.alerts.silences.values.map { PlacedSilence($0, in: review.current.plan, on: review.today) }
        }.sorted(by: PlacedSilence.precedes)
        try Console.print { output in
            switch recording.format {
            case .json: try SilencesJSON.write(silences, to: &output)
            case .text: try SilencesText(Console.ink, in: session.language).write(silences, to: &output)
            }
        }
        if silences.isEmpty, recording.format == .text {
            Console.say(Wording("nothing is silent", lv: "klusums nav noteikts nekam"))
        }
    }
}
