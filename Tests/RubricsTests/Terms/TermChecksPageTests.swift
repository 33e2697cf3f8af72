import Foundation
import Procurement
import Testing

@testable import Rubrics

@Suite("The page on term checks")
struct TermChecksPageTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/term-checks.md")

  @Test("its tables are made from the registries")
  func tables() throws {
    let tables = [
      ("operators", TermOperators.documentation), ("facts", TestableFacts.documentation),
    ]
    var text = try String(contentsOf: Self.page, encoding: .utf8)
    for (name, table) in tables {
      let start = "<!-- \(name): made from Sources/Rubrics/Terms -->\n"
      let head = try #require(text.range(of: start))
      let end = try #require(
        text.range(of: "<!-- end -->", range: head.upperBound..<text.endIndex))
      if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
        text.replaceSubrange(head.upperBound..<end.lowerBound, with: table)
      } else {
        #expect(text[head.upperBound..<end.lowerBound] == table)
      }
    }
    if ProcessInfo.processInfo.environment["PROBITY_UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: Self.page, options: .atomic)
    }
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
