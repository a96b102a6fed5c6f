import SardzeWatch
public import SardzeWords

extension LedgerError {
    /// What went wrong: one line.
    public var wording: Wording {
        switch self {
        case .notALedger(let path): Wording("`\(path)` is not a ledger of Sardze", lv: "`\(path)` nav Sardzes žurnāls")
        case .newer(let path):
            Wording(
                "a newer Sardze has changed `\(path)`", lv: "žurnālu `\(path)` ir pārveidojusi jaunāka Sardzes versija")
        case .older(let path):
            Wording(
                "`\(path)` was written by an older Sardze and may only be read here",
                lv: "žurnāls `\(path)` ir veidots ar vecāku Sardzes versiju, bet šeit to drīkst tikai lasīt")
        case .busy(let path):
            Wording("others keep writing to `\(path)`", lv: "žurnālā `\(path)` nepārtraukti raksta kāds cits")
        case .readOnly(let path):
            Wording("`\(path)` cannot be written to", lv: "žurnālā `\(path)` nedrīkst rakstīt")
        case .unsettled(let path):
            Wording(
                "the last events of `\(path)` stand in `\(path)-wal` and cannot be read where nothing may be written",
                lv:
                    "žurnāla `\(path)` pēdējie notikumi ir failā `\(path)-wal`, un tos nevar nolasīt tur, kur nedrīkst rakstīt"
            )
        case .diskFull(let path):
            Wording(
                "the disk is full: nothing was recorded in `\(path)`",
                lv: "disks ir pilns: žurnālā `\(path)` nekas netika ierakstīts")
        case .corrupt(let path, let last): Self.corruption(path, last)
        case .system(let path, let reason):
            Wording("cannot use `\(path)`: \(reason)", lv: "nevar izmantot `\(path)`: \(reason)")
        case .notDurable(let path):
            Wording(
                "the database will not promise to keep what is recorded in `\(path)`",
                lv: "datubāze neapņemas saglabāt to, ko ieraksta žurnālā `\(path)`")
        case .overtaken(let event):
            Wording(
                "`\(event.actor)` has meanwhile recorded `\(event.fact.kind.rawValue)` for `\(event.fact.subject)`",
                lv:
                    "`\(event.actor)` pa to laiku jau ir ierakstījis notikumu `\(event.fact.kind.rawValue)` par `\(event.fact.subject)`"
            )
        case .leaseLost:
            Wording("another run has taken over sending the letters", lv: "vēstuļu sūtīšanu ir pārņēmusi cita izpilde")
        case .unknownLetter(let letter):
            Wording("there is no letter `\(letter)` in the outbox", lv: "izsūtnē nav vēstules `\(letter)`")
        case .unreadable(let sequence, let why): Self.unreadable(sequence, why)
        case .importRefused(let line, let column, let fault):
            Wording("\(line):\(column): ", lv: "\(line):\(column): ") + fault.wording
        case .importUnreadable(let path, let reason):
            Wording("cannot read `\(path)`: \(reason)", lv: "nevar nolasīt `\(path)`: \(reason)")
        case .exists(let path): Wording("`\(path)` exists already", lv: "fails `\(path)` jau pastāv")
        case .address(let fault): fault.wording
        }
    }

    /// What to do next: one line.
    public var help: Wording {
        switch self {
        case .notALedger, .corrupt: Self.wayBack(self)
        case .importUnreadable:
            Wording(
                "nothing was imported; name a file that `sardze ledger export` wrote",
                lv: "nekas netika importēts; norādiet failu, ko uzrakstījusi komanda `sardze ledger export`")
        case .importRefused(_, _, .diverges):
            Wording(
                "nothing was imported; these are the events of another ledger: import them into an empty one, at another "
                    + "path with `--ledger`",
                lv:
                    "nekas netika importēts; šie ir cita žurnāla notikumi: importējiet tos tukšā žurnālā, norādot citu ceļu "
                    + "ar `--ledger`")
        case .newer:
            Wording(
                "install the newest Sardze; the file was not touched", lv: "uzstādiet jaunāko Sardzi; fails nav mainīts"
            )
        case .older:
            Wording(
                "run any command once where the file and its folder may be written to",
                lv: "vienreiz palaidiet jebkuru komandu tur, kur failā un tā mapē drīkst rakstīt")
        case .busy:
            Wording(
                "nothing was recorded; try again, and look for a program that holds the file open",
                lv: "nekas netika ierakstīts; mēģiniet vēlreiz un pārbaudiet, kura programma tur failu atvērtu")
        case .readOnly:
            Wording(
                "the file and its folder must be writable for whoever records; reading works as it is",
                lv: "tam, kurš ieraksta notikumus, vajadzīgas tiesības rakstīt failā un tā mapē; lasīt var arī tāpat")
        case .unsettled(let path):
            Wording(
                "copy `\(path)` and `\(path)-wal` together to a folder that may be written to, and read them there",
                lv: "nokopējiet `\(path)` kopā ar `\(path)-wal` uz mapi, kurā drīkst rakstīt, un lasiet tur")
        case .diskFull:
            Wording("make room and repeat the command", lv: "atbrīvojiet vietu un atkārtojiet komandu")
        case .system:
            Wording(
                "look at the disk, its quota and the permissions; what was confirmed before is still there",
                lv: "pārbaudiet disku, tā kvotu un piekļuves tiesības; iepriekš apstiprinātie ieraksti ir saglabāti")
        case .notDurable:
            Wording(
                "keep the ledger on a local disk, not on a network share",
                lv: "glabājiet žurnālu lokālā diskā, nevis tīkla mapē")
        case .overtaken:
            Wording(
                "nothing was recorded; look at `sardze status` and repeat the command if it still holds",
                lv: "nekas netika ierakstīts; apskatiet `sardze status` un, ja vēl vajag, atkārtojiet komandu")
        case .leaseLost:
            Wording(
                "nothing is lost: the other run sends what is left; if this comes again, look for a mail server that keeps "
                    + "connections waiting",
                lv: "nekas nav zudis: atlikušo nosūtīs otra izpilde; ja tas atkārtojas, pārbaudiet, vai pasta serveris "
                    + "neliek pārāk ilgi gaidīt")
        case .unknownLetter:
            Wording(
                "`sardze alert outbox list` shows the letters that are kept",
                lv: "saglabātās vēstules parāda komanda `sardze alert outbox list`")
        case .unreadable:
            Wording(
                "install the newest Sardze, or see `sardze ledger verify`",
                lv: "uzstādiet jaunāko Sardzi vai palaidiet `sardze ledger verify`")
        case .importRefused:
            Wording(
                "nothing was imported; export the ledger anew",
                lv: "nekas netika importēts; eksportējiet žurnālu no jauna")
        case .exists:
            Wording(
                "name another file, or allow it to be replaced", lv: "norādiet citu failu vai atļaujiet esošo aizstāt")
        case .address(let fault): fault.help
        }
    }

