import Procurement
import Testing

@Suite("Contract length, type and prices")
struct ContractTests {
  @Test("initial and extension months stay apart")
  func length() throws {
    let length = try #require(ContractLength(initialMonths: 60, extensionMonths: 24))
    #expect(length.maximum == 84)
    #expect(ContractLength(initialMonths: 60, extensionMonths: nil)?.maximum == nil)
    #expect(length.description == "60 months and up to 24 more")
    #expect(ContractLength(initialMonths: 60, extensionMonths: 0)?.description == "60 months")
    #expect(ContractLength(initialMonths: 1, extensionMonths: 0)?.description == "1 month")
    #expect(length != ContractLength(initialMonths: 84, extensionMonths: 0))
  }

  @Test(
    "months out of range are refused",
    arguments: [
      (0, 0), (-1, 0), (1201, 0), (9999, 0), (1, -1), (1, 1201), (.max, .max), (.min, .min),
    ])
  func outOfRange(initial: Int, extensions: Int) {
    #expect(ContractLength(initialMonths: initial, extensionMonths: extensions) == nil)
  }

  @Test("the longest contract is two hundred years")
  func longest() {
    #expect(ContractLength(initialMonths: 1200, extensionMonths: 1200)?.maximum == 2400)
  }

  @Test("the four known types are those of the rubric's words, in order")
  func types() {
    #expect(
      ContractType.known.map(\.rawValue) == [
        "fixed-term", "framework", "joint-venture", "prime-partner-framework",
      ])
    #expect(ContractType(rawValue: "alliance").description == "alliance")
    #expect(ContractType(rawValue: "framework") == .framework)
    #expect(ContractType(rawValue: "Framework") != .framework)
  }

  @Test("a bid's price is its schedule's total, or what it states where it has no schedule")
  func price() throws {
    let pounds = try #require(Currency("GBP"))
    let stated = Sourced(
      Money(FixedDecimal(100), pounds), at: Place(file: "bids.csv", line: 2, column: 3))
    let first = Place(file: "prices.csv", line: 2, column: 1)
    let schedule = PriceSchedule(
      lineCount: 2, total: Money(try decimal("100.00"), pounds), lineRounding: nil, first: first,
      last: Place(file: "prices.csv", line: 3, column: 1), firstFineLine: nil)
    let source = Place(file: "bids.csv", line: 2, column: 1)
    let both = Bid(
      id: "b1", bidder: "Alder Ltd", source: source, statedPrice: stated, schedule: schedule)
    #expect(both.price?.source == first)
    #expect(both.price?.value == schedule.total)
    #expect(
      Bid(id: "b1", bidder: "Alder Ltd", source: source, statedPrice: stated).price == stated)
    #expect(Bid(id: "b1", bidder: "Alder Ltd", source: source).price == nil)
    #expect(both.contract.terms.all.isEmpty)
  }
}
