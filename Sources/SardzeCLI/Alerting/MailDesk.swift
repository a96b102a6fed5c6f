import SardzeMail
import SardzeRules
import SardzeText
import SardzeWords

/// Where letters leave this workspace: what `mail:` in `sardze.yaml` says.
struct MailDesk {
    private let settings: MailSettings
    private let workspace: String

    /// Refuses settings that are not there, or not whole: what is misread sends mail to the wrong place.
    init(_ session: Session) throws {
        try self.init(session.settings, session.settingsFaults, session.workspace)
    }

    init(_ settings: Settings, _ faults: [Diagnostic], _ workspace: Workspace) throws {
        if let fault = faults.first(where: { $0.severity == .error }) {
            throw WorldError.refused(
                Wording("sardze.yaml cannot be used: ", lv: "sardze.yaml nav lietojams: ") + fault.message,
                help: Wording("`sardze check` shows where", lv: "vietu parāda `sardze check`"))
        }
        guard let mail = settings.mail else {
            throw WorldError.refused(
                Wording(
                    "sardze.yaml does not say how mail is sent, so nobody was told anything",
                    lv: "sardze.yaml nav teikts, kā sūtīt pastu, tāpēc nevienam nekas nav paziņots"),
                help: Wording(
                    "write `mail: {from: Sardze <sardze@example.org>, transport: smtp://mail.example.org:587}`; "
                        + "`sardze alert --dry-run` shows the letters without it",
                    lv:
                        "ierakstiet `mail: {from: Sardze <sardze@example.org>, transport: smtp://mail.example.org:587}`; "
                        + "`sardze alert --dry-run` parāda vēstules arī bez tā"))
        }
        self.settings = mail
        self.workspace = workspace.folder
    }

    /// Reads the password and makes ready; a server is called when the first letter is sent.
    func open() throws -> any MailTransport {
        do throws(MailSetupFault) {
            return try MailTransports.open(settings, workspace: workspace, environment: Console.variable)
        } catch {
            throw WorldError.refused(error.wording, help: error.help)
        }
    }
}
