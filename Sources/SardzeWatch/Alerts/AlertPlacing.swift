import SardzeRules
import SardzeTime

extension AlertContext {
    /// On which day a body can be told of a stage, and what keeps it from being told sooner.
    func placed(_ stage: AlertCourse.Stage, to body: String, of matter: AlertMatter) -> AlertProspect.Next {
        func next(_ day: CivilDate, _ holds: [AlertProspect.Hold], isNow: Bool = false) -> AlertProspect.Next {
            AlertProspect.Next(reason: stage.reason, wanted: stage.day, day: day, holds: holds, isNow: isNow)
        }
        if matter.isUrgent {
            return next(max(stage.day, today), [], isNow: stage.day <= today)
        }
        var (day, holds) = (max(stage.day, today), [AlertProspect.Hold]())
        for silence in silences(over: matter, body) where silence.until >= day {
            holds.append(.silenced(silence))
            day = silence.until.adding(days: 1)
        }
        let days = digestDays(of: body)
        if day == today, days.contains(today) {
            let isTold = isToldToday(body)
            if !isTold, minute >= days.time.minute || passedOverHour(days.time) {
                return next(today, holds, isNow: true)
            }
            if !isTold { return next(today, holds + [.digestTime(minute: days.time.minute)]) }
            holds.append(.toldToday)
            day = today.adding(days: 1)
        }
        let first = days.first(onOrAfter: day)
        if first > day { holds += self.holds(from: day, before: first, days) }
        return next(first, holds)
    }

    /// Whether nothing ran since before the digest's hour yesterday, on whatever day that was. Then the hour is not waited for: a
    /// timer that rings once a day, before it, would else never tell anything.
    private func passedOverHour(_ time: AlertPolicy.DigestTime) -> Bool {
        guard let lastRun else { return false }
        return lastRun < clock.instant(CivilDateTime(today.adding(days: -1), secondOfDay: time.minute * 60))
    }

    private func holds(from day: CivilDate, before first: CivilDate, _ days: DigestDays) -> [AlertProspect.Hold] {
        var last: CivilDate?
        var place = day
        while place < first, days.isQuiet(place) { (last, place) = (place, place.adding(days: 1)) }
        let quiet = last.flatMap { Window(day, $0) }.map { AlertProspect.Hold.quiet($0) }
        return [quiet, place < first ? .weekday : nil].compactMap(\.self)
    }

    /// The silences that hold today over a matter and a body.
    func silences(over matter: AlertMatter, _ body: String) -> [Silence] {
        guard !book.silences.isEmpty else { return [] }
        var scopes: [Silence.Scope] = [.matter(matter.name), .body(body)]
        if matter.kind == .task, let at = matter.name.firstIndex(of: "@") {
            scopes.append(.activity(String(matter.name[..<at])))
        }
        return scopes.compactMap { book.silence($0, on: today) }.sorted { $0.until < $1.until }
    }
}
