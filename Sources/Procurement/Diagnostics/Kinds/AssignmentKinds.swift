extension DiagnosticKind {
  /// The kinds for the assignment of lots, PRB4130 to PRB4142.
  static let assignmentKinds: [DiagnosticKind] = [
    unknownLotRule, lotOrderMissing, lotOrderMismatch, combinationsWithRule, lotRuleUnderMethod,
    lotRulesWithoutLots, combinationsNotPublished, combinationFallsAway, combinationPriceBasis,
    assignmentUndecided, lotNotAwarded, assignmentTooLarge, biddersNamedAlike,
  ]

  private static let inOrder = LotExample.files(
    "{most-per-bidder: 1, rule: preference-order, order: [north, south]}")
  private static let byTotal = LotExample.files("{most-per-bidder: 1, rule: best-total}")
  private static let combined = LotExample.combining("c1,Alder Ltd,n1; s1,5%")

  /// A rule for lots that there is not.
  public static let unknownLotRule = DiagnosticKind(
    4130, .error, "there is no such rule for lots",
    explanation: """
      The rubric assigns the lots by a rule that is not known. The rules stand in `docs/lots.md`; the hint \
      names the nearest one.
      """,
    example: DiagnosticExample(
      bad: LotExample.files("{most-per-bidder: 1, rule: best-totals}"), good: byTotal))

  /// A rule that needs the order of the lots.
  public static let lotOrderMissing = DiagnosticKind(
    4131, .error, "the order of the lots is not published",
    explanation: """
      A rule that awards one lot after the other gives a strong bidder the lots that come first. Their \
      order has to be published before the bids are known, in `order:`.
      """,
    example: DiagnosticExample(
      bad: LotExample.files("{most-per-bidder: 1, rule: preference-order}"), good: inOrder))

  /// An order that does not name the lots of the competition.
  public static let lotOrderMismatch = DiagnosticKind(
    4132, .error, "the order of the lots does not name them all",
    explanation: """
      `order` in the rubric names every lot that `competition.yaml` declares, once. A lot that is left out \
      would be awarded at no known time, and one that is not declared is probably misspelt.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 1, rule: preference-order, order: [north, sowth]}"), good: inOrder))

  /// Combinations under a rule that cannot weigh them.
  public static let combinationsWithRule = DiagnosticKind(
    4133, .error, "the rule for lots cannot weigh combinations",
    explanation: """
      A combination is better or worse than single bids for all of its lots together, so that the lots \
      have to be looked at together (Directive 2014/24/EU, Article 46(3)). A rule that awards one lot after \
      the other cannot do that.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 2, rule: preference-order, order: [north, south], combinations: yes}"),
      good: combined))

  /// A rule that adds up what the award method does not rank by.
  public static let lotRuleUnderMethod = DiagnosticKind(
    4134, .error, "the rule for lots does not go with the award method",
    explanation: """
      `best-total` adds up totals, which must be what the method ranks by; `lowest-price` adds up prices, \
      which must be all that is ranked by. Under another method the sum would be of something that no bid \
      was ranked by, and a bid could win a lot against the award criteria.
      """,
    example: DiagnosticExample(
      bad: LotExample.files("{most-per-bidder: 1, rule: lowest-price}"), good: byTotal))

  /// Rules about several lots where there are none.
  public static let lotRulesWithoutLots = DiagnosticKind(
    4135, .warning, "rules about several lots, and no lots",
    explanation: """
      The rubric limits the lots of a bidder or lets it combine them, and `competition.yaml` declares no \
      lots. There is nothing to assign; perhaps the lots were forgotten.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml": .text(LotExample.rubric("{most-per-bidder: 1, rule: best-total}"))],
      good: byTotal))

  /// Combinations that the rubric does not let count.
  public static let combinationsNotPublished = DiagnosticKind(
    4136, .error, "combinations that the rubric does not let count",
    explanation: """
      Lots may be awarded together only where the notice reserved it (Directive 2014/24/EU, Article 46(3)). \
      The rubric does not say `combinations: yes`, so that a discount for several lots must not count, and \
      must not be dropped without a word either.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 2, rule: best-total}",
        ["combinations.csv": LotExample.combinations("c1,Alder Ltd,n1; s1,5%")]), good: combined))

  /// A combination that does not compete.
  public static let combinationFallsAway = DiagnosticKind(
    4137, .warning, "a combination does not compete",
    explanation: """
      A combination is taken whole or not at all. It does not compete where one of its bids failed a gate, \
      where it joins more lots than its bidder may have, or where the discount leaves nothing of a price. \
      Its other bids compete as single bids.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 1, rule: best-total, combinations: yes}",
        ["combinations.csv": LotExample.combinations("c1,Alder Ltd,n1; s1,5%")]), good: combined))

  /// Combinations beside adjusted or whole-life prices.
  public static let combinationPriceBasis = DiagnosticKind(
    4138, .error, "discounts for several lots beside adjusted or whole-life prices",
    explanation: """
      A discount for several lots is taken off the prices of the bids. Where the rubric compares prices over \
      the contract's life, or with adjustments, it does not say in which year or before which adjustment \
      the discount counts.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{rule: best-total, combinations: yes}",
        [
          "combinations.csv": LotExample.combinations("c1,Alder Ltd,n1; s1,5%"),
          "adjustments.yaml": .text(ExampleText.adjustments("{add: 500.00}")),
        ]), good: combined))

  /// An assignment that nothing published decides.
  public static let assignmentUndecided = DiagnosticKind(
    4139, .warning, "who gets a lot is left to a person",
    explanation: """
      Bids stand level where a lot is awarded, or several assignments of the lots have the same best sum, and \
      nothing published tells them apart. Publish `ties`, and for sums the order of the lots. The exit \
      status is 1.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 1, rule: best-total}",
        ["bids.csv": .text(level), "marks.csv": .text(levelMarks)]),
      good: LotExample.files(
        "{most-per-bidder: 1, rule: best-total, order: [north, south]}",
        ["bids.csv": .text(level), "marks.csv": .text(levelMarks)])))

  /// A lot that nobody gets.
  public static let lotNotAwarded = DiagnosticKind(
    4140, .warning, "nobody gets a lot",
    explanation: """
      Every bidder in the lot has reached the cap in other lots. The cap was published, so that it holds; a \
      person decides whether the lot is run again. The exit status is 1.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 1, rule: preference-order, order: [north, south]}",
        ["bids.csv": .text(onlyAlder), "marks.csv": .text(onlyAlderMarks)]), good: inOrder))

  /// A search that was given up.
  public static let assignmentTooLarge = DiagnosticKind(
    4141, .warning, "the best assignment was not found in reasonable time",
    explanation: """
      The search for the best assignment is exact, and given up after a set number of steps or past 200 lots, \
      the same on every machine. It is never replaced by a guess: who gets which lot is left to a person, \
      and the exit status is 1.
      """,
    example: DiagnosticExample(bad: manyLots, good: byTotal))

  /// Names that might be one bidder's.
  public static let biddersNamedAlike = DiagnosticKind(
    4142, .warning, "two bidders are named nearly alike",
    explanation: """
      A cap holds for a bidder, and a bidder is known by its name, without regard to case and blanks. Two \
      names differ only in their marks or legal form; if they mean one bidder, the cap would be got round. \
      A person writes them alike, or leaves them as they are.
      """,
    example: DiagnosticExample(
      bad: LotExample.files(
        "{most-per-bidder: 1, rule: best-total}",
        ["bids.csv": .text(bids(alder: "Alder, Limited"))]), good: byTotal))

  private static func bids(alder: String) -> String {
    """
    bid,bidder,lot,price
    n1,Alder Ltd,north,100000
    n2,Birch Ltd,north,105000
    s1,"\(alder)",south,200000
    s2,Birch Ltd,south,205000

    """
  }

  private static let level = """
    bid,bidder,lot,price
    n1,Alder Ltd,north,100000
    n2,Birch Ltd,north,100000
    s1,Alder Ltd,south,100000
    s2,Birch Ltd,south,100000

    """
  private static let levelMarks = """
    bid,criterion,evaluator,mark
    n1,quality,agreed,4
    n2,quality,agreed,3
    s1,quality,agreed,4
    s2,quality,agreed,3

    """
  private static let onlyAlder = """
    bid,bidder,lot,price
    n1,Alder Ltd,north,100000
    s1,Alder Ltd,south,200000

    """
  private static let onlyAlderMarks = """
    bid,criterion,evaluator,mark
    n1,quality,agreed,4
    s1,quality,agreed,5

    """

  /// 201 lots with a bid each.
  private static let manyLots: [String: DiagnosticExample.Content] = {
    let lots = 1...201
    return LotExample.files(
      "{most-per-bidder: 1, rule: best-total}",
      [
        "competition.yaml": .text(
          ExampleText.competition + "lots:\n"
            + lots.map { "  - {id: l\($0), title: Lot \($0)}\n" }.joined()),
        "bids.csv": .text(
          "bid,bidder,lot,price\n" + lots.map { "b\($0),Bidder \($0),l\($0),100000\n" }.joined()),
        "marks.csv": .text(
          "bid,criterion,evaluator,mark\n" + lots.map { "b\($0),quality,agreed,4\n" }.joined()),
      ])
  }()
}
