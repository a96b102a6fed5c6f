public import SardzeWatch

/// Why a ledger could not be read or written. It carries facts; `wording` and `help` say them to people.
///
/// The first text of a case is the ledger's place: a path, or an address without its password.
public enum LedgerError: Error, Hashable, Sendable {
    /// The file is something else, or too damaged to tell.
    case notALedger(String)
    /// A newer Sardze has changed its structure. It was not touched.
    case newer(String)
    /// It has the structure of an older Sardze and cannot be brought up to date where it may only be read.
    case older(String)
    /// Others were writing for longer than the ten seconds that are waited.
    case busy(String)
    /// The file, its folder or the disk may only be read.
    case readOnly(String)
    /// There is unsaved work beside the file, which cannot be read in a folder that may not be written to.
    case unsettled(String)
    case diskFull(String)
    /// Some page of the file cannot be understood. `after` is the last event that could be read before it, where known.
    case corrupt(String, after: Int?)
    /// The system refused, in its own words.
    case system(String, reason: String)
    /// The database would not promise to keep what it confirms through a power cut.
    case notDurable(String)
    /// Somebody else recorded something about the same task since it was last read. Nothing was recorded.
    case overtaken(by: Event)
    /// Another run took over sending letters, for this one did not say in time that it was still there.
    case leaseLost
    /// There is no letter of this name in the outbox.
    case unknownLetter(LetterID)
    /// An event that this version does not understand.
    case unreadable(sequence: Int, Unreadable)
    /// A line that is no sound event of this ledger; nothing was imported. Lines and columns from 1, columns in scalars.
    case importRefused(line: Int, column: Int, LineFault)
    /// The file to import from cannot be read, in the system's own words.
    case importUnreadable(String, reason: String)
    /// A file stands where a new one was to be.
    case exists(String)
    /// The ledger's address cannot be used.
    case address(LedgerLocation.Fault)

    public enum Unreadable: Hashable, Sendable {
        /// A kind of event that a newer version wrote.
        case kind(String)
        /// The kind needs this column, and it is empty.
        case missing(String)
        /// This column holds something else than it should.
        case malformed(String)
    }
}
