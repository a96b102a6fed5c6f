import SardzeText
public import SardzeWords

/// Fixes for people: where, what, and the lines before and after.
public struct FixesText {
    private let ink: Ink
    private let language: Language

    public init(_ ink: Ink, in language: Language = .en) {
        self.ink = ink
        self.language = language
    }

    public func write(_ fixes: [MadeFix], to output: inout Output) throws {
        for fix in fixes {
            let place = ink("\(fix.file):\(fix.line):\(fix.column)", .cyan)
            try output.write("\(place): \(fix.message[language]) [\(fix.code)]\n")
            for line in fix.before { try output.write(ink("- \(fitted(line, to: 120))", .red) + "\n") }
            for line in fix.after { try output.write(ink("+ \(fitted(line, to: 120))", .green) + "\n") }
        }
    }
}
