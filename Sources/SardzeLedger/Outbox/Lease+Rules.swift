import SardzeWatch

extension Lease {
    /// Milliseconds that a lease holds once it was taken or renewed: a quarter of an hour, for it is not renewed while a letter is
    /// handed over, which takes at most ten minutes.
    static let length = 900_000

    /// Milliseconds within which it is not renewed again: each renewal waits for the disk.
    private static let pause = length / 4

    init(_ holder: LeaseHolder, from now: Timestamp) {
        self.init(holder: holder, until: Timestamp(milliseconds: now.milliseconds + Self.length))
    }

    /// Whether it still keeps others out. One that reaches twice as far as it could have been taken for is a mistaken clock's, and
    /// is void; a little further it does reach, for whoever asks may have waited for the store since it looked at its clock, and
    /// another machine's clock may be ahead.
    func holds(at now: Timestamp) -> Bool {
        until > now && until.milliseconds - now.milliseconds <= 2 * Self.length && !holder.hasEnded()
    }

    /// Whether its holder has to renew it before sending on.
    func isDueForRenewal(at now: Timestamp) -> Bool {
        let left = until.milliseconds - now.milliseconds
        return left <= Self.length - Self.pause || left > Self.length
    }
}
