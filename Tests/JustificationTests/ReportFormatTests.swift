import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import Testing

@Suite("reports")
struct ReportFormatTests {
  /// A competition whose texts try to do something wherever they are shown.
  private func report(
    bids count: Int = 2, criteria: Int = 2, weights: String = "of-parent"
  ) throws -> Report<EvaluationResult> {
    let share = 100 / criteria
    let leaves = (1...criteria).map {
      "  - {id: criterion-\($0), title: \"<b>Title</b> | \($0)\", weight: \(share)}\n"
    }.joined()
    let text = """
      rubric: hostile
      title: Hostile
      version: 1.0.0
      method: weighted-sum
      rounding: {scores: 2, mode: half-up}
      line-rounding: none
      weights: \(weights)
      scale: {0: Unacceptable, 1: Poor, 2: Good}
      criteria:
      \(leaves)ties: [criterion-1]

      """
    var log = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
    let place = SourceLocation(file: "bids.csv", line: 2, column: 1)
    let names = [
      "=HYPERLINK(\"http://x\")", "+1|2", "\u{202E}tfihs", "名前株式会社名前株式会社名前", "a\u{1B}[31mb",
    ]
    let bids = (0..<count).map {
      Bid(id: "b\($0)", bidder: names[$0 % names.count], source: place)
    }
    let marks = bids.enumerated().flatMap { index, bid in
      (1...criteria).map {
        Mark(
          bid: bid.id, criterion: "criterion-\($0)", evaluator: Mark.agreed,
          answer: Sourced(.mark(FixedDecimal((index + $0) % 3)), at: place),
          reason: "Reason \(index) \($0)", evidence: "section 2")
      }
    }
    let lot = Lot(
      id: nil, title: nil, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: marks))
    let competition = Competition(
      id: "hostile", title: "Hostile\nnames", currency: try #require(Currency("GBP")),
      lots: [lot])
    var evaluation = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(competition, against: rubric, log: &evaluation))
    return Report(result, diagnostics: evaluation.finished())
  }

  @Test("where criteria have points, every report with a heading says how many there are in all")
  func points() throws {
    let report = try report(criteria: 3, weights: "points")
    #expect(TableReport.text(of: report).contains("half-up, out of 99 points\n"))
    #expect(MarkdownReport.text(of: report).contains("half-up, out of 99 points, SHA-256"))
    #expect(JSONReport.text(of: report).contains(#""points": "99""#))
    let percent = try self.report()
    #expect(!TableReport.text(of: percent).contains("points"))
    #expect(!JSONReport.text(of: percent).contains(#""points""#))
  }

  @Test(
    "no line of a table is wider than 100 columns, whatever the names and however many criteria",
    arguments: [1, 4, 20, 50])
  func tableWidth(criteria: Int) throws {
    let text = TableReport.text(of: try report(bids: 5, criteria: criteria))
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 100, "\(line)") }
    for bid in 0..<5 { #expect(text.contains("b\(bid)")) }
    for criterion in 1...criteria { #expect(text.contains("criterion-\(criterion)")) }
  }

  @Test("no form lets a control character or a change of reading direction through")
  func noControlCharacters() throws {
    let report = try report(bids: 5)
    for format in EvaluationResult.forms where format != CSVReport.self {
      let text = format.text(of: report)
      for scalar in text.unicodeScalars {
        #expect(scalar == "\n" || !(scalar.value < 0x20 || scalar.value == 0x202E))
      }
    }
  }

  @Test("no CSV cell starts a formula")
  func noFormulas() throws {
    let text = CSVReport.text(of: try report(bids: 5))
    #expect(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""))
    #expect(text.contains("\"'+1|2\""))
    #expect(text.hasSuffix("\r\n"))
  }

  @Test("Markdown keeps names as text")
  func markdownEscapes() throws {
    let text = MarkdownReport.text(of: try report(bids: 2))
    #expect(text.contains("&lt;b&gt;Title&lt;/b&gt; \\| 1"))
    #expect(!text.contains("<b>"))
  }

  @Test("JSON has the keys that others rely on, and decimals as texts")
  func jsonShape() throws {
    let text = JSONReport.text(of: try report())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "probity/evaluation/1")
    #expect((object["rubric"] as? [String: Any])?["sha256"] as? String != nil)
    let lot = try #require((object["lots"] as? [[String: Any]])?.first)
    let first = try #require((lot["ranking"] as? [[String: Any]])?.first)
    #expect(first["total"] is String && first["rank"] is Int)
    let criterion = try #require((first["criteria"] as? [[String: Any]])?.first)
    #expect(
      Set(criterion.keys).isSuperset(of: ["criterion", "weight", "score", "basis", "sources"]))
    let total = try FixedDecimal(parsing: try #require(first["total"] as? String))
    let scores = try #require(first["criteria"] as? [[String: Any]])
      .map { try FixedDecimal(parsing: try #require($0["score"] as? String)) }
    #expect(try FixedDecimal.sum(scores) == total)
  }

  @Test("the same report gives the same bytes")
  func deterministic() throws {
    for format in EvaluationResult.forms {
      #expect(format.text(of: try report(bids: 5)) == format.text(of: try report(bids: 5)))
    }
  }
}
