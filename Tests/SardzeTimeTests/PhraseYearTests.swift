import SardzeTime
import Testing

struct PhraseYearTests {
    @Test(arguments: [
        ("novembrī", "2025-09-30", "2025-11-01/2025-11-30"), ("novembrī", "2025-11-30", "2025-11-01/2025-11-30"),
        ("novembrī", "2025-12-01", "2026-11-01/2026-11-30"), ("20. novembrī", "2025-11-20", "2025-11-20"),
        ("20. novembrī", "2025-11-21", "2026-11-20"), ("29. februārī", "2096-03-01", "2104-02-29"),
        ("ziemā", "2026-02-28", "2025-12-01/2026-02-28"), ("ziemā", "2026-03-01", "2026-12-01/2027-02-28"),
        ("no septembra līdz maijam", "2026-06-01", "2026-09-01/2027-05-31"),
        ("no oktobra līdz martam 2027", "2020-01-01", "2026-10-01/2027-03-31"),
        ("2026. gada oktobris – marts", "2020-01-01", "2026-10-01/2027-03-31"),
        ("līdz gada beigām", "2025-12-31", "../2025-12-31"), ("šogad", "2025-09-30", "2025-01-01/2025-12-31"),
        ("nākamgad", "2025-09-30", "2026-01-01/2026-12-31"), ("n.g. martā", "2025-09-30", "2026-03-01/2026-03-31"),
        ("p.g. martā", "2025-09-30", "2024-03-01/2024-03-31"), ("pērn", "2025-09-30", "2024-01-01/2024-12-31"),
        ("nākamajā ceturksnī", "2025-10-15", "2026-01-01/2026-03-31"),
        ("nākamajā mācību gadā", "2025-10-15", "2026-09-01/2027-08-31"),
        ("nākamajā nedēļā", "2025-12-31", "2026-01-05/2026-01-11"),
        ("aprīļa pirmajā nedēļā", "2026-01-01", "2026-04-01/2026-04-05"),
        ("aprīļa pēdējā nedēļā", "2026-01-01", "2026-04-27/2026-04-30"),
        ("decembrī", "9999-12-31", "9999-12-01/9999-12-31"), ("janvārī", "0001-01-01", "0001-01-01/0001-01-31"),
    ])
    func `a year left out is the first that lets the days end on or after the reference`(
        phrase: String, reference: String, normal: String
    ) throws {
        let day = try #require(CivilDate(reference))
        #expect(try Phrase.read(phrase, reference: day).normal == normal)
    }

    @Test(arguments: ["janvārī", "29. februārī"])
    func `days past the end of the calendar are refused`(phrase: String) throws {
        let error = try #require(throws: PhraseError.self) { try Phrase.read(phrase, reference: .latest) }
        #expect(error.kind == .impossibleDate)
    }
}
