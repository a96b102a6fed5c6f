import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// The folder that holds `rules/` and `schedules/`.
struct Workspace {
    /// An absolute path without links.
    let folder: String

    /// - Parameter named: the folder given with `--workspace`; without it the nearest one upward that holds `rules/`.
    init(named: String?) throws(WorldError) {
        if let named {
            let folder = try Files.absolute(named)
            guard Files.isFolder("\(folder)/rules") else { throw .noRules(folder) }
            self.folder = folder
            return
        }
        let start = try Files.absolute(".")
        var folder = start
        while !Files.isFolder("\(folder)/rules") {
            guard let slash = folder.lastIndex(of: "/"), !folder.isEmpty else { throw .noRules(start) }
            folder = String(folder[..<slash])
        }
        self.folder = folder
    }

    /// The names of all plans, ascending; at least one. A plan whose rules are gone but whose schedule is there is still
    /// one: its tasks were promised.
    func plans() throws(WorldError) -> [String] {
        let ruled = try ruledPlans()
        guard Files.isFolder("\(folder)/schedules") else { return ruled }
        let orphaned = try Files.list("\(folder)/schedules").filter { name in
            !name.hasPrefix(".") && !ruled.contains(name) && Files.isFolder("\(folder)/schedules/\(name)")
        }
        return (ruled + orphaned).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The names of the folders under `rules/`, ascending; at least one.
    private func ruledPlans() throws(WorldError) -> [String] {
        let names = try Files.list("\(folder)/rules").filter { !$0.hasPrefix(".") }
        let plans = names.filter { Files.isFolder("\(folder)/rules/\($0)") }
        for name in names where Self.isYAML(name) && !plans.contains(name) { throw .outsidePlan("rules/\(name)") }
        guard !plans.isEmpty else { throw .noPlans("\(folder)/rules") }
        // Two spellings of one name, `ā` as one character or as two, are two folders to Linux but one plan to people.
        for (index, name) in plans.enumerated() where plans[..<index].contains(name) {
            throw .samePlan("rules/\(name)")
        }
        return plans
    }

    private static let endings = [".yaml", ".yml"]

    private static func isYAML(_ name: String, _ endings: [String] = endings) -> Bool {
        !name.hasPrefix(".") && endings.contains(where: name.hasSuffix)
    }

    /// Reads one plan's rules, and the texts of its schedule.
    ///
    /// - Parameter texts: what to take instead of rule files that are there, by path in the workspace.
    func reading(
        _ plan: String, into sources: inout Sources, replacing texts: [String: [UInt8]], today: CivilDate?
    ) throws(WorldError) -> PlanReading {
        let isRuled = Files.isFolder("\(folder)/rules/\(plan)")
        let rules = isRuled ? try read("rules/\(plan)", endings: Self.endings, replacing: texts, into: &sources) : []
        let isScheduled = Files.isFolder("\(folder)/schedules/\(plan)")
        let schedules = isScheduled ? try read("schedules/\(plan)", endings: [".yaml"], into: &sources) : []
        guard !rules.isEmpty || !isRuled else { throw .emptyPlan("\(folder)/rules/\(plan)") }
        var progress = Progress(Wording("reading \(plan)", lv: "lasu \(plan)"), of: rules.count)
        let reading = PlanReader.read(plan, files: rules, from: sources) { progress.step($0, .file) }
        progress.end()
        let files = reading.holidayFilePaths.map { holidayFile($0, of: plan, into: &sources) }
        return PlanReading(
            plan: plan, rules: reading.taking(files, from: sources), schedules: schedules,
            today: today ?? Console.today(in: reading.plan?.timezone?.value))
    }

    /// A calendar file that the rules of a plan name; what is wrong with the file is a finding, not a failure.
    private func holidayFile(_ path: String, of plan: String, into sources: inout Sources) -> HolidayFile {
        let file = "\(folder)/rules/\(plan)/\(path)"
        guard !path.hasPrefix("/"), !path.isEmpty else { return .outside(path) }
        guard !path.utf8.contains(0), Files.exists(file) else { return .missing(path, in: "rules/\(plan)") }
        do throws(WorldError) {
            let real = try Files.absolute(file)
            guard real.hasPrefix("\(folder)/") else { return .outside(path) }
            let bytes = try Files.read(real)
            let shown = String(real.dropFirst(folder.count + 1))
            return HolidayFile(path, .text(sources.add(SourceText(path: shown, bytes: bytes))))
        } catch {
            return .unreadable(path, error.reason)
        }
    }

    /// The YAML files of a folder, read in the order of their names.
    private func read(
        _ path: String, endings: [String], replacing texts: [String: [UInt8]] = [:], into sources: inout Sources
    ) throws(WorldError) -> [SourceID] {
        var files: [SourceID] = []
        for name in try Files.list("\(folder)/\(path)") {
            if Self.isYAML(name, endings) {
                let file = "\(path)/\(name)"
                let bytes: [UInt8]
                if let text = texts[file] { bytes = text } else { bytes = try Files.read("\(folder)/\(file)") }
                files.append(sources.add(SourceText(path: file, bytes: bytes)))
            } else if !name.hasPrefix("."), Files.isFolder("\(folder)/\(path)/\(name)"),
                let lost = try Files.list("\(folder)/\(path)/\(name)").first(where: { Self.isYAML($0) })
            {
                throw .outsidePlan("\(path)/\(name)/\(lost)")
            }
        }
        return files
    }

    /// Replaces years of a plan's schedule: all of them are on the disk before the first takes its place, and earlier
    /// years take theirs first, for later ones name them.
    func write(_ texts: [ScheduleText], of plan: String) throws(WorldError) {
        guard !texts.isEmpty else { return }
        try Files.makeFolder("\(folder)/schedules")
        try Files.makeFolder("\(folder)/schedules/\(plan)")
        var files: [NewFile] = []
        for text in texts.sorted(by: { $0.year < $1.year }) {
            let file = try NewFile(replacing: path(of: text.year, plan))
            try file.write(Array(text.text.utf8))
            try file.sync()
            files.append(file)
        }
        for file in files { try file.place() }
    }

    func removeSchedule(of year: Int, _ plan: String) throws(WorldError) {
        try Files.remove(path(of: year, plan))
    }

    /// The years that have a schedule, from the names of their files.
    func scheduledYears(of plan: String) throws(WorldError) -> [Int] {
        guard Files.isFolder("\(folder)/schedules/\(plan)") else { return [] }
        return try Files.list("\(folder)/schedules/\(plan)").compactMap { name in
            name.hasSuffix(".yaml") ? Int(name.dropLast(5)) : nil
        }
    }

    /// Whether the file already holds exactly this text.
    func holds(_ text: ScheduleText, of plan: String) -> Bool {
        let bytes: [UInt8]? = try? Files.read(path(of: text.year, plan))
        return bytes == Array(text.text.utf8)
    }

    private func path(of year: Int, _ plan: String) -> String { "\(folder)/schedules/\(plan)/\(year).yaml" }
}
