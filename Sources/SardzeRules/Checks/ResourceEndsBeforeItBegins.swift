import SardzeText
import SardzeWords

extension Check {
    /// Help that ends before it begins is never there.
    static let resourceEndsBeforeItBegins = Check("resource-ends-before-it-begins") { plan in
        plan.resources.compactMap { resource in
            guard let from = resource.from, let until = resource.until, until.value < from.value else { return nil }
            return Diagnostic(
                "resource-ends-before-it-begins", .error, until.span,
                Wording(
                    "`\(resource.id.value)` ends before it begins on \(from.value)",
                    lv: "`\(resource.id.value)` beidzas pirms sākuma \(from.value)"),
                help: Wording(
                    "move `until` to \(from.value) or later", lv: "pārceliet `until` uz \(from.value) vai vēlāk"),
                related: [Label(from.span, Wording("begins here", lv: "sākas šeit"))])
        }
    }
}
