// swift-tools-version: 6.2
import PackageDescription

/// CI sets `PROBITY_STRICT`, which makes every warning an error.
let warnings: [SwiftSetting] =
  Context.environment["PROBITY_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "probity",
  products: [
    .executable(name: "probity", targets: ["probity"]),
    .library(name: "Procurement", targets: ["Procurement"]),
    .library(name: "Intake", targets: ["Intake"]),
    .library(name: "Rubrics", targets: ["Rubrics"]),
    .library(name: "Regulation", targets: ["Regulation"]),
    .library(name: "Evaluation", targets: ["Evaluation"]),
    .library(name: "Justification", targets: ["Justification"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Procurement", swiftSettings: strict),
    .target(name: "Packaging", dependencies: ["CLibXML2", "CLibZip"], swiftSettings: strict),
    .target(name: "YAMLReading", dependencies: ["Procurement", yams], swiftSettings: strict),
    .target(
      name: "Intake", dependencies: ["CLibXML2", "Procurement", "YAMLReading"],
      resources: [
        .embedInCode("XML/Schemas/bid.xsd"), .embedInCode("XML/Schemas/marks.xsd"),
        .embedInCode("XML/Schemas/schedule.xsd"),
      ], swiftSettings: strict),
    .target(
      name: "Rubrics", dependencies: ["Procurement", "YAMLReading", crypto],
      resources: [
        .embedInCode("../../rubrics/framework-call-off.yaml"),
        .embedInCode("../../rubrics/shared-service.yaml"),
        .embedInCode("../../rubrics/strategic-partnership.yaml"),
      ], swiftSettings: strict),
    .target(
      name: "Regulation", dependencies: ["Procurement", "YAMLReading"],
      resources: [
        .embedInCode("Parameters"), .embedInCode("Standstill/bank-holidays.json"),
      ], swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Procurement", "Regulation", "Rubrics"],
      swiftSettings: strict),
    .target(
      name: "Justification",
      dependencies: [
        "Evaluation", "Packaging", "Procurement", "Regulation", "Rubrics", "YAMLReading", crypto,
        mustache,
      ],
      resources: [.embedInCode("Documents/Templates/Shipped")], swiftSettings: strict),
    .executableTarget(
      name: "probity",
      dependencies: [
        "Evaluation", "Intake", "Justification", "Packaging", "Procurement", "Regulation",
        "Rubrics", argumentParser,
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "ProcurementTests", dependencies: ["Procurement", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "YAMLReadingTests", dependencies: ["Procurement", "TestSupport", "YAMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "IntakeTests",
      dependencies: ["Intake", "Procurement", "Rubrics", "TestSupport", "YAMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "RubricsTests", dependencies: ["Procurement", "Rubrics", "TestSupport", "YAMLReading"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Evaluation", "Procurement", "Regulation", "Rubrics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RegulationTests",
      dependencies: ["Intake", "Procurement", "Regulation", "TestSupport", "YAMLReading"],
      exclude: ["situations"], swiftSettings: strict),
    .testTarget(
      name: "JustificationTests",
      dependencies: [
        "Evaluation", "Intake", "Justification", "Packaging", "Procurement", "Regulation",
        "Rubrics",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PackagingTests", dependencies: ["Packaging", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "Evaluation", "Intake", "Justification", "Packaging", "Procurement", "Regulation",
        "Rubrics",
        "TestSupport", "probity",
      ],
      swiftSettings: strict),
  ]
)
