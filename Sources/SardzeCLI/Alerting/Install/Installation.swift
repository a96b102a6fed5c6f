import Glibc
import SardzeLedger
import SardzeRules
import SardzeText
import SardzeWords

/// What is to be known of this machine to run `sardze alert` on it. Every path is absolute, without links.
struct Installation {
    let program: String
    let workspace: String
    /// The name of whoever owns the workspace; `nil` for root, which need not be trusted with it.
    let user: String?
    /// Folders that are written to: the ledger's, and that of letters where they go into a folder.
    let written: [String]
    /// The files that are only read, outside the workspace: a password, certificates.
    let secrets: [String]
    let usesSendmail: Bool
    /// Whether mail needs a password that no file holds.
    let needsPasswordFile: Bool
    let passwordFile: String?

    init(of workspace: Workspace) throws {
        var sources = Sources()
        let settings = try workspace.settings(into: &sources).settings
        self.init(
            program: try Files.absolute("/proc/self/exe"), workspace: workspace.folder,
            owner: Self.owner(of: workspace.folder), settings.mail, try workspace.ledgerLocation(settings))
        for path in [program, self.workspace] + written {
            // Neither a crontab nor a unit can hold a line break, and nothing else can be meant by one.
            guard path.onOneLine == path else {
                throw WorldError.refused(
                    Wording("`\(shortened(path))` has control characters", lv: "`\(shortened(path))` ir vadības zīmes"),
                    help: Wording("rename the folder", lv: "pārdēvējiet mapi"))
            }
        }
    }

    init(program: String, workspace: String, owner: String?, _ mail: MailSettings?, _ ledger: LedgerLocation) {
        func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(workspace)/\(path)" }
        self.program = program
        self.workspace = workspace
        user = owner == "root" ? nil : owner
        var written: [String] = []
        if case .sqlite(let path) = ledger, let slash = path.lastIndex(of: "/") {
            written.append(slash == path.startIndex ? "/" : String(path[..<slash]))
        }
        var usesSendmail = false
        switch mail?.transport?.value {
        case .folder(let path): written.append(absolute(path))
        case .sendmail: usesSendmail = true
        case .smtp, .smtps, .webhook, nil: break
        }
        self.written = written
        self.usesSendmail = usesSendmail
        passwordFile = mail?.passwordFile.map { absolute($0.value) }
        secrets = [passwordFile, mail?.authorityFile.map { absolute($0.value) }].compactMap(\.self)
        needsPasswordFile = mail?.user != nil && mail?.passwordFile == nil
    }

    private static func owner(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return getpwuid(status.st_uid)?.pointee.pw_name.map { String(cString: $0) }
    }

    /// Whether anything that is needed lies where people have their own files.
    var isAtHome: Bool { needsAny(below: ["/home/", "/root/", "/run/user/"]) }

    /// Whether anything that is needed lies where a service has a place of its own: somebody is trying it out.
    var isTemporary: Bool { needsAny(below: ["/tmp/", "/var/tmp/"]) }

    private func needsAny(below folders: [String]) -> Bool {
        ([program, workspace] + written + secrets).contains { path in folders.contains { "\(path)/".hasPrefix($0) } }
    }
}
