import Testing
@testable import Procurement
@Test func smoke() throws {
  #expect(
    try FixedDecimal(40).scaled(
      FixedDecimal(parsing: "100000.00"), by: FixedDecimal(parsing: "105000.00"),
      Rounding(places: 2, mode: .halfUp)
    ).description == "38.10")
  #expect(try FixedDecimal(parsing: "-1234567.50").grouped == "-1,234,567.50")
}
