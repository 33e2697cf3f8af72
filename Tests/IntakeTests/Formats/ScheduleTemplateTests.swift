import Procurement
import Testing

@testable import Intake

/// Bids' lines against the schedule that the authority issued.
struct ScheduleTemplateTests {
  private static let template = """
    line,description,unit,quantity,year
    1,Help desk,day,10,1
    1,Help desk,day,20,2
    2,"Bins, 240 l",each,1000,
    3,Your own proposal,,,

    """
  private static let head = "bid,line,description,unit,quantity,unit price,year\n"

  private func found(
    _ rows: String, template: String = template, files: [String: String] = [:]
  ) throws -> [String] {
    var all = files
    all["schedule-template.csv"] = template
    if !rows.isEmpty { all["prices.csv"] = Self.head + rows }
    return try readCompetition(all).found
  }

  @Test("a bid that prices the issued lines draws no word, however it writes blanks and numbers")
  func unchanged() throws {
    #expect(
      try found(
        """
        b1,1,Help  desk,day,10.0,5,1
        b1,1,,,20,5,02
        b1,2,"Bins, 240 l",each,"1,000.00",5,
        b1,3,Anything,month,7,5,4

        """
      ) == [
        "PRB2060 prices.csv:5:6: the description of line \"3\" of bid \"b1\" is \"Anything\", and was "
          + "issued as \"Your own proposal\" (issued here: schedule-template.csv:5:1)"
      ])
  }

  @Test("what a bid changes, leaves out and adds is shown line by line with both places")
  func changes() throws {
    #expect(
      try found(
        """
        b1,1,Help desk,hour,10,5,1
        b1,1,Help desk,day,20,5,3
        b1,2,"Bins, 120 l",each,999,5,2027
        b2,1,,,10,5,1
        b2,1,,,20,5,2
        b2,2,,,1000,5,
        b2,3,,,1,5,

        """) == [
          "PRB2060 prices.csv:2:16: the unit of line \"1\" of year 1 of bid \"b1\" is \"hour\", and was "
            + "issued as \"day\" (issued here: schedule-template.csv:2:1)",
          "PRB2062 prices.csv:3:4: bid \"b1\" adds line \"1\" of year 3, which the issued schedule "
            + "does not have",
          "PRB2060 prices.csv:4:6: the description of line \"2\" of bid \"b1\" is \"Bins, 120 l\", and "
            + "was issued as \"Bins, 240 l\" (issued here: schedule-template.csv:4:1)",
          "PRB2060 prices.csv:4:25: the quantity of line \"2\" of bid \"b1\" is \"999\", and was "
            + "issued as \"1000\" (issued here: schedule-template.csv:4:1)",
          "PRB2061 prices.csv:2:24: bid \"b1\" does not price line \"1\" of year 2 of the issued "
            + "schedule (issued here: schedule-template.csv:3:1)",
          "PRB2061 prices.csv:2:24: bid \"b1\" does not price line \"3\" of the issued schedule "
            + "(issued here: schedule-template.csv:5:1)",
        ])
  }

  @Test("bids in XML are held against it alike")
  func xml() throws {
    let found = try found(
      "", template: "line,unit,quantity\n1,day,10\n2,day,5\n",
      files: [
        "bids/b3.xml":
          "<bid xmlns='urn:probity:bid:1' id='b3'><bidder>C</bidder><prices>\n"
          + "<line id=' 1 ' unit='day ' quantity='9' unit-price='5'/>\n"
          + "<line id='x' quantity='9' unit-price='5'/></prices></bid>"
      ])
    #expect(
      found.map { String($0.prefix(24)) } == [
        "PRB2060 bids/b3.xml:2:38", "PRB2062 bids/b3.xml:3:11", "PRB2061 bids/b3.xml:2:1:",
      ])
  }

  @Test("a bid without a price schedule is held against nothing")
  func withoutSchedule() throws {
    #expect(try found("") == [])
  }

  @Test("a line whose price cannot be read was not left out")
  func unreadable() throws {
    let found = try found("b1,1,,,10,TBC,\n", template: "line\n1\n")
    #expect(found.map { String($0.prefix(7)) } == ["PRB2004"])
  }

  @Test("many missing lines end in a number")
  func manyMissing() throws {
    let template = "line\n" + (1...50).map { "\($0)\n" }.joined()
    let found = try found("b1,7,,,1,1,\n", template: template)
    #expect(found.count == LinesLeftOut.shown + 1)
    #expect(found.last?.contains("does not price 29 more lines") == true)
  }

  @Test("mistakes of the template are its own, and no bid is held against it then")
  func mistakes() throws {
    let found = try found(
      "b1,9,,,1,1,\n",
      template: "line,quantity,year\n1,10,1\n1,11,01\n,1,1\n2,x,\n3,1,first\n")
    #expect(
      found == [
        "PRB2063 schedule-template.csv:3:1: line \"1\" of year 1 is issued twice "
          + "(first issued here: schedule-template.csv:2:1)",
        "PRB2006 schedule-template.csv:4:1: line is blank",
        "PRB2004 schedule-template.csv:5:3: quantity \"x\" is not a number",
        "PRB2018 schedule-template.csv:6:5: year \"first\" is not a year",
      ])
  }
}
