import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("marks of what is confidential against bids and rubric")
struct ConfidentialChecksTests {
  private let place = SourceLocation(file: "confidential.yaml", line: 2, column: 5)

  private func codes(
    _ subject: ConfidentialMark.Subject, bid: String? = nil
  ) throws -> [String] {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, criteria: [{id: staff, title: Staff, weight: 100}]}
      """)
    let mark = ConfidentialMark(
      subject, bid: bid.map { Sourced($0, at: place) }, ground: .commercial, reason: "Rates",
      source: place)
    var log = DiagnosticLog()
    Evaluator.check(
      Confidentiality([mark]),
      of: try Sample.competition([SampleBid("b1", marks: ["staff": 4])]), against: rubric,
      log: &log)
    return log.finished().map(\.code)
  }

  @Test("a mark that meets a bid, a criterion or a group of them is sound")
  func sound() throws {
    #expect(try codes(.price) == [])
    #expect(try codes(.price, bid: "b1") == [])
    #expect(try codes(.criterion("quality")) == [])
    #expect(try codes(.criterion("staff"), bid: "b1") == [])
  }

  @Test("a mark that meets nothing is an error, since it would withhold nothing")
  func unmet() throws {
    #expect(try codes(.price, bid: "b2") == ["PRB2112"])
    #expect(try codes(.criterion("stuff")) == ["PRB2292"])
    #expect(try codes(.terms(named: "payment.days")) == ["PRB2292"])
  }
}
