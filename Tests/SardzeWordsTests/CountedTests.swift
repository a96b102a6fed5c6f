import SardzeWords
import Testing

struct CountedTests {
    /// Up to 125: those that end in 1 are singular, except those that end in 11; no other is.
    @Test func `numbers that end in one take the singular, eleven does not`() {
        let singular = (0...125).filter { LatvianNumber($0) == .one }
        #expect(singular == [1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121])
        for count in 0...125 {
            let noun = singular.contains(count) ? "uzdevums" : count == 0 ? "uzdevumu" : "uzdevumi"
            #expect(counted(count, .task).lv == "\(count) \(noun)")
            #expect(counted(count, .task).en == "\(count) task\(count == 1 ? "" : "s")")
        }
    }

    @Test func `a negative number agrees as its size does`() {
        #expect(LatvianNumber(-21) == .one)
        #expect(LatvianNumber(-11) == .many)
        #expect(LatvianNumber(.min) == .many)
    }

    @Test(arguments: [
        (0, GrammaticalCase.dative, "0 uzdevumiem"), (0, .accusative, "0 uzdevumu"), (1, .genitive, "1 uzdevuma"),
        (3, .dative, "3 uzdevumiem"), (21, .accusative, "21 uzdevumu"), (11, .locative, "11 uzdevumos"),
        (2, .genitive, "2 uzdevumu"),
    ])
    func `a sentence asks for its case`(count: Int, form: GrammaticalCase, text: String) {
        #expect(counted(count, .task, form).lv == text)
    }

    @Test(arguments: [
        (Noun.month, ["mēnesis", "mēneša", "mēnesim", "mēnesi", "mēnesī", "mēneši", "mēnešu", "mēnešiem"]),
        (.body, ["iestāde", "iestādes", "iestādei", "iestādi", "iestādē", "iestādes", "iestāžu", "iestādēm"]),
        (.day, ["diena", "dienas", "dienai", "dienu", "dienā", "dienas", "dienu", "dienām"]),
        (.year, ["gads", "gada", "gadam", "gadu", "gadā", "gadi", "gadu", "gadiem"]),
        (
            .quarter,
            [
                "ceturksnis", "ceturkšņa", "ceturksnim", "ceturksni", "ceturksnī", "ceturkšņi", "ceturkšņu",
                "ceturkšņiem",
            ]
        ),
    ])
    func `nouns are declined`(noun: Noun, forms: [String]) {
        let plural: [GrammaticalCase] = [.nominative, .genitive, .dative]
        #expect(GrammaticalCase.allCases.map { noun.one($0).lv } + plural.map { noun.many($0).lv } == forms)
    }

    @Test func `what is said of things agrees with their number`() {
        func added(_ count: Int) -> Wording {
            agreeing(
                count, one: Wording("was added", lv: "ir pievienots"), many: Wording("were added", lv: "ir pievienoti"))
        }
        #expect(added(1) == Wording("was added", lv: "ir pievienots"))
        #expect(added(21) == Wording("were added", lv: "ir pievienots"))
        #expect(added(11) == Wording("were added", lv: "ir pievienoti"))
    }
}
