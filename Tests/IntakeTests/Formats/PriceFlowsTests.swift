import Procurement
import TestSupport
import Testing

@testable import Intake

/// Priced lines added up by year, kind and indexation.
struct PriceFlowsTests {
  /// A line of a generated schedule.
  private struct Line {
    let kind: String
    let year: String
    let quantity: Int
    let pence: Int

    init(_ random: inout SeededGenerator) {
      kind = ["", "charge", "setup", "exit", "option", "Rebate"][random.below(6)]
      year = ["", "0", "1", "01", "2", "2027", "9999"][random.below(7)]
      quantity = random.below(2000) - 1000
      pence = random.below(100_000)
    }

    var inCSV: String { "b1,1,\(quantity),\(unitPrice),\(kind),\(year)\n" }

    var inXML: String {
      let kind = kind.isEmpty ? "" : " kind=\"\(kind.lowercased())\""
      let year = year.isEmpty ? "" : " year=\"\(year)\""
      return "<line id=\"1\" quantity=\"\(quantity)\" unit-price=\"\(unitPrice)\"\(kind)\(year)/>\n"
    }

    private var unitPrice: String { "\(pence / 100).\(pence / 10 % 10)\(pence % 10)" }
  }

  private func flows(_ draft: CompetitionDraft) throws -> PriceSchedule {
    let entry = try #require(draft.prices.entries.first)
    return try #require(try entry.sum.schedule(file: entry.bid.source.file))
  }

  private func rows(_ schedule: PriceSchedule) -> [String] {
    schedule.flows.map { flow in
      "\(flow.year.map(String.init) ?? "-") \(flow.kind.rawValue) \(flow.amount.trimmed) \(flow.lineCount)"
    }
  }

  private func csv(_ lines: [Line], rounding: Rounding? = nil) throws -> PriceSchedule {
    try flows(
      readDraft(
        "prices.csv",
        "bid,line,quantity,unit price,kind,year\n" + lines.map(\.inCSV).joined(),
        lineRounding: rounding
      ).draft)
  }

  @Test("lines of one kind and year are one flow, with the place of its first line")
  func grouped() throws {
    let schedule = try flows(
      readDraft(
        "prices.csv",
        """
        bid,line,quantity,unit price,kind,year
        b1,1,2,5,charge,2
        b1,2,1,7,SETUP,1
        b1,3,1,1,charge,02
        b1,4,1,4,,
        b1,5,1,3,charge,1
        """
      ).draft)
    #expect(rows(schedule) == ["- charge 4 1", "1 charge 3 1", "1 setup 7 1", "2 charge 11 2"])
    #expect(schedule.flows.map(\.first.description).last == "prices.csv:2:8")
  }

  @Test(
    "flows add up to the total and do not depend on the order of lines, in CSV as in XML",
    arguments: [UInt64(1), 2, 3, 4, 5])
  func addUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = (0..<500).map { _ in Line(&random) }
    for rounding in [nil, Rounding(places: 0, mode: .halfEven)] {
      let schedule = try csv(lines, rounding: rounding)
      let sum = try FixedDecimal.sum(schedule.flows.map(\.amount))
      #expect(sum == schedule.total.amount)
      #expect(schedule.flows.map(\.lineCount).reduce(0, +) == lines.count)
      let again = try csv(lines.shuffled(using: &random), rounding: rounding)
      #expect(rows(again) == rows(schedule))
      let xml = try XMLText.read(
        XMLText.bid("<prices>" + lines.map(\.inXML).joined() + "</prices>"),
        lineRounding: rounding)
      #expect(rows(try flows(xml.draft)) == rows(schedule))
    }
  }

  @Test("each line is rounded before it is added to its flow")
  func rounded() throws {
    let text = "bid,line,quantity,unit price,year\nb1,1,1,0.005,1\nb1,2,1,0.005,1\n"
    let rounding = Rounding(places: 2, mode: .halfUp)
    let schedule = try flows(readDraft("prices.csv", text, lineRounding: rounding).draft)
    #expect(rows(schedule) == ["1 charge 0.02 2"])
  }

  @Test("ten thousand flows are kept, and one more is an error a bid")
  func limit() throws {
    var text = "bid,line,quantity,unit price,year,kind\n"
    for year in 0...9999 { text += "b1,1,1,1,\(year),charge\n" }
    let full = try readDraft("prices.csv", text)
    #expect(!full.log.hasErrors)
    #expect(try flows(full.draft).flows.count == 10_000)
    text += "b1,2,1,1,0,exit\nb1,2,1,1,1,exit\nb2,1,1,1,1,exit\n"
    let over = try readDraft("prices.csv", text)
    let errors = over.log.finished().filter { $0.severity == .error }
    #expect(
      errors.map(\.message) == [
        "bid \"b1\" has lines of more than 10000 different years, kinds and indexations"
      ])
    #expect(errors.first?.location?.description == "prices.csv:10002:8")
  }

  @Test("a flow that is too long to be added is an error, though the total would fit")
  func overflow() throws {
    let most = String(repeating: "9", count: 38)
    let (draft, log) = try readDraft(
      "prices.csv",
      "bid,line,quantity,unit price,year\nb1,1,1,\(most),1\nb1,2,-1,\(most),2\n"
        + "b1,3,1,\(most),1\n")
    #expect(log.finished().filter { $0.severity == .error }.map(\.code) == ["PRB2012"])
    #expect(rows(try flows(draft)).count == 2)
  }
}
