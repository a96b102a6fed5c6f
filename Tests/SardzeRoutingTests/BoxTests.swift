import SardzeRouting
import TestSupport
import Testing

struct BoxTests {
    @Test func `a box holds the cases whose every value is on its side`() {
        let box = Box([0: ValueSet(1...2), 2: ValueSet(values: [0, 3])])
        #expect(box.contains([1, 9, 3]))
        #expect(!box.contains([1, 9, 2]))
        #expect(!box.contains([0, 9, 0]))
        #expect(!box.contains([1, 9]), "a case without the attribute")
        #expect(Box.all.contains([]) && Box.all.contains([7]))
    }

    @Test func `a box with an empty side holds nothing`() {
        #expect(Box([1: .empty]).isEmpty)
        #expect(!Box.all.isEmpty)
        #expect(Box([0: ValueSet(1...2)]).intersection(Box([0: ValueSet(3...4)])).isEmpty)
    }

    @Test func `a side can be read, set and taken off`() {
        var box = Box.all
        box[3] = ValueSet(2...2)
        #expect(box[3]?.values == [2] && box[0] == nil)
        box[3] = nil
        #expect(box == .all)
    }

    @Test func `what two boxes share is what both hold`() {
        for seed in UInt64(0)..<60 {
            var chance = SeededGenerator(seed: seed)
            let attributes = CaseAttribute.someRandom(limit: 60, using: &chance)
            let (one, other) = (
                TableSketch.box(attributes, using: &chance), TableSketch.box(attributes, using: &chance)
            )
            let both = one.intersection(other)
            let slow = SlowTable(TableSketch(policy: .collect, attributes: attributes, rules: []))
            for values in slow.cases {
                #expect(both.contains(values) == (one.contains(values) && other.contains(values)))
            }
            #expect(both.isEmpty == !slow.cases.contains(where: both.contains))
            #expect(slow.membership(of: one) == slow.cases.map(one.contains), "the slow model itself")
        }
    }
}
