import Procurement
import Testing

@testable import Intake

struct PricesCSVTests {
  private func totals(_ draft: CompetitionDraft) throws -> [String] {
    try draft.prices.entries.map { "\($0.bid.value) \(try $0.sum.total()) \($0.sum.lineCount)" }
  }

  @Test("lines are added up exactly, bid by bid, with the places of the first and last")
  func addsUp() throws {
    let (draft, log) = try readDraft(
      "prices.csv",
      """
      bid,line,description,quantity,unit,unit price,kind,year
      b1,1,"Desk, tier 1",3,day,0.10,charge,1
      b2,1,Desk,1 000,day,"£1,234.56",setup,2027
      b1,2,Desk é,0.3,day,0.1,exit,
      b1,3,Desk,1,day,(5.00),,2

      """)
    #expect(
      lines(log) == ["PRB2051 5:17 this line of kind \"charge\" is negative, and lowers the sum"])
    #expect(try totals(draft) == ["b1 -4.67 3", "b2 1234560.00 1"])
    let sum = try #require(draft.prices.entries.first?.sum)
    let schedule = try #require(try sum.schedule(file: "prices.csv"))
    #expect(schedule.first.description == "prices.csv:2:27")
    #expect(schedule.last.description == "prices.csv:5:17")
    #expect(
      draft.prices.entries.map(\.bid.source.description) == ["prices.csv:2:1", "prices.csv:3:1"])
  }

  @Test("lines are rounded before the sum where the rubric says so, and only then")
  func lineRounding() throws {
    let text = "bid,line,quantity,unit price\nb1,1,1,0.005\nb1,2,1,0.005\n"
    #expect(try totals(readDraft("prices.csv", text).draft) == ["b1 0.010 2"])
    let rounded = try readDraft(
      "prices.csv", text, lineRounding: Rounding(places: 2, mode: .halfUp))
    #expect(try totals(rounded.draft) == ["b1 0.02 2"])
  }

  @Test("every mistake of a line is reported, and the line is not added")
  func reportsAll() throws {
    let (draft, log) = try readDraft(
      "prices.csv",
      """
      bid,line,quantity,unit price,kind,year
      b1,1,TBC,#N/A,chrage,first
      b1,,1,1,,
      ,3,1,1,,
      b1,4,,"1,23",,
      b1,5,1,12E+5,,
      b1,6,2,4,,
      b1,7,99999999999999999999999999999999,99999999999999999999999999999999,,
      """)
    #expect(try totals(draft) == ["b1 8 1"])
    #expect(
      lines(log) == [
        "PRB2004 2:6 quantity \"TBC\" is not a number",
        "PRB2009 2:10 unit price \"#N/A\" is a spreadsheet's error, not a number",
        "PRB2017 2:15 kind \"chrage\" is not known",
        "PRB2018 2:22 year \"first\" is not a year",
        "PRB2006 3:4 line is blank",
        "PRB2006 4:1 bid is blank",
        "PRB2006 5:6 quantity is blank",
        "PRB2005 5:7 unit price \"1,23\" has \",\" where no group of three digits follows a group",
        "PRB2008 6:8 unit price \"12E+5\" is in exponent form, which hides digits",
        "PRB2012 8:39 quantity × unit price, or the sum with it, is too long to be computed",
        "PRB2010 8:39 unit price \"99999999999999999999999999999999\" looks like a placeholder",
      ])
  }

  @Test(
    "a stated total must be quantity times unit price, exactly or rounded to the penny or as published"
  )
  func statedTotals() throws {
    let text = """
      bid,line,quantity,unit price,total
      b1,1,3,1.115,3.345
      b1,2,3,1.115,3.35
      b1,6,3,1.115,3.4
      b1,3,2,5,"£10.00"
      b1,4,2,5,
      b1,5,11899,2.3,27367.699999999997

      """
    let exact = try readDraft("prices.csv", text)
    #expect(
      lines(exact.log) == [
        "PRB2019 4:14 total \"3.4\" is not 3 × 1.115 = 3.345",
        "PRB2011 7:16 \"27367.699999999997\" of bid \"b1\" ends in a binary fraction's tail",
      ])
    let rounded = try readDraft(
      "prices.csv", text, lineRounding: Rounding(places: 1, mode: .up))
    #expect(lines(rounded.log).count == 1)
  }

  @Test("amounts of an unexpected sign and placeholders draw one diagnostic a file")
  func onceAFile() throws {
    let (draft, log) = try readDraft(
      "prices.csv",
      """
      bid,line,quantity,unit price,kind
      b1,1,1,5,charge
      b1,2,1,0.00,Option
      b1,3,1,-1,rebate
      b1,4,1,99999999,
      b1,5,-2,-3,rebate
      b1,6,1,3,Rebate
      b1,7,1,-2,setup
      b1,8,-1,2,exit
      b1,9,0,-2,exit
      """)
    #expect(try totals(draft) == ["b1 100000008.00 9"])
    #expect(
      lines(log) == [
        "PRB2010 3:8 unit price \"0.00\" looks like a placeholder, and so does 1 more amount of the file",
        "PRB2020 6:9 2 rebates, from this one on, are not negative, and raise the sum",
        "PRB2051 8:8 2 lines that are no rebates are negative, from this one of kind \"setup\", and "
          + "lower the sum",
      ])
  }

  @Test("bids are told apart however their ids are written and mixed")
  func bidIds() throws {
    var text = "bid,line,quantity,unit price\n"
    var expected: [String: Int] = [:]
    var random = SeededNumbers(seed: 13)
    let ids = (0..<300).map { "bid\($0)" } + ["\"K&E, \"\"Inc\"\"\"", " bid1", "\"bid1\"", "é"]
    let names = (0..<300).map { "bid\($0)" } + ["K&E, \"Inc\"", "bid1", "bid1", "é"]
    for line in 0..<5000 {
      let index = Int.random(in: 0..<ids.count, using: &random)
      text += "\(ids[index]),\(line),\(line),2\n"
      expected[names[index], default: 0] += line * 2
    }
    let (draft, log) = try readDraft("prices.csv", text)
    #expect(lines(log).isEmpty)
    let read = Dictionary(
      uniqueKeysWithValues: try draft.prices.entries.map {
        ($0.bid.value, try $0.sum.total().wholeNumber ?? -1)
      })
    #expect(read == expected)
  }

  @Test("a decimal comma is read where it is declared, and never a point with it")
  func decimalComma() throws {
    var settings = FileSettings()
    settings.decimalMark = .comma
    let (draft, log) = try readDraft(
      "prices.csv", "bid;line;quantity;unit price\nb1;1;1.000;2,50\n", settings: settings)
    #expect(lines(log).isEmpty)
    #expect(try totals(draft) == ["b1 2500.00 1"])
  }

  @Test(
    "the schedules of the Port of Portland are added up from the very file, by a mapping",
    .enabled(if: SharedData.has("bid-tabs/pdx-ron-8-bidders.csv")))
  func portOfPortland() throws {
    func sourced(_ text: String) -> Sourced<String> {
      Sourced(text, at: SourceLocation(file: "competition.yaml", line: 5, column: 1))
    }
    var settings = FileSettings()
    settings.columns = ["total": sourced("total price")]
    settings.leaveOut = [FileSettings.LeaveOut(heading: sourced("totals row"), value: "True")]
    let (draft, log) = try readDraft(
      "prices.csv", SharedData.bytes("bid-tabs/pdx-ron-8-bidders.csv"), currency: "USD",
      settings: settings)
    let ordered = try draft.prices.entries.map { (bid: $0.bid.value, total: try $0.sum.total()) }
      .sorted { $0.total < $1.total }
    #expect(
      ordered.map { "\($0.bid) \($0.total.grouped(minimumPlaces: 2))" } == [
        "Weitman Excavation 10,142,018.00", "Kodiak Pacific Construction 10,558,558.00",
        "Tapani, Inc. 10,834,562.95", "Engineer's Estimate 11,033,119.00",
        "Nutter Corporation 11,071,755.22", "K&E Excavating, Inc. 11,259,886.00",
        "Kerr Contractors Oregon LLC 11,998,920.00", "Goodfellows Bros. LLC 14,365,415.00",
      ])
    #expect(draft.prices.entries.allSatisfy { $0.sum.lineCount == 80 })
    #expect(!log.hasErrors, "\(lines(log))")
    #expect(lines(log).contains { $0.contains("8 rows are left out") })
    #expect(
      lines(log).contains(
        "PRB2011 645:67 \"11998919.999999998\" in a row that is left out ends in a binary "
          + "fraction's tail"))
    #expect(
      lines(log).contains(
        "PRB2011 301:69 \"10105.199999999999\" of bid \"Kerr Contractors Oregon LLC\" ends in a "
          + "binary fraction's tail, as do 2 more of the bid"))
  }
}
