import CLibCurl
import SardzeWatch

extension CurlHandle {
    /// Everything about a server that is the same for all letters.
    func speak(to server: SMTPServer, from sender: MailSender) throws(DeliveryFault) {
        try set(CURLOPT_PROTOCOLS, to: Int(CURLPROTO_SMTP | CURLPROTO_SMTPS))
        try set(CURLOPT_URL, to: server.url)
        // A proxy in the environment is meant for the web.
        try set(CURLOPT_PROXY, to: "")
        try set(CURLOPT_UPLOAD, to: 1)
        try set(CURLOPT_MAIL_FROM, to: sender.mailbox.address)
        try set(CURLOPT_CONNECTTIMEOUT, to: server.patience)
        try set(CURLOPT_LOW_SPEED_LIMIT, to: 1)
        try set(CURLOPT_TIMEOUT, to: server.patienceForAll)
        if server.security != .none {
            try set(CURLOPT_USE_SSL, to: Int(CURLUSESSL_ALL.rawValue))
            try set(CURLOPT_SSLVERSION, to: Int(CURL_SSLVERSION_TLSv1_2))
        }
        if let login = server.login {
            try set(CURLOPT_USERNAME, to: login.user)
            try set(CURLOPT_PASSWORD, to: login.password)
            // Over TLS the plain ones are as safe as any, and every server has one of them. libcurl would else try what
            // only a machine in a Windows domain can do.
            try set(CURLOPT_LOGIN_OPTIONS, to: "AUTH=PLAIN;AUTH=LOGIN")
            try set(CURLOPT_SASL_IR, to: 1)
        }
        if let authorities = server.authorities { try trust(alsoThose: authorities) }
    }

    /// The system's authorities and these.
    func trust(alsoThose authorities: [UInt8]) throws(DeliveryFault) {
        var all = authorities
        if let path = usualAuthorities, let usual = try? ReadableFile.bytes(path, limit: 1 << 24) {
            all += [10] + usual
        }
        guard trust(all) else {
            throw DeliveryFault(.system, reply: "libcurl is older than 7.77 and cannot trust an authority file")
        }
    }

    /// Lets a conversation follow what is said. Close the handle before it is gone.
    func listen(to conversation: SMTPConversation) throws(DeliveryFault) {
        let context = Unmanaged.passUnretained(conversation).toOpaque()
        try setSource(
            { buffer, size, count, context in
                guard let buffer, let context else { return 0 }
                let conversation = Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue()
                return conversation.source(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
            }, context)
        try setLines(
            { bytes, size, count, context in
                guard let bytes, let context else { return 0 }
                let conversation = Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue()
                let goesOn = conversation.tookLine(UnsafeRawBufferPointer(start: bytes, count: size * count))
                return goesOn ? size * count : 0
            }, context)
        try setSink({ _, size, count, _ in size * count }, nil)
        try setWatch(
            { _, kind, bytes, count, context in
                guard kind == CURLINFO_HEADER_OUT, let bytes, let context else { return 0 }
                let conversation = Unmanaged<SMTPConversation>.fromOpaque(context).takeUnretainedValue()
                conversation.tookCommand(UnsafeRawBufferPointer(start: bytes, count: count))
                return 0
            }, context)
    }
}
