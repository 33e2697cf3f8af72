extension DiagnosticKind {
  /// The kinds for what a competition's files say together, PRB21xx.
  static let competitionKinds: [DiagnosticKind] = [
    unreadFile, settingRepeated, settingsForUnknownFile, settingsForUnknownColumn,
    rubricOutsideFolder, noBids, duplicateBid, unknownLot, lotMissing, lotNotDeclared,
    lotWithoutBids, unknownBid, priceScheduleTwice, pricesDisagree, extensionWithoutLength,
    agreedMarkTwice, evaluatorTwice, bidderRepeated,
  ]

  /// A file that nothing reads.
  public static let unreadFile = DiagnosticKind(
    2101, .warning, "a file is not read",
    explanation: """
      A CSV or XML file in the competition folder under a name that is not read would be left out \
      without a word: `price.csv` for `prices.csv`, an XML bid beside the folder `bids` instead of \
      in it. The hint names the nearest name that is read. Files of other kinds, hidden files and \
      folders other than `bids` and `schedules` are left alone.
      """,
    example: DiagnosticExample(
      "mark.csv", bad: .text(ExampleText.marks), good: .absent))

  /// An id or a column given twice in competition.yaml.
  public static let settingRepeated = DiagnosticKind(
    2102, .error, "something is given twice in competition.yaml",
    explanation: """
      Two lots, two buyers or two services have the same id, or a column is mapped to two headings. There is no \
      telling which of the two is meant.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: .text(
        ExampleText.competition
          + "buyers:\n  - {id: north, name: Northshire}\n  - {id: north, name: Northampton}\n"),
      good: .text(
        ExampleText.competition
          + "buyers:\n  - {id: north, name: Northshire}\n  - {id: moor, name: Moorshire}\n")))

  /// Settings for a file that is not read.
  public static let settingsForUnknownFile = DiagnosticKind(
    2103, .error, "settings for a file that is not read",
    explanation: """
      `files:` in `competition.yaml` says how a CSV file is written. Only files that have columns can \
      be described there, under the names by which they are read.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: .text(ExampleText.competition + "files:\n  bid.csv: {encoding: windows-1252}\n"),
      good: .text(ExampleText.competition + "files:\n  bids.csv: {encoding: windows-1252}\n")))

  /// A mapping of a column that the file does not have.
  public static let settingsForUnknownColumn = DiagnosticKind(
    2104, .error, "a mapping names an unknown column",
    explanation: """
      `columns:` maps each of our columns to the heading that it has in the file: `{unit price: "Rate \
      (£)"}`. Our name stands first, the file's heading second. `docs/competition-folder.md` lists \
      the columns of each file.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: .text(ExampleText.competition + "files:\n  bids.csv: {columns: {pirce: price}}\n"),
      good: .text(ExampleText.competition + "files:\n  bids.csv: {columns: {price: price}}\n")))

  /// A rubric that is not in the folder.
  public static let rubricOutsideFolder = DiagnosticKind(
    2105, .error, "the rubric is outside the competition folder",
    explanation: """
      The rubric is a file of the competition folder, or one that ships with Probity and is named by \
      its id. A path that leads elsewhere would make the result depend on a file that is not kept \
      with the competition.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: """
        competition: example
        title: Example
        currency: GBP
        rubric: ../rubric.yaml

        """,
      good: .text(ExampleText.competition)))

  /// No bid at all.
  public static let noBids = DiagnosticKind(
    2106, .error, "there are no bids",
    explanation: """
      Bids stand in `bids.csv`, one a row, or as one XML file each in the folder `bids`. Without any \
      there is nothing to rank.
      """,
    example: DiagnosticExample(
      bad: ["bids.csv": .absent, "marks.csv": .absent],
      good: ["bids.csv": .text(ExampleText.bids), "marks.csv": .text(ExampleText.marks)]))

  /// Two bids with one id.
  public static let duplicateBid = DiagnosticKind(
    2107, .error, "two bids have the same id",
    explanation: """
      Prices, terms and marks are joined to bids by their ids, so each needs its own. A bidder who \
      bids for two lots has made two bids.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,105000\nb1,Cedar Ltd,99000\n",
      good: .text(ExampleText.bids)))

  /// A bid for a lot that is not declared.
  public static let unknownLot = DiagnosticKind(
    2108, .error, "a bid is for an unknown lot",
    explanation: """
      The lots are those that `competition.yaml` declares. A bid for another would be ranked nowhere.
      """,
    example: lotExample(bad: "noth", good: "north"))

  /// A bid that does not say for which lot.
  public static let lotMissing = DiagnosticKind(
    2109, .error, "a bid does not name its lot",
    explanation: """
      The competition has lots, each awarded on its own, so every bid must say which one it is for. A \
      bid for several lots is written as one bid for each.
      """,
    example: lotExample(bad: "", good: "north"))

  /// A bid for a lot where there are none.
  public static let lotNotDeclared = DiagnosticKind(
    2110, .error, "a bid names a lot where none are declared",
    explanation: """
      `competition.yaml` declares no lots, so all bids compete with each other. If the competition \
      has lots, declare them: `lots: [{id: north, title: Northern area}]`; if not, leave the column \
      `lot` blank.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price,lot\nb1,Alder Ltd,100000,north\nb2,Birch Ltd,105000,\n",
      good: "bid,bidder,price,lot\nb1,Alder Ltd,100000,\nb2,Birch Ltd,105000,\n"))

  /// A lot without bids.
  public static let lotWithoutBids = DiagnosticKind(
    2111, .warning, "a lot has no bids",
    explanation: """
      The lot is declared in `competition.yaml` and no bid is for it. That happens; but see that no \
      bid was left out of the folder.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml": .text(
          ExampleText.competition
            + "lots:\n  - {id: north, title: North}\n  - {id: south, title: South}\n"),
        "bids.csv": "bid,bidder,price,lot\nb1,Alder Ltd,100000,north\nb2,Birch Ltd,105000,north\n",
      ],
      good: [
        "competition.yaml": .text(
          ExampleText.competition
            + "lots:\n  - {id: north, title: North}\n  - {id: south, title: South}\n"),
        "bids.csv": "bid,bidder,price,lot\nb1,Alder Ltd,100000,north\nb2,Birch Ltd,105000,south\n",
      ]))

  /// Prices, terms or marks for no bid.
  public static let unknownBid = DiagnosticKind(
    2112, .error, "prices, terms or marks for an unknown bid",
    explanation: """
      The id is that of no bid. Ids are compared exactly, with their case and leading zeros; they are \
      never matched by the bidder's name. Each unknown id is reported once a file.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: .text(ExampleText.marks + "b11,quality,agreed,4,Clear plan,section 2\n"),
      good: .text(ExampleText.marks)))

  /// Priced lines of a bid in two files.
  public static let priceScheduleTwice = DiagnosticKind(
    2113, .error, "a bid's priced lines stand in two files",
    explanation: """
      Lines in `prices.csv` and lines in the bid's own XML file might be the same lines twice, or two \
      parts of one schedule. Adding them up would be a guess.
      """,
    example: DiagnosticExample(
      bad: [
        "bids/b3.xml": .text(xmlBid), "marks.csv": .text(marksForXMLBid),
        "prices.csv": "bid,line,quantity,unit price\nb3,1,1,99000\n",
      ],
      good: ["bids/b3.xml": .text(xmlBid), "marks.csv": .text(marksForXMLBid)]))

  /// A stated price that is not the sum of the lines.
  public static let pricesDisagree = DiagnosticKind(
    2114, .error, "a stated price and the priced lines disagree",
    explanation: """
      The bid states a price, and its priced lines add up to another, with their options and \
      without them. Which of the two holds is for \
      the tender's own rules on arithmetical errors, or for the bidder, to say. Once it is settled, \
      correct one of them or take the stated price out.
      """,
    example: DiagnosticExample(
      "prices.csv", bad: "bid,line,quantity,unit price\nb1,1,10,10000\nb1,2,1,50\n",
      good: "bid,line,quantity,unit price\nb1,1,10,9995\nb1,2,1,50\n"))

  /// Extension months and no initial months.
  public static let extensionWithoutLength = DiagnosticKind(
    2115, .error, "extension months without length months",
    explanation: """
      A contract is extended past its initial period, and the bid does not say how long that is.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: """
        bid,bidder,price,length months,extension months
        b1,Alder Ltd,100000,,24
        b2,Birch Ltd,105000,36,24

        """,
      good: """
        bid,bidder,price,length months,extension months
        b1,Alder Ltd,100000,36,24
        b2,Birch Ltd,105000,36,24

        """))

  /// Two agreed marks.
  public static let agreedMarkTwice = DiagnosticKind(
    2116, .error, "two agreed marks for the same bid and criterion",
    explanation: """
      Moderation ends in one mark. Two of them, even equal ones, leave open which reason and which \
      evidence the award rests on.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: .text(ExampleText.marks + "b1,quality,agreed,5,Clear plan,section 2\n"),
      good: .text(ExampleText.marks)))

  /// One evaluator's mark twice.
  public static let evaluatorTwice = DiagnosticKind(
    2117, .error, "an evaluator marks the same bid and criterion twice",
    explanation: """
      An evaluator gives one mark on each criterion of each bid. If the mark was changed, keep the \
      one that stands, and the record of the change elsewhere.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: .text(
        ExampleText.marks + "b1,quality,e1,4,Clear plan,section 2\nb1,quality,e1,5,Clear,\n"),
      good: .text(ExampleText.marks + "b1,quality,e1,4,Clear plan,section 2\n")))

  /// A bidder with two bids.
  public static let bidderRepeated = DiagnosticKind(
    2118, .warning, "a bidder has bid twice",
    explanation: """
      Two bids for the same lot carry the same bidder's name, and no `variant` tells them apart. One \
      may have been replaced or withdrawn; while both stand, each changes the other's relative scores.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Alder Ltd,105000\n",
      good: """
        bid,bidder,price,variant
        b1,Alder Ltd,100000,
        b2,Alder Ltd,105000,own staff

        """))

  private static func lotExample(bad: String, good: String) -> DiagnosticExample {
    func files(_ lot: String) -> [String: DiagnosticExample.Content] {
      [
        "competition.yaml": .text(
          ExampleText.competition + "lots:\n  - {id: north, title: Northern area}\n"),
        "bids.csv": .text(
          "bid,bidder,price,lot\nb1,Alder Ltd,100000,north\nb2,Birch Ltd,105000,\(lot)\n"),
      ]
    }
    return DiagnosticExample(bad: files(bad), good: files(good))
  }

  private static let xmlBid = """
    <bid xmlns="urn:probity:bid:1" id="b3">
      <bidder>Cedar Ltd</bidder>
      <prices>
        <line id="1" quantity="1" unit-price="99000"/>
      </prices>
    </bid>

    """
  private static let marksForXMLBid =
    ExampleText.marks + "b3,quality,agreed,4,Clear plan,section 2\n"
}
