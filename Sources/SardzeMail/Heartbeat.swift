import CLibCurl
public import SardzeWatch

/// The sign of life after a good run: whoever waits for it and gets none knows that the watch has stopped.
public enum Heartbeat {
    /// Calls an address, and waits ten seconds for it at most.
    ///
    /// - Parameter url: `https:` or `http:`; not repeated in the fault, for whoever knows it can call it.
    /// - Returns: why it was not heard; `nil` when it was.
    public static func call(_ url: String) -> DeliveryFault? {
        do throws(DeliveryFault) {
            let handle = try CurlHandle()
            try handle.browse(url, patience: 10)
            try handle.set(CURLOPT_USERAGENT, to: "Sardze")
            let code = handle.perform()
            guard code == CURLE_OK else {
                let kind = DeliveryFault.Kind(code, isConnected: handle.number(CURLINFO_LOCAL_PORT) > 0)
                return DeliveryFault(kind, reply: ServerWords.oneLine(handle.words(of: code), hiding: [url]))
            }
            let status = handle.number(CURLINFO_RESPONSE_CODE)
            return (200..<300).contains(status)
                ? nil : DeliveryFault(.busy, code: status, reply: "HTTP \(status)")
        } catch { return error }
    }
}
