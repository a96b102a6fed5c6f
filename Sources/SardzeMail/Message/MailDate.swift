import SardzeTime
import SardzeWatch

/// Dates as mail writes them, in universal time: `Sat, 21 Nov 2026 21:36:49 +0000`.
///
/// - Source: RFC 5322, 3.3.
enum MailDate {
    static func text(_ time: Timestamp) -> String {
        var days = time.milliseconds / 86_400_000
        var seconds = time.milliseconds % 86_400_000 / 1_000
        if time.milliseconds % 86_400_000 < 0 {
            days -= 1
            seconds = (time.milliseconds - days * 86_400_000) / 1_000
        }
        let day = CivilDate(dayNumber: days)
        let parts = day.components
        let clock = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        let year = padded(parts.year, 4)
        return
            "\(weekdays[day.weekday.index]), \(padded(parts.day, 2)) \(months[parts.month - 1]) \(year) \(clock) +0000"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
