import SardzeRules
import SardzeTime

extension AlertContext {
    /// The figures that bodies have not given, and those in which they disagree, as matters: one a body and period.
    var figureMatters: [OpenMatter] {
        let figures = GivenFigures(plan, record)
        return plan.indicators.flatMap { indicator in
            figures.missing(of: indicator, before: today).flatMap { missing in
                missing.bodies.map { matter(of: indicator, missing.period.description, missing.period.window.last, $0) }
            }
                + figures.disagreements(of: indicator).flatMap { disagreement in
                    let list = disagreement.values.map { "\($0.body) \($0.value)" }.joined(separator: ", ")
                    let end = Slot(disagreement.period)?.window.last ?? plan.period.value.first
                    return disagreement.values.map { matter(of: indicator, disagreement.period, end, $0.body, list) }
                }
        }
    }

    /// - Parameter end: the last day of the period, after which its figure can be known.
    private func matter(
        of indicator: Indicator, _ period: String, _ end: CivilDate, _ body: String, _ disagreement: String? = nil
    ) -> OpenMatter {
        let policy = plan.alertPolicy
        let matter = AlertMatter(
            plan: plan.id, kind: .figure, name: "\(indicator.id.value)@\(period)",
            title: indicator.title?.value ?? indicator.id.value, due: end, body: body, disagreement: disagreement)
        let course = AlertCourse(
            late: AlertCourse.Stage(reason: .dataToConfirm, day: end.adding(days: 1)), repeats: policy.repeats)
        return OpenMatter(matter: matter, course: course, policy: policy)
    }
}
