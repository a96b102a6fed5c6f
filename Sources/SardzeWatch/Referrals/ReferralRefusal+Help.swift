import SardzeTime
public import SardzeWords

extension ReferralRefusal {
    /// What to do instead: one line.
    public var help: Wording {
        switch self {
        case .noRouting: Wording("see `sardze check`", lv: "skatiet `sardze check`")
        case .unknownAttribute(_, let nearest): Self.meant(nearest) ?? Self.seeRules
        case .unknownValue(_, _, let allowed, let nearest): Self.meant(nearest) ?? Self.oneOf(allowed)
        case .saidTwice: Wording("say it once", lv: "norādiet to vienreiz")
        case .incomplete(let name):
            Wording("find it out and say `\(name)=…`", lv: "noskaidrojiet un norādiet `\(name)=…`")
        case .conflict, .nobodyTakesIt:
            Wording(
                "`sardze route --prove` shows the fault in the rules; act by hand meanwhile",
                lv: "`sardze route --prove` parāda kļūdu noteikumos; līdz tam rīkojieties bez programmas")
        case .unfitName:
            Wording("give it a shorter name in the rules", lv: "noteikumos dodiet tam īsāku nosaukumu")
        case .unknownReference(_, let nearest):
            Self.meant(nearest) ?? Wording("see `sardze refer list`", lv: "skatiet `sardze refer list`")
        case .taken(let reference):
            Wording(
                "see it with `sardze refer show \(reference)`, or leave `--reference` out",
                lv: "apskatiet to ar `sardze refer show \(reference)` vai izlaidiet `--reference`")
        case .otherYear(_, let year):
            Wording("the year in it is that of the case: \(year)", lv: "gads tajā ir gadījuma gads: \(year)")
        case .noneLeft: Wording("give one with `--reference`", lv: "norādiet to ar `--reference`")
        case .unfitReference:
            Wording(
                "leave `--reference` out, or number cases from 1 under the letters of an office",
                lv: "izlaidiet `--reference` vai numurējiet gadījumus no 1, izmantojot iestādes burtus")
        case .notADraft(let reference, _): Self.show(reference)
        case .noSuchStep(let step, let count):
            count == 0
                ? Wording(
                    "first `sardze refer send \(step.reference)`", lv: "vispirms `sardze refer send \(step.reference)`")
                : Wording("its steps are 1 to \(count)", lv: "soļi ir no 1 līdz \(count)")
        case .notLegal(.decline, let step, .accepted, _), .notLegal(.decline, let step, .inProgress, _),
            .notLegal(.redirect, let step, .accepted, _), .notLegal(.redirect, let step, .inProgress, _):
            Wording(
                "who took it on hands it over: `sardze refer handover … --step \(step) --to …`",
                lv: "kas to pieņēmis, to nodod: `sardze refer handover … --step \(step) --to …`")
        case .notLegal(_, let step, _, let next): Self.next(next, step.description) ?? Self.show(step.reference)
        case .noStepFits(_, let reference, .draft):
            Wording("first `sardze refer send \(reference)`", lv: "vispirms `sardze refer send \(reference)`")
        case .noStepFits(_, let reference, _): Self.show(reference)
        case .severalSteps(let kind, let steps):
            Wording("say which: ", lv: "norādiet, kuru: ")
                + Wording(
                    same: steps.map { "`sardze refer \(kind.command) \($0.name)` (\($0.body))" }.joined(separator: ", ")
                )
        default: helpOfWhoAndWhen
        }
    }

    private var helpOfWhoAndWhen: Wording {
        switch self {
        case .unknownBody(_, let nearest), .unknownOfficer(_, _, let nearest):
            Self.meant(nearest) ?? Wording("see `bodies:` in the rules", lv: "skatiet `bodies:` noteikumos")
        case .notInService: Wording("name another body", lv: "norādiet citu iestādi")
        case .officerGone: Wording("name who took over", lv: "norādiet, kas pārņēma pienākumus")
        case .notWith(_, let step, _), .alreadyHeld(let step, _): Self.show(step.reference)
        case .hasNothing(_, let reference): Self.show(reference)
        case .hadItBefore:
            Wording(
                "name a body that has not had it, or let the coordinator end it with `unable-to-act`",
                lv: "norādiet iestādi, pie kuras tas nav bijis, vai ļaujiet koordinatoram to pabeigt ar `unable-to-act`"
            )
        case .noCoordinator:
            Wording(
                "name a body with `--suggest`, and a `coordinator:` in the rules",
                lv: "norādiet iestādi ar `--suggest` un noteikumos `coordinator:`")
        case .coordinatorMustName:
            Wording(
                "name a body with `--suggest`, or accept it and end it with `unable-to-act`",
                lv: "norādiet iestādi ar `--suggest` vai pieņemiet to un pabeidziet ar `unable-to-act`")
        case .nothingToHandOver(let body, _):
            Wording("see `sardze refer list --body \(body)`", lv: "skatiet `sardze refer list --body \(body)`")
        case .inTheFuture, .before: Wording("correct `--at`", lv: "izlabojiet `--at`")
        case .outsidePeriod: Wording("name the plan that runs then", lv: "norādiet plānu, kas tad ir spēkā")
        default: Self.seeRules
        }
    }

    private static let seeRules = Wording(
        "see `case:` under `routing:` in the rules", lv: "skatiet `case:` sadaļā `routing:` noteikumos")

    private static func meant(_ nearest: String?) -> Wording? {
        nearest.map { Wording("did you mean `\($0)`?", lv: "vai domājāt `\($0)`?") }
    }

    private static func oneOf(_ allowed: [String]) -> Wording {
        let shown = allowed.prefix(12).map { "`\($0)`" }.joined(separator: ", ") + (allowed.count > 12 ? ", …" : "")
        return Wording("it can be \(shown)", lv: "tā var būt \(shown)")
    }

    private static func show(_ reference: ReferralReference) -> Wording {
        Wording("see `sardze refer show \(reference)`", lv: "skatiet `sardze refer show \(reference)`")
    }

    private static func next(_ moves: [ReferralMove.Kind], _ step: String) -> Wording? {
        guard let move = moves.first else { return nil }
        let commands = ReferralRefusal.list(moves.map { "`sardze refer \($0.command) \(step)`" }, "or")
        guard moves.count > 1 else {
            let command = "`sardze refer \(move.command) \(step)`"
            return Wording("next is \(command)", lv: "nākamais ir \(command)")
        }
        return Wording(
            "next is \(commands)",
            lv: "nākamais ir \(ReferralRefusal.list(moves.map { "`sardze refer \($0.command) \(step)`" }, "vai"))")
    }
}
