import Procurement
import TestSupport
import Testing

@testable import Intake

/// How prices grow: by line, by the bid's terms, with the series of `indices.csv`.
struct IndexationTests {
  private static let head = "bid,line,quantity,unit price,indexation\n"
  private static let cpi = "index,year,value\nCPI,2026,132.4\nCPI,2027,135.0\nRPI,1,400\n"

  private func flows(_ bid: Bid) -> [String] {
    (bid.schedule?.flows ?? []).map { flow in
      let indexation =
        switch flow.indexation {
        case .fixed(let percent): "\(percent)%"
        case .series(let name): name
        case nil: "-"
        }
      return "\(indexation) \(flow.amount) \(flow.lineCount)"
    }
  }

  @Test("lines are added up by indexation, and 2.50% is 2.5%")
  func byIndexation() throws {
    let (bids, competition, found) = try readCompetition([
      "prices.csv": Self.head
        + "b1,1,1,10,CPI\nb1,2,1,20,2.5%\nb1,3,1,30,\nb1,4,1,40,2.50 %\nb1,5,1,50, CPI\n"
        + "b1,6,1,60,(1.5)%\nb2,1,1,5,RPI\n",
      "indices.csv": Self.cpi,
    ])
    #expect(found == [])
    #expect(flows(bids[0]) == ["- 30 1", "-1.5% 60 1", "2.5% 60 2", "CPI 60 2"])
    #expect(flows(bids[1]) == ["RPI 5 1"])
    #expect(competition.indices.map(\.name) == ["CPI", "RPI"])
    #expect(competition.indices.first?.values[2027]?.value == FixedDecimal(135))
    #expect(competition.indices.first?.values[2027]?.source.description == "indices.csv:3:10")
  }

  @Test(
    "what is neither a percentage a year nor a name is an error",
    arguments: [
      ("2.5", "is a number without a percent sign"),
      ("0.025", "is a number without a percent sign"),
      ("-100%", "is not a growth that prices can have in a year"),
      ("1000%", "is not a growth that prices can have in a year"),
      ("%", "has no number before its percent sign"),
      ("x%", "is not a number"), ("#REF!%", "is a spreadsheet's error, not a number"),
    ])
  func unfit(text: String, reason: String) throws {
    let (draft, log) = try readDraft("prices.csv", Self.head + "b1,1,1,10,\(text)\n")
    #expect(log.finished().count == 1 && log.hasErrors)
    #expect(log.finished().first?.message.hasSuffix(reason) == true, "\(lines(log))")
    #expect(draft.prices.entries.first?.sum.lineCount == 0)
    let xml = try XMLText.read(
      XMLText.bid(
        "<prices><line id=\"1\" quantity=\"1\" unit-price=\"10\" indexation=\"\(text)\"/></prices>")
    )
    #expect(xml.log.finished().first?.message.hasSuffix(reason) == true)
  }

  @Test("a series that indices.csv does not hold is an error, once, with the nearest name")
  func unknown() throws {
    let (_, _, found) = try readCompetition([
      "prices.csv": Self.head + "b1,1,1,10,cpi\nb1,2,1,10,CPI\nb2,1,1,10,cpi\n",
      "indices.csv": Self.cpi,
    ])
    #expect(found == ["PRB2053 prices.csv:2:11: price lines follow an unknown index \"cpi\""])
    let none = try readCompetition(["prices.csv": Self.head + "b1,1,1,10,CPI\n"])
    #expect(none.found.count == 1 && none.found[0].hasPrefix("PRB2053"))
  }

  @Test("series that could not be read whole make no other name unknown")
  func unreadable() throws {
    let (_, competition, found) = try readCompetition([
      "prices.csv": Self.head + "b1,1,1,10,GDP\n",
      "indices.csv": "index,year,value\nCPI,2026,0\nCPI,26a,1\n,2026,1\nCPI,2026,-1\nCPI,2027,\n",
    ])
    #expect(
      found == [
        "PRB2054 indices.csv:2:10: index value \"0\" is not above zero",
        "PRB2018 indices.csv:3:5: year \"26a\" is not a year",
        "PRB2006 indices.csv:4:1: index is blank",
        "PRB2054 indices.csv:5:10: index value \"-1\" is not above zero",
        "PRB2006 indices.csv:6:10: value is blank",
      ])
    #expect(competition.indices.isEmpty)
  }

  @Test("a year that a series has twice is an error that shows both values")
  func yearTwice() throws {
    let (_, competition, found) = try readCompetition([
      "indices.csv": "index,year,value\nCPI,2026,132.4\nRPI,2026,9\nCPI,2026,133\n"
    ])
    #expect(
      found == [
        "PRB2055 indices.csv:4:10: index \"CPI\" has two values for 2026: 132.4 and 133 "
          + "(first given here: indices.csv:2:10)"
      ])
    #expect(competition.indices.first?.values.count == 1)
  }

  @Test("the term price.indexation is for the lines without their own")
  func general() throws {
    let (bids, _, found) = try readCompetition([
      "prices.csv": Self.head + "b1,1,1,10,\nb1,2,1,20,3%\nb1,3,1,30,0%\nb2,1,1,5,\n",
      "terms.csv": "bid,term,value\nb1,price.indexation,3.0%\n",
    ])
    #expect(found == [])
    #expect(flows(bids[0]) == ["0% 30 1", "3% 30 2"])
    #expect(flows(bids[1]) == ["- 5 1"])
  }

  @Test(
    "terms that index the same prices in two ways are an error, and words are noted once a file")
  func generalErrors() throws {
    let (bids, _, found) = try readCompetition([
      "prices.csv": "bid,line,quantity,unit price\nb1,1,1,10\nb2,1,1,5\n",
      "terms.csv":
        "bid,term,value,clause\nb1,price.indexation,3%,1\nb1,price.indexation,3.0%,2\n"
        + "b1,price.indexation,2%,3\nb2,price.indexation,CPI,1\nb1,price.indexation,with RPI,4\n"
        + "b2,price.indexation,None,2\n",
    ])
    #expect(
      found.filter { $0.hasPrefix("PRB205") || $0.hasPrefix("PRB206") } == [
        "PRB2056 terms.csv:4:21: the terms of bid \"b1\" index its prices in two ways "
          + "(the other is here: terms.csv:2:21)",
        "PRB2065 terms.csv:6:21: price.indexation \"with RPI\" is in words, which no price line "
          + "follows, and so is 1 more of the file",
      ])
    #expect(flows(bids[1]) == ["- 5 1"])
  }

  @Test("terms on indexation say nothing where every line says how it grows")
  func unneeded() throws {
    let (_, _, found) = try readCompetition([
      "prices.csv": Self.head + "b1,1,1,10,2%\n",
      "terms.csv": "bid,term,value\nb1,price.indexation,with inflation\n",
    ])
    #expect(found == [])
  }

  @Test("names by the thousand end in one error a bid")
  func manyNames() throws {
    var text = Self.head
    for line in 0...20_000 { text += "b1,\(line),1,10,series \(line)\n" }
    let (draft, log) = try readDraft("prices.csv", text)
    let errors = log.finished().filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["PRB2050"])
    #expect(draft.prices.indexations.count == FlowSums.limit)
  }
}
