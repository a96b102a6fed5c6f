/// A public holiday on one day.
public struct Holiday: Sendable, Hashable {
    public var day: CivilDate
    /// As the law or the plan words it, in Latvian for Latvia; two holidays on one day are joined by a comma.
    public var name: String
    /// True for the working day given off because the holiday of this name fell on a weekend.
    public var isSubstitute: Bool

    public init(day: CivilDate, name: String, isSubstitute: Bool = false) {
        self.day = day
        self.name = name
        self.isSubstitute = isSubstitute
    }

    /// One holiday a day, ascending; names that meet on a day are joined in the order given, each once.
    ///
    /// A day that is a holiday in its own right is no longer a substitute.
    static func merging(_ holidays: [Holiday]) -> [Holiday] {
        var merged: [Holiday] = []
        let ordered = holidays.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        for (_, holiday) in ordered {
            guard var same = merged.last, same.day == holiday.day else {
                merged.append(holiday)
                continue
            }
            if same.name != holiday.name { same.name += ", " + holiday.name }
            same.isSubstitute = same.isSubstitute && holiday.isSubstitute
            merged[merged.count - 1] = same
        }
        return merged
    }
}
