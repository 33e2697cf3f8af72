import Foundation
import Testing

@Suite("published cases, from files to result")
struct PublishedCaseTests {
  /// Evaluates a folder of these files and gives each bid's score on `price`.
  private func priceScores(rubric: String, bids: String, marks: String?) throws -> [String: String]
  {
    let folder = try TemporaryFolder()
    try folder.write(
      "competition: published\ntitle: Published case\ncurrency: GBP\nrubric: rubric.yaml\n",
      to: "competition.yaml")
    try folder.write(rubric, to: "rubric.yaml")
    try folder.write(bids, to: "bids.csv")
    if let marks { try folder.write(marks, to: "marks.csv") }
    let run = try CommandRun("evaluate", folder.path, "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let lot = try #require((object?["lots"] as? [[String: Any]])?.first)
    let ranking = try #require(lot["ranking"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: try ranking.map { bid in
        let criteria = try #require(bid["criteria"] as? [[String: Any]])
        let price = try #require(criteria.first { $0["criterion"] as? String == "price" })
        return (try #require(bid["bid"] as? String), try #require(price["score"] as? String))
      })
  }

  @Test("price weight 40: bids of 100, 105, 108 score 40, 38, 37 in whole points")
  // Source: impactbids.com, "The quality imperative".
  func qualityImperative() throws {
    let scores = try priceScores(
      rubric: """
        rubric: quality-imperative
        title: The quality imperative
        version: 1.0.0
        method: weighted-sum
        rounding: {scores: 0, mode: half-up}
        line-rounding: none
        scale: {from: 0, to: 10, step: 1}
        criteria:
          - {id: quality, title: Quality, weight: 60}
          - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
        ties: [quality, price]

        """,
      bids: "bid,bidder,price\na,A,100\nb,B,105\nc,C,108\n",
      marks: "bid,criterion,evaluator,mark\n"
        + ["a", "b", "c"].map { "\($0),quality,agreed,8\n" }.joined())
    #expect(scores == ["a": "40", "b": "38", "c": "37"])
  }

  @Test("QCBS: prices of 20, 40, 60 crore score 100, 50, 33.3")
  // Source: the e-government procurement case of quality and cost based selection.
  func qualityAndCostBasedSelection() throws {
    let scores = try priceScores(
      rubric: """
        rubric: qcbs
        title: Quality and cost based selection, financial score
        version: 1.0.0
        method: weighted-sum
        rounding: {scores: 1, mode: half-up}
        line-rounding: none
        criteria:
          - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}
        ties: [price]

        """,
      bids: "bid,bidder,price\na,A,200000000\nb,B,400000000\nc,C,600000000\n", marks: nil)
    #expect(scores == ["a": "100.0", "b": "50.0", "c": "33.3"])
  }
}
