public import Foundation

/// The end of a process, waited for without delay.
///
/// `Process.waitUntilExit()` looks only every twentieth of a second on Linux, which is longer than most of the programs
/// that tests run take.
public struct ProcessEnd: Sendable {
    private let ended = DispatchSemaphore(value: 0)

    /// - Precondition: the process was not started yet.
    public init(of process: Process) {
        process.terminationHandler = { [ended] _ in ended.signal() }
    }

    /// Waits until the process has ended; at once when it has.
    public func wait() {
        ended.wait()
        ended.signal()
    }
}
