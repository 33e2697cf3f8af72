import Evaluation
import Procurement
import Testing

@testable import Justification

@Suite("reports under methods that do not rank by the total")
struct ReportMethodsTests {
  private func award(
    _ method: String, price: String = "measure: price", ties: String = "[]",
    bids: String = "b1,Alder Ltd,120031.50\nb2,Birch Ltd,90017.25\nb3,Cedar Ltd,101013.75\n",
    marks: (Int, Int, Int) = (80, 50, 70)
  ) throws -> AwardCase {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      competition: apart
      title: Apart
      currency: GBP
      rubric: rubric.yaml

      """, to: "competition.yaml")
    try folder.write(
      """
      rubric: apart
      title: Apart
      version: 1.0.0
      method: \(method)
      rounding: {scores: 2, mode: half-up}
      line-rounding: none
      scale: {from: 0, to: 100, step: 1}
      criteria:
        - {id: quality, title: Quality, weight: \(price.contains("weight") ? 50 : 100)}
        - {id: price, title: Price, \(price)}
      ties: \(ties)

      """, to: "rubric.yaml")
    try folder.write("bid,bidder,price\n\(bids)", to: "bids.csv")
    try folder.write(
      """
      bid,criterion,evaluator,mark,reason,evidence
      b1,quality,agreed,\(marks.0),Crews are named,p. 1
      b2,quality,agreed,\(marks.1),Crews are not named,p. 2
      b3,quality,agreed,\(marks.2),Half of the crews are named,p. 3

      """, to: "marks.csv")
    return try #require(FixtureCase.evaluated(folder.path))
  }

  @Test(
    "the first is first for the method's own reason, and each figure stands with its basis",
    arguments: [
      "lowest-price", "price-per-quality-point", "quality-per-price", "relative-value-cost",
      "{name: monetised-quality, per-point: 1000}", "{name: two-envelope, open: 2}",
      "{name: extended-richtwert, range: 5, decide-by: price}",
    ])
  func methods(method: String) throws {
    let award = try award(method)
    let check = try FigureCheck(award)
    let report = try #require(
      try FixtureCase.documents(AwardRecommendation.self, of: award).first)
    #expect(check.problems(in: report) == [])
    let text = DocumentText.text(of: report)
    let lot = award.lots[0]
    let reason = try #require(MethodFigureText.reason(lot.lot, lot.scores))
    #expect(text.contains(reason), "\(text.prefix(900))")
    for ranked in lot.lot.ranking {
      let basis = try #require(ranked.figure?.basis)
      #expect(text.contains("\(lot.lot.bid(ranked).name): \(basis.capitalisedFirst)."))
    }
  }

  @Test("a price that the method leaves closed is shown nowhere")
  func closed() throws {
    let award = try award("{name: two-envelope, open: 2}")
    let kinds: [any DocumentKind.Type] = [AwardRecommendation.self, ExemptAppendix.self]
    for kind in kinds {
      let document = try #require(try FixtureCase.documents(kind, of: award).first)
      let runs = document.blocks.flatMap(\.runs)
      let all = runs.map(\.text) + runs.compactMap { $0.figure?.basis }
      #expect(all.contains { $0.contains("101,013.75") })
      #expect(!all.contains { $0.contains("90,017.25") || $0.contains("90017.25") })
      #expect(all.contains("not opened"))
    }
  }

  @Test("a published tie-break is said to decide")
  func tieBreak() throws {
    // 40 + 50 = 45 + 45 at the top, as each tenth over the lowest price costs a tenth of 50; quality decides.
    let award = try award(
      "weighted-sum",
      price: "weight: 50, measure: price, formula: {name: linear-to-multiple, multiple: 2}",
      ties: "[quality]",
      bids: "b1,Alder Ltd,100000\nb2,Birch Ltd,110000\nb3,Cedar Ltd,110000\n", marks: (80, 90, 20))
    let check = try FigureCheck(award)
    let report = try #require(
      try FixtureCase.documents(AwardRecommendation.self, of: award).first)
    #expect(check.problems(in: report) == [])
    #expect(
      DocumentText.text(of: report).contains(
        "Birch Ltd (b2) and Alder Ltd (b1) are level at 90.00; the published tie-break on quality puts "
          + "b2 ahead."))
  }
}
