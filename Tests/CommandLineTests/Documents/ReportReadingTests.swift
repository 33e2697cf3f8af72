import Evaluation
import Foundation
import Procurement
import Testing

@testable import Justification

@Suite("what readers of the open report are spared")
struct ReportReadingTests {
  private func text(_ fixture: String, lot: String = "") throws -> String {
    let documents = try FixtureCase.documents(
      AwardRecommendation.self, of: try FixtureCase.award(fixture))
    return DocumentText.text(of: try #require(documents.first { $0.path.hasPrefix(lot) }))
  }

  @Test("a failed check stands with its basis alone, the recommended bid's first")
  func basisAlone() throws {
    let text = try text("shared-ict")
    #expect(
      text.contains(
        """
        - No council pays more so that the others pay less [own rule; that contributions are agreed \
        beforehand: SI 2000/617, reg 7(3)]: failed by Brackenrigg Digital LLP and the three \
        councils (b3): year 2: 
        """.dropLast()))
    #expect(text.contains("; and 2 more. The term compliance schedule lists them all.\n"))
    #expect(!text.contains("listed below"))
    let section = try #require(text.components(separatedBy: "# Contract terms").last)
    let items = section.components(separatedBy: "# Ranking")[0].split(separator: "\n")
      .filter { $0.hasPrefix("- ") }
    #expect(items.first?.contains("(b3)") ?? false)
    #expect(items.allSatisfy { $0.count < 700 }, "\(items.map(\.count))")
  }

  @Test("the report of a lot says nothing of the bids of another, and nothing twice")
  func otherLots() throws {
    let north = try text("waste-partnership", lot: "north/")
    #expect(north.components(separatedBy: "missed-collections.made-good at most 1 day").count == 2)
    #expect(north.contains("1 question stands open; see the open questions."))
    let south = try text("waste-partnership", lot: "south/")
    #expect(!south.contains("wn1"))
    #expect(!south.contains("# Open questions"))
  }

  @Test("where the formula takes another price than the one bid, both stand in the table")
  func comparedPrice() throws {
    let text = try text("adjusted-prices")
    #expect(
      text.contains("| Oakhanger Digital Ltd (b3) | 286,000.00 GBP | 345,540.00 GBP | 40.00 |"))
    #expect(!(try self.text("shared-ict")).contains("Price as compared"))
  }

  @Test("where no criterion scores the price, each comparison gives both prices")
  func priceWithoutScore() throws {
    #expect(
      try text("award-on-value").contains(
        "the lowest is the best. Its price is 998,400.00 GBP, against 954,500.00 GBP. This bid has "
      ))
  }

  @Test("what is withheld of a mark is one notice each for the reason and the place")
  func withheld() throws {
    let made = try AwardCompetition(fixture: "shared-ict")
    let report = try #require(made.documents.first { $0.kind == AwardRecommendation.name })
    let items = report.readText.split(separator: "\n").filter {
      $0.contains("Reason: “[withheld")
    }
    #expect(items.count == 5, "every bid has an agreed mark on it")
    for item in items { #expect(item.components(separatedBy: "[withheld").count == 3, "\(item)") }
  }
}
