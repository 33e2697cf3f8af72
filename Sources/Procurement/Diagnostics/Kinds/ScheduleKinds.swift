extension DiagnosticKind {
  /// The kinds for what the parts of contract schedules say together, PRB2120 to PRB2124.
  static let scheduleKinds: [DiagnosticKind] = [
    schedulePartTwice, unknownPartner, unknownService, termsDiffer, scheduleRowTwice,
  ]

  /// The kinds for contract schedules in XML, PRB2210.
  static let scheduleXMLKinds: [DiagnosticKind] = [notASchedule]

  /// A part of a bid's schedule in two files.
  public static let schedulePartTwice = DiagnosticKind(
    2120, .error, "a part of a bid's contract schedule stands in two files",
    explanation: """
      The terms, KPIs, responsibilities or savings of a bid stand in two files. One of them may be an \
      older version, and there is no telling which. Those of the first file are kept while the other \
      files are looked through.
      """,
    example: DiagnosticExample(
      bad: [
        "terms.csv": "bid,term,value,clause\nb1,payment.days,30 days,12.1\n",
        "schedules/b1.xml": .text(schedule()),
      ],
      good: ["schedules/b1.xml": .text(schedule())]))

  /// A partner that is not among the buyers.
  public static let unknownPartner = DiagnosticKind(
    2121, .error, "a saving of an unknown partner",
    explanation: """
      `competition.yaml` declares the buyers, and a saving is claimed for somebody else. It would be in \
      no partner's account.
      """,
    example: DiagnosticExample(
      bad: ["competition.yaml": .text(buyers), "savings.csv": .text(saving(of: "nroth"))],
      good: ["competition.yaml": .text(buyers), "savings.csv": .text(saving(of: "north"))]))

  /// A service that is not in scope.
  public static let unknownService = DiagnosticKind(
    2122, .error, "a responsibility for an unknown service",
    explanation: """
      `competition.yaml` declares the services in scope, and somebody is responsible for another one. \
      The service that was meant would look as though nobody provided it.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml": .text(services),
        "responsibilities.csv": "bid,service,accountable,provider\nb1,wast,north,Alder Ltd\n",
      ],
      good: [
        "competition.yaml": .text(services),
        "responsibilities.csv": "bid,service,accountable,provider\nb1,waste,north,Alder Ltd\n",
      ]))

  /// A term given twice with different values.
  public static let termsDiffer = DiagnosticKind(
    2123, .warning, "a term is given twice with different values",
    explanation: """
      Two clauses of one contract say different things. Both are kept, and checks look at both; which \
      of them prevails is for the bidder to say and for the contract to put right.
      """,
    example: DiagnosticExample(
      "terms.csv",
      bad: "bid,term,value,clause\nb1,payment.days,30 days,12.1\nb1,payment.days,45 days,19.4\n",
      good: "bid,term,value,clause\nb1,payment.days,30 days,12.1\n"))

  /// A row that is there twice.
  public static let scheduleRowTwice = DiagnosticKind(
    2124, .warning, "a row of a contract schedule is there twice",
    explanation: """
      Two KPIs of a bid have one name, two rows give the same responsibility, or two savings are of the \
      same partner, year and evidence. Both rows are kept, so a saving pasted twice counts twice.
      """,
    example: DiagnosticExample(
      "kpis.csv", bad: "bid,name,target\nb1,availability,99.5%\nb1,availability,99.9%\n",
      good: "bid,name,target\nb1,availability,99.5%\n"))

  /// An XML document that is no contract schedule.
  public static let notASchedule = DiagnosticKind(
    2210, .error, "an XML file is not a contract schedule",
    explanation: """
      A file in the folder `schedules` begins with `<schedule xmlns="urn:probity:schedule:1" bid="…">` \
      and holds the schedule of one bid. Bids belong into the folder `bids`. `probity inspect FILE` shows \
      what a file is, `probity schema schedule` prints what a schedule looks like. What else is said of \
      bids in XML (PRB2202 to PRB2207) holds of schedules too.
      """,
    example: DiagnosticExample(
      "schedules/b1.xml", bad: .text(schedule(namespace: "urn:probity:bid:1")),
      good: .text(schedule())))

  private static func schedule(namespace: String = "urn:probity:schedule:1") -> String {
    """
    <schedule xmlns="\(namespace)" bid="b1">
      <terms><term name="payment.days" clause="12.1">30 days</term></terms>
    </schedule>

    """
  }

  private static let buyers =
    ExampleText.competition
    + "buyers: [{id: north, name: Northshire}, {id: moor, name: Moorshire}]\n"
  private static let services =
    ExampleText.competition
    + "services: [{id: waste, title: Waste}, {id: streets, title: Streets}]\n"

  private static func saving(of partner: String) -> String {
    "bid,partner,year,baseline,cost,evidence\nb1,\(partner),1,1000,900,contracted\n"
  }
}
