import Evaluation
import Procurement
import Testing

@testable import Justification

@Suite("the written report of the Public Contracts Regulations 2015")
struct WrittenReportTests {
  private func award() throws -> AwardCase {
    try FixtureCase.award(
      "award-on-value",
      changing: [
        "competition.yaml": {
          $0.replacing("procurement-act-2023", with: "public-contracts-regulations-2015")
            .replacing("2026-03-02", with: "2024-03-04")
        }
      ])
  }

  @Test("what the folder could supply and does not is missing, paragraph by paragraph")
  func missing() throws {
    let lot = try #require(try award().lots.first)
    #expect(
      WrittenReportItem.missing(in: lot).map(\.what) == [
        "the authority's address (regulation 84(1)(a))", "the subject-matter (regulation 84(1)(a))",
      ])
  }

  @Test("every paragraph of regulation 84(1) is named with where it is, or left to be completed")
  func items() throws {
    let award = try award()
    let place = SourceLocation(file: "award.yaml", line: 2, column: 1)
    var facts = award.facts
    facts.contact.address = Sourced("1 Market Place, Tarrowdale", at: place)
    facts.subject = Sourced("Eight refuse vehicles", at: place)
    let document = try #require(
      try FixtureCase.documents(
        AwardRecommendation.self,
        of: AwardCase(evaluation: award.evaluation, facts: facts, toolVersion: "1")
      ).first)
    let table = try #require(document.tables.first { $0.name == "written-report" })
    #expect(table.rows.map(\.[0].text) == "abcdefghi".map { "84(1)(\($0))" })
    #expect(table.rows.allSatisfy { !$0[2].text.isEmpty })
    #expect(table.rows[4][2].text == "To be completed by the authority where it applies.")
    // Where an item is said to be, there it is.
    let text = DocumentText.text(of: document)
    for heading in ["What is bought", "Bids received", "Why this bid"] {
      #expect(text.contains("\n# \(heading)\n"))
      #expect(table.rows.contains { $0[2].text.contains("“\(heading)”") })
    }
  }

  @Test("under another law there is none")
  func otherLaw() throws {
    let text = try FixtureCase.text(
      AwardRecommendation.self, of: try FixtureCase.award("award-on-value"))
    #expect(!text.contains("84(1)"))
  }
}
