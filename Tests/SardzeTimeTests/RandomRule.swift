import SardzeTime
import TestSupport

/// Parts of a random rule that is well-formed, drawn one after another.
struct RandomRule {
    private(set) var text: String
    let frequency: String
    private var random: SeededGenerator
    /// In tenths, how likely a part is.
    private let chance: Int
    private var hasParts = false
    private var hasWeekNumbers = false

    init(_ frequencies: [String], chance: Int, from random: inout SeededGenerator) {
        self.random = SeededGenerator(seed: random.next())
        self.chance = chance
        frequency = frequencies.randomElement(using: &random) ?? ""
        text = "FREQ=\(frequency)"
    }

    mutating func happens(_ chance: Int? = nil) -> Bool {
        Int.random(in: 0..<10, using: &random) < chance ?? self.chance
    }

    /// A number that a part before the choosing ones may have.
    mutating func add(_ name: String, _ value: some CustomStringConvertible) { text += ";\(name)=\(value)" }

    mutating func add(_ name: String, some range: ClosedRange<Int>, isSigned: Bool = true, and others: String = "") {
        let values = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let place = Int.random(in: range, using: &random)
            return "\(isSigned && Bool.random(using: &random) ? -place : place)"
        }
        add(name, values.joined(separator: ",") + others)
        hasParts = true
    }

    mutating func addFrame(interval: Int, skips: Bool) {
        if happens() { add("INTERVAL", Int.random(in: 1...interval, using: &random)) }
        if happens() { add("WKST", weekday) }
        if skips && happens() { add("SKIP", Bool.random(using: &random) ? "BACKWARD" : "FORWARD") }
    }

    mutating func addDays() {
        let isShort = frequency.hasSuffix("LY") && ["SECONDLY", "MINUTELY", "HOURLY"].contains(frequency)
        if happens() { add("BYMONTH", some: 1...12, isSigned: false) }
        if frequency == "YEARLY" && happens() {
            add("BYWEEKNO", some: 1...53)
            hasWeekNumbers = true
        }
        if (frequency == "YEARLY" || isShort) && happens() { add("BYYEARDAY", some: 1...366, and: ",1,60,-1") }
        if frequency != "WEEKLY" && happens() {
            add("BYMONTHDAY", some: happens(3) ? 28...31 : 1...31, and: isShort ? ",2,5,8,11,14,17,20,23,26,29,31" : "")
        }
        if happens() || happens() { addWeekdays() }
    }

    private mutating func addWeekdays() {
        let counts = !hasWeekNumbers && (frequency == "MONTHLY" || frequency == "YEARLY")
        let values = (0..<Int.random(in: 1...4, using: &random)).map { _ in
            let ordinal = counts && Bool.random(using: &random) ? Int.random(in: -6...6, using: &random) : 0
            return ordinal == 0 ? weekday : "\(ordinal)\(weekday)"
        }
        add("BYDAY", values.joined(separator: ","))
        hasParts = true
    }

    mutating func addTimes() {
        if happens(4) { add("BYHOUR", some: 0...23, isSigned: false) }
        if happens(4) { add("BYMINUTE", some: 0...59, isSigned: false) }
        if happens(4) { add("BYSECOND", some: 0...60, isSigned: false) }
    }

    mutating func addPositions(upTo most: Int) {
        if hasParts && happens() { add("BYSETPOS", some: 1...most) }
    }

    private var weekday: String {
        mutating get { Weekday.allCases.randomElement(using: &random)?.code ?? "" }
    }
}
