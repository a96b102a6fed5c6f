import SardzeTime
import TestSupport
import Testing

struct StrideTests {
    @Test(arguments: SlotUnit.allCases)
    func `every unit reads back, once and several times`(unit: SlotUnit) {
        for count in unit == .period ? [1] : [1, 2, 13, 1000] {
            let stride = Stride(count, unit)
            #expect(Stride(stride.description) == stride, "\(stride)")
        }
    }

    @Test(arguments: [
        ("week", Stride(1, .week)), ("1 week", Stride(1, .week)), ("2 weeks", Stride(2, .week)),
        ("2 week", Stride(2, .week)),
        ("half-years", Stride(1, .halfYear)), ("3 school years", Stride(3, .schoolYear)),
        (" 2  working  days ", Stride(2, .workingDay)),
    ])
    func `a number, a unit, one s too many or too few`(text: String, stride: Stride) {
        #expect(Stride(text) == stride)
    }

    @Test(arguments: [
        "", "2", "weekss", "0 weeks", "-1 week", "1001 weeks", "2 periods", "two weeks", "week 2", "Week",
        "9999999999999999999 days",
    ])
    func `other words are refused`(text: String) {
        #expect(Stride(text) == nil)
    }

    @Test(arguments: When.Duration.Unit.allCases)
    func `every length of time reads back`(unit: When.Duration.Unit) {
        for count in [1, 2, 10_000] {
            let duration = When.Duration(count, unit)
            #expect(When.Duration(duration.description) == duration, "\(duration)")
        }
    }

    @Test(arguments: ["day", "0 days", "10001 days", "-1 day", "1 quarter", "", "1"])
    func `other lengths are refused`(text: String) {
        #expect(When.Duration(text) == nil)
    }
}
