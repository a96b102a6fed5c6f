public import SardzeText
public import SardzeWords

/// A calendar file that a plan names under `calendar: holidays file:`, as it was found.
public struct HolidayFile: Sendable {
    /// As the plan writes it: from the folder of the rules.
    public let path: String
    public let content: Content

    public enum Content: Sendable {
        case text(SourceID)
        /// It could not be read: why, and what to do.
        case refused(Wording, help: Wording)
    }

    public init(_ path: String, _ content: Content) {
        self.path = path
        self.content = content
    }

    /// - Parameter folder: the folder of the rules, for people.
    public static func missing(_ path: String, in folder: String) -> HolidayFile {
        HolidayFile(
            path,
            .refused(
                Wording(
                    "there is no file `\(shortened(path))` in \(folder)",
                    lv: "mapē \(folder) nav faila `\(shortened(path))`"),
                help: Wording(
                    "put it there, or correct the path: it counts from the folder of the rules",
                    lv: "ielieciet to tur vai labojiet ceļu: to skaita no noteikumu mapes")))
    }

    public static func outside(_ path: String) -> HolidayFile {
        HolidayFile(
            path,
            .refused(
                Wording(
                    "`\(shortened(path))` lies outside the workspace",
                    lv: "`\(shortened(path))` atrodas ārpus darbvietas"),
                help: Wording("copy it beside the rules", lv: "iekopējiet to blakus noteikumiem")))
    }

    public static func unreadable(_ path: String, _ reason: Wording) -> HolidayFile {
        HolidayFile(
            path,
            .refused(
                Wording(
                    "cannot read `\(shortened(path))`: \(reason.en)",
                    lv: "nevar nolasīt `\(shortened(path))`: \(reason.lv)"),
                help: Wording(
                    "name a readable .ics file, not a folder", lv: "norādiet nolasāmu .ics failu, nevis mapi")))
    }
}
