import Foundation
import SardzeTime
import SardzeWords
import TestSupport
import Testing

struct PhraseTests {
    /// A row of `phrases.tsv`.
    struct Row: Sendable, CustomTestStringConvertible {
        var source: String
        var reference: CivilDate
        var phrase: String
        var kind: String
        var normal: String

        var testDescription: String { "\(source): \(phrase)" }
    }

    /// Both tables: the fact sheet's, and more in other words.
    static let rows: [Row] = ["phrases/phrases.tsv", "phrases/more.tsv"].flatMap { path -> [Row] in
        guard let table = try? Fixtures.table(path) else { return [] }
        return table.compactMap { cells in
            guard let reference = CivilDate(cells["reference"] ?? "") else { return nil }
            return Row(
                source: cells["source"] ?? "", reference: reference, phrase: cells["phrase"] ?? "",
                kind: cells["kind"] ?? "", normal: cells["normal"] ?? "")
        }
    }

    @Test func `the table holds both seed documents whole`() {
        #expect(Self.rows.count { $0.source == "madona" } == 33)
        #expect(Self.rows.count { $0.source == "national" } == 36)
        #expect(Self.rows.count { $0.source == "proposed-lv" } == 166)
        #expect(Self.rows.count { $0.source == "proposed-en" } == 134)
        #expect(Self.rows.count { $0.source == "more" } > 800)
    }

    @Test(arguments: rows) func `every row of the table is read`(row: Row) {
        #expect(outcome(row.phrase, row.reference) == [row.kind, row.normal])
    }

    @Test(arguments: rows) func `letter case does not matter`(row: Row) {
        let capital = row.phrase.uppercased()
        let expected = outcome(row.phrase, row.reference, folded: true)
        #expect(outcome(capital, row.reference, folded: true) == expected, "\(capital)")
    }

    @Test(arguments: rows) func `diacritics may be left out, all or some, or typed as combining marks`(row: Row) {
        let expected = outcome(row.phrase, row.reference, folded: true)
        let bare = row.phrase.folding(options: .diacriticInsensitive, locale: nil)
        let combining = row.phrase.decomposedStringWithCanonicalMapping
        let half = String(zip(row.phrase, bare).enumerated().map { $0.isMultiple(of: 2) ? $1.0 : $1.1 })
        for spelling in [bare, combining, half] {
            #expect(outcome(spelling, row.reference, folded: true) == expected, "\(spelling)")
        }
    }

    @Test(arguments: rows.filter { !$0.kind.contains("unknown") })
    func `spaces around and inside do not matter`(row: Row) {
        let spaced = "\u{A0} " + row.phrase.replacingOccurrences(of: " ", with: "\u{2003}\t ") + " \n"
        #expect(outcome(spaced, row.reference)[0] == row.kind, "\(spaced)")
    }

    /// Kind and normal form, or the error's code and the words it points at.
    private func outcome(_ phrase: String, _ reference: CivilDate, folded: Bool = false) -> [String] {
        do throws(PhraseError) {
            let when = try Phrase.read(phrase, reference: reference)
            // The name of an event is as it was written.
            return [when.kind, folded ? Folding.fold(when.normal) : when.normal]
        } catch {
            let words = pointed(error, phrase)
            let bare = words.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            return [error.kind.rawValue, folded ? bare : words]
        }
    }
}

/// The words of a phrase that an error points at.
func pointed(_ error: PhraseError, _ phrase: String) -> String {
    let scalars = Array(phrase.unicodeScalars)
    guard error.scalars.lowerBound >= 0, error.scalars.upperBound <= scalars.count else {
        return "(outside the phrase)"
    }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[error.scalars])
    return String(words)
}
