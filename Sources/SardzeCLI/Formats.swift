import ArgumentParser
import SardzeExport
import SardzeWords

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

/// What referrals can be printed as.
enum ReferralFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, fhir
    /// FHIR in the narrower words of the guide for social care.
    case fhirSocialCare = "fhir-social-care"

    /// Writes referrals for programs.
    ///
    /// - Returns: false for text, which each command writes in its own way.
    func write(_ referrals: [PlacedReferral], in language: Language, to output: inout Output) throws -> Bool {
        switch self {
        case .text: return false
        case .json: try ReferralsJSON.write(referrals, to: &output)
        case .fhir: try ReferralsFHIR(in: language).write(referrals, to: &output)
        case .fhirSocialCare:
            try ReferralsFHIR(in: language, vocabulary: .socialCare).write(referrals, to: &output)
        }
        return true
    }
}