    private static func corruption(_ path: String, _ last: Int?) -> Wording {
        guard let last else { return Wording("`\(path)` is damaged", lv: "žurnāla fails `\(path)` ir bojāts") }
        guard last > 0 else {
            return Wording(
                "`\(path)` is damaged: not even the first event can be read",
                lv: "žurnāla fails `\(path)` ir bojāts: nevar nolasīt pat pirmo notikumu")
        }
        return Wording(
            "`\(path)` is damaged: it can be read up to event \(last)",
            lv: "žurnāla fails `\(path)` ir bojāts: to var nolasīt līdz \(last). notikumam")
    }

    private static func unreadable(_ sequence: Int, _ why: Unreadable) -> Wording {
        switch why {
        case .kind(let kind):
            Wording(
                "event \(sequence) is of an unknown kind, `\(kind)`",
                lv: "\(sequence). notikuma veids `\(kind)` nav zināms")
        case .missing(let column):
            Wording("event \(sequence) has no `\(column)`", lv: "\(sequence). notikumam trūkst `\(column)`")
        case .malformed(let column):
            Wording(
                "event \(sequence) has a `\(column)` that makes no sense",
                lv: "\(sequence). notikuma `\(column)` nav saprotams")
        }
    }

    /// How a ledger comes back when its file is lost.
    ///
    /// The file's companions go with it: left behind, they would be taken for those of the file that is put in its place.
    private static func wayBack(_ error: LedgerError) -> Wording {
        let back = Wording(
            "move the file away together with its `-wal` and `-shm`, then put a backup in its place or "
                + "`sardze ledger import` an export",
            lv: "pārvietojiet failu kopā ar tā `-wal` un `-shm`, tad ielieciet tā vietā rezerves kopiju vai ar "
                + "`sardze ledger import` importējiet eksportu")
        guard case .corrupt = error else { return back }
        return back
            + Wording(
                ", if only of what can still be read", lv: ", kaut vai no tā, ko failā vēl var nolasīt")
    }
}

extension LedgerLocation.Fault {
    var wording: Wording {
        switch self {
        case .empty: Wording("the ledger's address names no file", lv: "žurnāla adresē nav norādīts fails")
        case .unknownScheme(let scheme):
            Wording("a ledger cannot be kept in `\(scheme):`", lv: "žurnālu nevar glabāt adresē `\(scheme):`")
        case .notYet(let address):
            Wording(
                "`\(address)`: a ledger in PostgreSQL is not yet in this version",
                lv: "`\(address)`: žurnāls PostgreSQL datubāzē šajā versijā vēl nav pieejams")
        }
    }

    var help: Wording {
        switch self {
        case .empty, .unknownScheme:
            Wording(
                "write `sqlite:PATH` or a path, such as `.sardze/ledger.sqlite`",
                lv: "rakstiet `sqlite:CEĻŠ` vai ceļu, piemēram, `.sardze/ledger.sqlite`")
        case .notYet:
            Wording(
                "use a file until then, such as `sqlite:.sardze/ledger.sqlite`; its events can be moved later",
                lv:
                    "līdz tam izmantojiet failu, piemēram, `sqlite:.sardze/ledger.sqlite`; notikumus vēlāk varēs pārnest"
            )
        }
    }
}
