public import SardzeTime
public import SardzeWords

/// The years whose days off an order may still change, for the foot of what shows their days.
public enum ProvisionalYears {
    /// - Parameter years: in any order, repeated as they come.
    /// - Returns: one sentence, or `nil` where every year is settled.
    public static func note(_ years: some Sequence<Int>, _ holidays: HolidayCalendar) -> Wording? {
        let open = Set(years).filter(holidays.isProvisional).sorted()
        guard !open.isEmpty else { return nil }
        let list = Wording.list(open.map { Wording("\($0)", lv: "\($0).") })
        return Wording(
            "the moved working days of \(list.en) are not known yet, so days may shift by one or two",
            lv: "\(list.lv) gada pārceltās darbdienas vēl nav zināmas, tāpēc datumi var mainīties par dienu vai divām")
    }
}
