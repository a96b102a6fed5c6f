public import SardzeWords

extension ReferralMove {
    /// What was done, in a few words.
    public var wording: Wording {
        switch self {
        case .send: Wording("sent", lv: "nosūtīts")
        case .receive: Wording("received", lv: "saņemts")
        case .accept(let officer):
            Wording("accepted", lv: "pieņemts") + Self.bracketed(officer.map { Wording(same: $0) })
        case .decline(let reason, let body):
            Wording("declined", lv: "noraidīts") + Self.bracketed(reason.wording)
                + (body.map { Wording(", \($0) suggested", lv: ", ieteikta iestāde \($0)") } ?? Wording(same: ""))
        case .redirect(let body): Wording("redirected to \(body)", lv: "pāradresēts iestādei \(body)")
        case .start: Wording("work began", lv: "darbs sākts")
        case .done(let outcome): Wording("done: ", lv: "paveikts: ") + outcome.wording
        case .feedback: Wording("feedback given", lv: "sniegta atgriezeniskā saite")
        case .close: Wording("closed", lv: "slēgts")
        case .cancel(let reason): Wording("cancelled", lv: "atcelts") + Self.bracketed(reason.wording)
        case .handOver(.body(let body)): Wording("handed over to \(body)", lv: "nodots iestādei \(body)")
        case .handOver(.officer(let role)): Wording("handed over to the \(role)", lv: "nodots amatpersonai: \(role)")
        }
    }

    private static func bracketed(_ wording: Wording?) -> Wording {
        wording.map { Wording(same: " (") + $0 + Wording(same: ")") } ?? Wording(same: "")
    }
}

extension ReferralMove.Kind {
    /// The word of `sardze refer` that makes it.
    public var command: String { self == .handOver ? "handover" : rawValue }

    /// As it follows "cannot be": "cannot be accepted".
    public var participle: Wording {
        switch self {
        case .send: Wording("sent", lv: "nosūtīt")
        case .receive: Wording("received", lv: "atzīmēt kā saņemtu")
        case .accept: Wording("accepted", lv: "pieņemt")
        case .decline: Wording("declined", lv: "noraidīt")
        case .redirect: Wording("redirected", lv: "pāradresēt")
        case .start: Wording("started", lv: "sākt")
        case .done: Wording("marked as done", lv: "atzīmēt kā paveiktu")
        case .feedback: Wording("answered", lv: "atbildēt")
        case .close: Wording("closed", lv: "slēgt")
        case .cancel: Wording("cancelled", lv: "atcelt")
        case .handOver: Wording("handed over", lv: "nodot citam")
        }
    }
}
