public import SardzeWords

/// A short rule text that shows a finding, or how to write the same without it.
///
/// It stands in a file of its own; the frame, another file of the same plan, completes it.
public struct Example: Sendable {
    /// The file `rules/madona/example.yaml`. U+FFFD stands for a byte that is no UTF-8, which no text can hold. Empty
    /// where the plan has no rule file at all.
    public let text: String
    public let frame: Frame
    /// The day it is, year-month-day.
    public let today: String
    /// What was issued before; `nil` where nothing was.
    public let issued: Issue?
    /// The calendar file `rules/madona/holidays.ics`; `nil` where there is none.
    public let calendarFile: String?
    /// The file `sardze.yaml`; `nil` where there is none.
    public let settings: String?
    /// What the ledger holds, in the order it was recorded.
    public let events: [Happening]

    /// What became of the ledger's file, in the words of the store that found it; `nil` while it is sound.
    public let damage: Damage?

    /// Whether the watch over the plan is kept; `nil` where it is of no interest.
    public let watch: Watch?

    /// When `sardze alert` last ran well, and what it could not send: instants such as `2026-01-01T08:00:00.000Z`.
    public enum Watch: Sendable {
        case never
        case last(String)
        case waiting(body: String, since: String, last: String)
    }

    /// How a ledger is damaged.
    public enum Damage: Sendable {
        case broken(Wording)
        case unreadable(Wording, help: Wording)
    }

    /// The first working day of the frame's year: the day it is where an example names none.
    public static let newYear = "2026-01-02"

    /// What the example leaves out.
    public enum Frame: Sendable {
        /// Period, country, coordinator and four bodies.
        case town
        /// Nothing: the example is a whole plan.
        case none

        public var text: String {
            switch self {
            case .none: ""
            case .town:
                """
                plan: madona
                period: 2026-01-01/2026-12-31
                country: LV
                coordinator: SD
                bodies:
                  SD: {name: Sociālais dienests, email: sd@madona.internal}
                  BT: {name: Bāriņtiesa, email: bt@madona.internal}
                  IN: {name: Izglītības nodaļa, email: in@madona.internal}
                  VP: {name: Valsts policija, email: vp@madona.internal, works: every day}

                """
            }
        }
    }

    /// A schedule as `sardze generate` wrote it from other rules, and what became of its files since.
    public struct Issue: Sendable {
        public let rules: String
        /// Text of a schedule file that was replaced by hand.
        public let edit: Edit?
        /// A year whose file was lost.
        public let lost: Int?

        public init(_ rules: String, edit: Edit? = nil, lost: Int? = nil) {
            self.rules = rules
            self.edit = edit
            self.lost = lost
        }
    }

    public struct Edit: Sendable {
        public let old: String
        public let new: String

        public init(_ old: String, _ new: String) {
            self.old = old
            self.new = new
        }
    }

    public init(
        _ text: String, in frame: Frame = .town, today: String = newYear, issued: Issue? = nil,
        calendarFile: String? = nil, settings: String? = nil, events: [Happening] = [], damage: Damage? = nil,
        watch: Watch? = nil
    ) {
        self.text = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        self.frame = frame
        self.today = today
        self.issued = issued
        self.calendarFile = calendarFile.map { "\($0)\n" }
        self.settings = settings.map { "\($0)\n" }
        self.events = events
        self.damage = damage
        self.watch = watch
    }

    /// The bytes of its file.
    public var bytes: [UInt8] {
        text.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xE9] : Array(String($0).utf8) }
    }
}

extension Example: ExpressibleByStringLiteral {
    /// A text in the common frame, with nothing issued.
    public init(stringLiteral text: String) { self.init(text) }
}
