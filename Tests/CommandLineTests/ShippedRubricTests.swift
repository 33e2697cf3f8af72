import Evaluation
import Foundation
import Procurement
import Rubrics
import Testing

@testable import probity

@Suite("shipped rubrics")
struct ShippedRubricTests {
  static let ids = ShippedRubrics.all.map(\.id)

  @Test(
    "a competition uses one by its name, and bids with a fact for each criterion are ranked",
    arguments: ids)
  func usedByName(id: String) throws {
    var log = DiagnosticLog()
    let shipped = try #require(ShippedRubrics.named(id))
    let rubric = try #require(RubricReader.read(shipped.bytes, file: shipped.file, log: &log))
    let folder = try TemporaryFolder()
    try folder.write(
      "competition: shipped\ntitle: Shipped\ncurrency: GBP\nrubric: \(id)\n",
      to: "competition.yaml")
    try folder.write(
      """
      bid,bidder,price,contract type,length months,extension months
      b1,Alder Ltd,100000,joint-venture,48,12
      b2,Birch Ltd,90000,framework,36,0

      """, to: "bids.csv")
    // The dearer bid in all is the cheaper one a year.
    var prices = "bid,line,quantity,unit price,year\n"
    for year in 1...4 { prices += "b1,\(year),1,25000.00,\(year)\n" }
    for year in 1...3 { prices += "b2,\(year),1,30000.00,\(year)\n" }
    try folder.write(prices, to: "prices.csv")
    var marks = "bid,criterion,evaluator,mark\n"
    for case let leaf in rubric.leaves {
      guard case .marks(let measure) = leaf.measure else { continue }
      marks += "b1,\(leaf.id),agreed,\(measure.scale.top)\n"
      marks += "b2,\(leaf.id),agreed,\(measure.minimumMark?.value ?? measure.scale.lowest)\n"
    }
    try folder.write(marks, to: "marks.csv")
    var competition = LoadedCompetition(folder.path)
    let evaluated = competition.evaluate()
    let lot = try #require(evaluated?.lots.first)
    #expect(!competition.log.hasErrors, "\(competition.log.finished().map(\.message))")
    #expect(lot.ranking.first.map { lot.bid($0).id } == "b1")
    #expect(lot.ranking.count + lot.disqualified.count == 2)
  }
}
