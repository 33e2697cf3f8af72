import Foundation
import TestSupport
import Testing

@Suite("help")
struct HelpTests {
  private static let commands = [
    [], ["check"], ["compare"], ["evaluate"], ["explain"], ["init"], ["justify"], ["marks"],
    ["rubric"], ["rubric", "lint"], ["rubric", "show"], ["rubric", "seal"], ["rubric", "test"],
    ["schema"], ["screens"], ["seal"], ["standstill"], ["templates"], ["terms"], ["verify"],
  ]

  @Test("every example works as it stands", arguments: commands)
  func examples(command: [String]) throws {
    let help = try CommandRun(command + ["--help"])
    #expect(help.status == 0)
    let folder = try TemporaryFolder()
    // Examples name the fixtures, and leave files behind: they run in a folder that has the fixtures.
    try FileManager.default.createSymbolicLink(
      at: folder.url("fixtures"),
      withDestinationURL: Golden.project.appendingPathComponent("fixtures"))
    try FileManager.default.copyItem(
      at: Golden.project.appendingPathComponent("fixtures/shared-ict/rubric.yaml"),
      to: folder.url("rubric.yaml"))
    try folder.write(SealedPack.key, to: "key.pem")
    var examples = help.output.split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { $0.hasPrefix("probity ") }
    if !examples.contains(where: { $0.hasPrefix("probity init") }) {
      examples.insert("probity init my-competition", at: 0)
    }
    for example in examples {
      // What stands behind several blanks says what the example does.
      let line = example.components(separatedBy: "   ")[0]
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "probity() { '\(CommandRun.program.path)' \"$@\"; }\n\(line)"]
      process.currentDirectoryURL = folder.url(".")
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      // In the fixtures some terms fail their checks, marks and prices are flagged, and rubrics tried are
      // warned of; a competition just begun lacks facts of its award: none of it exits with 0.
      let isOpen = [
        "terms fixtures", "marks fixtures", "screens", "rubric test", "justify my-competition",
      ].contains {
        line.hasPrefix("probity \($0)")
      }
      #expect(process.terminationStatus == (isOpen ? 1 : 0), "\(line)")
    }
  }

  @Test("the completion script for bash is sound")
  func bash() throws {
    let script = try CommandRun("--generate-completion-script", "bash").output
    let folder = try TemporaryFolder()
    try folder.write(script, to: "script")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-n", folder.url("script").path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
