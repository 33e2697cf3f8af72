import Procurement
import Rubrics
import Testing

@testable import Evaluation

@Suite("The weight of social value")
struct SocialValueWeightTests {
  private static let place = SourceLocation(file: "competition.yaml", line: 1, column: 1)

  private func finding(
    weight: String, started: String = "2026-02-09",
    authority: ProcurementFacts.Authority? = .central,
    price: String? = "3000000", vat: Int? = 20, regime: Regime = .procurementAct2023,
    named: [String] = ["social"], inPoints: Bool = false
  ) throws -> CheckFinding {
    let pounds = try #require(Currency("GBP"))
    let place = SocialValueWeightTests.place
    let bid = Bid(
      id: "b", bidder: "B", source: place,
      statedPrice: try price.map {
        Sourced(Money(try FixedDecimal(parsing: $0), pounds), at: place)
      },
      contractLength: ContractLength(initialMonths: 36, extensionMonths: 0).map {
        Sourced($0, at: place)
      })
    let lot = Lot(id: nil, title: nil, bids: [bid], marks: MarkTable(bids: ["b"], marks: []))
    let competition = Competition(
      id: "c", title: "C", currency: pounds, regime: regime, started: CalendarDate(iso: started),
      facts: ProcurementFacts(
        authority: authority.map { Sourced($0, at: place) }, subject: Sourced(.services, at: place),
        isDefence: Sourced(false, at: place),
        vatPercent: vat.map { Sourced(FixedDecimal($0), at: place) }),
      lots: [lot])
    let rest = try FixedDecimal(100) - FixedDecimal(parsing: weight)
    let rubric = try Sample.rubric(
      """
      - {id: quality, title: Quality, \(inPoints ? "" : "weight: 60, ")criteria: [
          {id: social, title: Social value, weight: \(weight)},
          {id: rest, title: Rest, weight: \(rest)}]}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """,
      settings: inPoints ? "weights: points" : "rounding: {scores: 2, mode: half-up}")
    let reference = RuleReference(
      Sourced("social-value-weight", at: place),
      parameters: [RuleParameter("criteria", .list(named.map { .text($0) }), at: place)])
    var parameters = RuleParameters(reference)
    let check = try #require(SocialValueWeight(parameters: &parameters))
    return check.finding(
      in: bid, of: CheckContext(competition: competition, lot: lot, rubric: rubric))
  }

  @Test("a tenth of the total is enough before 2027, and the weight is that of the whole")
  func tenth() throws {
    // 60% × 16.7 is 10.02% of the total, 60% × 16.6 is 9.96%.
    #expect(try finding(weight: "16.7").outcome == .pass)
    let short = try finding(weight: "16.6")
    #expect(short.outcome == .fail)
    #expect(short.basis == "social value weighs 9.96% of the total, and the least is 10%")
    #expect(short.details.contains { $0.contains("PPN 002") })
  }

  @Test("points count as their share of all points, and one just under a tenth is under it")
  func points() throws {
    // 100 points of quality, 40 of price: 14 of 140 are a tenth.
    #expect(try finding(weight: "14", inPoints: true).outcome == .pass)
    let short = try finding(weight: "13.9999999", inPoints: true)
    #expect(short.outcome == .fail)
    #expect(short.basis == "social value weighs 9.9999% of the total, and the least is 10%")
    #expect(short.reliedOn.contains { $0.fact.contains("13.9999999 of 140 points") })
  }

  @Test(
    "from 2027 five million pounds ask for a fifth",
    arguments: [
      ("2026-12-31", "6000000", "20", CheckOutcome.pass), ("2027-01-01", "6000000", "20", .fail),
      ("2027-01-01", "6000000", "34", .pass), ("2027-01-01", "4000000", "20", .pass),
      ("2027-01-01", "4166666.67", "20", .fail), ("2027-01-01", "800000", "1", .notApplicable),
      ("2020-12-31", "800000", "1", .notApplicable),
    ])
  func dates(started: String, price: String, weight: String, outcome: CheckOutcome) throws {
    #expect(try finding(weight: weight, started: started, price: price).outcome == outcome)
  }

  @Test("before the Act the threshold is not known, so too little is no failure yet")
  func earlierLaw() throws {
    let little = try finding(
      weight: "10", started: "2023-05-01", price: "50000", regime: .publicContractsRegulations2015)
    #expect(little.outcome == .couldNotTell)
    #expect(little.lookedFor == ["the threshold of the time, which Probity does not hold"])
    let enough = try finding(
      weight: "20", started: "2023-05-01", price: "50000", regime: .publicContractsRegulations2015)
    #expect(enough.outcome == .pass)
  }

  @Test("authorities that are not central may adopt it")
  func others() throws {
    let council = try finding(weight: "1", authority: .subCentral)
    #expect(council.outcome == .notApplicable)
    #expect(council.basis.contains("others may adopt it"))
    #expect(try finding(weight: "1", authority: nil).outcome == .couldNotTell)
    #expect(try finding(weight: "1", regime: .eu201424).outcome == .notApplicable)
  }

  @Test("a value that is not known leaves it open, unless the weight is enough for any")
  func unknownValue() throws {
    let open = try finding(weight: "20", started: "2027-01-01", price: nil, vat: nil)
    #expect(open.outcome == .couldNotTell)
    #expect(open.lookedFor.contains("price of the bid"))
    let enough = try finding(weight: "34", started: "2027-01-01", price: nil, vat: nil)
    #expect(enough.outcome == .pass)
  }

  @Test("a criterion within another that is named too counts once")
  func nested() throws {
    let both = try finding(weight: "10", named: ["social", "quality"])
    #expect(both.basis.hasPrefix("social value weighs 60% of the total"))
  }

  @Test("a criterion that the rubric does not have cannot be weighed")
  func unknownCriterion() throws {
    #expect(try finding(weight: "10", named: ["socail"]).outcome == .couldNotTell)
  }
}
