import Evaluation
import Foundation
import TestSupport
import Testing

@Suite("the page on several lots")
struct LotRulesPageTests {
  @Test("docs/lots.md has the row of every rule", arguments: AssignmentRules.pages)
  func rules(page: RulePage) throws {
    let text = try String(
      contentsOf: Golden.project.appendingPathComponent("docs/lots.md"), encoding: .utf8)
    let row = "| `\(page.name)` | \(page.definition) | \(page.weakness) | \(page.source) |\n"
    #expect(text.contains(row), "write it into the table:\n\(row)")
  }
}
