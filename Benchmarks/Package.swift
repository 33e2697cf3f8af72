// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "probity-benchmarks",
  dependencies: [.package(name: "probity", path: "..")],
  targets: [
    .executableTarget(
      name: "probity-benchmarks",
      dependencies: [
        .product(name: "Evaluation", package: "probity"),
        .product(name: "Intake", package: "probity"),
        .product(name: "Procurement", package: "probity"),
        .product(name: "Rubrics", package: "probity"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
