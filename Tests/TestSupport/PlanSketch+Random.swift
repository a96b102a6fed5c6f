import SardzeTime

extension PlanSketch {
    /// A random plan of one to four years; the same for the same numbers of `random`.
    public init(using random: inout SeededGenerator) {
        let first = CivilDate.firstDay(ofYear: .random(in: 2019...2027, using: &random))
            .adding(days: Bool.random(using: &random) ? 0 : .random(in: 0...365, using: &random))
        let days =
            Bool.random(using: &random)
            ? 365 * Int.random(in: 1...4, using: &random) : .random(in: 20...1300, using: &random)
        self.init(period: Window(first, first.adding(days: days)) ?? Window(day: first))
        country = Bool.random(using: &random) ? "LV" : nil
        review = ["quarter", "half-year", "2 months", "school year", nil].randomElement(using: &random) ?? nil
        holidays = Array(Set((0..<Int.random(in: 0...3, using: &random)).map { _ in day(&random) })).sorted()
        moved = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            let off = day(&random)
            return MovedDay(off: off, work: off.adding(days: .random(in: 1...8, using: &random)))
        }
        for name in ["autumn", "spring"] {
            let opens = day(&random)
            breaks[name] = Window(opens, opens.adding(days: .random(in: 0...20, using: &random)))
        }
        let weeks = [nil, "MO..FR", "every day", "MO..SU", "TU..SA", "MO,WE,FR", "SU", "SA..TU"]
        bodies = ["SD", "VP", "IN"].map { id in
            Body(
                id: id, works: weeks.randomElement(using: &random) ?? nil,
                ignoresMovedDays: Int.random(in: 0..<4, using: &random) == 0)
        }
        activities = (1...8).map { number in activity("\(number <= 4 ? 1 : 2).\(number)", &random) }
    }

    /// A random activity that could stand in this plan.
    public func activity(_ id: String, _ random: inout SeededGenerator) -> Activity {
        let titles = ["Reidi", "Apmācības: \"droši\" #3", "Sanāksme, it's", "Ģimeņu atbalsts - 2"]
        let owners = [["SD"], ["VP", "IN"], ["IN", "SD"], []].randomElement(using: &random) ?? []
        var activity = Activity(
            id, titles.randomElement(using: &random) ?? "", when(&random), owners.isEmpty ? ["SD"] : owners)
        activity.roll = [nil, nil, nil, "back", "forward", "none"].randomElement(using: &random) ?? nil
        activity.target = Int.random(in: 0..<4, using: &random) == 0 ? .random(in: 1...50, using: &random) : nil
        return activity
    }

    private func day(_ random: inout SeededGenerator) -> CivilDate {
        period.first.adding(days: .random(in: 0..<period.days, using: &random))
    }

    private func when(_ random: inout SeededGenerator) -> [(key: String, values: [String])] {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: return [("at least", ["\(Int.random(in: 1...6, using: &random))"]), ("per", [stride(&random)])]
        case 1:
            return [
                (
                    "dates",
                    (0..<3).map { _ in day(&random).adding(days: .random(in: -9...9, using: &random)).description }
                )
            ]
        case 2:
            let opens = day(&random).adding(days: .random(in: -40...5, using: &random))
            return [
                ("window", [Window(opens, opens.adding(days: .random(in: 0...200, using: &random)))?.description ?? ""])
            ]
        case 3: return [("window", ["../\(day(&random))"])]
        case 4: return [("as needed", ["true"])]
        case 5: return [("continuous", ["true"])]
        case 6:
            let rules = [
                "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=WEEKLY;INTERVAL=3", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=YEARLY",
            ]
            return [("rrule", [rules.randomElement(using: &random) ?? ""]), ("start", [day(&random).description])]
        default: return cadence(&random)
        }
    }

    private func stride(_ random: inout SeededGenerator) -> String {
        let strides = [
            "week", "2 weeks", "3 weeks", "month", "2 months", "5 months", "quarter", "2 quarters", "3 quarters",
            "half-year", "3 half-years", "year", "2 years", "school year", "2 school years", "semester",
            "period",
            "10 days", "4 months", "month", "week", "quarter", "year",
        ]
        return strides.randomElement(using: &random) ?? "week"
    }

    private func cadence(_ random: inout SeededGenerator) -> [(key: String, values: [String])] {
        let every = Int.random(in: 0..<20, using: &random) == 0 ? "working day" : stride(&random)
        var fields: [(key: String, values: [String])] = [("every", [every])]
        let days = [
            "Monday", "Sunday", "first Tuesday", "last Friday", "fifth Monday", "15", "31", "last", "10 of month 1",
            "last of month 2", "first working day", "last working day", "second working day", "1 March", "29 February",
        ]
        switch Int.random(in: 0..<5, using: &random) {
        case 0: fields.append(("times", ["\(Int.random(in: 2...4, using: &random))"]))
        case 1:
            let on = (0..<Int.random(in: 1...3, using: &random)).map { _ in days.randomElement(using: &random) ?? "" }
            fields.append(("on", Array(Set(on)).sorted()))
        case 2: fields.append(("by", [days.randomElement(using: &random) ?? ""]))
        default: break
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            fields.append(
                (
                    "months",
                    [["9..5"], ["July"], ["1", "3", "11"], ["4..6", "10"]].randomElement(using: &random) ?? []
                ))
        }
        let one = day(&random)
        if Int.random(in: 0..<5, using: &random) == 0 { fields.append(("from", [one.description])) }
        if Int.random(in: 0..<5, using: &random) == 0 { fields.append(("until", [max(one, day(&random)).description])) }
        if Int.random(in: 0..<3, using: &random) == 0 {
            let builtIn = country == "LV" ? ["winter", "summer 2026"] : []
            let except =
                builtIn + [
                    "July", "August", "autumn", "spring", "December",
                    Window(one, one.adding(days: 40))?.description ?? "",
                ]
            fields.append(("except", Array(except.shuffled(using: &random).prefix(.random(in: 1...4, using: &random)))))
        }
        return fields
    }
}
