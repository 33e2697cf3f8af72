import Procurement
import Testing

@testable import Intake

/// What the files of a competition say together, read from real files.
@Suite struct CompetitionJoinTests {
  private static let settings = """
    competition: example
    title: Example
    currency: GBP
    rubric: rubric.yaml

    """
  private static let lots = settings + "lots: [{id: north, title: N}, {id: south, title: S}]\n"
  private static let bids = "bid,bidder,price\nb1,Alder Ltd,100\nb2,Birch Ltd,105\n"

  private func read(
    _ files: [String: String], rounding: Rounding? = nil
  ) throws -> (competition: Competition, found: [String], log: DiagnosticLog) {
    let disk = FolderOnDisk(files)
    if files["competition.yaml"] == nil {
      disk.write(CompetitionJoinTests.settings, to: "competition.yaml")
    }
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    let competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: rounding, log: &log)
    let found = log.finished().map { diagnostic in
      let related = diagnostic.related.map { " (\($0.message): \($0.location))" }.joined()
      return "\(diagnostic.code) \(diagnostic.location?.description ?? ""): "
        + "\(diagnostic.message)\(related)"
    }
    return (competition, found, log)
  }

  @Test("files are joined by the bids' ids, bids in the order of the file")
  func joined() throws {
    let (competition, found, _) = try read([
      "bids.csv": """
      bid,bidder,price,contract type,length months,extension months,submitted,variant
      b2,Birch Ltd,,framework,48,,2026-05-29,
      b1,Alder Ltd,100.00,Joint venture,36,24,2026-05-28,own staff

      """,
      "prices.csv": "bid,line,quantity,unit price\nb1,1,2,20\nb2,1,3,0.335\nb1,2,1,60\n",
      "terms.csv": "bid,term,value,clause\nb1,payment.days,30 days,12.1\n",
      "marks.csv": "bid,criterion,evaluator,mark\nb2,q,e1,3\nb2,q,agreed,4\nb1,q,agreed,5\n",
    ])
    #expect(found == [])
    #expect(competition.lots.count == 1)
    let lot = try #require(competition.lots.first)
    #expect(lot.id == nil && lot.title == nil)
    #expect(lot.bids.map(\.id) == ["b2", "b1"])
    let b1 = lot.bids[1]
    #expect(b1.bidder == "Alder Ltd" && b1.variant == "own staff")
    #expect(b1.source.description == "bids.csv:3:1")
    #expect(b1.contractType?.value == .jointVenture)
    #expect(b1.contractLength?.value.description == "36 months and up to 24 more")
    #expect(b1.contractLength?.source.description == "bids.csv:3:35")
    #expect(b1.submitted?.value.description == "2026-05-28")
    #expect(b1.schedule?.lineCount == 2)
    #expect(b1.price?.value.description == "100.00 GBP")
    #expect(b1.price?.source.description == "prices.csv:2:8")
    #expect(b1.contract.terms.all.map(\.name) == ["payment.days"])
    let b2 = lot.bids[0]
    #expect(b2.price?.value.description == "1.005 GBP")
    #expect(b2.schedule?.firstFineLine?.description == "prices.csv:3:8")
    let column = try #require(lot.marks.column(of: "q"))
    #expect(lot.marks.answer(row: 0, column: column) == .mark(FixedDecimal(4)))
    #expect(lot.marks.answer(row: 1, column: column) == .mark(FixedDecimal(5)))
    #expect(lot.marks.individualMarks(row: 0, column: column).map(\.evaluator) == ["e1"])
  }

  @Test("lines are rounded before the sum as the caller says")
  func lineRounding() throws {
    let files = [
      "bids.csv": "bid,bidder\nb1,Alder Ltd\n",
      "prices.csv": "bid,line,quantity,unit price\nb1,1,3,0.335\nb1,2,3,0.335\n",
    ]
    let whole = try read(files).competition.lots[0].bids[0]
    #expect(whole.price?.value.amount.description == "2.010")
    let cents = Rounding(places: 2, mode: .halfUp)
    let rounded = try read(files, rounding: cents).competition.lots[0].bids[0]
    #expect(rounded.price?.value.amount.description == "2.02")
  }

  @Test("bids go to the lots in the order in which these are declared")
  func lotsInOrder() throws {
    let (competition, found, _) = try read([
      "competition.yaml": CompetitionJoinTests.lots,
      "bids.csv": """
      bid,bidder,lot
      s1,Alder Ltd,south
      n1,Alder Ltd,north
      s2,Birch Ltd,south

      """,
      "marks.csv": "bid,criterion,evaluator,mark\nn1,q,agreed,3\ns2,q,agreed,4\n",
    ])
    #expect(found == [])
    #expect(competition.lots.map(\.id) == ["north", "south"])
    #expect(competition.lots.map { $0.bids.map(\.id) } == [["n1"], ["s1", "s2"]])
    #expect(competition.lots[1].marks.answer(row: 1, column: 0) == .mark(FixedDecimal(4)))
    #expect(competition.lots[1].marks.answer(row: 0, column: 0) == .blank)
  }

  @Test("what the files do not agree on is reported at both places", arguments: disagreements)
  func reported(files: [String: String], expected: [String]) throws {
    #expect(try read(files).found == expected)
  }

  static let disagreements: [([String: String], [String])] = [
    (
      ["bids.csv": bids + "b1,Cedar Ltd,99\n"],
      [
        "PRB2107 bids.csv:4:1: the bid \"b1\" is given twice (first given here: bids.csv:2:1)"
      ]
    ),
    (
      ["bids.csv": bids, "marks.csv": "bid,criterion,evaluator,mark\nB1,q,e1,3\nB1,q,e2,3\n"],
      [
        "PRB2112 marks.csv:2:1: marks for an unknown bid \"B1\" (2 times in this file)"
      ]
    ),
    (
      ["bids.csv": bids, "terms.csv": "bid,term,value\nb1,a,b\nzz,a,b\n"],
      ["PRB2112 terms.csv:3:1: terms for an unknown bid \"zz\""]
    ),
    (
      ["bids.csv": bids, "prices.csv": "bid,line,quantity,unit price\nb3,1,1,1\nb3,2,1,1\n"],
      ["PRB2112 prices.csv:2:1: prices for an unknown bid \"b3\""]
    ),
    (
      [
        "bids.csv": bids,
        "prices.csv": "bid,line,quantity,unit price\nb1,1,1,99.5\nb1,2,2,0.255\nb2,1,1,105.000\n",
      ],
      [
        "PRB2114 bids.csv:2:14: the bid \"b1\" states 100.00 GBP, "
          + "but its 2 lines add up to 100.01 GBP (the priced lines begin here: prices.csv:2:8)"
      ]
    ),
    (
      ["bids.csv": "bid,bidder,lot\nb1,Alder Ltd,north\nb2,Birch Ltd,\n"],
      [
        "PRB2110 bids.csv:2:14: the bid \"b1\" is for a lot, but no lots are declared"
      ]
    ),
    (
      [
        "competition.yaml": lots,
        "bids.csv": "bid,bidder,lot\nb1,Alder Ltd,noth\nb2,Birch Ltd,\nb3,Cedar Ltd,south\n",
      ],
      [
        "PRB2108 bids.csv:2:14: the bid \"b1\" is for an unknown lot \"noth\" "
          + "(lots declared here: competition.yaml:5:13)",
        "PRB2109 bids.csv:3:1: the bid \"b2\" does not say which lot it is for",
      ]
    ),
    (
      ["competition.yaml": lots, "bids.csv": "bid,bidder,lot\nb1,Alder Ltd,north\n"],
      ["PRB2111 competition.yaml:5:36: there is no bid for lot \"south\""]
    ),
    (
      ["bids.csv": "bid,bidder,length months,extension months\nb1,Alder Ltd,,24\n"],
      [
        "PRB2115 bids.csv:2:15: the bid \"b1\" has extension months without length months"
      ]
    ),
    (
      [
        "bids.csv": bids,
        "marks.csv": "bid,criterion,evaluator,mark\nb1,q,agreed,3\nb1,q,Agreed,3\nb1,q,agreed,4\n",
      ],
      [
        "PRB2116 marks.csv:3:13: two agreed marks for bid \"b1\" on criterion \"q\" "
          + "(first given here: marks.csv:2:13)",
        "PRB2116 marks.csv:4:13: two agreed marks for bid \"b1\" on criterion \"q\" "
          + "(first given here: marks.csv:2:13)",
      ]
    ),
    (
      [
        "bids.csv": bids,
        "marks.csv": "bid,criterion,evaluator,mark\nb1,q,e1,3\nb1,r,e1,3\nb2,q,e1,3\nb1,q,e1,4\n",
      ],
      [
        "PRB2117 marks.csv:5:9: evaluator \"e1\" marks bid \"b1\" on criterion \"q\" twice "
          + "(first given here: marks.csv:2:9)"
      ]
    ),
    (
      [
        "bids.csv": """
        bid,bidder,variant
        b1,Alder Ltd,
        b2,ALDER  ltd,
        b3,Alder Ltd,own staff
        b4,Birch Ltd,own staff

        """
      ],
      [
        "PRB2118 bids.csv:3:1: \"ALDER  ltd\" has bid twice (the other bid is here: bids.csv:2:1)"
      ]
    ),
    (
      [:],
      ["PRB2106 bids.csv: the folder holds no bid"]
    ),
    (
      ["bids.csv": bids, "price.csv": "bid,line\n", "expected/prices.csv": "x"],
      ["PRB2101 price.csv: nothing reads the file \"price.csv\""]
    ),
  ]

  @Test("a bid in XML may have its prices, terms and marks in the CSV files, and both kinds mix")
  func mixed() throws {
    let xml = """
      <bid xmlns="urn:probity:bid:1" id="x1">
        <bidder>Xanthe Ltd</bidder>
        <price>12.00</price>
      </bid>

      """
    let (competition, found, _) = try read([
      "bids.csv": CompetitionJoinTests.bids, "bids/x.xml": xml,
      "prices.csv": "bid,line,quantity,unit price\nx1,1,2,6\n", "marks.csv": marks("x1"),
    ])
    #expect(found == [])
    #expect(competition.lots[0].bids.map(\.id) == ["b1", "b2", "x1"])
    #expect(competition.lots[0].bids[2].schedule?.total.description == "12.00 GBP")
    #expect(competition.lots[0].marks.answer(row: 2, column: 0) == .mark(FixedDecimal(3)))
  }

  @Test("the same bid in CSV and XML, with lines in both, is reported at both places")
  func twiceAcrossFiles() throws {
    let xml = """
      <bid xmlns="urn:probity:bid:1" id="b1">
        <bidder>Alder Ltd</bidder>
        <prices><line id="1" quantity="1" unit-price="100"/></prices>
      </bid>

      """
    let (_, found, _) = try read([
      "bids.csv": CompetitionJoinTests.bids, "bids/x.xml": xml,
      "prices.csv": "bid,line,quantity,unit price\nb1,1,1,100\n",
    ])
    #expect(
      found == [
        "PRB2107 bids/x.xml:1:36: the bid \"b1\" is given twice (first given here: bids.csv:2:1)",
        "PRB2113 bids/x.xml:1:36: the priced lines of bid \"b1\" stand in two files "
          + "(the other file's begin here: prices.csv:2:1)",
      ])
  }

  @Test("the same bidder may bid for two lots")
  func bidderInTwoLots() throws {
    let (_, found, _) = try read([
      "competition.yaml": CompetitionJoinTests.lots,
      "bids.csv": "bid,bidder,lot\nb1,Alder Ltd,north\nb2,Alder Ltd,south\n",
    ])
    #expect(found == [])
  }

  @Test("what a reader has reported is not reported again as missing")
  func noCascades() throws {
    let noBidder = try read(["bids.csv": "bid,bidder\nb1,\n", "marks.csv": marks("b1")])
    #expect(noBidder.found.map { $0.prefix(20) } == ["PRB2006 bids.csv:2:4"])
    let noColumn = try read(["bids.csv": "bid,name\nb1,Alder\n", "marks.csv": marks("b1")])
    #expect(!noColumn.found.contains { $0.hasPrefix("PRB21") })
    let months = try read([
      "bids.csv": "bid,bidder,length months,extension months\nb1,Alder Ltd,long,24\n"
    ])
    #expect(months.found.map { $0.prefix(7) } == ["PRB2015"])
    let line = try read([
      "bids.csv": CompetitionJoinTests.bids,
      "prices.csv": "bid,line,quantity,unit price\nb1,1,1,TBC\nb1,2,1,50\n",
    ])
    #expect(line.found.map { $0.prefix(7) } == ["PRB2004"])
    let lots = try read([
      "competition.yaml": CompetitionJoinTests.settings + "lots: [{id: north}]\n",
      "bids.csv": "bid,bidder,lot\nb1,Alder Ltd,north\n",
    ])
    #expect(lots.found.map { $0.prefix(7) } == ["PRB1306"])
  }

  @Test("a file that is a pipe or leads out is an error, and the rest is read")
  func refusedFiles() throws {
    let disk = FolderOnDisk(["bids.csv": CompetitionJoinTests.bids])
    disk.write(CompetitionJoinTests.settings, to: "competition.yaml")
    disk.makePipe("marks.csv")
    disk.link("terms.csv", to: "/etc/hostname")
    disk.makeFolder("prices.csv")
    var log = DiagnosticLog()
    let folder = try disk.competitionFolder()
    let settings = try #require(CompetitionSettings.read(folder, log: &log))
    let competition = CompetitionReader.read(
      folder, settings: settings, lineRounding: nil, log: &log)
    #expect(competition.lots[0].bids.count == 2)
    #expect(
      log.finished().map { "\($0.code) \($0.location?.description ?? ""): \($0.message)" } == [
        "PRB1002 marks.csv: the file cannot be read: it is not a plain file",
        "PRB1002 prices.csv: the file cannot be read: it is a folder",
        "PRB1002 terms.csv: the file cannot be read: "
          + "it is a link that leads out of the competition folder",
      ])
  }

  @Test("a draft whose months are no contract's is refused, whatever reader made it")
  func months() {
    let place = SourceLocation(file: "bids/a.xml", line: 3, column: 5)
    for (initial, further) in [(0, 0), (1201, 0), (999, 0), (12, -1), (12, 9999), (-5, 0)] {
      var record = BidRecord(id: Sourced("b1", at: place), bidder: "Alder")
      record.initialMonths = Sourced(initial, at: place)
      record.extensionMonths = Sourced(further, at: place)
      var log = DiagnosticLog()
      #expect(JoinedLengths(readingLog: DiagnosticLog()).length(of: record, log: &log) == nil)
      #expect(log.finished().map(\.kind) == [.unfitMonths])
    }
  }

  private func marks(_ bid: String) -> String {
    "bid,criterion,evaluator,mark\n\(bid),q,agreed,3\n"
  }
}
