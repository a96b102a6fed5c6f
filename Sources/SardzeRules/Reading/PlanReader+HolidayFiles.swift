public import SardzeText
import SardzeTime
import SardzeWords

extension PlanReader.Result {
    /// The calendar files the plan names, each once, in the order they are written.
    public var holidayFilePaths: [String] {
        var seen: Set<String> = []
        return holidayFiles.map(\.value).filter { seen.insert($0).inserted }
    }

    /// The same with the holidays of the files it names, and with what is wrong with these.
    ///
    /// - Parameter files: those of `holidayFilePaths`; one that is left out stays unread.
    public func taking(_ files: [HolidayFile], from sources: Sources) -> PlanReader.Result {
        var plan = plan
        var found = diagnostics
        var taken: Set<String> = []
        for name in holidayFiles where taken.insert(name.value).inserted {
            guard let file = files.first(where: { $0.path == name.value }) else { continue }
            switch file.content {
            case .refused(let message, let help):
                found.append(Diagnostic("holidays-file-unreadable", .error, name.span, message, help: help))
            case .text(let source):
                let days = HolidayEvents.read(source, from: sources)
                found += days.diagnostics
                plan?.calendar.take(days)
                if let plan, days.diagnostics.isEmpty, !days.hasDay(in: plan.period.value) {
                    found.append(.emptyHolidayFile(name, in: plan.period.value))
                }
            }
        }
        return PlanReader.Result(plan: plan, isWhole: isWhole, diagnostics: found, holidayFiles: holidayFiles)
    }
}

extension CalendarSection {
    fileprivate mutating func take(_ days: HolidayEvents.Result) {
        holidays += days.holidays
        yearlyHolidays += days.rules
    }
}

extension Diagnostic {
    fileprivate static func emptyHolidayFile(_ name: Located<String>, in period: Window) -> Diagnostic {
        Diagnostic(
            "holidays-file-empty", .warning, name.span,
            Wording(
                "`\(shortened(name.value))` holds no day from \(period.first) to \(period.last)",
                lv: "failā `\(shortened(name.value))` nav nevienas dienas no \(period.first) līdz \(period.last)"),
            help: Wording(
                "fetch the file of these years, or remove this line",
                lv: "lejupielādējiet šo gadu failu vai izdzēsiet šo rindu"))
    }
}
