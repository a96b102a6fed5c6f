import Glibc

/// What an error number of the system means. The C library speaks English here; the reasons people meet are said in Latvian too.
public enum SystemReason {
    public static func of(_ number: Int32) -> Wording {
        let english = String(cString: strerror(number))
        let latvian: String? =
            switch number {
            case ENOENT: "tāda faila vai mapes nav"
            case EACCES, EPERM: "nav atļaujas"
            case ENOSPC, EDQUOT: "diskā nav vietas"
            case EROFS: "tur nevar rakstīt, tikai lasīt"
            case EFBIG: "fails ir pārāk liels"
            case EIO: "disks nestrādā, kā vajag"
            case EISDIR: "tā ir mape"
            case ENOTDIR: "tā nav mape"
            case EINVAL: "tas nav parasts fails"
            case ELOOP: "saites iet pa apli"
            case ENAMETOOLONG: "nosaukums ir pārāk garš"
            case EMFILE, ENFILE: "atvērts pārāk daudz failu"
            case EBADF: "tas ir aizvērts"
            case EEXIST: "tāds jau ir"
            case EBUSY, ETXTBSY: "to lieto cita programma"
            default: nil
            }
        return Wording(english, lv: latvian ?? "sistēmas kļūda \(number) (\(english))")
    }
}
