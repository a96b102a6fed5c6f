import SardzeWords

/// A service that runs once and the timer that starts it.
///
/// - Source: systemd.service(5), systemd.exec(5), systemd.timer(5).
struct SystemdUnits {
    private let installation: Installation

    init(_ installation: Installation) { self.installation = installation }

    /// Both files, each after a line that says where it goes.
    func text(in language: Language) -> String {
        let steps = [
            Wording(
                "# Two files. Put each where its heading says, as root, then:",
                lv: "# Divi faili. Ievietojiet katru virsrakstā norādītajā vietā kā root, pēc tam:"),
            Wording(same: "#   systemctl daemon-reload && systemctl enable --now sardze-alert.timer"),
            Wording(
                "# What came of it: `systemctl list-timers sardze-alert.timer`, `journalctl -u sardze-alert`.",
                lv: "# Kas noticis: `systemctl list-timers sardze-alert.timer`, `journalctl -u sardze-alert`."),
        ]
        let files = SystemdUnit.allCases.map { "\n# \($0.path)\n\(text($0, in: language))" }
        return steps.map { $0[language] + "\n" }.joined() + files.joined()
    }

    func text(_ unit: SystemdUnit, in language: Language) -> String {
        let lines =
            switch unit {
            case .service: service
            case .timer: timer
            }
        return lines.map { $0[language] + "\n" }.joined()
    }

    private var timer: [Wording] {
        Self.same(
            "[Unit]", "Description=Alerts of Sardze, every 15 minutes", "", "[Timer]", "OnCalendar=*:0/15",
            "RandomizedDelaySec=1min")
            + [
                Wording(
                    "# A run that was missed while the machine was off is made up for.",
                    lv: "# Izpilde, kas izpalika, kamēr dators bija izslēgts, notiek pēc ieslēgšanas.")
            ] + Self.same("Persistent=true", "", "[Install]", "WantedBy=timers.target")
    }

    private var service: [Wording] {
        Self.same(
            "[Unit]", "Description=Alerts of Sardze", "Wants=network-online.target", "After=network-online.target", "",
            "[Service]", "Type=oneshot") + user
            + Self.same(
                "ExecStart="
                    + [installation.program, "alert", "--quiet", "--workspace", installation.workspace]
                    .map(Self.argument).joined(separator: " "),
                // Asked to stop, it ends with the letter in hand.
                "TimeoutStartSec=30min", "UMask=0077", "MemoryMax=1G") + exitCodes + password
            + [Wording(same: "")] + hardening
    }

    private var exitCodes: [Wording] {
        [
            Wording(
                "# Exit code 1: some letter waits or was refused; 2: it could not finish. Both show as failed.",
                lv:
                    "# Izejas kods 1: kāda vēstule gaida vai ir noraidīta; 2: nevarēja pabeigt. Abi redzami kā neizdevušies."
            )
        ]
    }

    private var user: [Wording] {
        if let user = installation.user { return [Wording(same: "User=\(Self.escaped(user))")] }
        return [
            Wording(
                "# The workspace is root’s. Better give it to a user of its own, and name that one here.",
                lv: "# Darbvieta pieder root. Labāk nododiet to atsevišķam lietotājam un norādiet to šeit."),
            Wording(same: "#User=sardze"),
        ]
    }

    private var password: [Wording] {
        if installation.needsPasswordFile {
            return [
                Wording(
                    "# The password belongs into a file that only its owner can read; `password file:` in sardze.yaml names it.",
                    lv:
                        "# Parole jāglabā failā, ko var lasīt tikai tā īpašnieks; sardze.yaml to nosauc `password file:`."
                )
            ]
        }
        guard let file = installation.passwordFile else { return [] }
        return [
            Wording(
                "# Where only root may read the password, let systemd hand it on, and write in sardze.yaml",
                lv: "# Ja paroli drīkst lasīt tikai root, lai to nodod systemd; tad sardze.yaml rakstiet"),
            Wording(same: "# `password file: /run/credentials/sardze-alert.service/mail-password`:"),
            Wording(same: "#LoadCredential=mail-password:\(Self.escaped(file))"),
        ]
    }

    /// What the service may not do. A sendmail program needs the rights of its own that many of these would take from it.
    private var hardening: [Wording] {
        var lines: [Wording] = []
        for folder in installation.written where !Files.isFolder(folder) {
            lines.append(
                Wording(
                    "# This folder is not there yet; make it first: mkdir -p \(CronTable.quoted(folder))",
                    lv: "# Šīs mapes vēl nav; vispirms izveidojiet to: mkdir -p \(CronTable.quoted(folder))"))
        }
        if !installation.written.isEmpty {
            lines.append(Wording(same: "ReadWritePaths=\(installation.written.map(Self.path).joined(separator: " "))"))
        }
        lines += Self.same(
            installation.isAtHome ? "ProtectHome=read-only" : "ProtectHome=true",
            installation.isTemporary ? "PrivateTmp=false" : "PrivateTmp=true",
            "ProtectControlGroups=true")
        if installation.usesSendmail {
            return lines
                + [
                    Wording(
                        "# `sendmail` hands mail on with rights of its own, so these cannot be taken away here.",
                        lv: "# `sendmail` nodod pastu ar savām tiesībām, tāpēc tās šeit nevar atņemt.")
                ] + Self.same("NoNewPrivileges=false", "ProtectSystem=true")
        }
        return lines
            + Self.same(
                "NoNewPrivileges=true", "ProtectSystem=strict", "PrivateDevices=true", "ProtectKernelTunables=true",
                "ProtectKernelModules=true", "ProtectKernelLogs=true", "ProtectClock=true", "ProtectHostname=true",
                "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "RestrictNamespaces=true", "RestrictRealtime=true",
                "RestrictSUIDSGID=true", "LockPersonality=true", "MemoryDenyWriteExecute=true",
                "CapabilityBoundingSet=",
                "AmbientCapabilities=", "SystemCallArchitectures=native", "SystemCallFilter=@system-service",
                "SystemCallFilter=~@privileged", "SystemCallErrorNumber=EPERM")
    }

    private static func same(_ lines: String...) -> [Wording] { lines.map { Wording(same: $0) } }

    /// A `%` begins a specifier everywhere in a unit.
    private static func escaped(_ text: String) -> String { text.replacing("%", with: "%%") }

    /// A path in a list of paths, which spaces part.
    private static func path(_ text: String) -> String { escaped(quoted(text)) }

    /// A word of a command: a `$` begins a variable there, too.
    private static func argument(_ text: String) -> String { escaped(quoted(text)).replacing("$", with: "$$") }

    private static func quoted(_ text: String) -> String {
        let special: Set<Character> = [" ", "\"", "'", "\\", ";", "\u{A0}"]
        guard text.contains(where: special.contains) else { return text }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
