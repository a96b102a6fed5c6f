import SardzeTime
import SardzeWords
import TestSupport

extension Promises {
    /// A leap day and an eve of a year, on which the slow reading is asked too, and the ends of the calendar.
    private static let starts = [
        CivilDateTime("2024-02-29T23:58:30"), CivilDateTime("2026-12-31T09:00:00"), .earliest, .latest,
    ].compactMap { $0 }

    mutating func hold(ofRule bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(RecurrenceError) {
            let rule = try RecurrenceRule(text)
            expectPrintsAndReadsBack(rule)
            for start in [Self.starts[0], Self.starts[bytes.count % 3 + 1]] {
                let isSlow = start == Self.starts[0] || start == Self.starts[1]
                if let days = Recurrence(rule, start: start.day) {
                    expectSound(days)
                    if isSlow { expectSlow(days) }
                } else {
                    let times = TimedRecurrence(rule, start: start)
                    expectSound(times)
                    if isSlow { expectSlow(times) }
                }
            }
        } catch {
            let length = text.unicodeScalars.count
            expect(
                error.scalars.lowerBound >= 0 && error.scalars.upperBound <= length,
                "an error points into the rule: \(error.scalars) of \(length)")
            expectOneLine(error.message)
            expectOneLine(error.help)
        }
    }

    private mutating func expectPrintsAndReadsBack(_ rule: RecurrenceRule) {
        do throws(RecurrenceError) {
            let again = try RecurrenceRule(rule.description)
            expect(again == rule, "\(rule) reads back as it was: \(again)")
            expect(again.description == rule.description, "\(rule) prints as before: \(again)")
        } catch { expect(false, "\(rule) is printed so that it reads: \(error.message.en)") }
    }

    private mutating func expectSound(_ days: Recurrence) {
        let found = Array(days.occurrences(from: .earliest, through: .latest).prefix(40))
        let label = "\(days) from \(days.start)"
        expect(zip(found, found.dropFirst()).allSatisfy(<), "days ascend: \(label)")
        expect(days.neverOccurs == found.isEmpty, "a rule that never occurs has no day: \(label)")
        guard let first = found.first, let last = found.last, let window = Window(first, last) else { return }
        expect(first >= days.start, "no day lies before the start: \(label)")
        expect(days.count(in: window) == found.count, "days are counted as they come: \(label)")
        expect(
            days.contains(last) && days.next(after: first) == found.dropFirst().first ?? days.next(after: last),
            "a day that is found is contained, and next: \(label)")
        let rest = days.occurrences(from: found[found.count / 2], through: last)
        expect(Array(rest) == Array(found[(found.count / 2)...]), "days are the same from the middle on: \(label)")
    }

    private mutating func expectSound(_ times: TimedRecurrence) {
        let found = Array(times.occurrences(from: .earliest, through: .latest).prefix(40))
        let label = "\(times) from \(times.start)"
        expect(zip(found, found.dropFirst()).allSatisfy(<), "moments ascend: \(label)")
        expect(times.neverOccurs == found.isEmpty, "a rule that never occurs has no moment: \(label)")
        guard let first = found.first, let last = found.last else { return }
        expect(first >= times.start, "no moment lies before the start: \(label)")
        expect(times.count(from: first, through: last) == found.count, "moments are counted as they come: \(label)")
        expect(
            times.contains(last) && times.next(after: first) == found.dropFirst().first ?? times.next(after: last),
            "a moment that is found is contained, and next: \(label)")
        let rest = times.occurrences(from: found[found.count / 2], through: last)
        expect(Array(rest) == Array(found[(found.count / 2)...]), "moments are the same from the middle on: \(label)")
    }

    /// Some three years of days as the RFC, read day by day, has them.
    private mutating func expectSlow(_ days: Recurrence) {
        let last = days.start.adding(days: 1100)
        let slow = SlowRecurrence(days.description, start: days.start).occurrences(through: last)
        let found = Array(days.occurrences(from: .earliest, through: last))
        expect(found == slow, "\(days) from \(days.start): \(Steps.spelt(found)), not \(Steps.spelt(slow))")
    }

    /// An hour, or where a rule is not so dense some months, as the RFC has them.
    private mutating func expectSlow(_ times: TimedRecurrence) {
        let isShort = times.rule.frequency < .daily
        let last = CivilDateTime(times.start.day.adding(days: isShort ? 0 : 70), secondOfDay: isShort ? 86_399 : 50_000)
        guard times.count(from: times.start, through: last) < 4000 else { return }
        let slow = SlowTimedRecurrence(
            times.description, start: SlowInstant(times.start.day, second: times.start.secondOfDay)
        )
        .occurrences(through: SlowInstant(last.day, second: last.secondOfDay))
        let found = times.occurrences(from: .earliest, through: last).map {
            SlowInstant($0.day, second: $0.secondOfDay)
        }
        expect(found == slow, "\(times) from \(times.start): \(Steps.spelt(found)), not \(Steps.spelt(slow))")
    }
}
