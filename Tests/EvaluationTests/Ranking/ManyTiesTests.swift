import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("ties of very many bids")
struct ManyTiesTests {
  @Test("the message lists twenty and counts the rest")
  func message() throws {
    let rubric = try Sample.rubric("  - {id: quality, title: Quality, weight: 100}")
    let bids = (100..<150).map { SampleBid("b\($0)", marks: ["quality": 4]) }
    let (lot, diagnostics) = try Sample.evaluate(bids, rubric)
    let tie = try #require(diagnostics.first { $0.code == "PRB4020" })
    #expect(tie.message.hasSuffix("\"b119\" and 30 more are level at rank 1 in the competition"))
    #expect(tie.related.count == 19)
    #expect(lot.ranking.count == 50)
  }
}
