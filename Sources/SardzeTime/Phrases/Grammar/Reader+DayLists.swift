/// Days that share a month: "15. un 24. oktobrī", "no 1. līdz 15. martam", "June 5, 12 and 19".
extension Reader {
    /// Several days, or the first and last of a run.
    private struct DayList {
        var days: [Int]
        var isRun = false
        /// Joined by "and", which after "between" makes a run of two.
        var isJoined = false
    }

    /// "15. un 24. oktobrī", "18./19./20. novembrī", "no 2026. gada 1. līdz 15. martam", "1.–15.03.2026.", "March 1–15".
    mutating func daysSharingMonth() throws(PhraseError) -> [Stretch]? {
        let start = position
        var leading = year()
        let isFrom = take(.from)
        if leading == nil { leading = year() }
        guard let (said, month) = listThenMonth() ?? monthThenList() else { return back(to: start) }
        var list = said
        if isFrom, list.isJoined, list.days.count == 2 { list.isRun = true }
        guard !list.isRun || list.days.count == 2, !isFrom || list.isRun else { return back(to: start) }
        let year = if let leading { leading } else { try trailingYear() }
        var spans: [Span] = []
        for day in list.days { spans.append(try date(year, month, day, at: start..<position)) }
        return list.isRun ? [Stretch(from: spans[0], through: spans[1])] : spans.map { Stretch($0) }
    }

    private mutating func listThenMonth() -> (DayList, month: Int)? {
        let start = position
        guard let list = dayList() else { return nil }
        _ = take(.of)
        return (monthName() ?? monthInDigits()).map { (list, $0) } ?? back(to: start)
    }

    /// The "03." of "1.–15.03.2026.", which touches the day before it.
    private mutating func monthInDigits() -> Int? {
        let start = position
        guard let next = peek(), !next.isSpaced, let month = number(digits: 1...2), take(mark: ".") else {
            return back(to: start)
        }
        return month
    }

    /// Only after an English month: "June 5, 12 and 19".
    private mutating func monthThenList() -> (DayList, month: Int)? {
        let start = position
        let name = peek()?.word
        guard let month = monthName(), let name, Lexicon.englishMonths.contains(name),
            let list = dayList(), !countFollows()
        else { return back(to: start) }
        return (list, month)
    }

    private mutating func dayList() -> DayList? {
        let start = position
        guard let first = dayNumber() else { return nil }
        var list = DayList(days: [first])
        while let next = nextOfList(into: &list) { list.days.append(next) }
        return list.days.count > 1 ? list : back(to: start)
    }

    private mutating func nextOfList(into list: inout DayList) -> Int? {
        let start = position
        let isRun = take(mark: "-") || take(.until)
        let isJoined = !isRun && take(.and)
        if isRun || isJoined { _ = take(.article) }
        guard isRun || isJoined || take(mark: ",") || take(mark: "/"), let day = dayNumber(), !countFollows() else {
            return back(to: start)
        }
        list.isRun = list.isRun || isRun
        list.isJoined = list.isJoined || isJoined
        return day
    }

    /// "March 2 times" has no day.
    mutating func countFollows() -> Bool {
        let end = position
        defer { position = end }
        return sense { $0 == .times || $0 == .time ? true : nil } ?? false
    }
}
