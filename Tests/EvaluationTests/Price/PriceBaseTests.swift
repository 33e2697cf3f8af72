import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("price base")
struct PriceBaseTests {
  private static let criteria =
    "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}"

  private func codes(_ bases: [PriceBase], published: String?) throws -> [String] {
    try diagnostics(bases, published: published).map(\.code)
  }

  private func diagnostics(_ bases: [PriceBase], published: String?) throws -> [Diagnostic] {
    let pounds = try #require(Currency("GBP"))
    let bids = bases.enumerated().map { index, base in
      let place = SourceLocation(file: "prices.csv", line: index + 2, column: 1)
      return Bid(
        id: "b\(index + 1)", bidder: "Bidder", source: place,
        schedule: PriceSchedule(
          lineCount: 1, total: Money(FixedDecimal(100 + index), pounds), lineRounding: nil,
          first: place, last: place, firstFineLine: nil, base: base))
    }
    let competition = Competition(
      id: "sample", title: "Sample", currency: pounds,
      lots: [
        Lot(id: nil, title: nil, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: []))
      ])
    let rubric = try Sample.rubric(
      PriceBaseTests.criteria, settings: published.map { "price-base: \($0)" } ?? "")
    var log = DiagnosticLog()
    let result = Evaluator.evaluate(competition, against: rubric, log: &log)
    let found = log.finished()
    #expect(
      (result?.lots[0].ranking.isEmpty ?? true) == found.contains { $0.severity == .error })
    return found
  }

  private let real = PriceBase(terms: .real(year: 2026), vat: .excluded)
  private let nominal = PriceBase(terms: .nominal, vat: .excluded)

  @Test("prices on the published base draw nothing")
  func same() throws {
    #expect(
      try codes([real, real], published: "{terms: real, year: 2026, vat: excluded}").isEmpty)
    #expect(try codes([real, nominal], published: "{vat: excluded}") == ["PRB4047"])
    #expect(try codes([PriceBase(), PriceBase()], published: nil).isEmpty)
  }

  @Test("a price in other terms is an error that shows both and says why")
  func differs() throws {
    let found = try diagnostics([real, nominal], published: "{terms: real, year: 2026}")
    #expect(found.map(\.code) == ["PRB4045"])
    #expect(
      found[0].message == "bid \"b2\" is priced in \"nominal terms\", and the rubric publishes "
        + "\"real terms of 2026\"")
    #expect(found[0].hint?.contains("HC 809 of 2012") == true)
    #expect(try codes([real], published: "{terms: real, year: 2025}") == ["PRB4045"])
    #expect(
      try codes([real], published: "{terms: nominal, vat: included}") == ["PRB4045", "PRB4045"])
  }

  @Test("a price that does not say its base is a warning where a base is published or stated")
  func silent() throws {
    #expect(
      try codes([PriceBase(), PriceBase(vat: .excluded)], published: "{vat: excluded}")
        == ["PRB4046"])
    #expect(try codes([PriceBase(vat: .excluded), PriceBase()], published: nil) == ["PRB4046"])
  }

  @Test("what a bid says of its price as a whole holds where its lines say nothing")
  func stated() throws {
    let pounds = try #require(Currency("GBP"))
    let place = SourceLocation(file: "bids.csv", line: 2, column: 3)
    let bid = Bid(
      id: "b1", bidder: "Bidder", source: place,
      statedPrice: Sourced(Money(FixedDecimal(100), pounds), at: place),
      statedBase: PriceBase(vat: .included))
    let competition = Competition(
      id: "sample", title: "Sample", currency: pounds,
      lots: [
        Lot(id: nil, title: nil, bids: [bid], marks: MarkTable(bids: ["b1"], marks: []))
      ])
    for (published, expected) in [("included", []), ("excluded", ["PRB4045"])] {
      let rubric = try Sample.rubric(
        PriceBaseTests.criteria, settings: "price-base: {vat: \(published)}")
      var log = DiagnosticLog()
      _ = Evaluator.evaluate(competition, against: rubric, log: &log)
      #expect(log.finished().map(\.code) == expected)
    }
  }

  @Test("bids in different terms are an error without a published base")
  func mixed() throws {
    let found = try diagnostics([real, nominal], published: nil)
    #expect(found.map(\.code) == ["PRB4047"])
    #expect(
      found[0].message
        == "bid \"b2\" is priced in \"nominal terms\" and bid \"b1\" in \"real terms of 2026\"")
    let years = [PriceBase(terms: .real(year: 2025)), PriceBase(terms: .real(year: 2026))]
    #expect(try codes(years, published: nil) == ["PRB4047"])
  }
}
