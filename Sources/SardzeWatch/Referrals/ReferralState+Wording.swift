public import SardzeRules
public import SardzeWords

extension ReferralState {
    /// How a step stands, in a word or two.
    public var wording: Wording {
        switch self {
        case .draft: Wording("draft", lv: "melnraksts")
        case .sent: Wording("sent", lv: "nosūtīts")
        case .received: Wording("received", lv: "saņemts")
        case .accepted: Wording("accepted", lv: "pieņemts")
        case .declined: Wording("declined", lv: "noraidīts")
        case .redirected: Wording("redirected", lv: "pāradresēts")
        case .inProgress: Wording("in progress", lv: "tiek pildīts")
        case .done: Wording("done", lv: "paveikts")
        case .feedbackGiven: Wording("feedback given", lv: "sniegta atgriezeniskā saite")
        case .closed: Wording("closed", lv: "slēgts")
        case .cancelled: Wording("cancelled", lv: "atcelts")
        }
    }
}

extension ReferralOutcome {
    /// What came of it, in a few words: all the sender is told.
    public var wording: Wording {
        switch self {
        case .caseOpened: Wording("a case was opened", lv: "ierosināta lieta")
        case .serviceStarted: Wording("a service was started", lv: "uzsākts pakalpojums")
        case .referredOn: Wording("it was referred on", lv: "nosūtīts tālāk")
        case .noGrounds: Wording("there were no grounds", lv: "nav pamata rīkoties")
        case .familyDeclined: Wording("the family declined", lv: "ģimene atteicās")
        case .otherMunicipality: Wording("it is another municipality’s", lv: "piekrīt citai pašvaldībai")
        case .alreadyKnown: Wording("it was already known", lv: "jau bija zināms")
        case .unableToAct: Wording("the body was unable to act", lv: "iestāde nevarēja rīkoties")
        }
    }
}

extension DeclineReason {
    public var wording: Wording {
        switch self {
        case .noCapacity: Wording("no capacity", lv: "nav brīvu vietu")
        case .notCompetent: Wording("not competent", lv: "nav iestādes kompetencē")
        case .otherMunicipality: Wording("another municipality’s", lv: "piekrīt citai pašvaldībai")
        case .incomplete: Wording("incomplete", lv: "nepilnīgs")
        case .duplicate: Wording("a duplicate", lv: "dublikāts")
        case .conflictOfInterest: Wording("a conflict of interest", lv: "interešu konflikts")
        }
    }
}

extension CancelReason {
    public var wording: Wording {
        switch self {
        case .withdrawn: Wording("withdrawn", lv: "atsaukts")
        case .duplicate: Wording("a duplicate", lv: "dublikāts")
        case .enteredInError: Wording("entered in error", lv: "ievadīts kļūdas dēļ")
        }
    }
}
