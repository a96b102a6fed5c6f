import CLibCurl
import SardzeWatch

extension DeliveryFault.Kind {
    /// What a failure of libcurl means where no server said what was wrong.
    ///
    /// - Parameter isConnected: whether anybody answered at all.
    init(_ code: CURLcode, isConnected: Bool) {
        self =
            switch code {
            case CURLE_OPERATION_TIMEDOUT: isConnected ? .timeout : .noConnection
            case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: .login
            case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
                CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
                CURLE_SSL_CRL_BADFILE, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
                CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS:
                .tls
            case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT,
                CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION, CURLE_BAD_FUNCTION_ARGUMENT, CURLE_ABORTED_BY_CALLBACK,
                CURLE_READ_ERROR, CURLE_WRITE_ERROR:
                .system
            default: .noConnection
            }
    }
}
