import SardzeWatch

/// Where a letter's matters can be seen and marked.
struct WorkbenchLinks {
    /// `nil` without a workbench.
    let url: String?

    /// `URL/tasks/madona/5.2%402025-W07`; of a referral and a figure likewise.
    func page(of matter: AlertMatter) -> String? {
        let room =
            switch matter.kind {
            case .task: "tasks"
            case .referral: "referrals"
            case .figure: "figures"
            case .letter: "letters"
            }
        return url.map { "\($0)/\(room)/\(URIText.encoded(matter.plan))/\(URIText.encoded(matter.name))" }
    }
}
