import ArgumentParser
import SardzeRules
import SardzeTime
import SardzeWatch
import SardzeWords

/// Options of every command that moves a referral.
struct ReferOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @OptionGroup var recording: RecordingOptions

    @Option(
        help: ArgumentHelp(
            "When it happened, by the clocks of the plan; now unless given.", valueName: "yyyy-mm-ddThh:mm"),
        transform: Arguments.moment)
    var at: CivilDateTime?
}

/// Options of the commands that move steps.
struct ReferMoveOptions: ParsableArguments {
    @OptionGroup var options: ReferOptions

    @Option(help: ArgumentHelp("The body that has the step, to choose it by.", valueName: "key"))
    var body: String?

    @Flag(help: "Every step that the move is legal for; with --body, every one that the body has.")
    var every = false

    @Argument(
        help: ArgumentHelp("The referrals or steps, such as R-2026-014 or R-2026-014/2.", valueName: "reference"))
    var names: [String]

    /// Makes one move of every step named: all of them, or none.
    func make(_ move: ReferralMove) async throws {
        let session = try await Session(options.common)
        try session.requireReadable()
        var moving = ReferralRecording(session, options)
        for name in names {
            let (review, reference, number) = try session.referral(name)
            try moving.add(of: review) { desk, instant throws(ReferralRefusal) in
                guard every, number == nil, let referral = desk.book[reference] else {
                    return [try desk.fact(move, of: reference, step: number, by: body, at: instant)]
                }
                let fitting = referral.steps.filter { $0.takes(move.kind) && (body == nil || $0.body == body) }
                // Where none fits, the desk says why.
                guard !fitting.isEmpty else {
                    return [try desk.fact(move, of: reference, by: body, at: instant)]
                }
                return try Self.facts(move, of: fitting, desk, at: instant)
            }
        }
        try await moving.write()
    }
}

extension ReferMoveOptions {
    /// The same move of several steps of one referral, each after the one before it.
    private static func facts(
        _ move: ReferralMove, of steps: [ReferralStep], _ desk: ReferralDesk, at instant: Timestamp?
    ) throws(ReferralRefusal) -> [Fact] {
        var (facts, desk): ([Fact], ReferralDesk) = ([], desk)
        for step in steps {
            let fact = try desk.fact(move, of: step.name.reference, step: step.name.number, at: instant)
            desk = desk.after([fact])
            facts.append(fact)
        }
        return facts
    }
}

extension ReferralStep {
    /// Whether a move is legal for it as it stands.
    fileprivate func takes(_ kind: ReferralMove.Kind) -> Bool {
        kind.state(from: state, owesFeedback: issue.owesFeedback) != nil
    }
}

extension Arguments {
    static func moment(_ text: String) throws -> CivilDateTime {
        let whole = text.utf8.count == 16 ? "\(text):00" : text
        guard let moment = CivilDateTime(whole) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is no time of a day; write it as 2026-07-18T23:10",
                    lv: "`\(text)` nav dienas laiks; rakstiet šādi: 2026-07-18T23:10"))
        }
        return moment
    }

    static func reference(_ text: String) throws -> ReferralReference {
        guard let reference = ReferralReference(text) else { throw ValidationError(notReference(text)) }
        return reference
    }

    static func step(_ text: String) throws -> ReferralStepName {
        guard let step = ReferralStepName(text) else {
            throw ValidationError(
                Wording(
                    "`\(text)` is no step; write it as R-2026-014/2",
                    lv: "`\(text)` nav solis; rakstiet šādi: R-2026-014/2"))
        }
        return step
    }

    /// Nothing else can be entered: a name, a personal code or a date of birth has no such form.
    static func notReference(_ text: String) -> Wording {
        Wording(
            "`\(text)` is no reference; one is made of up to eight capital letters, a year and a number: R-2026-014",
            lv:
                "`\(text)` nav nosūtījuma atsauce; to veido līdz astoņiem lielajiem burtiem, gads un kārtas skaitlis: R-2026-014"
        )
    }
}
