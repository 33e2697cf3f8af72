import Evaluation
import Procurement
import Testing

@Suite("the check cost-shunting")
struct CostShuntingTests {
  private func finding(
    _ savings: [String], rule: String = "cost-shunting",
    buyers: String = "buyers: eskerdale, mossgate\n"
  ) throws -> CheckFinding {
    let rows = savings.map { "saving: \($0)\n" }.joined()
    return try ContractCase("check: \(rule)\n\(buyers)\(rows)").finding()
  }

  @Test("savings for everyone pass, with every year and the life shown")
  func pass() throws {
    let found = try finding(["eskerdale, 1, 100, 90, banked", "mossgate, 1, 200, 170"])
    #expect(found.outcome == .pass)
    #expect(
      found.details == [
        "year 1: \"eskerdale\" -10.00 GBP, \"mossgate\" -30.00 GBP; all together -40.00 GBP",
        "the whole life: \"eskerdale\" -10.00 GBP, \"mossgate\" -30.00 GBP; all together -40.00 GBP",
      ])
    #expect(
      found.reliedOn.map(\.fact) == [
        "\"eskerdale\", year 1: baseline 100.00 GBP, cost 90.00 GBP, banked",
        "\"mossgate\", year 1: baseline 200.00 GBP, cost 170.00 GBP, no evidence stated",
      ])
  }

  @Test("a partner that pays more while all together pay less fails, by year and over the life")
  func fail() throws {
    let found = try finding(["eskerdale, 1, 100, 50", "mossgate, 1, 100, 120.50"])
    #expect(found.outcome == .fail)
    #expect(
      found.basis == """
        year 1: "mossgate" pays 20.50 GBP more than its baseline, while all partners together pay \
        29.50 GBP less; the whole life: "mossgate" pays 20.50 GBP more than its baseline, while all \
        partners together pay 29.50 GBP less
        """)
  }

  @Test("a year can shunt what the whole life does not, and the other way round")
  func yearAndLife() throws {
    let year = try finding([
      "eskerdale, 1, 100, 50", "mossgate, 1, 100, 110", "eskerdale, 2, 100, 100",
      "mossgate, 2, 100, 60",
    ])
    #expect(year.basis.hasPrefix("year 1: \"mossgate\" pays 10.00 GBP more"))
    #expect(!year.basis.contains("life"))
    let life = try finding([
      "eskerdale, 1, 100, 100", "mossgate, 1, 100, 110", "eskerdale, 2, 100, 50",
      "mossgate, 2, 100, 100",
    ])
    #expect(life.basis.hasPrefix("the whole life: \"mossgate\" pays 10.00 GBP more"))
  }

  @Test("where the total stays level or rises, nobody's saving is paid by another")
  func totalRises() throws {
    #expect(try finding(["eskerdale, 1, 100, 90", "mossgate, 1, 100, 110"]).outcome == .pass)
    #expect(try finding(["eskerdale, 1, 100, 90", "mossgate, 1, 100, 150"]).outcome == .pass)
  }

  @Test(
    "the tolerance is an amount or a share of the partner's own baseline, its bound allowed",
    arguments: [
      ("20.50", CheckOutcome.pass), ("20.49", .fail), ("20.5%", .pass), ("20.4%", .fail),
      ("20.50 GBP", .pass), ("20.50 EUR", .couldNotTell),
    ])
  func tolerance(text: String, outcome: CheckOutcome) throws {
    let found = try finding(
      ["eskerdale, 1, 100, 50", "mossgate, 1, 100, 120.50"],
      rule: "{name: cost-shunting, tolerance: \(text)}")
    #expect(found.outcome == outcome)
  }

  @Test("of a baseline of nothing no share is tolerated")
  func zeroBaseline() throws {
    let found = try finding(
      ["eskerdale, 1, 100, 50", "mossgate, 1, 0, 0.01"],
      rule: "{name: cost-shunting, tolerance: 50%}")
    #expect(found.outcome == .fail)
  }

  @Test("a partner or year that is missing, or a stranger, leaves it open")
  func cannotTell() throws {
    let none = try finding([])
    #expect(none.outcome == .couldNotTell && none.lookedFor == ["savings in the contract schedule"])
    let absent = try finding(["eskerdale, 1, 100, 50"])
    #expect(absent.outcome == .couldNotTell && absent.lookedFor == ["mossgate in the savings"])
    let year = try finding([
      "eskerdale, 1, 100, 50", "mossgate, 1, 100, 50", "eskerdale, 2, 100, 50",
    ])
    #expect(year.basis == "year 2 has no cost for \"mossgate\"")
    let stranger = try finding([
      "eskerdale, 1, 100, 50", "mossgate, 1, 100, 150", "harrowmoor, 1, 9, 1",
    ])
    #expect(stranger.basis == "\"harrowmoor\" is not among the buyers")
    let alone = try finding(["eskerdale, 1, 100, 50"], buyers: "")
    #expect(alone.outcome == .couldNotTell)
  }

  @Test("a year that is whole is judged even where another is not")
  func partlyDecided() throws {
    let found = try finding([
      "eskerdale, 1, 100, 50", "mossgate, 1, 100, 120", "eskerdale, 2, 100, 50",
    ])
    #expect(found.outcome == .fail)
    #expect(found.details.last == "could not tell: year 2 has no cost for \"mossgate\"")
  }

  @Test("with one buyer it does not apply")
  func notApplicable() throws {
    let found = try finding(["eskerdale, 1, 100, 50"], buyers: "buyers: eskerdale\n")
    #expect(found.outcome == .notApplicable)
  }

  @Test("sums that do not fit, or in two currencies, are said and never wrapped")
  func overflow() throws {
    let huge = "170000000000000000000000000000000000000"
    let found = try finding(["eskerdale, 1, \(huge), 0", "mossgate, 1, \(huge), 0"])
    #expect(found.outcome == .couldNotTell)
    #expect(found.basis == "the amounts are too large to be computed exactly")
    let mixed = try finding(["eskerdale, 1, 1 EUR, 1", "mossgate, 1, 1, 1"])
    #expect(mixed.outcome == .couldNotTell)
    #expect(mixed.basis == "amounts in GBP and EUR cannot be held against each other")
  }

  @Test("several rows of a partner and year are added, and hundreds of partners are followed")
  func manyPartners() throws {
    let names = (0..<500).map { "p\($0)" }
    let rows = names.flatMap { ["\($0), 1, 10, 4", "\($0), 1, 10, 14"] } + ["p7, 1, 0, 3"]
    let found = try finding(rows, buyers: "buyers: \(names.joined(separator: ", "))\n")
    #expect(found.outcome == .fail)
    #expect(found.basis.hasPrefix("year 1: \"p7\" pays 1.00 GBP more than its baseline, while all"))
    #expect(found.basis.contains("together pay 997.00 GBP less"))
  }
}
