import SardzeLedger
import SardzeRules
import SardzeText
import SardzeWatch

extension Workspace {
    /// Reads `sardze.yaml`, where there is one.
    func settings(into sources: inout Sources) throws(WorldError) -> (settings: Settings, diagnostics: [Diagnostic]) {
        let path = "\(folder)/sardze.yaml"
        guard Files.exists(path) else { return (Settings(), []) }
        let file = sources.add(SourceText(path: "sardze.yaml", bytes: try Files.read(path)))
        return SettingsReader.read(file, from: sources)
    }

    /// The ledger's place as findings show it: without the workspace's folder where it lies inside.
    func shown(_ location: LedgerLocation) -> String {
        let whole = location.description
        return whole.hasPrefix("\(folder)/") ? String(whole.dropFirst(folder.count + 1)) : whole
    }

    /// Where the ledger is, or will be.
    func ledgerLocation(_ settings: Settings) throws(LedgerError) -> LedgerLocation {
        guard let address = settings.ledger else { return .standard(in: folder) }
        return try LedgerLocation(address.value, in: folder)
    }
}
