import SardzeRules
import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

/// What holds of every decision, whatever the town and its people do.
struct AlertPropertyTests {
    @Test(arguments: 31...34 as ClosedRange<UInt64>)
    func `nothing is told twice, and no mailbox gets two digests a day`(seed: UInt64) throws {
        for round in 0..<3 as Range<UInt64> {
            var life = try AlertLife(seed: seed * 100 + round)
            let comment: Comment = "seed \(seed), round \(round)"
            var served: [String: SlowInstant] = [:]
            for _ in 0..<60 {
                life.pass(to: life.later())
                for _ in 0..<Int.random(in: 0...3, using: &life.random) { life.happen() }
                let digests = AlertDecision(life.context).digests
                life.keep(digests)
                #expect(AlertDecision(life.context).digests.isEmpty, "told again at once: \(comment)")
                for digest in digests where !digest.isUrgent {
                    for mailbox in life.context.mailboxes[digest.body] {
                        let name = "\(mailbox.address) \(digest.day)"
                        #expect(served[name] == nil || served[name] == life.now, "\(name), \(comment)")
                        served[name] = life.now
                    }
                }
            }
            let identities = Set(life.told.map { "\($0.body) \($0.matter) \($0.due) \($0.reason) \($0.number)" })
            #expect(identities.count == life.told.count, "\(comment)")
        }
    }

    @Test(arguments: 41...44 as ClosedRange<UInt64>)
    func `the forecast is what happens when nobody does anything`(seed: UInt64) throws {
        var life = try AlertLife(seed: seed)
        life.pass(to: SlowInstant(day: life.now.day, minute: 430))
        for _ in 0..<12 { life.happen() }
        let last = life.now.day.adding(days: 50)
        let forecast = AlertForecast(life.context, through: last).days.flatMap { day in
            day.digests.map { "\(day.day) \($0.body) \($0.isUrgent) \($0.items.map(\.telling))" }
        }
        var real: [String] = []
        while life.now.day <= last {
            let digests = AlertDecision(life.context).digests
            life.keep(digests)
            real += digests.map { "\($0.day) \($0.body) \($0.isUrgent) \($0.items.map(\.telling))" }
            let isFirst = life.now.minute == 430
            life.pass(to: SlowInstant(day: life.now.day.adding(days: isFirst ? 0 : 1), minute: 1_439))
        }
        #expect(forecast == real, "seed \(seed)")
        #expect(!real.isEmpty, "seed \(seed)")
    }

    @Test(arguments: 51...54 as ClosedRange<UInt64>)
    func `what is told was foretold the evening before, with its reason and its day`(seed: UInt64) throws {
        var life = try AlertLife(seed: seed)
        life.pass(to: SlowInstant(day: life.now.day, minute: 600))
        for _ in 0..<20 { life.happen() }
        guard life.town.silences.isEmpty else { return }
        life.pass(to: SlowInstant(day: life.now.day, minute: 1_439))
        life.keep(AlertDecision(life.context).digests)
        for _ in 0..<45 {
            var foretold: [String: CivilDate] = [:]
            let names = Set(
                life.town.jobs.map(\.name) + life.town.steps.map(\.name) + life.town.drafts.map(\.name)
                    + life.figureNames)
            for name in names {
                for prospect in life.context.prospects(of: name) {
                    guard let next = prospect.next else { continue }
                    foretold["\(prospect.body) \(prospect.matter.key) \(next.reason)"] = next.day
                }
            }
            life.pass(to: SlowInstant(day: life.now.day.adding(days: 1), minute: 1_439))
            for note in life.keep(AlertDecision(life.context).digests)
            where !note.isUrgent && !note.matter.hasPrefix("letter") {
                let day = foretold["\(note.body) \(note.matter) \(note.reason)"]
                let isEarly = note.reason == .repeat && day.map { $0 - note.day <= 5 } ?? false
                // The day before, nobody knew that a period would be over.
                let isNewFigure = note.reason == .dataToConfirm && day == nil
                #expect(
                    day == note.day || isEarly || isNewFigure,
                    "seed \(seed): \(note.shown), foretold \(day?.description ?? "nothing")")
            }
        }
    }

    @Test(arguments: 61...62 as ClosedRange<UInt64>)
    func `the order of the bodies in the rules changes nothing`(seed: UInt64) throws {
        var lives = [try AlertLife(seed: seed), try AlertLife(seed: seed, isReversed: true)]
        for _ in 0..<40 {
            let told = lives.indices.map { place in
                lives[place].pass(to: lives[place].later())
                lives[place].happen()
                return Set(lives[place].keep(AlertDecision(lives[place].context).digests).map(\.shown))
            }
            #expect(told[0] == told[1], "seed \(seed), \(lives[0].now)")
        }
    }

    @Test(arguments: 71...73 as ClosedRange<UInt64>)
    func `what is silenced for ever is told to nobody unless it is urgent`(seed: UInt64) throws {
        var life = try AlertLife(seed: seed)
        let name = try #require(life.town.jobs.first?.name)
        let silence = Silence(.matter(name), until: .latest, owner: "C", reason: "x")
        for _ in 0..<50 {
            life.take([.silenced(silence)])
            life.pass(to: life.later())
            for _ in 0..<2 { life.happen() }
            life.keep(AlertDecision(life.context).digests)
        }
        #expect(life.told.filter { $0.matter == "task \(name)" && !$0.isUrgent } == [])
        #expect(!life.told.isEmpty)
    }

    @Test(arguments: 81...83 as ClosedRange<UInt64>)
    func `nothing late goes untold for longer than the policy says`(seed: UInt64) throws {
        var life = try AlertLife(seed: seed, policy: AlertPolicy())
        let first = life.now.day
        while life.now.day < first.adding(days: 80) {
            life.pass(to: SlowInstant(day: life.now.day.adding(days: 1), minute: 700))
            let context = life.context
            life.keep(AlertDecision(context).digests)
            for job in life.town.jobs where job.due < life.now.day {
                for receiver in context.mailboxes.receivers(for: job.body) {
                    // A mailbox that others share, or a day off, may hold a letter up until the next day at work.
                    guard context.digestDays(of: receiver.body).contains(life.now.day) else { continue }
                    let notices = life.record.alerts.notices(to: receiver.body, of: "task \(job.name)")
                    let late = notices.filter { $0.telling.reason == .overdue || $0.telling.reason == .repeat }
                    let last = try #require(late.last?.day, "\(job.name) untold on \(life.now.day), seed \(seed)")
                    let month = late[0].day.adding(months: 1)
                    #expect(life.now.day - last < (last >= month ? 31 : 7), "\(job.name), seed \(seed)")
                }
            }
        }
    }
}
