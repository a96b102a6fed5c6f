import SardzeTime
public import SardzeWords

extension PlanClock {
    /// An instant as people of the plan say it: `Sat 18 Jul 2026, 23:10`.
    public func spoken(_ instant: Timestamp) -> Wording {
        let local = local(instant)
        let (hour, minute) = (local.secondOfDay / 3_600, local.secondOfDay / 60 % 60)
        let time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        return local.day.spoken + Wording(", \(time)", lv: ", plkst. \(time)")
    }

    /// The last moment to keep a deadline: the day it ends with, or an hour of that day.
    public func spoken(deadline: Timestamp) -> Wording {
        local(deadline).secondOfDay == 0 ? lastDay(of: deadline).spoken : spoken(deadline)
    }
}
