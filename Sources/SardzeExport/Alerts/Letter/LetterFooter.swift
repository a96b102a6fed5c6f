import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// What stands below a letter: how to answer, why it came, when the next can come.
struct LetterFooter {
    private let pairs: [(digest: Digest, plan: DigestContext.PlanContext)]
    private let links: WorkbenchLinks

    init(_ pairs: [(digest: Digest, plan: DigestContext.PlanContext)], _ links: WorkbenchLinks) {
        self.pairs = pairs
        self.links = links
    }

    var lines: [Wording] {
        var keys: [String] = []
        for (_, plan) in pairs where !keys.contains(plan.key) { keys.append(plan.key) }
        let ofPlans = keys.flatMap { key -> [Wording] in
            let own = pairs.filter { $0.plan.key == key }
            return own.first.map { answer(own.map(\.digest), $0.plan) + [reason(own.map(\.digest), $0.plan)] } ?? []
        }
        return ofPlans + [privacy, next].compactMap(\.self)
    }

    private func isCoordinator(_ digests: [Digest], _ plan: DigestContext.PlanContext) -> Bool {
        digests.contains { $0.body == plan.coordinator }
    }

    /// How to say that something is done.
    private func answer(_ digests: [Digest], _ plan: DigestContext.PlanContext) -> [Wording] {
        let open = digests.flatMap(\.items).filter { !$0.reason.isSettling }
        guard !open.isEmpty else { return [] }
        if isCoordinator(digests, plan) { return [command(open)] }
        let who = coordinator(plan)
        let link =
            links.url == nil
            ? nil
            : Wording("Open a link above to mark what is done.", lv: "Paveikto var atzīmēt, atverot saiti pie tā.")
        let reply = Wording(
            "When something is done, or cannot be done in time, simply answer this letter and give the code that stands with it. \(who.en)",
            lv:
                "Kad kaut kas ir paveikts vai nav paveicams laikā, atbildiet uz šo vēstuli un nosauciet kodu, kas pie tā norādīts. \(who.lv)"
        )
        let isReferralOnly = open.allSatisfy { $0.matter.kind == .referral }
        let replyOfReferral = Wording(
            "When it is done, or cannot be done in time, simply answer this letter and give the number of the referral. \(who.en)",
            lv:
                "Kad tas ir paveikts vai nav paveicams laikā, atbildiet uz šo vēstuli un nosauciet nosūtījuma numuru. \(who.lv)"
        )
        return [link, isReferralOnly ? replyOfReferral : reply].compactMap(\.self)
    }

    /// Who gets the answer.
    private func coordinator(_ plan: DigestContext.PlanContext) -> Wording {
        guard let key = plan.coordinator else {
            return Wording("Your answer goes to the plan’s coordinator.", lv: "Atbildi saņems plāna koordinators.")
        }
        let contact = [plan.name(key), plan.bodies[key]?.email, plan.bodies[key]?.phone].compactMap(\.self)
            .joined(separator: ", ")
        return Wording(
            "Your answer goes to the plan’s coordinator: \(contact).",
            lv: "Atbildi saņems plāna koordinators: \(contact).")
    }

    /// The one who reads this has a terminal.
    private func command(_ open: [AlertItem]) -> Wording {
        var commands: [Wording] = []
        let kinds = Set(open.map(\.matter.kind))
        if kinds.contains(.task) {
            commands.append(Wording("done: “sardze done CODE”", lv: "paveikts: „sardze done KODS”"))
        }
        if open.contains(where: { $0.reason == .unassigned }) {
            commands.append(
                Wording(
                    "to give it to a body: “sardze assign CODE --body KEY”",
                    lv: "uzticēt iestādei: „sardze assign KODS --body IESTĀDE”"))
        }
        if kinds.contains(.referral) {
            commands.append(
                Wording("a referral: “sardze refer show NUMBER”", lv: "nosūtījums: „sardze refer show NUMURS”"))
        }
        if kinds.contains(.figure) {
            commands.append(
                Wording(
                    "a figure: “sardze figure INDICATOR --period P --body KEY --value N”",
                    lv: "skaitlis: „sardze figure RĀDĪTĀJS --period P --body IESTĀDE --value N”"))
        }
        if kinds.contains(.letter) {
            commands.append(Wording("letters: “sardze alert outbox list”", lv: "vēstules: „sardze alert outbox list”"))
        }
        return Wording("To mark it: ", lv: "Kā atzīmēt – ") + .joined(commands, by: "; ") + Wording(same: ".")
    }

    private func reason(_ digests: [Digest], _ plan: DigestContext.PlanContext) -> Wording {
        var bodies: [String] = []
        for digest in digests where !bodies.contains(digest.body) { bodies.append(digest.body) }
        let names = Wording.list(bodies.map { plan.name($0) })
        let title = plan.fullTitle
        // "Iestāde, kurā bērns mācās, piedalās": a clause within a name ends with a comma too.
        let stop = bodies.last.map { plan.name($0).contains(", ") } == true ? "," : ""
        if bodies == [plan.coordinator] {
            return Wording(
                "You get this letter because \(names.en)\(stop) coordinates the plan “\(title)”.",
                lv: "Šo vēstuli saņemat, jo \(names.lv)\(stop) koordinē plānu „\(title)”.")
        }
        return Wording(
            "You get this letter because \(names.en)\(stop) \(bodies.count == 1 ? "takes" : "take") part in the plan “\(title)”.",
            lv: "Šo vēstuli saņemat, jo \(names.lv)\(stop) piedalās plānā „\(title)”.")
    }

    private var privacy: Wording? {
        let hasReferral = pairs.contains { $0.digest.items.contains { $0.matter.kind == .referral } }
        return hasReferral
            ? Wording(
                "Letters never say what a case is about: ask the body that sent it.",
                lv: "Par pašu gadījumu vēstulēs neko nerakstām: jautājiet iestādei, kas to nosūtīja.") : nil
    }

    /// When the next letter can come.
    private var next: Wording? {
        guard
            let first = pairs.filter({ !$0.digest.isUrgent }).map({ (day: $0.digest.next, today: $0.digest.day) })
                .min(by: { $0.day < $1.day })
        else { return nil }
        let on = LetterDay(first.day, from: first.today).on
        let quiet =
            pairs.allSatisfy(\.plan.hasQuietDays)
            ? Wording(
                " On your days off we write only about what is urgent.",
                lv: " Jūsu brīvdienās rakstām tikai par steidzamo.")
            : Wording(same: "")
        return Wording(
            "The next letter comes \(on.en), at the earliest, and only if there is something new to tell.",
            lv: "Nākamo vēstuli sūtīsim ne agrāk kā \(on.lv), un tikai tad, ja būs kas jauns.") + quiet
    }
}
