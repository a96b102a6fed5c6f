import SardzeText
import SardzeWords

extension Check {
    /// More places kept back than there are.
    static let capacityOverreserved = Check("capacity-overreserved") { plan in
        plan.bodies.compactMap { body in
            guard let capacity = body.capacity else { return nil }
            let reserved = capacity.reserved.reduce(0) { $0 + $1.count.value }
            guard reserved > capacity.count.value else { return nil }
            return Diagnostic(
                "capacity-overreserved", .error, capacity.count.span,
                Wording(
                    "`\(body.id.value)` reserves \(counted(reserved, .place).en) of \(capacity.count.value)",
                    lv:
                        "`\(body.id.value)` rezervē \(counted(reserved, .place, .accusative).lv), bet ir tikai \(capacity.count.value)"
                ),
                help: Wording("reserve fewer, or correct `count`", lv: "rezervējiet mazāk vai izlabojiet `count`"),
                body: body.id.value)
        }
    }
}
