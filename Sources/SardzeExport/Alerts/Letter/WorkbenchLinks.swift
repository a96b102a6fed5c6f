import SardzeWatch

/// Where a letter's matters can be seen and marked.
struct WorkbenchLinks {
    /// `nil` without a workbench.
    let url: String?

    /// `URL/tasks/madona/5.2@2025-W07`; of a referral and a figure likewise.
    func page(of matter: AlertMatter) -> String? {
        let room =
            switch matter.kind {
            case .task: "tasks"
            case .referral: "referrals"
            case .figure: "figures"
            case .letter: "letters"
            }
        // A path may hold the mark itself (RFC 3986, 3.3), and people read it.
        let name = URIText.encoded(matter.name).replacing("%40", with: "@")
        return url.map { "\($0)/\(room)/\(URIText.encoded(matter.plan))/\(name)" }
    }
}
