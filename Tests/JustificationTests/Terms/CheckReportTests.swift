import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import Testing

@Suite("reports on contract terms")
struct CheckReportTests {
  private static let place = SourceLocation(file: "terms.csv", line: 2, column: 3)

  /// Two checks in bids whose names and clauses try to do something wherever they are shown.
  private func report(bids count: Int = 4) throws -> Report<CheckMatrix> {
    let text = """
      rubric: hostile
      title: Hostile
      version: 1.0.0
      method: weighted-sum
      line-rounding: none
      scale: {0: Unacceptable, 1: Good}
      criteria:
        - {id: quality, title: Quality, weight: 100}
      ties: [quality]

      """
    var log = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
    let names = ["=1+1", "<script>alert(1)</script>", "\u{202E}tfihs", "Birch Ltd"]
    let bids = (0..<count).map {
      Bid(id: "b\($0)", bidder: names[$0 % names.count], source: Self.place)
    }
    let term = ContractTerm(
      name: "payment.days", value: Sourced("45 days", at: Self.place), clause: "14.2",
      wording: Sourced("The Council pays | within *45* days\u{1B}[31m", at: Self.place))
    let findings = [
      CheckFinding(
        .fail, "payment.days is 45 days, which is over 30 days", reliedOn: [ReliedOn(term)]),
      CheckFinding(.pass, "payment.days is 30 days", reliedOn: [ReliedOn(term)]),
      CheckFinding(.notApplicable, "the contract type is framework"),
      CheckFinding(
        .couldNotTell, "no contract schedule was given", lookedFor: ["payment.days in terms.csv"]),
    ]
    let row = CheckRow(
      id: "payment", title: "Pays in time", citation: "Procurement Act 2023, s.68",
      origin: .rubric, onFailure: .clarify, points: nil,
      findings: bids.indices.map { findings[$0 % findings.count] })
    let lot = Lot(
      id: nil, title: nil, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: []))
    let competition = Competition(
      id: "hostile", title: "Hostile\nnames", currency: try #require(Currency("GBP")), lots: [lot])
    return Report(
      CheckMatrix(
        competition: competition, rubric: rubric, lots: [LotCheckMatrix(lot: lot, rows: [row])]),
      diagnostics: [])
  }

  @Test("the table shows every outcome, and what a pass rests on as well as a failure")
  func table() throws {
    let text = CheckTable.text(of: try report())
    for part in [
      "payment  clarify     FAIL  pass  n/a  ?",
      "1 pass, 1 fail, 1 not applicable, 1 could not tell",
      "failed\n  payment, b0: payment.days is 45 days, which is over 30 days [Procurement Act 2023, s.68]",
      "passed\n  payment, b1: payment.days is 30 days",
      "(clause 14.2, terms.csv:2:3)", "looked for payment.days in terms.csv", "\\u{1B}[31m",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("\u{1B}"))
  }

  @Test("no line of the table is wider than 100 columns", arguments: [1, 4, 40])
  func width(bids: Int) throws {
    let lines = CheckTable.text(of: try report(bids: bids)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 100 })
    #expect(lines.filter { $0.hasPrefix("payment ") }.count == (bids == 40 ? 3 : 1))
  }

  @Test("a row of the CSV stands for each check and bid, and none is run as a formula")
  func csv() throws {
    let lines = CheckCSV.text(of: try report()).components(separatedBy: "\r\n")
    #expect(lines.count == 6)
    #expect(lines[1].contains(",b0,'=1+1,fail,"))
    #expect(lines[4].contains("Birch Ltd,could not tell,no contract schedule was given,,,"))
  }

  @Test("the JSON keeps outcome, basis, clause, wording and place")
  func json() throws {
    let text = CheckJSON.text(of: try report())
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "probity/terms/1")
    let lots = try #require(root["lots"] as? [[String: Any]])
    let checks = try #require(lots.first?["checks"] as? [[String: Any]])
    let findings = try #require(checks.first?["findings"] as? [[String: Any]])
    #expect(
      findings.map { $0["outcome"] as? String }
        == ["fail", "pass", "not-applicable", "could-not-tell"])
    let relied = try #require((findings[1]["reliedOn"] as? [[String: Any]])?.first)
    #expect(relied["clause"] as? String == "14.2")
    #expect((relied["source"] as? [String: Any])?["line"] as? Int == 2)
  }

  @Test("Markdown keeps text from outside as text")
  func markdown() throws {
    let text = CheckMarkdown.text(of: try report())
    #expect(!text.contains("<script>"))
    #expect(text.contains("within \\*45\\* days"))
    #expect(text.contains("| payment | Pays in time | clarify | fail | pass |"))
  }

  @Test("a failed check, or one that did not tell, stands open")
  func standsOpen() throws {
    let matrix = try report().result
    #expect(matrix.standsOpen)
    #expect(
      !CheckMatrix(competition: matrix.competition, rubric: matrix.rubric, lots: []).standsOpen)
  }

  @Test("the CSV holds nothing that a terminal or a viewer would act on")
  func quietCSV() throws {
    let text = CheckCSV.text(of: try report())
    #expect(text.contains("\\u{1B}[31m"))
    #expect(!text.unicodeScalars.contains { "\u{1B}\u{202E}".unicodeScalars.contains($0) })
  }

  @Test("a table of thousands of bids ends in good time")
  func manyBids() throws {
    let report = try report(bids: 4000)
    let clock = ContinuousClock()
    var text = ""
    let time = clock.measure { text = CheckTable.text(of: report) }
    #expect(text.contains("b3999"))
    #expect(time < .seconds(20))
  }

  @Test("a lot without bids has no empty tables")
  func noBids() throws {
    let report = try report(bids: 0)
    #expect(CheckTable.text(of: report).hasSuffix("no bid\n"))
    #expect(CheckMarkdown.text(of: report).hasSuffix("\nNo bid.\n"))
  }
}
