import Foundation
import Procurement
import Testing

@testable import Rubrics

/// The pages in `docs/` say what the code does.
@Suite struct DocumentationTests {
  private static let docs = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs")

  private func page(_ name: String) throws -> String {
    try String(contentsOf: Self.docs.appending(path: name), encoding: .utf8)
  }

  /// Rewrites a page where `PROBITY_UPDATE_GOLDEN=1` stands before `swift test`.
  private func update(_ name: String, to text: String) throws {
    guard ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil else { return }
    try text.write(to: Self.docs.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test("the table of checks is made from the rules")
  func checks() throws {
    try update("rubric-checks.md", to: LintRules.documentation)
    #expect(try page("rubric-checks.md") == LintRules.documentation)
  }

  @Test("every key of a rubric is on its page")
  func keys() throws {
    let page = try page("rubric.md")
    for key in RubricReader.keys + CriterionKeys.all {
      #expect(page.contains("| `\(key)` |"), "docs/rubric.md has no row for \(key)")
    }
  }

  @Test("the rubric on the page is sound")
  func example() throws {
    let parts = try page("rubric.md").split(separator: "```yaml\n", maxSplits: 1)
    let example = try #require(parts.last?.split(separator: "```", maxSplits: 1).first)
    let (rubric, found) = readRubric(String(example))
    #expect(rubric != nil)
    #expect(found.map(\.text) == [])
  }

  @Test("the shipped rubrics are listed", arguments: ShippedRubrics.all.map(\.id))
  func shipped(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    let rubric = try #require(readRubric(shipped))
    let row = "| [`\(id)`](../\(shipped.file)) | \(rubric.title) | \(rubric.version) |"
    #expect(try page("rubrics.md").contains(row))
  }

  @Test("the hashes of the shipped rubrics end their page")
  func hashes() throws {
    let lines = ShippedRubrics.all.compactMap(readRubric).map { rubric in
      "- `\(rubric.id)` \(rubric.version): `\(rubric.sha256)`\n"
    }
    let parts = try page("rubrics.md").split(separator: "Theirs:\n", maxSplits: 1)
    let expected = String(try #require(parts.first)) + "Theirs:\n\n" + lines.joined()
    try update("rubrics.md", to: expected)
    #expect(try page("rubrics.md") == expected)
  }

  @Test(
    "the files that were built in are those in the folder", arguments: ShippedRubrics.all.map(\.id))
  func files(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    let file = Self.docs.deletingLastPathComponent().appending(path: shipped.file)
    #expect(try Array(Data(contentsOf: file)) == shipped.bytes)
  }
}
