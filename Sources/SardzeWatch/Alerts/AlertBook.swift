public import SardzeTime

/// What bodies of one plan were told, and what they are not to be told: gathered from its events.
public struct AlertBook: Sendable {
    /// By `AlertMatter.key`, then by body, in their order.
    private var notices: [String: [String: [Notice]]] = [:]
    /// By body, the day of its last digest that was not urgent.
    private var digestDays: [String: CivilDate] = [:]
    /// The day each letter was written.
    private var letterDays: [LetterID: CivilDate] = [:]
    /// By body and office, the last letter.
    private var lastLetters: [Mailbox: LetterID] = [:]
    /// How the letters ended that could not be delivered: one for each body that a letter was to tell.
    public var undelivered: some Collection<Undelivered> { lost.values }
    private var lost: [Lost: Undelivered] = [:]
    /// Silences that nobody lifted; whether they still hold is for the day to say.
    public private(set) var silences: [Silence.Scope: Silence] = [:]

    /// One alert as it was told.
    public struct Notice: Sendable, Hashable {
        public let telling: Telling
        public let letter: LetterID
        public let day: CivilDate
    }

    /// A letter that nobody got.
    public struct Undelivered: Sendable, Hashable {
        public let letter: LetterID
        public let body: String
        public let fault: DeliveryFault.Kind
        /// The day it was written.
        public let day: CivilDate
    }

    private struct Lost: Hashable {
        let letter: LetterID
        let body: String
    }

    struct Mailbox: Hashable {
        let body: String
        let officer: String?
    }

    init() {}

    mutating func take(_ told: Fact.Told) {
        for telling in told.tellings {
            let notice = Notice(telling: telling, letter: told.letter, day: told.day)
            // A body with several mailboxes is told once.
            if notices[telling.matter]?[told.body]?.last?.telling == telling { continue }
            notices[telling.matter, default: [:]][told.body, default: []].append(notice)
        }
        if !told.isUrgent { digestDays[told.body] = max(told.day, digestDays[told.body] ?? told.day) }
        letterDays[told.letter] = told.day
        lastLetters[Mailbox(body: told.body, officer: told.officer)] = told.letter
    }

    mutating func take(undelivered letter: LetterID, to body: String, _ fault: DeliveryFault.Kind) {
        // Of a letter that another program wrote nothing is known.
        guard let day = letterDays[letter] else { return }
        // Whoever dropped it knows.
        let key = Lost(letter: letter, body: body)
        guard fault != .dropped else { return lost[key] = nil }
        lost[key] = Undelivered(letter: letter, body: body, fault: fault, day: day)
    }

    /// A mailbox that takes letters again is mended.
    mutating func take(delivered letter: LetterID, to body: String) {
        if !lost.isEmpty { lost = lost.filter { $0.key.letter != letter && $0.key.body != body } }
    }

    mutating func take(_ silence: Silence) { silences[silence.scope] = silence }

    mutating func lift(_ scope: Silence.Scope) { silences[scope] = nil }

    public var isEmpty: Bool { notices.isEmpty && lost.isEmpty && silences.isEmpty }

    /// What a body was told of a matter, in order.
    public func notices(to body: String, of matter: String) -> [Notice] { notices[matter]?[body] ?? [] }

    /// Every body that was told of a matter, ascending.
    func receivers(of matter: String) -> [String] { notices[matter]?.keys.sorted() ?? [] }

    /// Whether anybody was ever told of a matter.
    func knows(_ matter: String) -> Bool { notices[matter] != nil }

    /// Everything that anybody was told of, in no order.
    var matters: some Collection<String> { notices.keys }

    /// The bodies that got a digest that was not urgent on a day, in no order.
    func bodies(toldOn day: CivilDate) -> [String] { digestDays.filter { $0.value == day }.map(\.key) }

    /// The day of the last digest of a body that was not urgent.
    func digestDay(of body: String) -> CivilDate? { digestDays[body] }

    /// The last letter to a body or an office of it.
    public func lastLetter(to body: String, officer: String?) -> LetterID? {
        lastLetters[Mailbox(body: body, officer: officer)]
    }

    /// The silence over a scope that holds on a day.
    public func silence(_ scope: Silence.Scope, on day: CivilDate) -> Silence? {
        silences[scope].flatMap { $0.until >= day ? $0 : nil }
    }
}
