import SardzeRules
import SardzeTime

extension AlertContext {
    /// The figures that bodies have not given, one matter a body and period; and those that disagree, one for each body concerned
    /// and one for the coordinator, who brings them together.
    var figureMatters: [OpenMatter] {
        let figures = GivenFigures(plan, record)
        return plan.indicators.flatMap { indicator in
            figures.missing(of: indicator, before: today).flatMap { missing in
                missing.bodies.map { matter(of: indicator, missing.period.description, missing.period.window.last, $0) }
            } + figures.disagreements(of: indicator).flatMap { disputes(over: indicator, $0.period, $0.values) }
        }
    }

    private func disputes(
        over indicator: Indicator, _ period: String, _ values: GivenFigures.Values
    ) -> [OpenMatter] {
        let list = values.map { "\($0.body) \($0.value)" }.joined(separator: ", ")
        let end = Slot(period)?.window.last ?? plan.period.value.first
        let bodies = values.map { Optional($0.body) }
        return (mailboxes.coordinator.map { bodies.contains($0) } == true ? bodies : bodies + [nil]).map { body in
            matter(of: indicator, period, end, body, list)
        }
    }

    /// - Parameters:
    ///   - end: the last day of the period, after which its figure can be known.
    ///   - disagreement: each body with its figure, where they disagree.
    private func matter(
        of indicator: Indicator, _ period: String, _ end: CivilDate, _ body: String?, _ disagreement: String? = nil
    ) -> OpenMatter {
        var policy = plan.alertPolicy
        // The coordinator is told from the beginning.
        if disagreement != nil { policy.escalations = [] }
        let matter = AlertMatter(
            plan: plan.id, kind: .figure, name: "\(indicator.id.value)@\(period)",
            title: indicator.title?.value ?? indicator.id.value, due: end, body: body, disagreement: disagreement)
        let course = AlertCourse(
            late: AlertCourse.Stage(reason: .dataToConfirm, day: end.adding(days: 1)), repeats: policy.repeats)
        return OpenMatter(matter: matter, course: course, policy: policy)
    }
}
