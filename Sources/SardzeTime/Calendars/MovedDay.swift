/// A working day given off and worked on another day instead ("pārceltā darba diena").
///
/// In Latvia the Cabinet moves a working day left alone between a holiday and a weekend to a Saturday of the same
/// month, by an order due on 1 July of the year before. It binds state institutions that work Monday to Friday and
/// is a recommendation to everybody else, municipalities too.
public struct MovedDay: Sendable, Hashable {
    /// The working day that becomes free.
    public var off: CivilDate
    /// The free day that is worked instead; it may come before or after.
    public var work: CivilDate

    public init(off: CivilDate, work: CivilDate) {
        self.off = off
        self.work = work
    }

    /// True when either day of one is either day of the other, so that both cannot hold.
    func sharesDay(with other: MovedDay) -> Bool {
        off == other.off || off == other.work || work == other.off || work == other.work
    }
}
