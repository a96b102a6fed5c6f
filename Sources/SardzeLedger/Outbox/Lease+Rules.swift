import SardzeWatch

extension Lease {
    /// Milliseconds that a lease holds once it was taken or renewed: five minutes.
    static let length = 300_000

    /// Milliseconds within which it is not renewed again: each renewal waits for the disk.
    private static let pause = length / 4

    init(_ holder: LeaseHolder, from now: Timestamp) {
        self.init(holder: holder, until: Timestamp(milliseconds: now.milliseconds + Self.length))
    }

    /// Whether it still keeps others out. One that reaches further than it could have been taken for is a mistaken clock's, and
    /// is void.
    func holds(at now: Timestamp) -> Bool { isTimely(at: now) && !holder.hasEnded() }

    /// Whether its holder has to renew it before sending on.
    func isDueForRenewal(at now: Timestamp) -> Bool {
        !isTimely(at: now) || until.milliseconds - now.milliseconds <= Self.length - Self.pause
    }

    private func isTimely(at now: Timestamp) -> Bool {
        until > now && until.milliseconds - now.milliseconds <= Self.length
    }
}
