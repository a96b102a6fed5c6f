import Glibc
import SardzeWords

/// A plan that is not there yet: its folder comes to be with all its files, or not at all.
struct PlanSeed {
    let workspace: String

    /// - Parameter files: names and texts.
    func write(_ files: [(name: String, text: String)], named plan: String) throws(WorldError) {
        let rules = "\(workspace)/rules"
        try requireFree(plan)
        let hadRules = Files.isFolder(rules)
        try Files.makeFolder(rules)
        // Commands pass over folders that begin with a dot, should this one ever be left behind.
        let draft = "\(rules)/.\(plan).\(getpid()).new"
        do throws(WorldError) {
            try Files.makeFolder(draft)
            for file in files {
                let new = try NewFile(replacing: "\(draft)/\(file.name)")
                try new.write(Array(file.text.utf8))
                try new.sync()
                try new.place()
            }
            guard rename(draft, "\(rules)/\(plan)") == 0 else {
                throw .system(.makeFolder, "\(rules)/\(plan)", errno)
            }
        } catch {
            for file in files { unlink("\(draft)/\(file.name)") }
            rmdir(draft)
            if !hadRules { rmdir(rules) }
            throw error
        }
    }

    /// Refuses a name that rules or a schedule have, however its letters are put together from characters.
    private func requireFree(_ plan: String) throws(WorldError) {
        for folder in ["rules", "schedules"] where Files.isFolder("\(workspace)/\(folder)") {
            if try Files.list("\(workspace)/\(folder)").contains(plan) {
                throw .refused(
                    Wording(
                        "\(folder)/\(plan) is there already, and nothing is overwritten",
                        lv: "\(folder)/\(plan) jau ir, un nekas netiek pārrakstīts"),
                    help: Wording(
                        "choose another name with --name", lv: "izvēlieties citu nosaukumu ar --name"))
            }
        }
    }
}
