import SardzeTime
import TestSupport

/// The parts of a rule as they are written, and what can be said of a single day about each.
struct RuleParts {
    private let parts: [String: String]

    init(_ rule: String) {
        let pairs = rule.split(separator: ";").map { $0.split(separator: "=").map(String.init) }
        parts = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }

    var interval: Int { parts["INTERVAL"].flatMap { Int($0) } ?? 1 }

    /// The names of the parts that do not let a day pass; those that look at more than its date aside.
    func unsatisfied(by day: CivilDate) -> [String] {
        let length = CivilDate.days(inMonth: day.month, of: day.year)
        let year = CivilDate.isLeapYear(day.year) ? 366 : 365
        // SKIP moves a day to where its own month and date do not say so.
        let moves = parts["SKIP"] != nil
        var names: [String] = []
        if !moves && !lists("BYMONTH", [day.month]) { names.append("BYMONTH") }
        if !moves && !lists("BYMONTHDAY", [day.day, day.day - length - 1]) { names.append("BYMONTHDAY") }
        if !lists("BYYEARDAY", [day.dayOfYear, day.dayOfYear - year - 1]) { names.append("BYYEARDAY") }
        let codes = parts["BYDAY"].map { $0.split(separator: ",").map { $0.suffix(2) } }
        if codes?.contains(Substring(day.weekday.code)) == false { names.append("BYDAY") }
        return names
    }

    /// The names of the parts that do not let a time pass.
    func unsatisfied(bySecondOfDay second: Int) -> [String] {
        let places = [("BYHOUR", second / 3600), ("BYMINUTE", second / 60 % 60), ("BYSECOND", second % 60)]
        return places.filter { !lists($0.0, [$0.1]) }.map(\.0)
    }

    private func lists(_ name: String, _ values: [Int]) -> Bool {
        guard let list = parts[name] else { return true }
        return list.split(separator: ",").compactMap { Int($0) }.contains(where: values.contains)
    }
}

/// The same rule in another spelling: parts and values in another order, some twice, letters small, signs and zeros that
/// say nothing.
func respelt(_ rule: String, using random: inout SeededGenerator) -> String {
    let pairs = rule.split(separator: ";").map { $0.split(separator: "=").map(String.init) }
    let parts = pairs.map { pair in
        var values = pair[1].split(separator: ",").map(String.init)
        if let some = values.randomElement(using: &random), pair[0].hasPrefix("BY") { values.append(some) }
        let signed = ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"].contains(pair[0])
        values = values.map { value in
            guard signed, Bool.random(using: &random), let number = Int(value) else { return value }
            return number < 0 ? "-0\(-number)" : "+\(number)"
        }
        return "\(pair[0])=\(values.shuffled(using: &random).joined(separator: ","))"
    }
    let text = parts.shuffled(using: &random).joined(separator: ";")
    return Bool.random(using: &random) ? "RRULE:\(text)" : text.lowercased()
}
