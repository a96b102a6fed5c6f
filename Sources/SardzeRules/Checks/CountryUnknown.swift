import SardzeText
import SardzeTime
import SardzeWords

extension Check {
    /// Without its holidays a country's working days are wrong.
    static let countryUnknown = Check("country-unknown") { plan in
        guard let country = plan.country, !HolidayCalendar.supportedCountries.contains(country.value),
            !plan.calendar.hasHolidays
        else { return [] }
        let builtIn = HolidayCalendar.supportedCountries.joined(separator: ", ")
        return [
            Diagnostic(
                "country-unknown", .warning, country.span,
                Wording(
                    "the holidays of `\(shortened(country.value))` are not known",
                    lv: "valsts `\(shortened(country.value))` svētku dienas nav zināmas"),
                help: Wording(
                    "list them under `calendar: holidays:`, or name a file of them: `holidays file: …`; built in: \(builtIn)",
                    lv: "uzskaitiet tās zem `calendar: holidays:` vai norādiet failu: `holidays file: …`; "
                        + "iebūvētas: \(builtIn)")
            )
        ]
    }
}
