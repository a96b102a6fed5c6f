import ArgumentParser
import SardzeExport
import SardzeRouting
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// The routing rules that are asked: a plan's, or those of one file.
struct RouteSource {
    /// Of the plan or the file.
    let name: String
    let routing: Routing
    /// What stands around the rules: bodies, calendars, resources.
    let plan: Plan
    /// Whether they stand in one file that may not say who the bodies are.
    let isAlone: Bool
    let sources: Sources
    let today: CivilDate
    /// Whether something was not understood, though the rest is of use.
    let hasErrors: Bool

    /// - Throws: exit code 2 when the rules cannot be read, once what is wrong with them was shown.
    init(file path: String, today: CivilDate?) throws {
        let bytes = path == "-" ? try StandardInput.all(upTo: Files.largest) : try Files.read(path)
        var sources = Sources()
        let file = RoutingFile.read(sources.add(SourceText(path: path, bytes: bytes)), from: sources)
        hasErrors = file.diagnostics.contains { $0.severity == .error }
        guard let routing = file.routing, routing.isSound, !hasErrors || !routing.rows.isEmpty else {
            throw try Self.refusal(file.diagnostics, sources)
        }
        Self.tell(file.diagnostics, sources)
        name = path
        self.routing = routing
        plan = file.surroundings
        isAlone = true
        self.sources = sources
        self.today = today ?? Console.today(in: file.surroundings.timezone?.value)
    }

    /// - Parameter named: the plan; where there is but one with routing rules it need not be said.
    init(_ options: RouteOptions) throws {
        let workspace = try Workspace(named: options.workspace)
        let known = try workspace.plans()
        if let name = options.plan, !known.contains(name) {
            throw WorldError.unknownPlan(name, known, nearest: Suggestion.nearest(to: name, among: known))
        }
        var sources = Sources()
        var found: [PlanReading] = []
        for name in options.plan.map({ [$0] }) ?? known {
            let reading = try workspace.reading(name, into: &sources, replacing: [:], today: options.today)
            if options.plan != nil || reading.rules.plan?.routing != nil { found.append(reading) }
        }
        guard let reading = found.first else { throw Self.none(known) }
        guard found.count == 1 else {
            let names = found.map(\.plan)
            throw ValidationError(
                Wording(
                    "several plans have routing rules: \(names.joined(separator: ", ")); name one with --plan",
                    lv:
                        "maršruta noteikumi ir vairākos plānos: \(names.joined(separator: ", ")); norādiet vienu ar --plan"
                ))
        }
        guard let plan = reading.rules.plan else { throw try Self.refusal(reading.rules.diagnostics, sources) }
        guard let routing = plan.routing else { throw Self.none([reading.plan]) }
        guard routing.isSound else { throw try Self.refusal(reading.rules.diagnostics, sources) }
        let errors = reading.rules.diagnostics.count { $0.severity == .error }
        if errors > 0 {
            Console.note(
                Wording(
                    "the rules of `\(reading.plan)` have \(counted(errors, .error).en), so answers may be wrong; see "
                        + "`sardze check --plan \(reading.plan)`",
                    lv: "plāna `\(reading.plan)` noteikumos ir \(counted(errors, .error).lv), tāpēc atbildes var būt "
                        + "nepareizas; skatiet `sardze check --plan \(reading.plan)`"))
        }
        name = reading.plan
        self.routing = routing
        self.plan = plan
        isAlone = false
        hasErrors = errors > 0
        self.sources = sources
        today = reading.today
    }

    /// - Throws: exit code 2 when there are more cases than can be counted.
    func compiled() throws -> CompiledRouting {
        do throws(RouteTableFault) {
            return try CompiledRouting(routing)
        } catch {
            throw WorldError.refused(
                Wording("there are more cases than can be counted", lv: "gadījumu ir vairāk, nekā var saskaitīt"),
                help: Wording(
                    "leave attributes out, or make their values coarser",
                    lv: "izlaidiet kādas pazīmes vai padariet to vērtības vispārīgākas"))
        }
    }

    /// The rules, proved and tried with all the time that may take.
    func review() throws -> RoutingReview {
        let review = RoutingReview(routing, in: plan, isAlone: isAlone, budget: .standard)
        guard review.table != nil else { throw try Self.refusal(review.diagnostics, sources) }
        return review
    }

    private static func none(_ plans: [String]) -> WorldError {
        let names = plans.map { "`\($0)`" }.joined(separator: ", ")
        return .refused(
            Wording("there are no routing rules in \(names)", lv: "maršruta noteikumu nav: \(names)"),
            help: Wording(
                "write them under `routing:` in a file of the plan, or name a file with --rules",
                lv: "rakstiet tos zem `routing:` kādā plāna failā vai norādiet failu ar --rules"))
    }

    /// Shows what is wrong with rules that cannot be used.
    private static func refusal(_ diagnostics: [Diagnostic], _ sources: Sources) throws -> ExitCode {
        show(diagnostics.filter { $0.severity == .error }, sources)
        return ExitCode(2)
    }

    /// Shows what is wrong with a file that is of use all the same: nobody else will.
    private static func tell(_ diagnostics: [Diagnostic], _ sources: Sources) {
        show(diagnostics.filter { $0.severity == .error }, sources)
    }

    private static func show(_ diagnostics: [Diagnostic], _ sources: Sources) {
        guard !diagnostics.isEmpty else { return }
        var text = FindingsText(sources, Ink(isOn: false), in: Console.language)
        var output = Output { bytes in Console.say(String(decoding: bytes, as: UTF8.self)) }
        // Standard error is not said to have failed: there is nobody left to tell.
        try? text.write(Finding.ordered(diagnostics.map { Finding($0) }), to: &output)
        try? output.flush()
    }
}
