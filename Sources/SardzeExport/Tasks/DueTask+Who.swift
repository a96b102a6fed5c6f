import SardzeWatch
import SardzeWords

extension DueTask {
    /// The lead first, then who else is responsible; `nobody` when nobody is.
    var who: Wording {
        guard let lead = duty.lead else { return .nobody }
        return others.map { Wording(same: "\(lead) ") + $0 } ?? Wording(same: lead)
    }

    /// `with IN, BT`: who is responsible beside the lead; `nil` when nobody is.
    var others: Wording? {
        let others = duty.responsible.filter { $0 != duty.lead }.joined(separator: ", ")
        return others.isEmpty ? nil : Wording("with \(others)", lv: "kopā ar \(others)")
    }
}

extension Wording {
    static let nobody = Wording("nobody", lv: "neviens")
    static let checkpoint = Wording("checkpoint", lv: "kontrolpunkts")
}
