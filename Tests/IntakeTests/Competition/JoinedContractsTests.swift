import Procurement
import Testing

@testable import Intake

/// What the parts of contract schedules say together, read from real files.
@Suite struct JoinedContractsTests {
  private static let settings = """
    competition: example
    title: Example
    currency: GBP
    rubric: rubric.yaml
    contract-start: 2027-04-01
    buyers: [{id: north, name: Northshire}, {id: moor, name: Moorshire}]
    services: [{id: waste, title: Waste}, {id: streets, title: Streets}]

    """
  private static let bids = "bid,bidder,price\nb1,Alder Ltd,100\nb2,Birch Ltd,105\n"
  private static func schedule(_ inside: String, bid: String = "b1") -> String {
    "<schedule xmlns=\"urn:probity:schedule:1\" bid=\"\(bid)\">\n\(inside)\n</schedule>\n"
  }

  private func read(
    _ files: [String: String]
  ) throws -> (competition: Competition, found: [String]) {
    let disk = FolderOnDisk(files)
    if files["competition.yaml"] == nil {
      disk.write(JoinedContractsTests.settings, to: "competition.yaml")
    }
    if files["bids.csv"] == nil { disk.write(JoinedContractsTests.bids, to: "bids.csv") }
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    let competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: nil, log: &log)
    let found = log.finished().map { diagnostic in
      let related = diagnostic.related.map { " (\($0.location))" }.joined()
      return "\(diagnostic.code) \(diagnostic.location?.description ?? ""): "
        + "\(diagnostic.message)\(related)"
    }
    return (competition, found)
  }

  @Test("the parts of a schedule meet in the bid, wherever each stands")
  func joined() throws {
    let (competition, found) = try read([
      "terms.csv": "bid,term,value,clause\nb1,payment.days,30 days,12.1\nb2,open-book,yes,\n",
      "kpis.csv": "bid,name,target\nb2,availability,99%\n",
      "schedules/b1.xml": JoinedContractsTests.schedule(
        "<prices><line id='1' quantity='1' unit-price='100'/></prices>"
          + "<kpis><kpi name='response'/></kpis>"
          + "<responsibilities><responsibility service='waste'/></responsibilities>"
          + "<savings><saving partner='moor' year='1' baseline='5' cost='4'/></savings>"),
    ])
    #expect(found == [])
    #expect(competition.contractStart == CalendarDate(year: 2027, month: 4, day: 1))
    #expect(competition.services.map(\.id) == ["waste", "streets"])
    let bids = try #require(competition.lots.first?.bids)
    #expect(bids[0].contract.terms.named("payment.days").count == 1)
    #expect(bids[0].contract.kpis.map(\.name.value) == ["response"])
    #expect(bids[0].contract.responsibilities.map(\.service.value) == ["waste"])
    #expect(bids[0].contract.savings.map(\.partner.value) == ["moor"])
    #expect(bids[0].schedule?.lineCount == 1)
    #expect(bids[1].contract.kpis.map(\.name.value) == ["availability"])
    #expect(bids[1].contract.savings.isEmpty)
  }

  @Test("a part in two files is reported, and the first file's kept")
  func twoFiles() throws {
    let (competition, found) = try read([
      "terms.csv": "bid,term,value\nb1,payment.days,30 days\nb1,open-book,yes\n",
      "kpis.csv": "bid,name\nb1,a\n",
      "schedules/b1.xml": JoinedContractsTests.schedule(
        "<terms><term name='open-book'>no</term></terms><kpis><kpi name='b'/></kpis>"),
    ])
    #expect(
      found == [
        "PRB2120 schedules/b1.xml:1:47: the terms of bid \"b1\" stand in two files (terms.csv:2:1)",
        "PRB2120 schedules/b1.xml:1:47: the KPIs of bid \"b1\" stand in two files (kpis.csv:2:1)",
      ])
    #expect(competition.lots.first?.bids.first?.contract.terms.all.count == 2)
    #expect(competition.lots.first?.bids.first?.contract.kpis.map(\.name.value) == ["a"])
  }

  @Test("what is for a bid that there is not is reported once")
  func unknownBids() throws {
    let (_, found) = try read([
      "kpis.csv": "bid,name\nb3,a\nb3,b\n",
      "savings.csv": "bid,partner,year,baseline,cost\nb4,north,1,5,4\n",
      "responsibilities.csv": "bid,service\nb5,waste\n",
      "schedules/b9.xml": JoinedContractsTests.schedule(
        "<prices><line id='1' quantity='1' unit-price='1'/></prices><kpis><kpi name='b'/></kpis>",
        bid: "b9"),
    ])
    #expect(
      found == [
        "PRB2112 schedules/b9.xml:1:47: a contract schedule for an unknown bid \"b9\"",
        "PRB2112 kpis.csv:2:1: KPIs for an unknown bid \"b3\" (2 times in this file)",
        "PRB2112 responsibilities.csv:2:1: responsibilities for an unknown bid \"b5\"",
        "PRB2112 savings.csv:2:1: savings for an unknown bid \"b4\"",
      ])
  }

  @Test("partners and services are held against those that are declared, and only then")
  func names() throws {
    let files = [
      "savings.csv": "bid,partner,year,baseline,cost\nb1,nroth,1,5,4\nb1,nroth,2,5,4\n",
      "responsibilities.csv": "bid,service\nb1,wast\n",
    ]
    #expect(
      try read(files).found == [
        "PRB2121 savings.csv:2:4: partner \"nroth\" is not among the buyers",
        "PRB2122 responsibilities.csv:2:4: service \"wast\" is not among the services",
      ])
    let plain = "competition: e\ntitle: E\ncurrency: GBP\nrubric: rubric.yaml\n"
    #expect(try read(files.merging(["competition.yaml": plain]) { $1 }).found == [])
  }

  @Test("terms that differ and rows that are there twice are reported, and kept")
  func repeated() throws {
    let (competition, found) = try read([
      "terms.csv": """
      bid,term,value,clause
      b1,payment.days,30 days,12.1
      b1,payment.days,30,12.2
      b1,payment.days,45 days,19.4
      b2,payment.days,60 days,
      """,
      "kpis.csv": "bid,name\nb1,a\nb2,a\nb1,a\n",
      "responsibilities.csv": "bid,service,provider,to\nb1,waste,X,1\nb1,waste,X,2\nb1,waste,X,2\n",
      "savings.csv": """
      bid,partner,year,baseline,cost,evidence
      b1,north,1,5,4,banked
      b1,north,1,5,4,projected
      b1,north,1,6,4,banked
      """,
    ])
    #expect(
      found == [
        "PRB2123 terms.csv:4:17: bid \"b1\" gives payment.days as \"45 days\" in clause \"19.4\", "
          + "and as \"30 days\" in clause \"12.1\" (terms.csv:2:17)",
        "PRB2124 kpis.csv:4:4: KPI \"a\" of bid \"b1\" is there a second time (kpis.csv:2:4)",
        "PRB2124 responsibilities.csv:4:4: the responsibility for \"waste\" of bid \"b1\" is there "
          + "a second time (responsibilities.csv:3:4)",
        "PRB2124 savings.csv:4:4: the saving of \"north\" in year 1 of bid \"b1\" is there "
          + "a second time (savings.csv:2:4)",
      ])
    let contract = try #require(competition.lots.first?.bids.first?.contract)
    #expect(contract.terms.all.count == 3 && contract.kpis.count == 2)
    #expect(contract.responsibilities.count == 3 && contract.savings.count == 3)
  }

  @Test("services are declared once each, and the start is a day")
  func settings() throws {
    let (competition, found) = try read([
      "competition.yaml": """
      competition: e
      title: E
      currency: GBP
      rubric: rubric.yaml
      contract-start: April 2027
      services: [{id: waste, title: Waste}, {id: waste, title: Refuse}]

      """,
      "responsibilities.csv": "bid,service\nb1,bins\n",
    ])
    #expect(found.map { $0.prefix(7) }.sorted() == ["PRB1307", "PRB2102"])
    #expect(competition.contractStart == nil)
  }
}
