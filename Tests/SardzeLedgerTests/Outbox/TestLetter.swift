import SardzeLedger
import SardzeTime
import SardzeWatch
import SardzeWords

/// Letters for tests: one for each number, the same for the same number.
enum TestLetter {
    static let day = CivilDate(dayNumber: 20_000)
    static let time = Timestamp(noonOf: day)

    static func id(_ number: Int) -> LetterID { LetterID(to: "\(number)", tellings: []) }

    /// - Parameter bodies: by plan, whom it tells.
    static func written(
        _ number: Int, to bodies: [(plan: String, body: String)] = [("madona", "SD")], isUrgent: Bool = false,
        tellings count: Int = 2
    ) -> WrittenLetter {
        let tellings = (0..<count).map {
            Telling(matter: "task \(number).\($0)@2024-W40", due: day, reason: .overdue, number: 1)
        }
        let letter = Letter(
            id: id(number), plan: bodies[0].plan, body: bodies[0].body,
            officer: number.isMultiple(of: 2) ? "vadītāja" : nil, address: "box-\(number)@example.org",
            language: number.isMultiple(of: 3) ? .en : .lv, isUrgent: isUrgent, written: time,
            subject: "Nokavēts \u{0} uzdevums \(number)", text: "Vēstule \(number)\r\n", html: "<p>\(number)</p>",
            replyTo: number.isMultiple(of: 2) ? nil : "sg@example.org", previous: number > 0 ? id(number - 1) : nil,
            count: count * bodies.count)
        return WrittenLetter(
            letter,
            bodies.map { plan, body in
                WrittenLetter.PlanTold(
                    plan,
                    Fact.Told(
                        id(number), to: body, officer: letter.officer, on: day, isUrgent: isUrgent, tellings))
            })
    }

    static func later(_ milliseconds: Int) -> Timestamp { Timestamp(milliseconds: time.milliseconds + milliseconds) }
}

extension Letter {
    /// What is left of it when it was delivered or dropped.
    var rest: Letter {
        Letter(
            id: id, plan: plan, body: body, officer: officer, address: "", language: language, isUrgent: isUrgent,
            written: written, subject: "", text: "", html: "", previous: previous, count: count)
    }
}
