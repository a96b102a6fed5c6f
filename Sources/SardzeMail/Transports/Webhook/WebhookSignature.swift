import Crypto
import Foundation

/// The proof that a letter comes from who knows the secret: `t=1795300000,v1=5257a8…`.
///
/// What is signed is `T.BODY`, the time in seconds since 1970 as it stands after `t=`, a full stop, and the bytes of the
/// request's body. The time is part of it so that nobody who once saw a request can send it again later: a receiver
/// refuses what is older than a few minutes, and the time cannot be changed without the secret. In Python:
///
/// ```python
/// t, v1 = (part.split("=")[1] for part in headers["X-Sardze-Signature"].split(","))
/// wanted = hmac.new(secret, t.encode() + b"." + body, "sha256").hexdigest()
/// assert hmac.compare_digest(v1, wanted) and abs(time.time() - int(t)) < 300
/// ```
enum WebhookSignature {
    /// - Parameter time: seconds since the beginning of 1970.
    static func header(of body: String, secret: String, at time: Int) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(time).\(body)".utf8), using: SymmetricKey(data: Data(secret.utf8)))
        let digits = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "t=\(time),v1=\(digits)"
    }
}
