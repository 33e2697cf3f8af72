// swift-tools-version: 6.2
import PackageDescription

// Run by Scripts/check-memory. A program of its own, since valgrind cannot run the test bundle: it
// starts threads through libdispatch, on which valgrind 3.19 breaks off.
let package = Package(
  name: "MemoryCheck",
  dependencies: [.package(name: "probity", path: "../..")],
  targets: [
    .executableTarget(
      name: "MemoryCheck",
      dependencies: [
        .product(name: "Intake", package: "probity"),
        .product(name: "Procurement", package: "probity"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
