import SardzeText
import SardzeWords
import Testing

/// What a reader of YAML 1.1 makes of text without quotes.
struct YAMLTrapTests {
    @Test(arguments: [
        ("no", "false"), ("No", "false"), ("NO", "false"), ("yes", "true"), ("on", "true"), ("OFF", "false"),
        ("y", "true"),
        ("N", "false"), ("True", "true"), ("false", "false"), ("~", "nothing"), ("Null", "nothing"),
        ("NULL", "nothing"),
        ("=", "a default value"), ("<<", "a merge of two mappings"), ("010", "the number 8"), ("08", "the number 8"),
        ("0112", "the number 74"), ("0x1F", "the number 31"), ("0b101", "the number 5"), ("1_000", "the number 1000"),
        ("+371", "the number 371"), ("12:30", "the number 750"), ("22:22:10", "the number 80530"),
        ("1.10", "the number 1.1"),
        ("1.0", "the number 1"), (".5", "the number 0.5"), ("5.", "the number 5"), ("-010", "the number -8"),
        (".inf", "infinity"), ("-.INF", "infinity"), (".NaN", "no number at all"), ("2025-01-31", "a date"),
        ("2025-1-3", "a date"), ("2025-01-31T10:00:00Z", "a date"), ("2025-01-31 10:00:00", "a date"),
        ("00", "the number 0"),
    ])
    func `a trap is named with what others see`(text: String, meaning: String) {
        #expect(YAMLTrap.meaning(of: text)?.en == meaning)
        #expect(YAMLTrap.meaning(of: text)?.lv.isEmpty == false)
    }

    @Test(arguments: [
        "", "nO", "yEs", "nē", "noo", "SD", "IN", "30", "0", "-5", "1.1", "0.5", "110", "116111", "29123456", "1.2.3",
        "30.05.",
        "2025", "2025-2027", "2025-01", "2025-Q1", "2025-01-01/2025-12-31", "12:99", "9:61", "09:30", "1:2:3:4:5",
        "a:b", "+",
        "-", ".", "..", "1e3", "0x", "0b", "0b12", "0xZ", "22 045 225", "10-12", "2025-01-31x", "null and void", "24/7",
        "٣٠",
        "==", "<", "½", "99999999999999999999",
    ])
    func `other text is the same everywhere`(text: String) { #expect(YAMLTrap.meaning(of: text) == nil) }
}
