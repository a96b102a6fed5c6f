import SardzeWatch

/// What the exit code of a mail program means.
///
/// - Source: `<sysexits.h>`, which sendmail, Postfix, Exim, OpenSMTPD and msmtp answer with.
enum SendmailVerdict {
    /// - Parameter status: the exit code; `nil` when a signal ended the program.
    static func of(_ status: Int?, words: String) -> Delivery {
        switch status {
        case 0: .delivered
        // EX_DATAERR
        case 65: .refused(DeliveryFault(.letter, code: status, reply: words))
        // EX_NOUSER, EX_NOHOST
        case 67, 68: .refused(DeliveryFault(.receiver, code: status, reply: words))
        // EX_UNAVAILABLE, EX_TEMPFAIL: a program that speaks to a server itself, as msmtp does, says them of a mailbox that
        // is refused for good and of one that is to be tried later. The other letters may well pass.
        case 69, 75: .postponed(DeliveryFault(.receiver, code: status, reply: words))
        // EX_NOPERM
        case 77: .postponed(DeliveryFault(.sender, code: status, reply: words))
        default: .postponed(DeliveryFault(.system, code: status, reply: words))
        }
    }
}
