import CLibCurl
import SardzeWatch

/// One conversation of libcurl at a time, and the connection it keeps between them.
///
/// Whoever gives it a callback closes it before what the callback uses is gone.
final class CurlHandle {
    private var handle: UnsafeMutableRawPointer?
    /// Where libcurl says what went wrong.
    private let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    /// Loads libcurl when it is the first.
    ///
    /// - Throws: a fault of the system where there is no libcurl.
    init() throws(DeliveryFault) {
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        if let why = sardze_curl_load() {
            throw DeliveryFault(.system, reply: "\(String(cString: why)) (Debian: apt install libcurl4)")
        }
        guard let handle = sardze_curl_new() else { throw DeliveryFault(.system, reply: "libcurl: out of memory") }
        self.handle = handle
        try set(CURLOPT_ERRORBUFFER, to: UnsafeMutableRawPointer(words))
        try set(CURLOPT_NOSIGNAL, to: 1)
    }

    deinit {
        close()
        words.deallocate()
    }

    /// Says goodbye to the server, if it still listens.
    func close() {
        guard let handle else { return }
        self.handle = nil
        sardze_curl_free(handle)
    }

    func set(_ option: CURLoption, to number: Int) throws(DeliveryFault) {
        try check(sardze_curl_set_number(handle, option, number))
    }

    func set(_ option: CURLoption, to text: String) throws(DeliveryFault) {
        try check(sardze_curl_set_text(handle, option, text))
    }

    /// - Parameter pointer: to what must live until it is replaced or the handle is closed.
    func set(_ option: CURLoption, to pointer: UnsafeMutableRawPointer?) throws(DeliveryFault) {
        try check(sardze_curl_set_pointer(handle, option, pointer))
    }

    func set(_ option: CURLoption, to list: CurlList) throws(DeliveryFault) {
        try set(option, to: list.head.map(UnsafeMutableRawPointer.init))
    }

    func setSize(_ option: CURLoption, to bytes: Int) throws(DeliveryFault) {
        try check(sardze_curl_set_size(handle, option, Int64(bytes)))
    }

    func setSource(_ source: sardze_curl_bytes, _ context: UnsafeMutableRawPointer) throws(DeliveryFault) {
        try check(sardze_curl_set_source(handle, source, context))
    }

    func setLines(_ receive: sardze_curl_bytes, _ context: UnsafeMutableRawPointer) throws(DeliveryFault) {
        try check(sardze_curl_set_lines(handle, receive, context))
    }

    func setSink(_ receive: sardze_curl_bytes, _ context: UnsafeMutableRawPointer?) throws(DeliveryFault) {
        try check(sardze_curl_set_sink(handle, receive, context))
    }

    func setWatch(_ watch: sardze_curl_watch, _ context: UnsafeMutableRawPointer) throws(DeliveryFault) {
        try check(sardze_curl_set_watch(handle, watch, context))
    }

    func perform() -> CURLcode {
        words[0] = 0
        return sardze_curl_perform(handle)
    }

    func number(_ info: CURLINFO) -> Int { sardze_curl_number(handle, info) }

    /// The file of the certificates that are trusted unless told otherwise.
    var usualAuthorities: String? { sardze_curl_authorities(handle).map { String(cString: $0) } }

    /// Trusts the authorities in these bytes, and no others but the ones in the system's folder.
    ///
    /// - Returns: `false` where libcurl is too old to take bytes.
    func trust(_ authorities: [UInt8]) -> Bool {
        sardze_curl_set_authorities(handle, authorities, authorities.count) == CURLE_OK
    }

    /// What libcurl says of the last conversation.
    func words(of code: CURLcode) -> String {
        let said = String(cString: words)
        // How many milliseconds it took is no part of why.
        return said.isEmpty ? String(cString: sardze_curl_meaning(code)) : said.replacing(/\ after \d+ ms/, with: "")
    }

    private func check(_ code: CURLcode) throws(DeliveryFault) {
        guard code == CURLE_OK else {
            throw DeliveryFault(.system, reply: "libcurl: \(String(cString: sardze_curl_meaning(code)))")
        }
    }
}

/// Texts that libcurl reads as a list; it keeps no copy, so the list must outlive the conversation.
final class CurlList {
    private(set) var head: UnsafeMutablePointer<curl_slist>?

    init(_ texts: [String]) throws(DeliveryFault) {
        for text in texts {
            guard let longer = sardze_curl_list_adding(head, text) else {
                throw DeliveryFault(.system, reply: "libcurl: out of memory")
            }
            head = longer
        }
    }

    deinit { sardze_curl_list_free(head) }
}
