public import SardzeText
import SardzeWords

/// Reads `sardze.yaml`.
public enum SettingsReader {
    private enum Key: String, CaseIterable { case ledger, mail, alerts, workbench }

    /// - Returns: what could be read, and what is wrong with the rest.
    public static func read(_ file: SourceID, from sources: Sources) -> (settings: Settings, diagnostics: [Diagnostic])
    {
        var settings = Settings()
        let document = YAMLReader.read(sources[file], as: file)
        guard let root = document.root, !root.isNull else { return (settings, document.diagnostics) }
        var reading = Reading(anchors: document.anchors, root: root)
        let wanted = Wording(
            "a mapping of settings such as `ledger:`", lv: "bloks ar tādiem iestatījumiem kā `ledger:`")
        for field in reading.entries(root, wanted) {
            switch Key(rawValue: field.key) {
            case .ledger: settings.ledger = reading.text(field.value)
            case .mail: settings.mail = MailReading.read(field, &reading)
            case .alerts: settings.alerts = AlertSettings.read(field.value, &reading)
            case .workbench: settings.workbench = WorkbenchSettings.read(field.value, &reading)
            case nil:
                reading.unknownKey(
                    field, in: Wording("a workspace’s settings", lv: "darbvietas iestatījumiem"),
                    known: Key.allCases.map(\.rawValue))
            }
        }
        return (settings, document.diagnostics + reading.diagnostics.all)
    }
}
