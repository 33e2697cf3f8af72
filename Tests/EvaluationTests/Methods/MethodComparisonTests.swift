import Evaluation
import Foundation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("the same bids under different methods")
struct MethodComparisonTests {
  private static let bids = [
    SampleBid("Alder", price: "118000", marks: ["quality": 90]),
    SampleBid("Birch", price: "100000", marks: ["quality": 80]),
    SampleBid("Cedar", price: "82000", marks: ["quality": 66]),
    SampleBid("Dogwood", price: "60000", marks: ["quality": 45]),
  ]

  @Test(
    "docs/value-for-money.md shows the order that each method gives",
    arguments: [
      (
        "`weighted-sum`, half and half, `lowest-proportional`", "weighted-sum", 50,
        ", formula: lowest-proportional"
      ),
      ("`price-per-quality-point`", "price-per-quality-point", 0, ""),
      ("`quality-per-price`", "quality-per-price", 0, ""),
      (
        "`extended-richtwert`, range 6%, decided by quality",
        "{name: extended-richtwert, range: 6, decide-by: quality}", 0, ""
      ),
      ("`utility-index`, half and half", "utility-index", 50, ""),
      (
        "`monetised-quality`, 1,500 a point", "{name: monetised-quality, per-point: 1500}", 0, ""
      ),
      (
        "`price-quality-method`, half and half, estimate 90,000",
        "{name: price-quality-method, estimate: 90000}", 50, ""
      ),
      ("`reduced-price`, price weight 70", "reduced-price", 70, ""),
      ("`relative-value-cost`", "relative-value-cost", 0, ""),
      ("`lowest-price`", "lowest-price", 0, ""),
      (
        "`best-quality-at-fixed-price`, 100,000", "best-quality-at-fixed-price", 0,
        ", maximum-price: 100000"
      ),
      ("`two-envelope`, 2 opened", "{name: two-envelope, open: 2}", 0, ""),
    ])
  func page(label: String, method: String, priceWeight: Int, price: String) throws {
    let weight = priceWeight == 0 ? "" : "weight: \(priceWeight), "
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: \(100 - priceWeight), scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, \(weight)measure: price\(price)}
      """, method: method)
    let lot = try Sample.evaluate(MethodComparisonTests.bids, rubric).lot
    let page = try String(
      contentsOf: Golden.project.appendingPathComponent("docs/value-for-money.md"),
      encoding: .utf8)
    #expect(
      page.contains("| \(label) | \(lot.order.joined(separator: ", ")) |"), "\(lot.order)")
  }

  // World Bank, quality- and cost-based selection: T × St + F × 100 × Fm ÷ F after a minimum technical
  // score; here T = 0.8, F = 0.2, minimum 75, by arithmetic.
  @Test("quality- and cost-based selection is a weighted sum behind a minimum technical score")
  func qualityAndCostBased() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 80, minimum-mark: 75, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: 20, measure: price, formula: lowest-proportional}
      """)
    let lot = try Sample.evaluate(MethodComparisonTests.bids, rubric).lot
    #expect(lot.totals == ["Alder": "88.95", "Birch": "84.00"])
    #expect(lot.order == ["Alder", "Birch"])
  }
}
