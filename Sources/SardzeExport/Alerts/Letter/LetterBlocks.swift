import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// A letter from its greeting to its foot.
struct LetterBlocks {
    private let pairs: [(digest: Digest, plan: DigestContext.PlanContext)]
    private let context: DigestContext
    private let links: WorkbenchLinks

    /// Entries in one letter: nobody reads more, and a mail server takes no book.
    private static let entries = 50

    /// As many entries of others are told in full; more are told in a line or two each.
    private static let fullEntriesOfOthers = 8

    init(_ pairs: [(Digest, DigestContext.PlanContext)], _ context: DigestContext) {
        self.pairs = pairs.map { (digest: $0.0, plan: $0.1) }
        self.context = context
        links = WorkbenchLinks(url: context.workbenchURL)
    }

    var all: [LetterBlock] {
        var blocks: [LetterBlock] = [.paragraph(Wording("Hello,", lv: "Labdien!"))]
        if pairs.contains(where: { $0.digest.isUrgent }) {
            blocks.append(
                .call(
                    Wording(
                        "URGENT: telephone first, then answer this letter.",
                        lv: "STEIDZAMI: vispirms zvaniet, tad atbildiet uz šo vēstuli.")))
        }
        var room = Self.entries
        for (digest, plan) in pairs {
            blocks += head(digest, plan)
            let (parts, more) = DigestPart.cut(DigestPart.parts(of: digest), to: &room)
            let others = parts.flatMap(\.groups).filter { $0.body != nil }.reduce(0) { $0 + $1.entries.count }
            for part in parts {
                blocks += self.blocks(part, digest, plan, areOthersBrief: others > Self.fullEntriesOfOthers)
            }
            if more > 0 { blocks.append(.paragraph(rest(more, digest, plan))) }
            if digest.stillOverdue > 0 { blocks.append(.paragraph(still(digest.stillOverdue))) }
        }
        blocks.append(.footer(LetterFooter(pairs, links).lines))
        return blocks
    }

    /// Whom it is for, what is in it, of which plan and day.
    private func head(_ digest: Digest, _ plan: DigestContext.PlanContext) -> [LetterBlock] {
        let tally = DigestTally(digest.items).line
        let day = LetterDay(digest.day, from: digest.day).inFull
        let isOver = digest.stillOverdue == 0 && digest.items.allSatisfy(\.reason.isSettling)
        let rest =
            isOver
            ? Wording(" There is nothing for you to do now.", lv: " Jums pašlaik nekas nav jādara.")
            : Wording(same: "")
        return [
            .addressee(plan.name(digest.body)),
            .paragraph(
                Wording(
                    "\(tally.en).\(rest.en) Plan “\(plan.fullTitle)”, \(day.en).",
                    lv: "\(tally.lv).\(rest.lv) Plāns „\(plan.fullTitle)”, \(day.lv).")),
        ]
    }

    private func blocks(
        _ part: DigestPart, _ digest: Digest, _ plan: DigestContext.PlanContext, areOthersBrief: Bool
    ) -> [LetterBlock] {
        var blocks: [LetterBlock] = [.heading(part.part.heading + Wording(same: " (\(part.total))"), part.part)]
        for group in part.groups {
            let isBrief = areOthersBrief && group.body != nil
            let words = group.entries.map {
                EntryWords(entry: $0, digest: digest, plan: plan, links: links, isBrief: isBrief)
            }
            if let body = group.body {
                let count = group.total > 1 ? " (\(group.total))" : ""
                blocks.append(.subheading(Wording(same: plan.name(body) + count)))
            }
            // What is true of all of them is said once.
            let said = words.count > 1 ? EntryWords.common(words) : []
            if !said.isEmpty { blocks.append(.paragraph(.joined(said, by: " "))) }
            blocks += words.map { .entry($0.letterEntry(part: part.part, without: said)) }
        }
        return blocks
    }

    /// What did not fit.
    private func rest(_ more: Int, _ digest: Digest, _ plan: DigestContext.PlanContext) -> Wording {
        let count = counted(more, .task)
        let head = Wording("And \(more) more \(more == 1 ? "task" : "tasks"). ", lv: "Un vēl \(count.lv). ")
        if let url = links.url { return head + Wording("All of them: \(url)", lv: "Viss saraksts: \(url)") }
        if digest.body == plan.coordinator {
            return head + Wording("All of them: “sardze agenda”.", lv: "Viss saraksts: komanda „sardze agenda”.")
        }
        return head + Wording("Ask the coordinator for the whole list.", lv: "Visu sarakstu lūdziet koordinatoram.")
    }

    private func still(_ count: Int) -> Wording {
        let things = counted(count, .task)
        return agreeing(
            count,
            one: Wording(
                "\(count) more overdue task, of which we wrote before, is still waiting.",
                lv: "Joprojām nokavēts vēl \(things.lv), par kuru jau rakstījām."),
            many: Wording(
                "\(count) more overdue tasks, of which we wrote before, are still waiting.",
                lv: "Joprojām nokavēti vēl \(things.lv), par kuriem jau rakstījām."))
    }
}

extension AlertItem.Part {
    /// The words above what stands in it.
    var heading: Wording {
        switch self {
        case .overdue: Wording("Overdue", lv: "Nokavēts")
        case .dueSoon: Wording("Due soon", lv: "Drīz jāpaveic")
        case .new: Wording("New", lv: "Jauns")
        case .unanswered: Wording("Handed over and unanswered", lv: "Nodots citiem, atbildes nav")
        case .data: Wording("To check", lv: "Jāpārbauda")
        case .settled: Wording("Settled", lv: "Nokārtots")
        }
    }
}
