public import SardzeWords

extension AlertReason {
    /// The stage for people, in a few words; the raw value is the word of the machine interfaces.
    public var wording: Wording {
        switch self {
        case .firstNotice: Wording("new", lv: "jauns")
        case .dueSoon: Wording("reminder", lv: "atgādinājums")
        case .behindPace: Wording("behind pace", lv: "atpaliek")
        case .overdue: Wording("overdue", lv: "nokavēts")
        case .repeat: Wording("repeated reminder", lv: "atkārtots atgādinājums")
        case .escalatedToDeputy: Wording("escalated to the deputy", lv: "eskalēts aizvietotājai")
        case .escalatedToCoordinator: Wording("escalated to the coordinator", lv: "eskalēts koordinatoram")
        case .escalated: Wording("escalated", lv: "eskalēts")
        case .unassigned: Wording("nobody’s", lv: "neviena atbildībā")
        case .unanswered: Wording("unanswered", lv: "bez atbildes")
        case .dataToConfirm: Wording("figure to confirm", lv: "jāprecizē skaitlis")
        case .undelivered: Wording("letter not delivered", lv: "nepiegādāta vēstule")
        case .answered: Wording("settled", lv: "nokārtots")
        case .withdrawn: Wording("asked for no more", lv: "vairs nav jādara")
        }
    }
}

extension AlertProspect.Role {
    /// Why this body is told, as it follows its name.
    public var wording: Wording {
        switch self {
        case .responsible: Wording("is to act", lv: "jārīkojas")
        case .deputy: Wording("stands in", lv: "aizvieto")
        case .coordinator: Wording("coordinates", lv: "koordinē")
        case .named: Wording("named by the rule", lv: "nosaukta noteikumā")
        case .sender: Wording("sent it", lv: "nosūtīja")
        case .former: Wording("was told before", lv: "tika informēta iepriekš")
        }
    }

    /// The word of the machine interfaces.
    public var name: String {
        switch self {
        case .responsible: "responsible"
        case .deputy: "deputy"
        case .coordinator: "coordinator"
        case .named: "named"
        case .sender: "sender"
        case .former: "former"
        }
    }
}
