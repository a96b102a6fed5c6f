import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// What a letter says of one entry of a digest.
struct EntryWords {
    let entry: DigestEntry
    let digest: Digest
    let plan: DigestContext.PlanContext
    let links: WorkbenchLinks
    /// Whether it is one of many that others are to do, and is told in a line or two.
    let isBrief: Bool

    /// Names that are listed of a fold.
    private var listed: Int { isBrief ? 1 : 6 }

    /// - Parameter said: what stands above a group already.
    func letterEntry(part: AlertItem.Part, without said: [Wording]) -> LetterEntry {
        let lines = state + circumstances.filter { !said.contains($0) }
        let shown = entry.items.prefix(listed)
        // A title that is a name needs no other; the link is kept.
        let isTitled = matter.kind == .referral || matter.kind == .letter || matter.title.isEmpty
        let names = shown.map { LetterName(name: isTitled ? "" : $0.matter.name, url: links.page(of: $0.matter)) }
            .filter { !$0.name.isEmpty || $0.url != nil }
        return LetterEntry(
            title: title, lines: lines, part: part, names: names,
            moreNames: names.isEmpty ? 0 : entry.items.count - shown.count, isBrief: isBrief)
    }

    /// What is true of all entries of a group beside how each stands.
    static func common(_ words: [EntryWords]) -> [Wording] {
        guard let first = words.first else { return [] }
        return first.circumstances.filter { line in words.allSatisfy { $0.circumstances.contains(line) } }
    }

    /// Why the reader is told, since when the one that is to act knows, and whether it was told before.
    private var circumstances: [Wording] { why + told + again }

    var matter: AlertMatter { entry.matter }
    var item: AlertItem { entry.first }
    var count: Int { entry.items.count }
    /// Whether the reader is the one that is to act.
    var isOwn: Bool { matter.body == digest.body }
    /// Whether a time has passed.
    var isLate: Bool {
        switch item.reason {
        case .overdue, .repeat, .unanswered, .escalated, .escalatedToDeputy, .escalatedToCoordinator: true
        default: item.daysLate > 0
        }
    }

    func day(_ day: CivilDate) -> LetterDay { LetterDay(day, from: digest.day) }

    private var title: Wording {
        switch matter.kind {
        case .task, .figure:
            Wording(same: fitted(matter.title.isEmpty ? matter.name : matter.title, to: isBrief ? 74 : 240))
        case .referral: Wording("Referral \(matter.name)", lv: "Nosūtījums \(matter.name)")
        case .letter:
            Wording("Letter to \(plan.name(matter.title))", lv: "Vēstule, kuras adresāts ir \(plan.name(matter.title))")
        }
    }

    /// How it stands and what is to be done.
    private var state: [Wording] {
        if let settlement = item.settlement { return [SettlementWords(self).said(settlement)] }
        return switch matter.kind {
        case .task: TaskWords(self).lines
        case .referral: ReferralAlertWords(self).lines
        case .figure: FigureWords(self).lines
        case .letter: UndeliveredWords(self).lines
        }
    }

    /// Why the reader is told of what another body is to do.
    private var why: [Wording] {
        var lines: [Wording] = []
        // A body that is silent, or has no mailbox, was not told.
        let wasTold = item.told != nil
        switch item.reason {
        case .escalatedToDeputy:
            lines.append(
                wasTold
                    ? Wording(
                        "You stand in for this body: it was told and has not acted.",
                        lv: "Jūs esat šīs iestādes aizvietotājs: tai par to rakstījām, bet tas nav izdarīts.")
                    : Wording(
                        "You stand in for this body, which has not acted.",
                        lv: "Jūs esat šīs iestādes aizvietotājs, un tas nav izdarīts."))
        case .escalatedToCoordinator:
            lines.append(
                wasTold
                    ? Wording(
                        "The body was told and has not acted, so the coordinator is told.",
                        lv: "Iestādei par to rakstījām, bet tas nav izdarīts, tāpēc rakstām koordinatoram.")
                    : Wording(
                        "It is not done, so the coordinator is told.",
                        lv: "Tas nav izdarīts, tāpēc rakstām koordinatoram."
                    ))
        case .escalated:
            lines.append(
                Wording(
                    "It is not done; the plan names you to be told then.",
                    lv: "Tas nav izdarīts; plāns paredz, ka tad rakstām Jums."))
        default: break
        }
        if let body = item.inPlaceOf {
            let name = plan.name(body)
            lines.append(
                Wording(
                    "You are told in place of “\(name)”, which has no mailbox of its own.",
                    lv: "Rakstām Jums iestādes „\(name)” vietā, jo tai nav savas e-pasta adreses."))
        }
        return lines
    }

    /// Since when the body knows that is to act.
    private var told: [Wording] {
        let days = entry.items.compactMap(\.told)
        guard let first = days.min() else { return [] }
        let day = day(first).briefly
        return [
            Wording("It was first told \(day.en).", lv: "Pirmo reizi iestādei par to rakstījām \(day.lv).")
        ]
    }

    /// That it was told before.
    private var again: [Wording] {
        guard item.reason == .repeat else { return [] }
        let numbers = Set(entry.items.map(\.number))
        guard let number = numbers.first, numbers.count == 1, number > 1 else {
            return [Wording("This is a reminder of earlier letters.", lv: "Atgādinām atkārtoti.")]
        }
        let place = ordinal(number, .accusative, isFeminine: true)
        return [
            Wording(
                "This is our \(place.en) letter about this.",
                lv: "Atgādinām atkārtoti: rakstām par to \(place.lv) reizi."
            )
        ]
    }
}
