import Evaluation
import Procurement
import Testing

@Suite("the check service-vacuum")
struct ServiceVacuumTests {
  private func finding(
    _ rows: String, rule: String = "service-vacuum", settings: String = "length: 36 months"
  ) throws -> CheckFinding {
    try ContractCase("check: \(rule)\nservices: desk\n\(settings)\n\(rows)").finding()
  }

  @Test("one accountable party and one provider in every month pass, and name the rows")
  func pass() throws {
    let found = try finding(
      "responsibility: desk, Eskerdale, Alder Ltd, 1, 24\n"
        + "responsibility: desk, Eskerdale, Birch Ltd, 25,")
    #expect(found.outcome == .pass)
    #expect(
      found.details == [
        "desk, accountable: \"Eskerdale\" in months 1 to 36",
        "desk, provided by: \"Alder Ltd\" in months 1 to 24; \"Birch Ltd\" in months 25 to 36",
      ])
    #expect(
      found.reliedOn.map(\.fact) == [
        "contract length: 36 months",
        "\"desk\": accountable \"Eskerdale\", provider \"Alder Ltd\", from month 1 to month 24",
        "\"desk\": accountable \"Eskerdale\", provider \"Birch Ltd\", from month 25 to the end",
      ])
    #expect(found.reliedOn.map(\.source.line) == [0, 4, 5])
  }

  @Test("a month that nobody covers is named, at the beginning, in the middle and at the end")
  func gaps() throws {
    let found = try finding("responsibility: desk, Eskerdale, Alder Ltd, 2, 35")
    #expect(found.outcome == .fail)
    #expect(
      found.basis == """
        desk: nobody is accountable for it in month 1; desk: nobody is accountable for it in month 36; \
        desk: nobody provides it in month 1; and 1 more, listed below
        """)
    #expect(found.details.last == "desk: nobody provides it in month 36")
    let middle = try finding(
      "responsibility: desk, Eskerdale, Alder Ltd, 1, 12\n"
        + "responsibility: desk, Eskerdale, Birch Ltd, 16, 36\n"
        + "responsibility: desk, Eskerdale, , 13, 15")
    #expect(middle.basis == "desk: nobody provides it in months 13 to 15")
  }

  @Test(
    "a service in scope without a row is a gap of the whole life, and it is said where it was looked for"
  )
  func noRow() throws {
    let found = try finding("responsibility: hosting, Eskerdale, Alder Ltd")
    #expect(found.outcome == .fail)
    #expect(found.basis.contains("desk: nobody provides it in months 1 to 36"))
    #expect(found.lookedFor == ["desk among the responsibilities"])
    #expect(found.details.contains("\"hosting\" is not in scope, and its rows count for nothing"))
  }

  @Test("two at once fail with their names, unless the rubric publishes the service as shared")
  func overlaps() throws {
    let rows =
      "responsibility: desk, Eskerdale, Birch Ltd, 1, 20\n"
      + "responsibility: desk, Eskerdale, Alder Ltd, 19, 36"
    let found = try finding(rows)
    #expect(found.basis == "desk: 2 provide it in months 19 to 20: \"Alder Ltd\" and \"Birch Ltd\"")
    let shared = try finding(rows, rule: "{name: service-vacuum, shared: [desk]}")
    #expect(shared.outcome == .pass)
    #expect(shared.details.contains { $0.hasSuffix(", which the rubric allows") })
  }

  @Test("one party whose own rows overlap is one party")
  func sameParty() throws {
    let found = try finding(
      "responsibility: desk, Eskerdale, Alder Ltd, 1, 20\n"
        + "responsibility: desk, Eskerdale, Alder Ltd, 10, 36")
    #expect(found.outcome == .pass)
  }

  @Test(
    "a hand-over within a month leaves neither gap nor overlap, and a day between two is found",
    arguments: [
      ("2027-02-28", "2027-03-01", nil),
      ("2027-03-15", "2027-03-16", nil),
      ("2027-03-15", "2027-03-17", "nobody provides it in month 12 (2027-03-16 to 2027-03-16)"),
      ("2027-03-31", "2027-05-01", "nobody provides it in month 13"),
      (
        "2027-03-15", "2027-03-15",
        "2 provide it in month 12 (2027-03-15 to 2027-03-15): \"Alder Ltd\" and \"Birch Ltd\""
      ),
      ("2028-02-28", "2028-03-01", "nobody provides it in month 23 (2028-02-29 to 2028-02-29)"),
      ("2028-02-29", "2028-03-01", nil),
    ])
  func days(last: String, first: String, expected: String?) throws {
    let found = try finding(
      "responsibility: desk, Eskerdale, , ,\nresponsibility: desk, , Alder Ltd, , \(last)\n"
        + "responsibility: desk, , Birch Ltd, \(first),",
      settings: "length: 36 months\ncontract start: 2026-04-01")
    #expect(found.outcome == (expected == nil ? .pass : .fail))
    #expect(expected == nil || found.basis == "desk: \(expected ?? "")")
  }

  @Test(
    "a contract that begins on the 31st has months that begin on the last day of shorter ones",
    arguments: [("2027-02-27", nil), ("2027-02-26", "month 1 (2027-02-27 to 2027-02-27)")])
  func monthEnds(last: String, gap: String?) throws {
    let found = try finding(
      "responsibility: desk, Eskerdale, Alder Ltd, , \(last)\n"
        + "responsibility: desk, Eskerdale, Alder Ltd, 2,",
      settings: "length: 12 months\ncontract start: 2027-01-31")
    #expect(found.outcome == (gap == nil ? .pass : .fail))
    #expect(gap == nil || found.basis.hasSuffix("desk: nobody provides it in \(gap ?? "")"))
  }

  @Test("months and dates may be mixed, and time outside the contract counts for nothing")
  func mixed() throws {
    let found = try finding(
      "responsibility: desk, Eskerdale, Alder Ltd, 2020-01-01, 12\n"
        + "responsibility: desk, Eskerdale, Birch Ltd, 2027-04-01, 9999\n"
        + "responsibility: desk, Eskerdale, Cedar Ltd, 2040-01-01, 2041-01-01\n"
        + "responsibility: desk, Eskerdale, Dogwood Ltd, 20, 10",
      settings: "length: 36 months\ncontract start: 2026-04-01")
    #expect(found.outcome == .pass)
    #expect(
      found.details == [
        "desk: the row at case:7:1 covers no time of the contract",
        "desk: the row at case:8:1 covers no time of the contract",
        "desk, accountable: \"Eskerdale\" in months 1 to 36",
        "desk, provided by: \"Alder Ltd\" in months 1 to 12; \"Birch Ltd\" in months 13 to 36",
      ])
  }

  @Test("extensions are followed where the rubric says so")
  func extensions() throws {
    let row = "responsibility: desk, Eskerdale, Alder Ltd, 1, 36"
    let rule = "{name: service-vacuum, include-extensions: yes}"
    #expect(try finding(row, settings: "length: 36 months, 12").outcome == .pass)
    let found = try finding(row, rule: rule, settings: "length: 36 months, 12")
    #expect(found.basis.contains("desk: nobody provides it in months 37 to 48"))
    #expect(try finding(row, rule: rule).outcome == .couldNotTell)
  }

  @Test("without rows, a length, or a day to count dates from, it cannot tell")
  func cannotTell() throws {
    let none = try finding("")
    #expect(none.outcome == .couldNotTell)
    #expect(none.lookedFor == ["responsibilities in the contract schedule"])
    let lengthless = try finding("responsibility: desk, E, A", settings: "price: 1")
    #expect(lengthless.outcome == .couldNotTell)
    let dateless = try finding("responsibility: desk, E, A, 2026-04-01,")
    #expect(dateless.outcome == .couldNotTell)
    #expect(dateless.lookedFor == ["contract-start in competition.yaml"])
  }

  @Test("where nobody names a scope it does not apply")
  func notApplicable() throws {
    let found = try ContractCase("check: service-vacuum\nlength: 12 months").finding()
    #expect(found.outcome == .notApplicable)
  }

  @Test("the rubric's services go before those of the competition")
  func rubricScope() throws {
    let found = try finding(
      "responsibility: hosting, E, A",
      rule: "{name: service-vacuum, services: [hosting, hosting]}")
    #expect(found.outcome == .pass)
    #expect(found.basis.hasPrefix("the service has one"))
  }

  @Test("many parties at once are counted, not listed")
  func manyParties() throws {
    let rows = (0..<5000).map { "responsibility: desk, Eskerdale, Party \($0), \($0 % 36 + 1),36" }
    let found = try finding(rows.joined(separator: "\n"))
    #expect(found.outcome == .fail)
    #expect(
      found.basis.hasPrefix("desk: 139 provide it in month 1; desk: 278 provide it in month 2"))
  }
}
