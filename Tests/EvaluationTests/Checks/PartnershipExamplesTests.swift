import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@Suite("worked examples of the partnership checks")
struct PartnershipExamplesTests {
  private static let page = "docs/partnership-examples.md"
  // It weighs a rubric and not a contract; `docs/statutory-checks.md` tells what it asks.
  private static let shownElsewhere = ["social-value-weight"]

  @Test("every example finds what the page says it finds, and every check has one")
  func examples() throws {
    var rest = try String(
      contentsOf: Golden.project.appendingPathComponent(Self.page), encoding: .utf8)[...]
    var rewritten = ""
    var names: [String] = []
    while let start = rest.range(of: "```case\n") {
      rewritten += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      let facts = try #require(rest.range(of: "```\n\n```finding\n"))
      let example = try ContractCase(String(rest[..<facts.lowerBound]))
      rewritten += rest[..<facts.upperBound]
      rest = rest[facts.upperBound...]
      let end = try #require(rest.range(of: "```\n"))
      let (check, _) = try ContractCase.resolve(example.rule)
      names.append(type(of: try #require(check)).page.name)
      rewritten += Self.text(of: try example.finding()) + "```\n"
      rest = rest[end.upperBound...]
    }
    Golden.expect(rewritten + rest, at: Self.page)
    #expect(
      names == ScheduleChecks.all.map { $0.page.name }.filter { !Self.shownElsewhere.contains($0) })
  }

  private static func text(of finding: CheckFinding) -> String {
    var lines = ["\(finding.outcome.rawValue): \(finding.basis)"]
    lines += finding.details.map { "  \($0)" }
    lines += finding.lookedFor.map { "  looked for: \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
