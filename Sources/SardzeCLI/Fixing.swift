import ArgumentParser
import SardzeExport
import SardzeRules
import SardzeText
import SardzeWatch
import SardzeWords

/// Mending what is safe to mend: every fix that findings offer is tried on the texts in memory, the workspace is read
/// again as if they were on the disk, and only then are they written.
struct Fixing {
    private let options: CommonOptions
    /// The findings a person asked for.
    private let choose: ([Finding], Sources) -> [Finding]
    /// The run before anything was mended, and the one with everything that was.
    let before: Session
    private(set) var after: Session
    private(set) var made: [MadeFix] = []
    /// Files whose fixes would have brought a new error.
    private(set) var refused: [String] = []
    /// The mended texts by path in the workspace.
    private var texts: [String: [UInt8]] = [:]

    /// A fix may bare another; what goes on for longer only goes round in circles.
    private static let mostRounds = 10

    init(_ options: CommonOptions, choose: @escaping ([Finding], Sources) -> [Finding]) async throws {
        self.options = options
        self.choose = choose
        before = try await Session(options, isChecking: true)
        after = before
        for _ in 0..<Self.mostRounds { guard try await mendOnce() else { break } }
    }

    /// Mends the files, tells what was done, and gives the workspace as it is then.
    ///
    /// - Parameters:
    ///   - body: refused where no plan knows it, before anything is written.
    ///   - isText: whether people read the output; what is for programs stays alone on standard output.
    static func run(
        _ options: CommonOptions, of body: String?, isDryRun: Bool, asText isText: Bool,
        choose: @escaping ([Finding], Sources) -> [Finding]
    ) async throws -> Session {
        let fixing = try await Fixing(options, choose: choose)
        try fixing.before.requireKnown(body)
        if !isDryRun { try fixing.write() }
        let report = FixReport(fixing: fixing, isDryRun: isDryRun, language: fixing.after.language)
        if isText {
            try Console.print { try report.write(Console.ink, to: &$0) }
        } else {
            var output = Output { Console.say(String(decoding: $0, as: UTF8.self)) }
            try report.write(Ink(isOn: false), to: &output)
            try output.flush()
        }
        return fixing.after
    }

    var changedFiles: [String] { texts.keys.sorted() }

    /// - Returns: whether anything was mended.
    private mutating func mendOnce() async throws -> Bool {
        let offered = offers()
        guard !offered.isEmpty else { return false }
        // Mostly all of them hold; only where they do not is each file looked at alone.
        if try await adopt(offered) { return true }
        var isMended = false
        for file in offered {
            if try await adopt([file]) { isMended = true } else { refused.append(file.text.path) }
        }
        return isMended
    }

    /// One file with the fixes that can be made in it together.
    private struct Offer {
        let text: SourceText
        let mended: SourceText
        let fixes: [MadeFix]
    }

    /// Schedules are generated and sealed, so only rules are mended.
    private func offers() -> [Offer] {
        let sources = after.sources
        let findings = choose(after.findings, after.sources).map(\.diagnostic).filter { diagnostic in
            let path = sources[diagnostic.span.source].path
            return diagnostic.fix != nil && path.hasPrefix("rules/") && !refused.contains(path)
        }
        return Dictionary(grouping: findings, by: \.span.source).sorted { $0.key < $1.key }.compactMap {
            source, found in
            let (mended, made) = sources[source].applying(found.compactMap(\.fix))
            guard !made.isEmpty else { return nil }
            let kept = Set(made)
            var seen: Set<Fix> = []
            return Offer(
                text: sources[source], mended: mended,
                fixes: found.filter { $0.fix.map { kept.contains($0) && seen.insert($0).inserted } ?? false }
                    .compactMap { MadeFix($0, in: sources) })
        }
    }

    /// Takes mended texts, unless reading them again finds an error that was not there.
    private mutating func adopt(_ offers: [Offer]) async throws -> Bool {
        var trial = texts
        for offer in offers { trial[offer.text.path] = offer.mended.bytes }
        let session = try await Session(options, isChecking: true, replacing: trial)
        guard session.errors.isSubset(of: after.errors) else { return false }
        texts = trial
        after = session
        made += offers.flatMap(\.fixes)
        return true
    }

    /// Writes the mended files, all of them on the disk before the first takes its place.
    func write() throws(WorldError) {
        var files: [NewFile] = []
        for (path, bytes) in texts.sorted(by: { $0.key < $1.key }) {
            let file = "\(before.workspace.folder)/\(path)"
            guard let read = before.sources.texts.first(where: { $0.path == path }), try Files.read(file) == read.bytes
            else {
                throw .refused(
                    Wording(
                        "\(path) was changed by somebody else meanwhile, so nothing was written",
                        lv: "\(path) pa to laiku kāds ir mainījis, tāpēc nekas netika ierakstīts"),
                    help: Wording("run the command again", lv: "palaidiet komandu vēlreiz"))
            }
            let new = try NewFile(replacing: file)
            try new.write(bytes)
            try new.sync()
            files.append(new)
        }
        for file in files { try file.place() }
    }
}

extension Session {
    /// What is wrong whatever its line: lines move when a text is mended. That a task is overdue, which only shows once
    /// its rule can be read, is no fault of the mending.
    fileprivate var errors: CountedErrors {
        var errors = CountedErrors()
        for diagnostic in findings.filter({ $0.task == nil }).map(\.diagnostic) where diagnostic.severity == .error {
            errors.add("\(sources[diagnostic.span.source].path) \(diagnostic.code) \(diagnostic.message.en)")
        }
        return errors
    }
}

/// Errors by their words, each with how often it is there.
private struct CountedErrors {
    private var counts: [String: Int] = [:]

    mutating func add(_ error: String) { counts[error, default: 0] += 1 }

    func isSubset(of other: CountedErrors) -> Bool { counts.allSatisfy { $0.value <= other.counts[$0.key] ?? 0 } }
}
