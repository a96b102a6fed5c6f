import CLibCurl
import Foundation
import SardzeWatch

/// Letters to a web address: a signed POST of JSON each, over one connection. Redirects are not followed.
final class WebhookTransport: MailTransport {
    private let url: String
    private let secret: String
    private let authorities: [UInt8]?
    private let patience: Int
    private let clock: () -> Int
    private var handle: CurlHandle?

    /// - Parameters:
    ///   - secret: what letters are signed with.
    ///   - patience: seconds for the whole of one letter.
    ///   - clock: seconds since the beginning of 1970.
    /// - Throws: when the address is none, or without TLS and not on this machine.
    init(
        _ url: String, secret: String, authorities: [UInt8]?, patience: Int,
        clock: @escaping () -> Int = { Int(Date().timeIntervalSince1970) }
    ) throws(MailSetupFault) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else {
            throw .badHost(URLComponents(string: url)?.host ?? "")
        }
        guard parts.scheme == "https" || (parts.scheme == "http" && Loopback.contains(host)) else {
            throw .plaintext(host: host)
        }
        self.url = url
        self.secret = secret
        self.authorities = authorities
        self.patience = patience
        self.clock = clock
    }

    func send(_ letter: Letter) -> Delivery {
        do throws(DeliveryFault) {
            let handle = try opened()
            let body = WebhookLetter.json(letter)
            let headers = try CurlList([
                "Content-Type: application/json", "Expect:", "User-Agent: Sardze",
                "Idempotency-Key: \(letter.id.digits)",
                "X-Sardze-Signature: \(WebhookSignature.header(of: body, secret: secret, at: clock()))",
            ])
            try handle.set(CURLOPT_HTTPHEADER, to: headers)
            try handle.setSize(CURLOPT_POSTFIELDSIZE_LARGE, to: body.utf8.count)
            try handle.set(CURLOPT_COPYPOSTFIELDS, to: body)
            let code = withExtendedLifetime(headers) { handle.perform() }
            try handle.set(CURLOPT_HTTPHEADER, to: nil)
            return verdict(code, handle)
        } catch { return .postponed(error) }
    }

    private func verdict(_ code: CURLcode, _ handle: CurlHandle) -> Delivery {
        guard code == CURLE_OK else {
            let kind = DeliveryFault.Kind(code, isConnected: handle.number(CURLINFO_LOCAL_PORT) > 0)
            let words = ServerWords.oneLine(handle.words(of: code), hiding: [secret])
            return .postponed(DeliveryFault(kind, reply: words))
        }
        return Self.verdict(handle.number(CURLINFO_RESPONSE_CODE))
    }

    /// Only what is said of this letter ends it; a wrong address or a wrong secret is ours to put right, and the letter
    /// waits for that.
    static func verdict(_ status: Int) -> Delivery {
        let kind: DeliveryFault.Kind
        switch status {
        case 200..<300: return .delivered
        case 401, 403, 407: kind = .login
        case 408: kind = .timeout
        case 425, 429, 500...: kind = .busy
        case 404, 405, 410, ..<400: kind = .system
        default: return .refused(DeliveryFault(.letter, code: status, reply: "HTTP \(status)"))
        }
        return .postponed(DeliveryFault(kind, code: status, reply: "HTTP \(status)"))
    }

    private func opened() throws(DeliveryFault) -> CurlHandle {
        if let handle { return handle }
        let handle = try open()
        self.handle = handle
        return handle
    }

    private func open() throws(DeliveryFault) -> CurlHandle {
        let handle = try CurlHandle()
        try handle.browse(url, patience: patience)
        try handle.set(CURLOPT_POST, to: 1)
        if let authorities { try handle.trust(alsoThose: authorities) }
        return handle
    }
}

extension CurlHandle {
    /// Everything about a web address but what is sent to it. What it answers is not kept.
    func browse(_ url: String, patience: Int) throws(DeliveryFault) {
        try set(CURLOPT_PROTOCOLS, to: Int(CURLPROTO_HTTP | CURLPROTO_HTTPS))
        try set(CURLOPT_URL, to: url)
        try set(CURLOPT_FOLLOWLOCATION, to: 0)
        try set(CURLOPT_SSLVERSION, to: Int(CURL_SSLVERSION_TLSv1_2))
        try set(CURLOPT_CONNECTTIMEOUT, to: min(patience, 10))
        try set(CURLOPT_TIMEOUT, to: patience)
        if let host = URLComponents(string: url)?.host, Loopback.contains(host) { try set(CURLOPT_PROXY, to: "") }
        try setSink({ _, size, count, _ in size * count }, nil)
    }
}
