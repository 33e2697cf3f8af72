import Foundation
import TestSupport
import Testing

@testable import Justification

@Suite("the page on the award report")
struct AwardReportPageTests {
  private static let path = "docs/award-report.md"

  @Test("its tables of sections are the documents' own")
  func sections() throws {
    let text = try page()
    let tables = [
      ("The sections of the report", AwardRecommendation.sections),
      ("The sections of the appendix", ExemptAppendix.sections),
      ("The sections of the moderation record", ModerationDocument.sections),
    ].map { heading, sections in
      "## \(heading)\n" + Self.intro[heading, default: ""] + "\n" + table(of: sections)
    }
    let start = try #require(text.range(of: "## The sections of the report\n"))
    Golden.expect(text[..<start.lowerBound] + tables.joined(separator: "\n"), at: Self.path)
  }

  @Test("what it quotes of a report is what the report says")
  func quotes() throws {
    let report = try FixtureCase.text(
      AwardRecommendation.self, of: try FixtureCase.award("shared-ict"))
    let quoted = try page().split(separator: "\n").filter { $0.hasPrefix("> ") }
    #expect(quoted.count == 2)
    for line in quoted { #expect(report.contains(line.dropFirst(2))) }
  }

  private static let intro = [
    "The sections of the report": """

    Each is a field of its template. One that may be absent has a flag beside it, `has-` and its name.

    """
  ]

  private func page() throws -> String {
    try String(
      contentsOf: Golden.project.appendingPathComponent(Self.path), encoding: .utf8)
  }

  private func table(of sections: [any DocumentSection.Type]) -> String {
    let rows = sections.map { section in
      let field = section.field
      let always = field.isRequired ? "always" : "where there is any"
      let law = field.law.joined(separator: "; ")
      return "| `\(field.name)` | \(field.summary) | \(always) | \(field.origin) | \(law) |"
    }
    return
      (["| field | what it says | there | from | law |", "| --- | --- | --- | --- | --- |"] + rows)
      .joined(separator: "\n") + "\n"
  }
}
