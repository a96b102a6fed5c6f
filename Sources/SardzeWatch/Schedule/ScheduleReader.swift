public import SardzeText
import SardzeTime
import SardzeWords

/// Reads the texts under `schedules/` back into the tasks that were issued.
public struct ScheduleReader {
    public struct Result: Sendable {
        /// The tasks that could be read.
        public let schedule: Schedule
        /// What could not be read; nothing may be built on the rest while there is any.
        public let faults: [Diagnostic]
        /// One for each file whose text no longer fits its seal.
        public let edits: [Diagnostic]
        /// The files it was read from.
        public let files: [SourceID]
        /// Where each task that could be read stands.
        public let places: [TaskName: Span]

        public var isIncomplete: Bool { !faults.isEmpty }
        public var diagnostics: [Diagnostic] { faults + edits }
    }

    private let plan: String
    private var tasks: [DueTask] = []
    private var names: [TaskName: Span] = [:]
    private var faults: [Diagnostic] = []
    private var edits: [Diagnostic] = []
    /// The years that have a file, and those that some file says there are.
    private var years: Set<String> = []
    private var knownYears: [String: Span] = [:]

    /// - Parameter files: numbers of the texts in `sources`, in the order of their paths.
    public static func read(_ plan: String, files: [SourceID], from sources: Sources) -> Result {
        var reader = ScheduleReader(plan: plan)
        for file in files { reader.read(sources[file], file) }
        reader.reportMissingYears()
        return Result(
            schedule: Schedule(plan: plan, tasks: reader.tasks), faults: reader.faults, edits: reader.edits,
            files: files, places: reader.names)
    }

    private init(plan: String) { self.plan = plan }

    private mutating func read(_ text: SourceText, _ source: SourceID) {
        let document = YAMLReader.read(text, as: source)
        faults += document.diagnostics
        guard document.diagnostics.isEmpty else { return }
        guard let root = document.root, let fields = Fields(root), let issued = fields["issued"],
            case .sequence(let blocks) = issued.content, fields.text("schedule") == plan
        else {
            return unreadable(
                Span(source, .start, .start),
                Wording("this is not a schedule of `\(plan)`", lv: "tas nav plāna `\(plan)` grafiks"))
        }
        years.insert(fields.text("year") ?? "")
        for year in fields.texts("years") where knownYears[year] == nil { knownYears[year] = fields["years"]?.span }
        checkSeal(fields, text, source)
        for block in blocks { read(block) }
    }

    private mutating func checkSeal(_ fields: Fields, _ text: SourceText, _ source: SourceID) {
        // An editor or git may have changed the line ends, which changes no task.
        let bytes = text.bytes.filter { $0 != UInt8(ascii: "\r") }
        let body = bytes.firstRange(of: Array("\nissued:".utf8)).map { bytes[($0.lowerBound + 1)...] } ?? []
        guard fields.text("seal") != Seal.of(body) else { return }
        edits.append(
            Diagnostic(
                "schedule-edited", .error, fields["seal"]?.span ?? Span(source, .start, .start),
                Wording(
                    "this schedule was changed by hand after it was generated",
                    lv: "šis grafiks pēc izveidošanas labots ar roku"),
                help: Wording(
                    "undo the change and put it into the rules, or accept it with `sardze generate --accept-edits`",
                    lv:
                        "atsauciet labojumu un ierakstiet to noteikumos vai pieņemiet to ar `sardze generate --accept-edits`"
                )))
    }

    /// A year's file that is gone took what was promised with it.
    private mutating func reportMissingYears() {
        // After a file that could not be read at all, its year is missing for that reason.
        guard faults.isEmpty else { return }
        for (year, span) in knownYears.sorted(by: { $0.key < $1.key }) where !years.contains(year) {
            faults.append(
                Diagnostic(
                    "schedule-file-missing", .error, span,
                    Wording(
                        "schedules/\(plan)/\(year).yaml is missing", lv: "trūkst faila schedules/\(plan)/\(year).yaml"),
                    help: Wording(
                        "bring it back from version control; to begin anew, remove the whole folder schedules/\(plan)",
                        lv:
                            "atjaunojiet to no versiju kontroles; lai sāktu no jauna, izdzēsiet visu mapi schedules/\(plan)"
                    )
                ))
        }
    }

    private mutating func read(_ block: YAMLNode) {
        guard let fields = Fields(block), let activity = fields.text("activity"), let tasks = fields["tasks"],
            case .mapping(let entries) = tasks.content
        else { return unreadable(block.span, Wording("this is not a block of tasks", lv: "tas nav uzdevumu bloks")) }
        let target = fields["target"].flatMap(Fields.init).flatMap { target in
            target.text("count").flatMap { Int($0) }.map { Duty.Target(count: $0, unit: target.text("unit") ?? "") }
        }
        let duty = Duty(
            plan: plan, activity: activity, title: fields.text("title") ?? activity, level: fields.text("level"),
            lead: fields.text("lead"), responsible: fields.texts("responsible"), when: fields.text("when") ?? "",
            isCheckpoint: fields.text("checkpoint") == "true", after: fields.texts("after"), target: target)
        for entry in entries { read(entry, of: duty) }
    }

    private mutating func read(_ entry: YAMLEntry, of duty: Duty) {
        guard let slot = Slot(entry.key), let fields = Fields(entry.value), let opens = fields.date("opens"),
            let due = fields.date("due"), let planned = fields.date("planned"), opens <= planned, planned <= due
        else {
            return unreadable(
                entry.keySpan,
                Wording(
                    "`\(entry.key)` is not a task with `opens`, `planned` and `due` in order",
                    lv: "`\(entry.key)` nav uzdevums, kurā `opens`, `planned` un `due` ir pareizā secībā"))
        }
        let milestone = fields.text("milestone").flatMap { Int($0) } ?? 0
        let task = DueTask(duty: duty, slot: slot, opens: opens, planned: planned, due: due, milestone: milestone)
        guard names.updateValue(entry.keySpan, forKey: task.name) == nil else {
            return unreadable(
                entry.keySpan,
                Wording("the task `\(task.id)` is written twice", lv: "uzdevums `\(task.id)` ierakstīts divreiz"))
        }
        tasks.append(task)
    }

    private mutating func unreadable(_ span: Span, _ message: Wording) {
        faults.append(
            Diagnostic(
                "schedule-unreadable", .error, span, message,
                help: Wording(
                    "bring the file back from version control; it holds what was promised",
                    lv: "atjaunojiet failu no versiju kontroles; tajā ir solītais")))
    }
}

/// The fields of one mapping in a file that this program wrote.
private struct Fields {
    private let entries: [YAMLEntry]

    init?(_ node: YAMLNode) {
        guard case .mapping(let entries) = node.content else { return nil }
        self.entries = entries
    }

    subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

    func text(_ key: String) -> String? {
        guard case .scalar(let text, _)? = self[key]?.content else { return nil }
        return text
    }

    func texts(_ key: String) -> [String] {
        guard case .sequence(let items)? = self[key]?.content else { return [] }
        return items.compactMap { if case .scalar(let text, _) = $0.content { text } else { nil } }
    }

    func date(_ key: String) -> CivilDate? { text(key).flatMap { CivilDate($0) } }
}
