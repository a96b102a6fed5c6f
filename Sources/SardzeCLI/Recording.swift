import ArgumentParser
import SardzeExport
import SardzeLedger
import SardzeRules
import SardzeText
import SardzeTime
import SardzeWatch
import SardzeWords

/// Options of the commands that write into the ledger.
struct RecordingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who records it: an office or an account. Without it SARDZE_ACTOR, else the name you are logged in by.",
            valueName: "name"))
    var actor: String?

    @Option(help: "How what was recorded is printed.")
    var format: ReportFormat = .text
}

/// Facts on their way into the ledger: all of them are recorded, or none.
struct Recording {
    private let session: Session
    private let actor: String?
    private let format: ReportFormat
    private var facts: [(plan: String, fact: Fact)] = []

    /// Characters of a note, a reason or a link at most.
    private static let longestText = 500

    init(_ session: Session, _ options: RecordingOptions) {
        self.init(session, by: options.actor, format: options.format)
    }

    init(_ session: Session, by actor: String?, format: ReportFormat = .text) {
        self.session = session
        self.actor = actor
        self.format = format
    }

    /// Adds a fact about a task, if the task can take it.
    mutating func add(_ fact: Fact, about named: NamedTask) throws {
        let (review, task) = (named.review, named.task)
        let begin = review.plan?.period.value.first ?? .earliest
        if let refusal = fact.refusal(of: task, review.record[task], on: review.today, planSince: begin) {
            throw WorldError.refused(
                Wording(same: "`\(task.id)` ") + refusal.wording, help: refusal.help(task.id))
        }
        try add(fact, to: task.duty.plan)
    }

    mutating func add(_ fact: Fact, to plan: String) throws {
        try Self.refusePersonalData(fact)
        try Self.refuseUnfit(fact.texts)
        // A task named twice, or once more by its activity, happened once.
        guard !facts.contains(where: { $0 == (plan, fact) }) else { return }
        facts.append((plan, fact))
    }

    /// Writes them and says what was written.
    func write() async throws {
        let events = try await record()
        try Console.print { output in
            switch format {
            case .json: try EventsJSON.write(events, to: &output)
            case .text:
                let text = EventText(Console.ink, in: session.language)
                for event in events { try text.write(event, to: &output) }
            }
        }
    }

    /// Writes them.
    func record() async throws -> [Event] {
        let store = try session.store()
        let actor = try Self.fitActor(self.actor)
        var events: [Event] = []
        for plan in Set(facts.map(\.plan)).sorted() {
            events += try await store.append(
                facts.filter { $0.plan == plan }.map(\.fact), to: plan, by: actor, at: session.now,
                havingRead: session.ledger.head.sequence)
        }
        return events
    }

    /// Who records, if the ledger may keep that.
    ///
    /// - Parameter given: what `--actor` says.
    static func fitActor(_ given: String?) throws -> String {
        let actor = Console.actor(given)
        try refuseUnfit([actor])
        // An account may be called by a name or an address; nobody's code or number is one.
        try refusePersonalData(in: actor, allowing: [.name, .email])
        return actor
    }

    /// A note is a line: neither nothing, nor a document, nor something that steers a terminal.
    private static func refuseUnfit(_ texts: [String]) throws {
        for text in texts {
            if text.allSatisfy(\.isWhitespace) {
                throw WorldError.refused(
                    Wording("an empty text says nothing", lv: "tukšs teksts neko nepasaka"),
                    help: Wording(
                        "write a few words, or leave the option out",
                        lv: "ierakstiet dažus vārdus vai izlaidiet šo opciju"))
            }
            if text.unicodeScalars.count > longestText || text.onOneLine != text {
                throw WorldError.refused(
                    Wording("`\(shortened(text))` is no short line", lv: "`\(shortened(text))` nav īsa rinda"),
                    help: Wording(
                        "at most \(longestText) characters on one line, without control characters",
                        lv: "ne vairāk par \(longestText) zīmēm vienā rindā, bez vadības zīmēm"))
            }
        }
    }

    /// Nothing about a child or any other person gets into the ledger.
    private static func refusePersonalData(_ fact: Fact) throws {
        for text in fact.texts { try refusePersonalData(in: text) }
        // Why small counts are shown is asked where a single child can be meant: there a given name alone is too much.
        guard case .disclosed(_, let reason) = fact else { return }
        if let name = reason.split(whereSeparator: \.isWhitespace).first(where: { PersonalData.isGivenName(String($0)) }
        ) {
            throw refusal(String(name).onOneLine, .name)
        }
    }

    private static func refusePersonalData(in written: String, allowing allowed: Set<PersonalData.Kind> = []) throws {
        // A name is a name with two spaces, a tab or a line end between its words, too.
        let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let match = PersonalData.find(in: text, allowing: allowed).first else { return }
        let scalars = Array(text.unicodeScalars)[match.scalars]
        throw refusal(String(String.UnicodeScalarView(scalars)).onOneLine, match.kind)
    }

    private static func refusal(_ words: String, _ kind: PersonalData.Kind) -> WorldError {
        .refused(
            Wording("`\(words)` looks like \(kind.wording.en)", lv: "`\(words)` izskatās pēc \(kind.wording.lv)"),
            help: Wording(
                "nothing about any person is kept; say it without", lv: "par personām neko neglabā; pasakiet bez tā"))
    }
}

extension Fact {
    /// What people wrote into it in their own words.
    fileprivate var texts: [String] {
        switch self {
        case .done(_, let doing), .progress(_, let doing): [doing.evidence, doing.note].compactMap(\.self)
        case .reopened(_, let reason): [reason].compactMap(\.self)
        case .assigned(_, _, let officer, let reason): [officer, reason].compactMap(\.self)
        case .waived(_, let reason), .cancelled(_, let reason): [reason]
        case .figure(_, let figure): [figure.note].compactMap(\.self)
        case .triggered(_, let call): [call.note].compactMap(\.self)
        // References and closed lists only: `ReferralDesk` lets nothing else in.
        case .referred, .moved: []
        case .disclosed(_, let reason): [reason]
        case .silenced(let silence): [silence.owner, silence.reason]
        case .lifted(_, let reason): [reason].compactMap(\.self)
        // Names and closed lists only.
        case .told, .delivered, .undelivered: []
        }
    }
}

extension PersonalData.Kind {
    /// In the genitive, as it follows "looks like".
    var wording: Wording {
        switch self {
        case .personalCode: Wording("a personal code", lv: "personas koda")
        case .phone: Wording("a phone number", lv: "tālruņa numura")
        case .email: Wording("an e-mail address", lv: "e-pasta adreses")
        case .birthDate: Wording("a date of birth", lv: "dzimšanas datuma")
        case .name: Wording("a person’s name", lv: "personas vārda")
        }
    }
}
