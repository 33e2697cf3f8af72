import Foundation
import TestSupport
import Testing

/// Every folder of `fixtures/hostile` through the built program, as a person would run it.
///
/// Each has one defect. `expected.txt` holds the exit status and every diagnostic, in order.
@Suite("hostile folders")
struct HostileFixtureTests {
  /// The folders, by the name of their defect.
  static let names: [String] = {
    let folder = Golden.project.appendingPathComponent(HostileFolder.all).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
        && isFolder.boolValue
    }.sorted()
  }()

  @Test("each ends with the status and the diagnostics that stand beside it", arguments: names)
  func diagnostics(name: String) throws {
    let folder = try HostileFolder(name)
    let run = try CommandRun("evaluate", folder.path, "--format", "json")
    let report = try Report(run.output)
    Golden.expect(
      "exit \(run.status)\n" + report.diagnostics.map { "\($0)\n" }.joined(),
      at: "\(HostileFolder.all)/\(name)/expected.txt")
    #expect([0, 1, 2].contains(run.status))
    // What is wrong is never ranked, and what is fine always is.
    #expect(run.status == 1 || report.isRanked == (run.status == 0))
    #expect(HostileFixtureTests.isHarmless(run.errors), "\(run.errors.debugDescription)")
    let check = try CommandRun("check", folder.path)
    #expect(run.status == 0 || check.status != 0, "check finds nothing wrong with it")
    #expect(HostileFixtureTests.isHarmless(check.output), "\(check.output.debugDescription)")
  }

  @Test(
    "names that a program would act on come out harmless",
    arguments: names.filter { $0.hasSuffix("-in-a-name") })
  func harmless(name: String) throws {
    let folder = try HostileFolder(name)
    let table = try CommandRun("evaluate", folder.path)
    #expect(HostileFixtureTests.isHarmless(table.output), "\(table.output.debugDescription)")
    let markdown = try CommandRun("evaluate", folder.path, "--format", "markdown")
    #expect(HostileFixtureTests.isHarmless(markdown.output), "\(markdown.output.debugDescription)")
    #expect(!markdown.output.contains("<script"))
    let csv = try CommandRun("evaluate", folder.path, "--format", "csv")
    for cell in csv.output.split(whereSeparator: { ",\n".contains($0) }) {
      let start = cell.drop { $0 == "\"" }.first
      #expect(start.map { !"=+-@\t\r".contains($0) } ?? true, "a formula: \(cell)")
    }
  }

  /// Whether a terminal only shows the text: no control characters, and none that turn its direction.
  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }
}

/// A copy of a hostile folder, with the files that its `make.txt` lists.
struct HostileFolder {
  /// Where they all are, from the top of the project.
  static let all = "fixtures/hostile"

  private let copy: TemporaryFolder

  var path: String { copy.path + "/competition" }

  init(_ name: String) throws {
    let copy = try TemporaryFolder()
    self.copy = copy
    try FileManager.default.copyItem(
      at: Golden.project.appendingPathComponent("\(HostileFolder.all)/\(name)"),
      to: copy.url("competition"))
    try? FileManager.default.removeItem(at: copy.url("competition/expected.txt"))
    guard let data = try? Data(contentsOf: copy.url("competition/make.txt")) else { return }
    try FileManager.default.removeItem(at: copy.url("competition/make.txt"))
    try MakeText(String(decoding: data, as: UTF8.self)).make(in: path)
  }
}

/// What `evaluate --format json` says, as far as it is compared.
private struct Report {
  /// `error PRB2004 bids.csv:7:4`.
  let diagnostics: [String]
  let isRanked: Bool

  init(_ output: String) throws {
    let report = try JSONDecoder().decode(Output.self, from: Data(output.utf8))
    isRanked = report.lots.contains { !$0.ranking.isEmpty }
    diagnostics = report.diagnostics.map { found in
      let place = [found.file, found.line.map(String.init), found.column.map(String.init)]
      return [found.severity, found.code, place.compactMap { $0 }.joined(separator: ":")]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private struct Output: Decodable {
    let lots: [Lot]
    let diagnostics: [Found]
  }

  private struct Lot: Decodable {
    let ranking: [Bid]
  }

  private struct Bid: Decodable {}

  private struct Found: Decodable {
    let code: String
    let severity: String
    let file: String?
    let line: Int?
    let column: Int?
  }
}
