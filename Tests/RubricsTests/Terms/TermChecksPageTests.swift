import Foundation
import Procurement
import Testing

@testable import Rubrics

@Suite("The page on term checks")
struct TermChecksPageTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/term-checks.md")

  @Test(
    "its tables are made from the registries",
    arguments: [
      ("operators", TermOperators.documentation), ("facts", TestableFacts.documentation),
    ])
  func tables(name: String, table: String) throws {
    let start = "<!-- \(name): made from Sources/Rubrics/Terms -->\n"
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let head = try #require(text.range(of: start))
    let end = try #require(text.range(of: "<!-- end -->", range: head.upperBound..<text.endIndex))
    if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
      let written = text.replacingCharacters(in: head.upperBound..<end.lowerBound, with: table)
      try Data(written.utf8).write(to: Self.page, options: .atomic)
      return
    }
    #expect(text[head.upperBound..<end.lowerBound] == table)
  }

  @Test("its example is sound, and each example of an operator can be read")
  func examples() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let parts = text.components(separatedBy: "```yaml\n")
    let example = try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
    let (rubric, found) = readRubric(example)
    #expect(rubric?.checks.map(\.id) == ["payment", "exit", "books", "deadlock"])
    #expect(found.map(\.text) == [])
    for page in TermOperators.all.map({ $0.page }) {
      #expect(try condition(page.example).names.count == 1)
    }
    for page in TermConnectives.all.map({ $0.page }) {
      #expect(try !condition("{\(page.example)}").names.isEmpty)
    }
  }
}
