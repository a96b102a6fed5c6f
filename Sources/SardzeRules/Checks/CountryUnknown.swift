import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Without its holidays a country's working days are wrong.
    static let countryUnknown = Check("country-unknown") { plan in
        guard let country = plan.country, !HolidayCalendar.supportedCountries.contains(country.value) else { return [] }
        return [
            Diagnostic(
                "country-unknown", .warning, country.span,
                "the holidays of `\(shortened(country.value))` are not known",
                help:
                    "list them under `calendar: holidays:`; built in: \(HolidayCalendar.supportedCountries.joined(separator: ", "))"
            )
        ]
    }
}
