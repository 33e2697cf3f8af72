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

  @Test("the table of checks is made from the rules")
  func checks() throws {
    // `PROBITY_UPDATE_GOLDEN=1 swift test` rewrites the page.
    if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
      try LintRules.documentation.write(
        to: Self.docs.appending(path: "rubric-checks.md"), atomically: true, encoding: .utf8)
    }
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

  @Test("the shipped rubrics are listed with their hashes", arguments: ShippedRubrics.all.map(\.id))
  func shipped(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    let rubric = try #require(readRubric(shipped))
    let row = "| [`\(id)`](../\(shipped.file)) | \(rubric.title) | \(rubric.version) |"
    let page = try page("rubrics.md")
    #expect(page.contains(row))
    #expect(page.contains("`\(id)` \(rubric.version): `\(rubric.sha256)`"))
  }

  @Test(
    "the files that were built in are those in the folder", arguments: ShippedRubrics.all.map(\.id))
  func files(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    let file = Self.docs.deletingLastPathComponent().appending(path: shipped.file)
    #expect(try Array(Data(contentsOf: file)) == shipped.bytes)
  }
}
