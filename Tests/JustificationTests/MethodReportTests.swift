import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import Testing

@Suite("reports under methods that do not rank by the total")
struct MethodReportTests {
  /// A report on bids with these prices and marks out of 100.
  private func report(
    _ method: String, _ offers: [(id: String, price: Int, quality: Int)], ties: String = "[]"
  ) throws -> Report<EvaluationResult> {
    let text = """
      rubric: apart
      title: Apart
      version: 1.0.0
      method: \(method)
      rounding: {scores: 2, mode: half-up}
      line-rounding: none
      criteria:
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, measure: price}
      ties: \(ties)

      """
    var log = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
    let pounds = try #require(Currency("GBP"))
    let place = SourceLocation(file: "bids.csv", line: 2, column: 3)
    let lot = Lot(
      id: nil, title: nil,
      bids: offers.map { offer in
        Bid(
          id: offer.id, bidder: "Bidder \(offer.id)", source: place,
          statedPrice: Sourced(Money(FixedDecimal(offer.price), pounds), at: place))
      },
      marks: MarkTable(
        bids: offers.map(\.id),
        marks: offers.map {
          Mark(
            bid: $0.id, criterion: "quality", evaluator: Mark.agreed,
            answer: Sourced(.mark(FixedDecimal($0.quality)), at: place))
        }))
    let competition = Competition(id: "apart", title: "Apart", currency: pounds, lots: [lot])
    var evaluation = DiagnosticLog()
    return Report(
      try #require(Evaluator.evaluate(competition, against: rubric, log: &evaluation)),
      diagnostics: evaluation.finished())
  }

  @Test("every form says in the same sentence why the first is first")
  func sentence() throws {
    let report = try report("price-per-quality-point", [("b1", 1200, 80), ("b2", 900, 50)])
    let sentence =
      "Bidder b1 (b1) has the lowest price per quality point, 15.00 GBP; next is Bidder b2 (b2) with "
      + "18.00 GBP."
    for form in EvaluationResult.forms {
      let text = form.text(of: report).replacing(/<[^>]*>/, with: "")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(sentence), "\(form.name)")
      #expect(text.contains("15.00"))
    }
  }

  @Test("a price that stays closed appears in no form")
  func closed() throws {
    let report = try report(
      "{name: two-envelope, open: 1}", [("b1", 1200, 80), ("b2", 77777, 50), ("b3", 66666, 50)])
    for form in EvaluationResult.forms {
      let text = form.text(of: report)
      for price in ["77777", "77,777", "66666", "66,666"] {
        #expect(!text.contains(price), "\(form.name)")
      }
    }
    #expect(JSONReport.text(of: report).contains("\"value\": null"))
    #expect(TableReport.text(of: report).contains(" closed "))
  }

  @Test(
    "bids that the method left level are said to be level at what decided, not at their figures")
  func level() throws {
    let offers = [("b1", 1000, 80), ("b2", 1010, 80), ("b3", 2000, 80)]
    let method = "{name: extended-richtwert, range: 5, decide-by: quality}"
    let broken = try TableReport.text(of: report(method, offers, ties: "[price]"))
    #expect(
      broken.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "Bidder b1 (b1) and Bidder b2 (b2) are level at quality 80; the published tie-break on price "
          + "puts b1 ahead."))
    let standing = try MarkdownReport.text(of: report(method, offers))
    #expect(standing.contains("are level at quality 80; a person must decide."))
  }

  @Test("where rounded figures are level, the sentence names the rounded figure")
  func rounded() throws {
    let text = try TableReport.text(
      of: report(
        "{name: price-per-quality-point, round-to: 0}", [("b1", 1200, 80), ("b2", 1202, 80)],
        ties: "[price]"))
    #expect(text.contains("are level at 15 GBP; the published"))
  }
}
