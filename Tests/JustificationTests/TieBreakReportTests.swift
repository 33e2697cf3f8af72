import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import Testing

@Suite("reports on bids of equal total")
struct TieBreakReportTests {
  /// A report on bids with these marks on quality and staff, which weigh the same.
  private func report(
    _ marks: [(id: String, quality: Int, staff: Int)], ties: String = "[quality]",
    rounding: String = "rounding: {scores: 2, mode: half-up}", title: String = "Quality"
  ) throws -> Report<EvaluationResult> {
    let text = """
      rubric: level
      title: Level
      version: 1.0.0
      method: weighted-sum
      \(rounding)
      scale: {0: Unacceptable, 1: Poor, 2: Fair, 3: Good}
      criteria:
        - {id: quality, title: "\(title)", weight: 50}
        - {id: staff, title: Staff, weight: 50}
      ties: \(ties)

      """
    var log = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
    let place = SourceLocation(file: "bids.csv", line: 2, column: 1)
    let given = marks.flatMap { bid in
      [("quality", bid.quality), ("staff", bid.staff)].map {
        Mark(
          bid: bid.id, criterion: $0.0, evaluator: Mark.agreed,
          answer: Sourced(.mark(FixedDecimal($0.1)), at: place))
      }
    }
    let lot = Lot(
      id: nil, title: nil,
      bids: marks.map { Bid(id: $0.id, bidder: "Bidder \($0.id)", source: place) },
      marks: MarkTable(bids: marks.map(\.id), marks: given))
    let competition = Competition(
      id: "level", title: "Level", currency: try #require(Currency("GBP")), lots: [lot])
    var evaluation = DiagnosticLog()
    return Report(
      try #require(Evaluator.evaluate(competition, against: rubric, log: &evaluation)),
      diagnostics: evaluation.finished())
  }

  @Test(
    "a tie-break below the first place is told, for the reserve is picked by it",
    arguments: [TableReport.name, MarkdownReport.name])
  func belowTheFirst(name: String) throws {
    let format = try #require(EvaluationResult.form(named: name))
    let text = format.text(of: try report([("b1", 3, 3), ("b2", 1, 2), ("b3", 2, 1)]))
    #expect(
      text.contains(
        "b3 and b2 are level at 50.00; the published tie-break on quality puts b3 ahead."))
    #expect(!text.contains("Bidder b1 (b1) are level"))
  }

  @Test("a tie-break on the first place is told once")
  func theFirst() throws {
    let text = TableReport.text(of: try report([("b2", 1, 2), ("b3", 2, 1)]))
    #expect(text.components(separatedBy: "tie-break").count == 2)
  }

  @Test("all who share the first place are named, not only two of them")
  func threeLevel() throws {
    let text = TableReport.text(
      of: try report([("b1", 3, 3), ("b2", 3, 3), ("b3", 3, 3)]))
    #expect(
      text.replacing("\n", with: " ").contains(
        "Bidder b1 (b1), Bidder b2 (b2) and Bidder b3 (b3) are level at 100.00; a person must decide."
      ))
  }

  @Test("every report for people says how scores were rounded, or that they were not")
  func rounding() throws {
    for format in [TableReport.self, MarkdownReport.self] as [any ReportForm<EvaluationResult>.Type]
    {
      #expect(
        format.text(of: try report([("b1", 3, 3)]))
          .contains("scores rounded to 2 decimals, half-up"))
      #expect(
        format.text(of: try report([("b1", 3, 3)], rounding: ""))
          .contains("scores not rounded, only the figures shown"))
    }
  }

  @Test("ids that differ at their ends stay different where a table cuts them")
  func longIDs() throws {
    let text = TableReport.text(
      of: try report([
        ("eskerdale-harrowmoor-2026-bid-01", 3, 3), ("eskerdale-harrowmoor-2026-bid-02", 1, 2),
      ]))
    #expect(text.contains("…026-bid-01 ") && text.contains("…026-bid-02 "))
  }

  @Test("a title that begins with a number makes no list of its own in Markdown")
  func numberedTitle() throws {
    let text = MarkdownReport.text(of: try report([("b1", 3, 3)], title: "1. Quality"))
    #expect(text.contains("- 1\\. Quality, 50.00 of 50"))
  }

  @Test("characters that cannot be seen are shown by their codes")
  func invisible() throws {
    let text = TableReport.text(
      of: try report([("b1", 3, 3), ("b1\u{200B}", 3, 3), ("b1\u{E0041}", 3, 3)]))
    #expect(text.contains("b1\\u{200B}") && text.contains("b1\\u{E0041}"))
  }
}
