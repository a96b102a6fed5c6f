import ArgumentParser
import SardzeExport

/// What a report can be printed as.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// What findings can be printed as.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, annotations, line }

/// What the page of a code can be printed as.
enum PageFormat: String, ExpressibleByArgument, CaseIterable { case text, md, json }

/// What a list of tasks can be printed as, for people first.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, md

    /// `nil` for text, which each command writes in its own way.
    var exporter: TaskExporter? {
        switch self {
        case .text: nil
        case .json: .json
        case .csv: .csv
        case .md: .markdown(in: Console.language)
        }
    }
}

/// What tasks can be exported as.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case json, csv, md, ics

    var exporter: TaskExporter {
        switch self {
        case .json: .json
        case .csv: .csv
        case .md: .markdown(in: Console.language)
        case .ics: .iCalendar
        }
    }
}
