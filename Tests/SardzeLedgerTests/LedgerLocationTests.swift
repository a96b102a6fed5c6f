import SardzeLedger
import SardzeWords
import Testing

struct LedgerLocationTests {
    @Test(arguments: [
        (".sardze/ledger.sqlite", LedgerLocation.sqlite("/w/.sardze/ledger.sqlite")),
        ("sqlite:.sardze/ledger.sqlite", .sqlite("/w/.sardze/ledger.sqlite")),
        ("sqlite:/var/lib/sardze.sqlite", .sqlite("/var/lib/sardze.sqlite")),
        ("sqlite:///var/lib/sardze.sqlite", .sqlite("/var/lib/sardze.sqlite")),
        ("/var/lib/sardze.sqlite", .sqlite("/var/lib/sardze.sqlite")),
        ("virsgrāmata 2025:1.sqlite", .sqlite("/w/virsgrāmata 2025:1.sqlite")),
        ("postgresql://host/database", .postgresql("postgresql://host/database")),
        ("postgres://host/database", .postgresql("postgres://host/database")),
    ])
    func `an address says where the ledger is`(text: String, location: LedgerLocation) throws {
        #expect(try LedgerLocation(text, in: "/w") == location)
    }

    @Test(arguments: [
        ("", LedgerLocation.Fault.empty), ("sqlite:", .empty), ("mysql://host/x", .unknownScheme("mysql")),
        ("https://example.org", .unknownScheme("https")), ("file:x", .unknownScheme("file")),
    ])
    func `an address that cannot be used is told with one that can`(text: String, fault: LedgerLocation.Fault) {
        let error = #expect(throws: LedgerError.address(fault)) { try LedgerLocation(text, in: "/w") }
        #expect(error?.help.en.contains("`.sardze/ledger.sqlite`") == true)
    }

    @Test func `a database that is not there yet is told without its password`() throws {
        let location = try LedgerLocation("postgresql://sardze:se@cret@host:5432/plans", in: "/w")
        let error = #expect(throws: LedgerError.self) { try location.open() }
        #expect(error == .address(.notYet("postgresql://sardze@host:5432/plans")))
        #expect(
            error?.wording.en
                == "`postgresql://sardze@host:5432/plans`: a ledger in PostgreSQL is not yet in this version")
    }

    @Test func `a file is opened only when it is used`() throws {
        let location = LedgerLocation.standard(in: "/nowhere")
        #expect(location.description == "/nowhere/.sardze/ledger.sqlite")
        #expect(try location.open() is SQLiteLedger)
    }
}
