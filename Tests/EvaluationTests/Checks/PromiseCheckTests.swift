import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("Promises that agreed marks gave credit for")
struct PromiseCheckTests {
  private func row(_ bids: [CheckedBid]) throws -> (row: CheckRow, found: [Diagnostic]) {
    let (rows, found) = try Checked.matrix(bids, try Checked.rubric(""))
    return (try #require(rows.first { $0.origin == .promise }), found)
  }

  @Test("a promise that the schedule does not hold is named with the mark and the clause")
  func notHeld() throws {
    let (row, found) = try row([
      CheckedBid(
        id: "b1", terms: ["exit.assistance-months: 6 months", "open-book: yes"],
        promise: "exit.assistance-months at-least 12; open-book equals yes; exit.plan")
    ])
    let finding = row.findings[0]
    #expect(finding.outcome == .fail)
    #expect(finding.basis == "of 3 promises: 1 held, 2 not held")
    #expect(
      finding.details == [
        "quality: exit.assistance-months at least 12 months: not held, as exit.assistance-months is 6 months, which is under 12 months",
        "quality: open-book yes: held, as open-book is yes, which is yes",
        "quality: exit.plan present: not held, as exit.plan is not in the contract schedule (looked for exit.plan in terms.csv)",
      ])
    let credit = try #require(finding.reliedOn.first)
    #expect(credit.fact.hasPrefix("promise on quality, agreed mark 4: exit.assistance-months"))
    #expect(credit.clause == "section 2")
    #expect(credit.wording == "Good plan")
    #expect(credit.source.description == "marks.csv:1:40")
    #expect(found.map(\.code) == ["PRB2091", "PRB2091"])
    #expect(found.first?.related.map { $0.location.description } == ["terms.csv:100:3"])
  }

  @Test("a kept promise passes, one about a schedule that was not given cannot be told")
  func held() throws {
    let (row, found) = try row([
      CheckedBid(id: "b1", terms: ["payment.days: 14 days"], promise: "payment.days at-most 30"),
      CheckedBid(id: "b2", promise: "payment.days at-most 30"), CheckedBid(id: "b3"),
      CheckedBid(id: "b4", terms: ["payment.days: 14 days"], promise: "payment.days below 30"),
    ])
    #expect(
      row.findings.map(\.outcome) == [.pass, .couldNotTell, .notApplicable, .couldNotTell])
    #expect(found.map(\.code) == ["PRB2092", "PRB2090"])
  }

  @Test("a broken promise of a ranked bid leaves something open, and changes no score")
  func standsOpen() throws {
    let rubric = try Checked.rubric("")
    let terms = ["payment.days: 45 days"]
    let (kept, _) = try Checked.evaluate([CheckedBid(id: "b1", terms: terms)], rubric)
    let (broken, found) = try Checked.evaluate(
      [CheckedBid(id: "b1", terms: terms, promise: "payment.days at-most 30")], rubric)
    #expect(broken.totals == kept.totals)
    #expect(!kept.standsOpen)
    #expect(broken.standsOpen)
    #expect(found.map(\.code) == ["PRB2091"])
  }
}
