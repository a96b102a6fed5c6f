import SardzeTime
import SardzeWatch
import SardzeWords

/// A day as a letter says it, with the year only where it is not the reader's own. No line ends between day and month.
struct LetterDay {
    let day: CivilDate
    /// The day the letter is read.
    let today: CivilDate

    init(_ day: CivilDate, from today: CivilDate) {
        self.day = day
        self.today = today
    }

    /// Kas? "Friday, 6 November", "piektdiena, 6. novembris".
    var named: Wording { weekday.one() + date(.nominative) }

    /// Kad? "on Friday, 6 November", "piektdien, 6. novembrī".
    var on: Wording {
        // "piektdien" is what is left of "piektdiena" without its ending.
        let name = Wording("on \(weekday.one().en)", lv: String(weekday.one().lv.dropLast()))
        return name + date(.locative)
    }

    /// Kad? "on 6 November", "6. novembrī".
    var briefly: Wording { Wording("on ", lv: "") + bare(.locative) }

    /// Līdz kam? "6 November", "6. novembrim".
    var limit: Wording { bare(.dative) }

    /// No kā? "6 November", "6. novembra".
    var start: Wording { bare(.genitive) }

    /// Kas? with its year, for the head of a letter: "Saturday, 21 November 2026", "sestdiena, 2026. gada 21. novembris".
    var inFull: Wording { weekday.one() + Wording(same: ", ") + bare(.nominative, withYear: true) }

    /// How far it is from the reader's day, as an aside: "(today)", "(in 6 days)".
    var distance: Wording { Wording("(\(away.en))", lv: "(\(away.lv))") }

    /// How far it is from the reader's day: "today", "in 6 days", "6 days ago".
    var away: Wording {
        let days = day - today
        let (ahead, ago) = (
            counted(days, .day, afterPreposition: .genitive), counted(-days, .day, afterPreposition: .genitive)
        )
        return switch days {
        case 0: Wording("today", lv: "šodien")
        case 1: Wording("tomorrow", lv: "rīt")
        case -1: Wording("yesterday", lv: "vakar")
        case 2...: Wording("in \(ahead.en)", lv: "pēc \(ahead.lv)")
        default: Wording("\(ago.en) ago", lv: "pirms \(ago.lv)")
        }
    }

    private var weekday: Noun { day.weekday.noun }

    private func date(_ form: GrammaticalCase) -> Wording { Wording(same: ", ") + bare(form) }

    private func bare(_ form: GrammaticalCase, withYear: Bool = false) -> Wording {
        let month = CalendarWords.months[day.month - 1].one(form)
        let hasYear = withYear || day.year != today.year
        return Wording(
            "\(day.day)\u{A0}\(month.en)" + (hasYear ? " \(day.year)" : ""),
            lv: (hasYear ? "\(day.year).\u{A0}gada " : "") + "\(day.day).\u{A0}\(month.lv)")
    }
}

/// The last moment to keep a deadline, as a letter says it: the day it ends with, or an hour of that day.
struct LetterDeadline {
    private let day: LetterDay
    /// "14:30"; `nil` where it ends with the day.
    let time: String?

    init(_ deadline: Timestamp, _ clock: PlanClock, from today: CivilDate) {
        let local = clock.local(deadline)
        guard local.secondOfDay > 0 else {
            day = LetterDay(clock.lastDay(of: deadline), from: today)
            time = nil
            return
        }
        let (hour, minute) = (local.secondOfDay / 3_600, local.secondOfDay / 60 % 60)
        day = LetterDay(local.day, from: today)
        time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Līdz kam? "14:30 today", "the end of 6 November", "6. novembrim plkst. 14:30".
    var limit: Wording {
        guard let time else { return isToday ? Wording("the end of today", lv: "šīs dienas beigām") : day.limit }
        return isToday
            ? Wording("\(time) today", lv: "plkst.\u{A0}\(time) šodien")
            : Wording("\(time) on \(day.limit.en)", lv: "\(day.limit.lv) plkst.\u{A0}\(time)")
    }

    private var isToday: Bool { day.day == day.today }
}
