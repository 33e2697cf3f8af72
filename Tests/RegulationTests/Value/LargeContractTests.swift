import Procurement
import Regulation
import Testing

@Suite("contracts above the value from which the law asks for more")
struct LargeContractTests {
  private static let place = SourceLocation(file: "bids.csv", line: 2, column: 3)

  private func contract(
    _ price: String, currency: String = "GBP", vat: Int? = 20, extensionMonths: Int? = 0,
    started: String? = "2026-02-09"
  ) throws -> LargeContract {
    let pounds = try #require(Currency(currency))
    let length = try #require(
      ContractLength(initialMonths: 36, extensionMonths: extensionMonths))
    let bid = Bid(
      id: "b1", bidder: "Alder Ltd", source: Self.place,
      statedPrice: Sourced(Money(try FixedDecimal(parsing: price), pounds), at: Self.place),
      contractType: Sourced(.fixedTerm, at: Self.place),
      contractLength: Sourced(length, at: Self.place))
    let competition = Competition(
      id: "c", title: "C", currency: pounds, regime: .procurementAct2023,
      started: started.flatMap { CalendarDate(iso: $0) },
      facts: ProcurementFacts(vatPercent: vat.map { Sourced(FixedDecimal($0), at: Self.place) }),
      lots: [])
    return LargeContract(bid, in: competition, priceBase: nil)
  }

  @Test(
    "VAT counts, and the amount itself is not above it",
    arguments: [
      ("4166666.66", LargeContract.Side.notOver), ("4166666.67", .over), ("5000000.00", .over),
    ])
  func sides(price: String, side: LargeContract.Side) throws {
    let found = try contract(price)
    #expect(found.side == side)
    #expect(found.isWhole)
    #expect(found.sources.contains(Self.place))
  }

  @Test("what is not known leaves a low value open, and a high one above")
  func gaps() throws {
    #expect(try contract("4000000", vat: nil).side == .unknown)
    #expect(
      try contract("4000000", vat: nil).lookedFor == ["legal.vat-percent in competition.yaml"])
    #expect(try contract("6000000", vat: nil).side == .over)
    #expect(try !contract("6000000", vat: nil).isWhole)
    #expect(try contract("1000000", extensionMonths: 12).side == .unknown)
  }

  @Test("without the day it began, or in another currency, nothing is said")
  func undecided() throws {
    for found in [try contract("9000000", started: nil), try contract("9000000", currency: "EUR")] {
      #expect(found.side == .unknown)
      #expect(found.value == nil)
      #expect(!found.basis.isEmpty)
    }
  }
}
