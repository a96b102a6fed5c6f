public import SardzeText
import SardzeTime
import SardzeWords

/// Reads the files of one folder under `rules/` into a plan.
public struct PlanReader {
    /// What reading a plan gives: never nothing, for one bad rule does not hide the next.
    public struct Result: Sendable {
        /// `nil` when there is no period to plan in, or no file at all.
        public let plan: Plan?
        /// False when a file could not be read: what is missing may stand in it.
        public let isWhole: Bool
        /// In no order; the faults of reading, not yet those of `Check`.
        public let diagnostics: [Diagnostic]
        /// The calendar files that its rules name.
        let holidayFiles: [Located<String>]
    }

    private var draft: Plan
    private var hasPeriod = false
    /// False once a file could not be read: what others name may stand in it.
    private var isWhole = true
    var diagnostics: [Diagnostic] = []
    /// Phrases wait until the plan's reference day is known: it may stand in the last file.
    private var phrases: [String: Located<String>] = [:]
    private var reviewPhrase: Located<String>?
    /// Its rules may stand in one file and its attributes in another.
    private var routing = RoutingReading()
    /// So may its keys.
    private var alerts = AlertReading()
    /// Once the country and the plan's own breaks are known, which may stand in the last file too.
    private var school = SchoolCalendar.latvia

    /// - Parameters:
    ///   - id: the folder's name.
    ///   - files: numbers of the plan's texts in `sources`, in the order of their paths.
    ///   - progress: told after each file how many have been read.
    public static func read(
        _ id: String, files: [SourceID], from sources: Sources, progress: (Int) -> Void = { _ in }
    ) -> Result {
        guard let first = files.first else {
            return Result(plan: nil, isWhole: true, diagnostics: [], holidayFiles: [])
        }
        let top = Span(first, .start, .start)
        var reader = PlanReader(id, top)
        for (index, file) in files.enumerated() {
            reader.read(file, from: sources)
            progress(index + 1)
        }
        reader.finish(at: top)
        return Result(
            plan: reader.hasPeriod ? reader.draft : nil, isWhole: reader.isWhole, diagnostics: reader.diagnostics,
            holidayFiles: reader.draft.calendar.holidayFiles)
    }

    /// One file with routing rules: nothing else must be there.
    ///
    /// - Parameter isRouting: whether the keys of `routing:` stand at the top.
    static func alone(
        _ file: SourceID, from sources: Sources, _ document: YAMLDocument, isRouting: Bool
    ) -> (plan: Plan, diagnostics: [Diagnostic]) {
        let top = Span(file, .start, .start)
        var reader = PlanReader("", top)
        if isRouting, let root = document.root {
            var reading = Reading(anchors: document.anchors, root: root)
            reader.routing.read(root, at: top, &reading)
            reader.diagnostics = document.diagnostics + reading.diagnostics.all
        } else {
            reader.take(document)
        }
        reader.finishRouting()
        return (reader.draft, reader.diagnostics)
    }

    private init(_ id: String, _ top: Span) {
        // Stands until the files give the period; without one no plan is returned.
        draft = Plan(id: id, period: Located(Window(day: .earliest), top))
    }

    private mutating func read(_ file: SourceID, from sources: Sources) {
        take(YAMLReader.read(sources[file], as: file))
    }

    private mutating func take(_ document: YAMLDocument) {
        diagnostics += document.diagnostics
        if document.root == nil, !document.diagnostics.isEmpty { isWhole = false }
        guard let root = document.root, !root.isNull else { return }
        var reading = Reading(anchors: document.anchors, root: root)
        for entry in reading.entries(
            root, Wording("a mapping of sections such as `activities:`", lv: "bloks ar tādām sadaļām kā `activities:`"))
        {
            guard let section = Section(rawValue: entry.key) else {
                reading.unknownKey(entry, in: Wording("a plan", lv: "plānam"), known: Section.allCases.map(\.rawValue))
                continue
            }
            read(section, entry, &reading)
        }
        diagnostics += reading.diagnostics.all
        draft.traps += reading.traps
    }

