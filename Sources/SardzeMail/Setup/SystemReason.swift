import Foundation
import SardzeWords

/// What an error number of the system means. The C library speaks English here; what people meet is said in Latvian too.
enum SystemReason {
    static func of(_ number: Int32) -> Wording {
        let english = String(cString: strerror(number))
        let latvian: String? =
            switch number {
            case ENOENT: "tāda faila vai mapes nav"
            case EACCES, EPERM: "nav atļaujas"
            case ENOSPC, EDQUOT: "diskā nav vietas"
            case EROFS: "tur nevar rakstīt, tikai lasīt"
            case EFBIG: "fails ir pārāk liels"
            case EISDIR: "tā ir mape"
            case ENOTDIR: "tā nav mape"
            case EINVAL: "tas nav parasts fails"
            case ELOOP: "saites iet pa apli"
            default: nil
            }
        return Wording(english, lv: latvian ?? "sistēmas kļūda \(number) (\(english))")
    }
}
