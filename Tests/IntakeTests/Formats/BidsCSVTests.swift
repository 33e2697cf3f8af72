import Procurement
import Testing

@testable import Intake

struct BidsCSVTests {
  @Test("every fact of a bid is read with its place")
  func readsFacts() throws {
    let (draft, log) = try readDraft(
      "bids.csv",
      """
      bid,bidder,lot,price,contract type,length months,extension months,submitted,variant
      b1,"Alder, Ltd",north,"£100,000.50",Joint venture,36,24,2026-03-31,green
      b2,Birch,,,,,,,
      """)
    #expect(lines(log).isEmpty)
    let bid = try #require(draft.bids.first)
    #expect(bid.id == Sourced("b1", at: SourceLocation(file: "bids.csv", line: 2, column: 1)))
    #expect(bid.bidder == "Alder, Ltd")
    #expect(bid.lot?.value == "north")
    #expect(bid.price?.value.description == "100,000.50 GBP")
    #expect(bid.price?.source == SourceLocation(file: "bids.csv", line: 2, column: 23))
    #expect(bid.contractType?.value == .jointVenture)
    #expect(bid.initialMonths?.value == 36)
    #expect(bid.extensionMonths?.value == 24)
    #expect(bid.submitted?.value.description == "2026-03-31")
    #expect(bid.variant == "green")
    let other = try #require(draft.bids.last)
    #expect(other.price == nil && other.lot == nil && other.contractType == nil)
    #expect(other.initialMonths == nil && other.submitted == nil && other.variant == nil)
  }

  @Test("all mistakes of a file are reported, and what is right is kept")
  func reportsAll() throws {
    let (draft, log) = try readDraft(
      "bids.csv",
      """
      bid,bidder,price,length months,submitted
      ,Alder,1,12,
      b2,,TBC,three,01/02/2026
      b3,Cedar,#REF!,12,2026-03-31
      b4,Dogwood,0.00,12,
      """)
    #expect(
      lines(log) == [
        "PRB2006 2:1 bid is blank",
        "PRB2006 3:4 bidder is blank",
        "PRB2004 3:5 price \"TBC\" is not a number",
        "PRB2015 3:9 length months \"three\" is not a whole number of months",
        "PRB2014 3:15 submitted \"01/02/2026\" does not say which is the day and which the month",
        "PRB2009 4:10 price \"#REF!\" is a spreadsheet's error, not a number",
        "PRB2010 5:12 price \"0.00\" looks like a placeholder",
      ])
    #expect(draft.bids.map(\.id.value) == ["b2", "b3", "b4"])
    #expect(draft.bids.map { $0.initialMonths?.value } == [nil, 12, 12])
  }

  @Test("declared forms of numbers and dates are read")
  func declaredForms() throws {
    var settings = FileSettings()
    settings.decimalMark = .comma
    settings.dateOrder = .dayMonthYear
    let (draft, log) = try readDraft(
      "bids.csv", "bid;bidder;price;submitted\nb1;Alder;1.234,50;01/02/2026\n", settings: settings)
    #expect(lines(log).isEmpty)
    #expect(draft.bids.first?.price?.value.description == "1,234.50 GBP")
    #expect(draft.bids.first?.submitted?.value.description == "2026-02-01")
  }
}