    private mutating func read(_ section: Section, _ entry: YAMLEntry, _ reading: inout Reading) {
        if let first = draft.sections[section], section.isSingle {
            reading.report(
                "duplicate-key", entry.keySpan,
                Wording("`\(entry.key)` is written in two files", lv: "atslēga `\(entry.key)` ierakstīta divos failos"),
                help: Wording("keep one of them", lv: "atstājiet vienu"),
                related: [Label(first, Wording("first written here", lv: "pirmais ieraksts ir šeit"))])
            return
        }
        if draft.sections[section] == nil { draft.sections[section] = entry.keySpan }
        switch section {
        case .plan: readName(entry.value, &reading)
        case .title: draft.title = reading.text(entry.value)
        case .source: draft.source = reading.text(entry.value)
        case .period: readPeriod(entry.value, &reading)
        case .adopted: draft.adopted = reading.date(entry.value)
        case .country: draft.country = reading.text(entry.value)
        case .timezone: draft.timezone = reading.timezone(entry.value)
        case .language:
            draft.language = reading.choice(entry.value, Wording("a language of messages", lv: "ziņojumu valoda"))
        case .coordinator: draft.coordinator = reading.text(entry.value)
        case .review: readReview(entry.value, &reading)
        case .calendar: readCalendar(entry.value, &reading)
        case .levels: readTerms(entry.value, into: \.levels, &reading)
        case .abbreviations: readTerms(entry.value, into: \.abbreviations, &reading)
        case .funding: readTerms(entry.value, into: \.funding, &reading)
        case .bodies: readCatalog(entry.value, into: \.bodies, &reading) { Body.read($0, &$1) }
        case .goals: readCatalog(entry.value, into: \.goals, &reading) { Goal.read($0, &$1) }
        case .activities: readActivities(entry.value, &reading)
        case .indicators: readCatalog(entry.value, into: \.indicators, &reading) { Indicator.read($0, &$1) }
        case .resources: readCatalog(entry.value, into: \.resources, &reading) { Resource.read($0, &$1) }
        case .routing: routing.read(entry, &reading)
        case .alerts: alerts.read(entry, &reading)
        case .suppress:
            draft.suppressions += reading.items(entry.value).compactMap {
                Suppression.read($0, isBlock: entry.value.isBlockSequence, &reading)
            }
        }
    }

    // MARK: Sections

    private mutating func readName(_ node: YAMLNode, _ reading: inout Reading) {
        guard let name = reading.text(node), name.value != draft.id, !draft.id.isEmpty else { return }
        reading.report(
            "plan-name", name.span,
            Wording(
                "this plan lies in the folder `\(draft.id)` but is called `\(shortened(name.value))`",
                lv: "šis plāns atrodas mapē `\(draft.id)`, bet nosaukts par `\(shortened(name.value))`"),
            help: Wording(
                "write `plan: \(draft.id)`, or rename the folder: tasks and schedules carry its name",
                lv: "rakstiet `plan: \(draft.id)` vai pārdēvējiet mapi: uzdevumi un grafiki nes tās nosaukumu"))
    }

    private mutating func readPeriod(_ node: YAMLNode, _ reading: inout Reading) {
        guard let period = reading.window(node) else { return }
        guard period.value.days <= 36_525 else {
            reading.report(
                "period-too-long", period.span,
                Wording("a plan of more than a hundred years", lv: "plāns ir garāks par simt gadiem"),
                help: Wording("shorten it", lv: "saīsiniet to"))
            return
        }
        draft.period = period
        hasPeriod = true
    }

    private mutating func readReview(_ node: YAMLNode, _ reading: inout Reading) {
        let node = reading.resolve(node)
        if case .scalar(let text, _) = node.content, Stride(text) == nil {
            reviewPhrase = reading.text(node)
        } else {
            draft.review = reading.stride(node)
        }
    }

    private mutating func readTerms(
        _ node: YAMLNode, into section: WritableKeyPath<Plan, Catalog<Term>>, _ reading: inout Reading
    ) {
        readCatalog(node, into: section, &reading) { entry, reading in
            let id = reading.name(entry)
            return reading.text(entry.value).map { Term(id: id, definition: entry.span, text: $0) }
        }
    }

    private mutating func readCatalog<Entry>(
        _ node: YAMLNode, into section: WritableKeyPath<Plan, Catalog<Entry>>, _ reading: inout Reading,
        _ read: (YAMLEntry, inout Reading) -> Entry?
    ) {
        for entry in reading.entries(node, Wording("a mapping", lv: "bloks")) {
            guard let value = read(entry, &reading) else { continue }
            if let first = draft[keyPath: section].add(value) {
                reading.reportDuplicate(entry, first: first.id.span)
            }
        }
    }

