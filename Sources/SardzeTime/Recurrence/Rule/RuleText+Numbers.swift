import SardzeWords

extension RuleText {
    /// A whole number; with a leading sign where `isSigned`.
    ///
    /// - Parameter bounds: of the number without its sign.
    func number(
        _ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>, isSigned: Bool = false
    ) throws(RecurrenceError) -> Int {
        let sign = isSigned ? self[place.lowerBound] : 0
        let isNegative = sign == UInt8(ascii: "-")
        let digits =
            (isNegative || sign == UInt8(ascii: "+") ? place.lowerBound + 1 : place.lowerBound)..<place.upperBound
        var number = 0
        var isTooLong = false
        for at in digits {
            let digit = digit(at: at)
            guard digit < 10 else { throw notANumber(place, of: part, in: bounds, isSigned: isSigned) }
            let (tenfold, isOver) = number.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = tenfold.addingReportingOverflow(Int(digit))
            isTooLong = isTooLong || isOver || isOverToo
            number = sum
        }
        guard !digits.isEmpty else { throw notANumber(place, of: part, in: bounds, isSigned: isSigned) }
        guard !isTooLong, bounds.contains(number) else {
            throw RecurrenceError(
                scalars: place,
                message: Wording("`\(quoted(place))` is out of range", lv: "`\(quoted(place))` ir ārpus robežām"),
                help: range(of: part, bounds, isSigned: isSigned))
        }
        return isNegative ? -number : number
    }

    private func notANumber(
        _ place: Range<Int>, of part: RulePart, in bounds: ClosedRange<Int>, isSigned: Bool
    ) -> RecurrenceError {
        RecurrenceError(
            scalars: place,
            message: Wording(
                "`\(quoted(place))` is not a whole number", lv: "`\(quoted(place))` nav vesels skaitlis")
                + (isSigned ? Wording(same: "") : Wording(" without a sign", lv: " bez zīmes")),
            help: range(of: part, bounds, isSigned: isSigned))
    }

    private func range(of part: RulePart, _ bounds: ClosedRange<Int>, isSigned: Bool) -> Wording {
        let (low, high) = (bounds.lowerBound, bounds.upperBound)
        let range = Wording("\(part) takes \(low) to \(high)", lv: "\(part) der no \(low) līdz \(high)")
        return isSigned
            ? range
                + Wording(
                    ", or -\(high) to -\(low) from the back", lv: " vai no -\(high) līdz -\(low), skaitot no beigām")
            : range
    }
}
