import SardzeTime
import TestSupport
import Testing

@testable import SardzeWatch

struct ReferralReferenceTests {
    @Test(
        arguments: [
            ("R-2026-014", "R-2026-014"), ("R-2026-14", "R-2026-014"), ("IZGL-2026-17", "IZGL-2026-017"),
            ("ABCDEFGH-2099-999999", "ABCDEFGH-2099-999999"), ("R-2026-000014", "R-2026-014"),
            ("A-2000-1", "A-2000-001"),
        ])
    func `a reference is letters, a year and a number`(text: String, printed: String) throws {
        let reference = try #require(ReferralReference(text))
        #expect(reference.description == printed)
        #expect(ReferralReference(printed) == reference)
    }

    @Test(
        arguments: [
            "", "R", "R-2026", "R-2026-", "R-2026-0", "R-2026-1234567", "r-2026-014", "Ā-2026-014",
            "ABCDEFGHI-2026-001",
            "R-26-014", "R-1999-014", "R-2100-014", "R-2026-014/2", "R-2026-014 ", " R-2026-014", "R2026014",
            "R-2026-٣",
            "010110-12345", "Anna-2012-1", "ANNA BERZINA-2026-001", "R-2026-+14", "-2026-014", "R--014", "R-2026-014-1",
        ])
    func `nothing else is one`(text: String) { #expect(ReferralReference(text) == nil) }

    @Test func `letters, years and numbers are ordered, and none is mistaken for another`() throws {
        let texts = ["A-2026-001", "AA-2025-999", "AA-2026-001", "AA-2026-002", "AB-2026-001", "B-2026-001"]
        let references = try texts.map { try #require(ReferralReference($0)) }
        #expect(references.shuffled().sorted() == references)
        #expect(Set(references).count == texts.count)
    }

    @Test(arguments: [
        "7.1@R-2026-014", "7.1@R-2026-014/2", "R01@IZGL-2026-1234/65535", "5.2@2025-W07", "BM@2025-10-15",
    ])
    func `the name of a task is what it prints`(text: String) throws {
        let name = try #require(TaskName(text))
        #expect(name.description == text)
        #expect((name.referral != nil) == !text.contains("@2"))
    }

    @Test(
        arguments: [
            "7.1@R-2026-14", "7.1@R-2026-014/1", "7.1@R-2026-014/0", "7.1@R-2026-014/02", "7.1@r-2026-014",
            "@R-2026-014", "7.1@R-2026-014/65536", "7.1@R-2026-014.2",
        ])
    func `a task has one name`(text: String) { #expect(TaskName(text) == nil) }

    @Test(
        arguments: [
            ("family-member", true), ("0-5", true), ("bāriņtiesas priekšsēdētāja vietniece", true), ("SD", true),
            ("", false), ("Jānis", false), ("Anna Bērziņa", false), ("010110-12345", false), ("29123456", false),
            ("a\nb", false), ("bērns dzīvo pie vecmāmiņas un par to nevienam nav stāstījis vēl", false),
            ("anna@example.org", false), (" SD", false), ("vai tas ir tas ko mēs zinām", false), ("“x”", false),
        ])
    func `a name of the rules is no sentence about anybody`(text: String, isFit: Bool) {
        #expect(ReferralWord.isFit(text) == isFit)
    }
}
