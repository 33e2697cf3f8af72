/// The competition that `probity init` writes: small, sound, and full of comments on what to change.
enum StarterCompetition {
  /// Its files, by their path in the folder.
  static let files: [(path: String, text: String)] = [
    ("competition.yaml", competition), ("rubric.yaml", rubric), ("bids.csv", bids),
    ("prices.csv", prices), ("marks.csv", marks),
    ("award.yaml", award), ("suppliers.csv", suppliers),
  ]

  private static let competition = """
    # What is bought, by whom, under which law. Every key: docs/competition-folder.md
    competition: starter
    title: Grounds maintenance partnership
    currency: GBP
    # A path in this folder, or the id of a shipped rubric such as strategic-partnership.
    rubric: rubric.yaml
    regime: procurement-act-2023
    buyers:
      - {id: council, name: Example Council}

    """

  private static let rubric = """
    # The published award criteria. Every key: docs/rubric.md
    # See what it says with `probity rubric show rubric.yaml`, and check it with `probity rubric lint`.
    rubric: starter
    title: Grounds maintenance partnership
    version: 1.0.0
    method: weighted-sum
    rounding: {scores: 2, mode: half-up}
    line-rounding: none
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
      - id: quality
        title: Quality
        weight: 60
        criteria:
          - {id: delivery, title: Service delivery, weight: 70, minimum-mark: 2}
          - {id: innovation, title: Innovation, weight: 30}
      # Every bid prices the same twelve months. Bids that price their whole length are compared year
      # by year instead: docs/whole-life-price.md
      - {id: price, title: Price of a year, weight: 30, measure: price,
         formula: lowest-proportional, period-months: 12}
      - id: length
        title: Contract length
        weight: 10
        measure: contract-length
        bands:
          - {up-to: 36, score: 50}
          - {over: 36, up-to: 60, score: 100}
          - {over: 60, score: 75}
    # What breaks a tie, in this order: the higher quality score, then the lower price.
    ties: [quality, price]

    """

  private static let bids = """
    bid,bidder,length months,extension months,submitted
    b1,Alder Grounds Ltd,60,24,2026-03-02
    b2,Birch Landscapes Ltd,36,12,2026-03-03
    b3,Cedar Green Services Ltd,48,0,2026-03-03

    """

  private static let prices = """
    bid,line,description,quantity,unit,unit price
    b1,1,"Mowing, per visit",320,visit,410.00
    b1,2,Hedges and beds,12,month,1850.50
    b2,1,"Mowing, per visit",320,visit,395.00
    b2,2,Hedges and beds,12,month,1790.00
    b3,1,"Mowing, per visit",320,visit,442.50
    b3,2,Hedges and beds,12,month,1610.25

    """

  private static let award = """
    # What is known only at the award. Every key: docs/competition-folder.md
    # Nothing is needed to evaluate; `probity justify` says what a document lacks. Take the # away
    # from the lines that you fill in.
    #procurement: its unique identifier
    #tender-notice: its unique identifier
    #contract: its unique identifier
    #subject: Mowing, hedges and beds of all parks of the council.
    #classifications: [77310000-6]
    procedure: open procedure
    # Where bidders could read all criteria and how they are assessed.
    #criteria-published-at: Invitation to tender, section 4
    #authority: {identifier: its unique identifier, address: "Town Hall, 1 High Street", email: bids@council.example}
    #process:
    #  - {date: 2026-02-02, event: tender notice published}
    #  - {date: 2026-03-03, event: tenders due}
    #decided-on: 2026-04-01
    #summaries-on: 2026-04-02
    #notice-on: 2026-04-02
    #signing-on: 2026-04-27
    #standstill: mandatory
    #conditions:
    #  - Named crews are confirmed in writing.
    # The roles that sign the report.
    #sign-off: [Head of Procurement, Section 151 Officer]

    """

  private static let suppliers = """
    bidder,identifier,address,email,small,non-governmental,supported employment,mutual
    Alder Grounds Ltd,,,,,,,
    Birch Landscapes Ltd,,,,,,,
    Cedar Green Services Ltd,,,,,,,

    """

  private static let marks = """
    bid,criterion,evaluator,mark,reason,evidence
    b1,delivery,agreed,4,Named crews and a tested plan for bad weather,section 3.2
    b1,innovation,agreed,3,Electric machines from year two,section 5.1
    b2,delivery,agreed,3,Plan meets the specification; cover for absence is thin,section 3
    b2,innovation,agreed,4,Soil sensors with a costed trial,section 5
    b3,delivery,agreed,5,Plan with response times proved on two like contracts,section 2.4
    b3,innovation,agreed,3,Wildflower verges; no measure of success,section 6

    """
}
