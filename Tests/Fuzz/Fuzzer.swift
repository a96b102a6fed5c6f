import Glibc

/// The reader that is fuzzed; `fuzz.sh` names it.
private let target: Target = {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = Target(rawValue: name) else { fatalError("FUZZ_TARGET names none of \(Target.allCases)") }
    return target
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let broken = target.broken(by: Array(UnsafeBufferPointer(start: start, count: count)))
    if !broken.isEmpty { fatalError(broken.joined(separator: "\n")) }
    return 0
}
