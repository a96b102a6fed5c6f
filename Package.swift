// swift-tools-version: 6.1
import PackageDescription

/// A room of the house: a library target. Imports point down only, and `public import` shows what a room lends
/// to the floor above.
func room(_ name: String, on lower: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: lower, swiftSettings: house)
}

/// The tests of one room, with the fixtures and the golden helpers.
func tests(of room: String, on lower: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(room)Tests", dependencies: [.target(name: room), "TestSupport"] + lower,
        swiftSettings: house)
}

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// SQLite's own functions: the ledger reads millions of rows through them.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "sardze",
    products: [
        .executable(name: "sardze", targets: ["sardze"]),
        .library(name: "SardzeTime", targets: ["SardzeTime"]),
        .library(name: "SardzeRouting", targets: ["SardzeRouting"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Roof
        .executableTarget(name: "sardze", dependencies: ["SardzeCLI"], swiftSettings: house),
        // 4 doors
        room(
            "SardzeCLI",
            on: [
                "SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting", "SardzeGuide", "SardzeRules", "SardzeWatch",
                "SardzeExport", "SardzeLedger", "SardzeMail", argumentParser,
            ]),
        // 3 windows
        room(
            "SardzeExport",
            on: [
                "SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting", "SardzeGuide", "SardzeRules",
                "SardzeWatch",
            ]),
        room(
            "SardzeLedger",
            on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch", grdb, sqlite, crypto]),
        room(
            "SardzeMail",
            on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch", "CLibCurl", crypto]),
        // Finds libcurl when mail is sent; nothing is linked to it, so that a run without mail never loads it.
        .target(name: "CLibCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        // 2 mind
        room("SardzeWatch", on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting", "SardzeRules"]),
        // 1 book
        room("SardzeRules", on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting"]),
        // 0 ground
        room("SardzeTime", on: ["SardzeWords"]),
        room("SardzeText", on: ["SardzeWords", "CLibYAML"]),
        room("SardzeGuide", on: ["SardzeWords"]),
        room("SardzeRouting"),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"])]),
        // Foundation
        room("SardzeWords"),
        // Tests
        .target(
            name: "TestSupport", dependencies: ["SardzeWords", "SardzeTime", "SardzeText"], path: "Tests/TestSupport",
            swiftSettings: house),
        tests(of: "SardzeWords"),
        tests(of: "SardzeTime", on: ["SardzeWords"]),
        tests(of: "SardzeText", on: ["SardzeWords"]),
        tests(of: "SardzeRouting"),
        tests(of: "SardzeRules", on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting"]),
        tests(of: "SardzeWatch", on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting", "SardzeRules"]),
        // Writes to a ledger from a process of its own, which a test can kill; also what `make bench` measures.
        .executableTarget(
            name: "ledger-writer", dependencies: ["SardzeLedger", "SardzeTime", "SardzeWatch", "SardzeWords"],
            path: "Tests/LedgerWriter", swiftSettings: house),
        // Answers the benchmark of recurrences, which `make bench` runs.
        .executableTarget(
            name: "recurrence-bench", dependencies: ["SardzeTime", "SardzeWords"],
            path: "Tests/Benchmarks/recurrence/ours",
            swiftSettings: house),
        // Times route tables and their proofs, which `make bench` runs.
        .executableTarget(
            name: "routing-bench", dependencies: ["SardzeRouting"], path: "Tests/Benchmarks/routing/ours",
            swiftSettings: house),
        // Times who is told what among very many tasks, which `make bench` runs.
        .executableTarget(
            name: "alerts-bench", dependencies: ["SardzeRules", "SardzeText", "SardzeTime", "SardzeWatch"],
            path: "Tests/Benchmarks/alerts/ours", swiftSettings: house),
        tests(
            of: "SardzeLedger",
            on: ["SardzeWords", "SardzeTime", "SardzeRules", "SardzeWatch", "ledger-writer", grdb]),
        // Sends letters from a process of its own: to the real servers of `Tests/Checks`, and what `make bench` measures.
        .executableTarget(
            name: "mail-sender",
            dependencies: ["SardzeMail", "SardzeRules", "SardzeText", "SardzeWatch", "SardzeWords"],
            path: "Tests/MailSender", swiftSettings: house),
        tests(
            of: "SardzeMail",
            on: ["SardzeWords", "SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch", crypto]),
        tests(
            of: "SardzeExport",
            on: [
                "SardzeWords", "SardzeTime", "SardzeText", "SardzeRouting", "SardzeGuide", "SardzeRules",
                "SardzeWatch",
            ]),
        // The promises that the fuzzers test, held against their corpus and their finds.
        .testTarget(
            name: "FuzzTests",
            dependencies: [
                "SardzeWords", "SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch", "SardzeLedger", "TestSupport",
            ],
            path: "Tests/Fuzz",
            exclude: ["Fuzzer.swift", "fuzz.sh", "keep.py", "README.md", "corpus", "finds", "dictionary"],
            swiftSettings: house),
        tests(of: "SardzeCLI", on: ["SardzeWords", "SardzeTime", "SardzeText", "sardze"]),
    ],
    swiftLanguageModes: [.v6]
)
