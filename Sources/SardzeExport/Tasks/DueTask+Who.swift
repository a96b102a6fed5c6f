import SardzeWatch

extension DueTask {
    /// The lead first, then who else is responsible; `nobody` when nobody is.
    var who: String {
        guard let lead = duty.lead else { return "nobody" }
        let others = duty.responsible.filter { $0 != lead }
        return others.isEmpty ? lead : "\(lead) with \(others.joined(separator: ", "))"
    }
}
