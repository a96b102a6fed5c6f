public import SardzeTime

extension Plan {
    /// The public holidays of the plan's country, and what its `calendar:` adds to them.
    public var holidays: HolidayCalendar { calendar.holidays(of: country?.value) }

    /// The school days of the plan's country, and the breaks its `calendar:` names.
    public var school: SchoolCalendar { calendar.school(of: country?.value) }
}

extension CalendarSection {
    /// The holidays of a country with those written here.
    public func holidays(of country: String?) -> HolidayCalendar {
        HolidayCalendar(
            country: country, holidays: holidays.map(\.value), rules: yearlyHolidays.map(\.value),
            moved: moved.map(\.value))
    }

    /// The school days of a country with the breaks written here.
    public func school(of country: String?) -> SchoolCalendar {
        SchoolCalendar(country: country, breaks: breaks.map { ($0.id.value, $0.window.value) })
    }
}