    private mutating func readActivities(_ node: YAMLNode, _ reading: inout Reading) {
        for entry in reading.entries(node, Wording("a mapping of activities", lv: "pasākumu bloks")) {
            let (activity, phrase) = Activity.read(entry, &reading)
            if let first = draft.activities.add(activity) {
                reading.reportDuplicate(entry, first: first.id.span)
            } else if let phrase {
                phrases[entry.key] = phrase
            }
        }
    }

    private mutating func readCalendar(_ node: YAMLNode, _ reading: inout Reading) {
        let calendar = CalendarSection.read(node, &reading)
        draft.calendar.moved += calendar.moved
        draft.calendar.holidays += calendar.holidays
        draft.calendar.yearlyHolidays += calendar.yearlyHolidays
        draft.calendar.holidayFiles += calendar.holidayFiles
        if let works = calendar.works { draft.calendar.works = works }
        for pause in calendar.breaks {
            if let first = draft.calendar.breaks.add(pause) {
                reading.report(
                    "duplicate-key", pause.id.span,
                    Wording(
                        "the break `\(pause.id.value)` is written twice",
                        lv: "brīvlaiks `\(pause.id.value)` ierakstīts divreiz"),
                    help: Wording("keep one of them", lv: "atstājiet vienu"),
                    related: [Label(first.id.span, Wording("first written here", lv: "pirmais ieraksts ir šeit"))])
            }
        }
    }

    // MARK: After the last file

    private mutating func finish(at place: Span) {
        if draft.sections[.period] == nil, isWhole {
            diagnostics.append(
                Diagnostic(
                    "missing-key", .error, place,
                    Wording("the plan `\(draft.id)` has no `period`", lv: "plānam `\(draft.id)` trūkst `period`"),
                    help: Wording(
                        "say from when to when it runs: `period: 2025-01-01/2027-12-31`",
                        lv: "pasakiet, no kuras līdz kurai dienai tas darbojas: `period: 2025-01-01/2027-12-31`")))
        }
        school = draft.school
        // Without a period there is nothing to plan, but what else is wrong is told all the same.
        for index in draft.activities.indices {
            guard let phrase = phrases[draft.activities[index].id.value] else { continue }
            draft.activities[index].when = when(phrase)
        }
        if let reviewPhrase, let review = when(reviewPhrase) {
            if case .cadence(let cadence) = review.value, cadence == Cadence(every: cadence.every) {
                draft.review = Located(cadence.every, reviewPhrase.span)
            } else {
                diagnostics.append(
                    Diagnostic(
                        "unknown-value", .error, reviewPhrase.span,
                        Wording("`review` takes a plain cadence", lv: "`review` der tikai vienkāršs biežums"),
                        help: Wording(
                            "write `every half-year` or `every quarter`",
                            lv: "rakstiet `every half-year` vai `every quarter`")))
            }
        }
        finishRouting()
        draft.alerts = alerts.rules
        diagnostics += AlertRules.idle(in: draft)
        if isWhole { diagnostics += References.unresolved(in: draft) }
    }

    private mutating func finishRouting() {
        let (routing, undeclared) = routing.finish()
        draft.routing = routing
        if isWhole { diagnostics += undeclared }
    }

    private mutating func when(_ phrase: Located<String>) -> Located<When>? {
        do throws(PhraseError) {
            return Located(try Phrase.read(phrase.value, reference: draft.reference, school: school), phrase.span)
        } catch {
            diagnostics.append(
                Diagnostic(
                    error.kind.rawValue, .error,
                    phrase.span.part(error.scalars, ofTextLength: phrase.value.unicodeScalars.count),
                    error.message, help: error.help))
            return nil
        }
    }
}

extension Reading {
    mutating func reportDuplicate(_ entry: YAMLEntry, first: Span) {
        report(
            "duplicate-key", entry.keySpan,
            Wording(
                "`\(shortened(entry.key))` is defined twice", lv: "apzīmējums `\(shortened(entry.key))` lietots divreiz"
            ),
            help: Wording(
                "give one of them another name, or remove it", lv: "dodiet vienam citu apzīmējumu vai izdzēsiet to"),
            related: [Label(first, Wording("first defined here", lv: "pirmais ieraksts ir šeit"))])
    }
}

extension Section {
    /// Lists and mappings may be spread over files; single values may not.
    var isSingle: Bool {
        switch self {
        case .plan, .title, .source, .period, .adopted, .country, .timezone, .language, .coordinator, .review: true
        default: false
        }
    }
}
