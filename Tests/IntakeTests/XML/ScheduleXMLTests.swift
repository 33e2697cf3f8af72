import Procurement
import Testing

@testable import Intake

struct ScheduleXMLTests {
  private static func schedule(_ inside: String) -> String {
    "<schedule xmlns=\"urn:probity:schedule:1\" bid=\"b1\">\n" + inside + "</schedule>"
  }

  private static let parts = """
    <terms><term name="payment.days" clause="12.1" wording="In 30 days.">30</term></terms>
    <kpis><kpi name="availability" target="99.5%" service-credit="GBP 5,000"/></kpis>
    <responsibilities><responsibility service="desk" provider="Alder" to="36"/></responsibilities>
    <savings><saving partner="north" year="1" baseline="1000" cost="900" evidence="banked"/></savings>

    """

  @Test("a schedule of its own and a bid hold the same parts")
  func parts() throws {
    let prices = "<prices><line id=\"1\" quantity=\"2\" unit-price=\"5\"/></prices>"
    let alone = try XMLText.read(
      ScheduleXMLTests.schedule(ScheduleXMLTests.parts + prices), as: .schedule)
    let inside = try XMLText.read(XMLText.bid(ScheduleXMLTests.parts + prices))
    for (draft, log) in [alone, inside] {
      #expect(XMLText.lines(log) == [])
      #expect(draft.terms.map(\.term.typed) == [.duration(TermDuration(30, .day))])
      #expect(draft.terms.first?.term.wording?.value == "In 30 days.")
      #expect(draft.kpis.first?.part.serviceCredit?.value.description == "GBP 5,000")
      #expect(draft.responsibilities.first?.part.to?.value == .month(36))
      #expect(draft.responsibilities.first?.part.accountable == nil)
      #expect(draft.savings.first?.part.cost.value.amount == FixedDecimal(900))
      #expect(try draft.prices.entries.map { try $0.sum.total() } == [FixedDecimal(10)])
      #expect(draft.kpis.first?.bid.value == "b1")
    }
    #expect(alone.draft.bids.isEmpty && alone.draft.schedules.map(\.value) == ["b1"])
    #expect(inside.draft.bids.count == 1 && inside.draft.schedules.isEmpty)
    #expect(
      alone.draft.kpis.first?.part.target?.source.path == "/schedule/kpis/kpi[1]/@target")
  }

  @Test(
    "what is wrong in a part is reported at its place",
    arguments: [
      ("<kpis><kpi/></kpis>", "PRB2204 2:7 /schedule/kpis/kpi[1] attribute \"name\" of \"kpi\""),
      (
        "<kpis><kpi name='a' traget='5'/></kpis>",
        "PRB2203 2:29 /schedule/kpis/kpi[1]/@traget attribute \"traget\" of \"kpi\" is not known"
      ),
      (
        "<savings><saving partner='n' year='1' baseline='£5' cost='4'/></savings>",
        "PRB2004 2:49 /schedule/savings/saving[1]/@baseline baseline \"£5\" is not a plain number"
      ),
      (
        "<savings><saving partner='n' year='1' baseline='' cost='4'/></savings>",
        "PRB2006 2:49 /schedule/savings/saving[1]/@baseline baseline is blank"
      ),
      (
        "<savings><saving partner='n' year='1' baseline='5' cost='4' evidence='sure'/></savings>",
        "PRB2034 2:71 /schedule/savings/saving[1]/@evidence evidence \"sure\" is not known"
      ),
      (
        "<responsibilities><responsibility service='s' from='31/03/2026'/></responsibilities>",
        "PRB2014 2:53 /schedule/responsibilities/responsibility[1]/@from"
      ),
      ("<bidder>Alder</bidder>", "PRB2202 2:1 /schedule/bidder element \"bidder\" is not known"),
      ("<marks/>", "PRB2202 2:1 /schedule/marks element \"marks\" is not known"),
      ("<terms/><terms/>", "PRB2205 2:9 /schedule/terms[2] element \"terms\" is given twice"),
      (
        "<terms><term name='payment.days'>soon</term></terms>",
        "PRB2030 2:34 /schedule/terms/term[1] payment.days \"soon\" is not a duration"
      ),
      ("words", "PRB2206 2:1 /schedule text stands where only elements belong"),
    ])
  func problems(inside: String, expected: String) throws {
    let text = ScheduleXMLTests.schedule(inside)
    let (_, log) = try XMLText.read(text, as: .schedule)
    let found = XMLText.lines(log)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(expected) ?? false, "\(found)")
  }

  @Test(
    "what is no schedule is told apart",
    arguments: [
      (XMLText.full, "the file is a bid, not a contract schedule"),
      ("<schedule bid='b1'/>", "element \"schedule\" has no namespace"),
      (
        "<schedule xmlns='urn:probity:bid:1' bid='b1'/>",
        "element \"schedule\" is of namespace \"urn:probity:bid:1\", not a contract schedule's"
      ),
      (
        "<schedules xmlns='urn:probity:schedule:1'/>",
        "the file begins with \"schedules\", but holds one schedule"
      ),
      ("<x/>", "the file begins with element \"x\", and is not a contract schedule"),
    ])
  func notASchedule(text: String, message: String) throws {
    let (draft, log) = try XMLText.read(text, as: .schedule)
    #expect(codes(log) == ["PRB2210"])
    #expect(log.finished().first?.message.hasPrefix(message) ?? false, "\(XMLText.lines(log))")
    #expect(draft.schedules.isEmpty && draft.terms.isEmpty && draft.bids.isEmpty)
  }

  @Test("a schedule among the bids is no bid, and elements of the other namespace are unknown")
  func otherNamespace() throws {
    let (_, log) = try XMLText.read(ScheduleXMLTests.schedule(""))
    #expect(codes(log) == ["PRB2201"])
    #expect(log.finished().first?.message == "the file is a contract schedule, not a bid")
    let mixed = try XMLText.read(
      XMLText.bid("<s:terms xmlns:s='urn:probity:schedule:1'><s:term name='a'>b</s:term></s:terms>")
    )
    #expect(codes(mixed.log) == ["PRB2202"])
    #expect(mixed.draft.terms.isEmpty)
  }

  @Test("a schedule without its bid's id keeps nothing")
  func noID() throws {
    let (draft, log) = try XMLText.read(
      "<schedule xmlns='urn:probity:schedule:1'>\(ScheduleXMLTests.parts)</schedule>",
      as: .schedule)
    #expect(codes(log) == ["PRB2204"])
    #expect(draft.terms.isEmpty && draft.kpis.isEmpty && draft.savings.isEmpty)
  }

  @Test("an inspection knows a schedule and counts its parts")
  func inspection() throws {
    var log = DiagnosticLog()
    let found = XMLInspection.inspect(
      try TextFile.open(ScheduleXMLTests.schedule(ScheduleXMLTests.parts), name: "s.xml"),
      log: &log)
    #expect(codes(log) == [])
    #expect(found.kind == .schedule && found.bid == nil)
    let schedule = try #require(found.schedule)
    #expect(schedule.bid == "b1" && schedule.linesTotal == nil && schedule.lineCount == 0)
    #expect(schedule.termCount == 1 && schedule.kpiCount == 1)
    #expect(schedule.responsibilityCount == 1 && schedule.savingCount == 1)
  }

  @Test("a mark keeps its promise with its place")
  func promise() throws {
    let (draft, log) = try XMLText.read(XMLText.full)
    #expect(codes(log) == ["PRB2240"])
    let promise = try #require(draft.marks.first?.mark.promise)
    #expect(promise.value == "exit.plan present")
    #expect(promise.source.path == "/bid/marks/mark[1]/promise")
    #expect(draft.marks[1].mark.promise == nil)
  }

  @Test(
    "the schema finds the same faults",
    arguments: [
      ("<kpis><kpi name='a' traget='5'/></kpis>", "2:29"),
      ("<savings><saving partner='n' year='1' baseline='£5' cost='4'/></savings>", "2:49"),
      (
        "<savings><saving partner='n' year='1' baseline='5' cost='4' evidence='sure'/></savings>",
        "2:71"
      ),
      ("<responsibilities><responsibility service='s' from='soon'/></responsibilities>", "2:53"),
      ("<bidder>Alder</bidder>", "2:1"),
    ])
  func schema(inside: String, place: String) throws {
    var log = DiagnosticLog()
    BidSchema.validate(
      try TextFile.open(ScheduleXMLTests.schedule(inside), name: "schedules/b1.xml"),
      as: .schedule, log: &log)
    #expect(
      XMLText.lines(log).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        == ["PRB2207 \(place)"])
  }

  @Test("a schedule that the reader takes violates nothing")
  func sound() throws {
    var log = DiagnosticLog()
    let text = ScheduleXMLTests.schedule(
      ScheduleXMLTests.parts.split(separator: "evidence=\"banked\"").joined(
        separator: "evidence=''"))
    BidSchema.validate(
      try TextFile.open(text, name: "schedules/b1.xml"), as: .schedule, log: &log)
    #expect(XMLText.lines(log) == [])
    #expect(codes(try XMLText.read(text, as: .schedule).log) == [])
  }
}
