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

let package = Package(
    name: "sardze",
    products: [
        .executable(name: "sardze", targets: ["sardze"]),
        .library(name: "SardzeTime", targets: ["SardzeTime"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Roof
        .executableTarget(name: "sardze", dependencies: ["SardzeCLI"], swiftSettings: house),
        // 4 doors
        room(
            "SardzeCLI", on: ["SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch", "SardzeExport", argumentParser]),
        // 3 windows
        room("SardzeExport", on: ["SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch"]),
        // 2 mind
        room("SardzeWatch", on: ["SardzeTime", "SardzeText", "SardzeRules"]),
        // 1 book
        room("SardzeRules", on: ["SardzeTime", "SardzeText"]),
        // 0 ground
        room("SardzeTime"),
        room("SardzeText", on: ["CLibYAML"]),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"])]),
        // Tests
        .target(
            name: "TestSupport", dependencies: ["SardzeTime", "SardzeText"], path: "Tests/TestSupport",
            swiftSettings: house),
        tests(of: "SardzeTime"),
        tests(of: "SardzeText"),
        tests(of: "SardzeRules", on: ["SardzeTime", "SardzeText"]),
        tests(of: "SardzeWatch", on: ["SardzeTime", "SardzeText", "SardzeRules"]),
        tests(of: "SardzeExport", on: ["SardzeTime", "SardzeText", "SardzeRules", "SardzeWatch"]),
        tests(of: "SardzeCLI", on: ["SardzeTime", "SardzeText", "sardze"]),
    ],
    swiftLanguageModes: [.v6]
)
