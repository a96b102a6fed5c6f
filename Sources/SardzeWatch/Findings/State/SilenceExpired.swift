import SardzeRules
import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// The agreement not to tell has run out, and nobody has said what holds now.
    static let silenceExpired = StateCheck("silence-expired") { context in
        context.record.alerts.silences.values.filter { $0.until < context.today && context.concernsSomething($0) }
            .sorted { $0.scope.description < $1.scope.description }
            .map { silence in
                let (what, until) = (silence.scope.wording, silence.until)
                return Finding(
                    Diagnostic(
                        "silence-expired", .warning, context.watchPlace,
                        Wording(
                            "the silence over \(what.en) ended on \(until); \(shortened(silence.owner)) answered for it (“\(shortened(silence.reason))”)",
                            lv:
                                "klusums par \(what.lv) beidzās \(until); par to atbildēja \(shortened(silence.owner)) („\(shortened(silence.reason))”)"
                        ),
                        help: Wording(
                            "people are told again; agree on a new end with `sardze alert silence \(silence.scope.option) --until …`, or end it with `--lift`",
                            lv:
                                "par to atkal paziņo; vienojieties par jaunu beigu dienu ar `sardze alert silence \(silence.scope.option) --until …` vai atceliet to ar `--lift`"
                        )),
                    data: ["silence": .text(silence.scope.description), "until": .text(until.description)])
            }
    }
}

extension StateCheck.Context {
    /// Where findings about letters and silences stand: no rule is at fault.
    var watchPlace: Span { ledger.map { Span($0, .start, .start) } ?? plan.period.span }

    /// Whether what it is about is still open: nobody minds a silence over a task that is done.
    fileprivate func concernsSomething(_ silence: Silence) -> Bool {
        guard case .matter(let name) = silence.scope else { return true }
        if let step = ReferralStepName(name) { return record.referrals[step]?.isOpen == true }
        return TaskName(name).flatMap { record[$0] }?.isClosed != true
    }
}
