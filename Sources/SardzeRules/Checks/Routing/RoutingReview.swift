public import SardzeRouting
public import SardzeText
import SardzeTime
import SardzeWords

/// A routing section, proved and tried: made once, for everything that wants to know.
public struct RoutingReview: Sendable {
    public let routing: Routing
    /// `nil` when a condition was not understood, or there are too many cases; that has its finding.
    public let table: RouteTable?
    /// What holds over every case; there is one wherever there is a table.
    public let proof: RouteProof?
    /// The cases that a rule takes and gives no step; `nil` where every rule has a step for all its cases.
    public let stepless: Coverage?
    /// In the order of `routing.always`; empty without a table.
    public let guarantees: [GuaranteeProof]
    /// The tests beside the rules, each tried; without a table none is.
    public let tests: RoutingTestRun
    /// In no order.
    public let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - plan: what stands around the section; `RoutingFile.surroundings` where that is one file.
    ///   - isAlone: whether bodies that are not defined are taken as they come, and there is no period.
    ///   - budget: what the proof may spend.
    public init(_ routing: Routing, in plan: Plan, isAlone: Bool = false, budget: ProofBudget = .check) {
        self.routing = routing
        var faults: [Diagnostic] = []
        var table: RouteTable?
        if routing.isSound {
            do throws(RouteTableFault) { table = try routing.table() } catch { faults.append(Self.tooLarge(routing)) }
        }
        let proof = table?.proof(budget: budget)
        let days = isAlone ? nil : PlanDays(period: plan.period.value, calendars: BodyCalendars(plan))
        let guarantees =
            table.map { table in
                routing.always.map { GuaranteeProof($0, routing, table, on: days, budget) }
            } ?? []
        let tests = RoutingTestRun(routing, table)
        self.table = table
        self.proof = proof
        self.guarantees = guarantees
        let stepless = table.flatMap { routing.stepless($0, budget) }
        self.stepless = stepless
        self.tests = tests
        let context = RoutingCheck.Context(
            routing: routing, plan: plan, isAlone: isAlone, table: table, proof: proof, guarantees: guarantees,
            stepless: stepless, tests: tests, words: CaseWords(routing, table))
        diagnostics = faults + RoutingCheck.all.flatMap { $0.run(context) }
    }

    /// Of a plan; `nil` when it has no routing.
    public init?(_ plan: Plan) {
        guard let routing = plan.routing else { return nil }
        self.init(routing, in: plan)
    }

    /// Of one file; `nil` when it has no routing.
    public init?(_ file: RoutingFile, budget: ProofBudget = .standard) {
        guard let routing = file.routing else { return nil }
        self.init(routing, in: file.surroundings, isAlone: true, budget: budget)
    }

    /// Whether it is known of every case that it goes where it should: no gap, nothing that contradicts the policy, no
    /// rule that cannot fire, every guarantee kept.
    public var isProved: Bool {
        guard let table, let proof, !proof.isUndecided else { return false }
        return (table.hasOtherwise || proof.unmatched.isWhole) && proof.neverMatch.isEmpty && proof.shadowed.isEmpty
            && proof.contradictionCount == 0 && guarantees.allSatisfy(\.isKept)
            && stepless?.isWhole ?? true
    }

    /// Whether the budget was too small for something.
    public var isUndecided: Bool {
        proof?.isUndecided ?? false || stepless?.isUndecided ?? false
            || guarantees.contains(where: \.coverage.isUndecided)
    }

    private static func tooLarge(_ routing: Routing) -> Diagnostic {
        Diagnostic(
            "routing-too-large", .error, routing.attributes.first?.id.span ?? routing.span,
            Wording("there are more cases than can be counted", lv: "gadījumu ir vairāk, nekā var saskaitīt"),
            help: Wording(
                "leave attributes out, or make their values coarser",
                lv: "izlaidiet kādas pazīmes vai padariet to vērtības vispārīgākas"))
    }
}

extension ProofBudget {
    /// Of a check, which is run often: a fraction of a second. `sardze route --prove` takes its time.
    public static let check = ProofBudget(bytes: 64_000_000, steps: 20_000_000, allSteps: 200_000_000)
}
