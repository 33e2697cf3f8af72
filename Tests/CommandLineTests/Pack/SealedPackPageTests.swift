import Foundation
import Justification
import Packaging
import TestSupport
import Testing

@testable import probity

@Suite("the page on packs")
struct SealedPackPageTests {
  @Test("the page shows what sealing and verifying print today")
  func page() throws {
    let folder = try SealedPack.competition(SealedPack.signOff)
    let (rubric, pack) = (folder.url("c/rubric.yaml").path, folder.url("pack.zip").path)
    let fixed = try CommandRun(
      "rubric", "seal", rubric, "--on", "2026-02-02", "--output",
      folder.url("c/rubric.seal.json").path)
    #expect(fixed.status == 0, "\(fixed.errors)")
    let sealing = try CommandRun("seal", folder.url("c").path, "--output", pack)
    let verifying = try CommandRun("verify", pack)
    let name = "docs/sealed-pack.md"
    var text = try String(
      contentsOf: Golden.project.appendingPathComponent(name), encoding: .utf8)
    try put(sealing.output, after: "$ probity seal example --output pack.zip\n", in: &text)
    try put(verifying.output, after: "$ probity verify pack.zip\n", in: &text)

    for entry in try PackArchive.entries(in: Array(Data(contentsOf: URL(fileURLWithPath: pack)))) {
      let file = folder.url("unpacked/\(entry.path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(entry.bytes).write(to: file)
    }
    let marks = folder.url("unpacked/inputs/marks.csv")
    let old = try String(contentsOf: marks, encoding: .utf8)
    let lowered = old.replacing("b2,quality,agreed,3", with: "b2,quality,agreed,2")
    try #require(lowered != old, "\(old)")
    try lowered.write(to: marks, atomically: true, encoding: .utf8)
    let tampered = try CommandRun("verify", folder.url("unpacked").path).output
    // The page shows the beginning and two of the differences.
    let lines = tampered.components(separatedBy: "\n")
    let changed = try finding("changed: inputs/marks.csv", in: lines)
    let recomputed = try finding("recomputed: results/evaluation.json", in: lines)
    let shown = [lines[0], "..."] + changed + ["..."] + recomputed + ["...", ""]
    try put(
      shown.joined(separator: "\n"), after: "$ probity verify unpacked\n", in: &text)
    Golden.expect(text, at: name)
  }

  /// The lines of a finding.
  private func finding(_ beginning: String, in lines: [String]) throws -> [String] {
    let start = try #require(lines.firstIndex { $0.hasPrefix(beginning) })
    return [lines[start]] + lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
  }

  /// Puts `output` in the place of what the page shows after a command.
  private func put(_ output: String, after command: String, in text: inout String) throws {
    let start = try #require(text.range(of: command)).upperBound
    let end = try #require(text.range(of: "```", range: start..<text.endIndex)).lowerBound
    text.replaceSubrange(start..<end, with: output)
  }
}
