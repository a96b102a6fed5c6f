public import SardzeRules
import SardzeText
public import SardzeTime
import SardzeWords

/// Takes out the findings that the rules say to live with, and tells of suppressions that do nothing.
public struct Suppressions: Sendable {
    /// What is said of suppressions themselves.
    static let codes = ["suppression-refused", "suppression-expired", "suppression-unused"]

    private let active: [String: [Rule]]
    private let faults: [Diagnostic]
    private let isWhole: Bool

    /// A suppression that counts today.
    fileprivate struct Rule: Sendable {
        let suppression: Suppression
        let definitions: [Span]
        let number: Int
    }

    /// - Parameters:
    ///   - today: a suppression hides nothing from the day after its last.
    ///   - isWhole: whether every file of the plan could be read; else nothing is called unused.
    public init(_ plan: Plan, on today: CivilDate, isWhole: Bool = true) {
        var active: [String: [Rule]] = [:]
        var faults = DiagnosticList()
        let definitions = plan.suppressions.isEmpty ? [:] : plan.definitions
        for (number, suppression) in plan.suppressions.enumerated() {
            if let fault = Self.fault(of: suppression, on: today, &faults) {
                faults.append(fault)
            } else if let about = suppression.about, isWhole, !plan.names(about.value, among: definitions) {
                faults.append(Self.unknownEntry(about, among: definitions.keys, &faults))
            } else {
                let places = suppression.about.flatMap { definitions[$0.value] } ?? []
                active[suppression.code.value, default: []].append(
                    Rule(suppression: suppression, definitions: places, number: number))
            }
        }
        self.active = active
        self.faults = faults.all
        self.isWhole = isWhole
    }

    /// The findings that are left, and those about suppressions. Errors of reading and time, and whatever is about a
    /// person, are always left.
    public func applied(to findings: [Finding]) -> [Finding] {
        if active.isEmpty { return findings + faults.map { Finding($0) } }
        var used: Set<Int> = []
        let left = findings.filter { finding in
            let hiding = (active[finding.diagnostic.code] ?? []).filter { $0.hides(finding) }
            used.formUnion(hiding.map(\.number))
            return hiding.isEmpty
        }
        let unused = active.values.joined().filter { isWhole && !used.contains($0.number) }.map { rule in
            Finding(Self.unused(rule.suppression))
        }
        return left + faults.map { Finding($0) } + unused
    }
}

extension Suppressions.Rule {
    fileprivate func hides(_ finding: Finding) -> Bool {
        guard let about = suppression.about?.value else { return true }
        if finding.body == about { return true }
        if let task = finding.task {
            // `madona/5.2@2025-W07`, `5.2@2025-W07`, `5.2`
            let name = task.split(separator: "/", maxSplits: 1).last ?? ""
            if task == about || name == about || name.prefix(while: { $0 != "@" }) == about { return true }
        }
        let span = finding.diagnostic.span
        return definitions.contains { $0.source == span.source && $0.start <= span.start && span.end <= $0.end }
    }
}

// MARK: What is wrong with suppressions

extension Suppressions {
    /// What keeps one from counting, whatever it is about.
    private static func fault(
        of suppression: Suppression, on today: CivilDate, _ list: inout DiagnosticList
    ) -> Diagnostic? {
        let code = suppression.code
        if !KnownCodes.all.contains(code.value) { return unknown(code, &list) }
        if KnownCodes.isBeyondSuppression(code.value) { return refused(code) }
        return suppression.until.value < today ? expired(suppression) : nil
    }

    private static func unknown(_ code: Located<String>, _ list: inout DiagnosticList) -> Diagnostic {
        let nearest = list.suggestion(for: code.value, among: KnownCodes.all, "unknown-value", code.span)
        return Diagnostic(
            "unknown-value", .error, code.span,
            Wording("there is no code `\(shortened(code.value))`", lv: "tāda koda nav: `\(shortened(code.value))`"),
            help: nearest.map(Suggestion.question)
                ?? Wording(
                    "copy it from the brackets behind a finding", lv: "pārrakstiet to no iekavām aiz konstatējuma"))
    }

    private static func unknownEntry(
        _ about: Located<String>, among known: some Collection<String>, _ list: inout DiagnosticList
    ) -> Diagnostic {
        let nearest = list.suggestion(for: about.value, among: known, "unknown-reference", about.span)
        return Diagnostic(
            "unknown-reference", .error, about.span,
            Wording(
                "nothing in the plan is called `\(shortened(about.value))`",
                lv: "plānā nekā ar nosaukumu `\(shortened(about.value))` nav"),
            help: nearest.map(Suggestion.question)
                ?? Wording(
                    "name an activity, a goal, a result, a body, an indicator, a resource or a task",
                    lv: "norādiet pasākumu, mērķi, rezultātu, iestādi, rādītāju, resursu vai uzdevumu"))
    }

    private static func refused(_ code: Located<String>) -> Diagnostic {
        Diagnostic(
            "suppression-refused", .error, code.span,
            Wording("`\(code.value)` cannot be suppressed", lv: "`\(code.value)` apklusināt nevar"),
            help: Wording(
                "mend what it tells of: faults of reading and time, and anything about a person, are always shown",
                lv: "novērsiet tā cēloni: lasīšanas un laika kļūdas un visu, kas attiecas uz personu, rāda vienmēr"))
    }

    private static func expired(_ suppression: Suppression) -> Diagnostic {
        Diagnostic(
            "suppression-expired", .warning, suppression.until.span,
            Wording(
                "this hides `\(suppression.code.value)` no longer: it ran out on \(suppression.until.value)",
                lv: "`\(suppression.code.value)` vairs netiek apklusināts: termiņš beidzās \(suppression.until.value)"),
            help: Wording(
                "mend what it hid and remove it, or decide anew until when",
                lv: "novērsiet apklusināto un izņemiet šo ierakstu vai no jauna izlemiet, līdz kuram datumam to atstāt")
        )
    }

    /// Whether what a code tells of comes and goes by itself, so that idle does not mean useless.
    private static func isPassing(_ code: String) -> Bool { StateCheck.all.contains { $0.code == code } }

    private static func unused(_ suppression: Suppression) -> Diagnostic {
        let about = suppression.about.map { Wording(" about `\($0.value)`", lv: " par `\($0.value)`") }
        return Diagnostic(
            "suppression-unused", .note, suppression.code.span,
            Wording(
                "there is no `\(suppression.code.value)`\(about?.en ?? "") to hide",
                lv: "nav neviena `\(suppression.code.value)`\(about?.lv ?? ""), ko apklusināt"),
            help: Wording("remove this suppression", lv: "izņemiet šo apklusinājumu"),
            fix: isPassing(suppression.code.value) ? nil : suppression.removal)
    }
}

extension Plan {
    /// Whether something is defined under this name, or it is a task of an activity that is: `5.2@2025-W07`.
    fileprivate func names(_ name: String, among definitions: [String: [Span]]) -> Bool {
        if definitions[name] != nil { return true }
        let task = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        return TaskName.parts(of: String(task)).map { activities[String($0.activity)] != nil } ?? false
    }
}
