import SardzeRules
import SardzeText
import SardzeTime
public import SardzeWords

/// Whether an answer can stand in a plan. What is wrong with one is said in the words of the finding it would give, for
/// it is found by reading it as a rule.
public enum StarterAnswer {
    /// What is wrong with an answer, and what to do.
    public struct Complaint: Sendable, Hashable {
        public let message: Wording
        public let help: Wording?
    }

    /// - Parameter answer: the folder's name of the plan.
    public static func complaint(name answer: String) -> Complaint? {
        guard !isName(answer) || answer.hasPrefix(".") || answer.hasPrefix("-") || answer.utf8.count > 100 else {
            return nil
        }
        return Complaint(
            message: Wording(
                "a plan's name cannot be empty, longer than 100 bytes, begin with a dot or a hyphen, or hold spaces, `@` or `/`",
                lv:
                    "plāna nosaukums nevar būt tukšs, garāks par 100 baitiem, sākties ar punktu vai defisi vai saturēt atstarpes, `@` vai `/`"
            ),
            help: Wording(
                "a folder and task names such as `madona/5.2@2025-W07` are called after it",
                lv: "pēc tā sauc mapi un uzdevumus, piemēram, `madona/5.2@2025-W07`"))
    }

    /// - Parameter answer: the key of the coordinating body.
    public static func complaint(coordinator answer: String) -> Complaint? {
        guard !isName(answer) || answer.utf8.count > 100 else { return nil }
        return Complaint(
            message: Wording(
                "a body's key cannot be empty, longer than 100 bytes, or hold spaces, `@` or `/`",
                lv: "iestādes atslēga nevar būt tukša, garāka par 100 baitiem vai saturēt atstarpes, `@` vai `/`"),
            help: Wording("choose a short one, such as `SG`", lv: "izvēlieties īsu, piemēram, `SG`"))
    }

    public static func complaint(title answer: String) -> Complaint? {
        guard answer.contains(where: { !$0.isWhitespace }) else {
            return Complaint(message: Wording("the title is empty", lv: "virsraksts ir tukšs"), help: nil)
        }
        return finding(in: "title", answer)
    }

    public static func complaint(day answer: String) -> Complaint? { finding(in: "adopted", answer) }

    /// - Parameter answer: `2026-01-01/2026-12-31`.
    public static func complaint(period answer: String) -> Complaint? { finding(in: "period", answer) }

    public static func complaint(language answer: String) -> Complaint? { finding(in: "language", answer) }

    public static func complaint(country answer: String) -> Complaint? { finding(in: "country", answer) }

    /// A name that commands and task names can take without quotes.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && !text.hidesControls && !text.contains { $0.isWhitespace || $0 == "@" || $0 == "/" }
    }

    /// The first error or warning that an answer gives where it stands in a rule file.
    private static func finding(in key: String, _ answer: String) -> Complaint? {
        let period = key == "period" ? "" : "period: 2026-01-01/2026-12-31\n"
        let body = "coordinator: A\nbodies: {A: {name: A, email: a@example.org}}\n"
        var sources = Sources()
        let file = sources.add(
            SourceText(path: "plan.yaml", "\(key): \(YAMLText.inQuotes(answer))\n\(period)\(body)"))
        let reading = PlanReader.read("plan", files: [file], from: sources)
        let found = reading.diagnostics + (reading.plan.map { plan in Check.all.flatMap { $0.run(plan) } } ?? [])
        return found.first { $0.span.start.line == 1 && $0.severity > .note && $0.code != "missing-key" }.map {
            Complaint(message: $0.message, help: $0.help)
        }
    }
}
