import SardzeText
import SardzeTime
import SardzeWords

extension StateCheck {
    /// A body was to be told, and its letter came to nobody.
    static let letterUndelivered = StateCheck("letter-undelivered") { context in
        context.record.alerts.undelivered.sorted { ($0.day, $0.letter.digits) < ($1.day, $1.letter.digits) }
            .map { lost in
                let (body, short) = (shortened(lost.body), lost.letter.digits.prefix(8))
                return Finding(
                    Diagnostic(
                        "letter-undelivered", .error, context.watchPlace,
                        Wording(
                            "the letter of \(lost.day) to \(body) was never delivered: \(lost.fault.wording.en)",
                            lv: "\(lost.day) vēstule iestādei \(body) nav piegādāta: \(lost.fault.wording.lv)"),
                        help: Wording(
                            "tell \(body) by telephone, correct its `email`, then `sardze alert outbox retry \(short)`, or `drop` it",
                            lv:
                                "pasakiet iestādei \(body) pa tālruni, izlabojiet tās `email`, pēc tam `sardze alert outbox retry \(short)` vai `drop`"
                        )),
                    body: lost.body,
                    data: ["letter": .text(lost.letter.digits), "fault": .text(lost.fault.rawValue)])
            }
    }
}
