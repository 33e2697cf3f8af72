/// The small sound competition that examples of diagnostics change a file of.
public enum ExampleText {
  /// Its files, by their path in the folder.
  public static let competitionFolder = [
    "competition.yaml": competition, "rubric.yaml": rubric, "bids.csv": bids, "marks.csv": marks,
  ]

  /// Its `competition.yaml`.
  public static let competition = """
    competition: example
    title: Example
    currency: GBP
    rubric: rubric.yaml

    """

  /// Its `rubric.yaml`.
  public static let rubric = rubric()

  /// The rubric with another method, another rule for the price, or further criteria.
  static func rubric(
    method: String = "weighted-sum", lineRounding: String = "line-rounding: none\n",
    priceRule: String = "lowest-proportional", priceWeight: Int = 40, further: String = ""
  ) -> String {
    """
    rubric: example
    title: Example
    version: 1.0.0
    method: \(method)
    rounding: {scores: 2, mode: half-up}
    \(lineRounding)\
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
      - {id: quality, title: Quality, weight: 60, minimum-mark: 2}
      - {id: price, title: Price, weight: \(priceWeight), measure: price, formula: \(priceRule)}
    \(further)\
    ties: [quality, price]

    """
  }

  /// Its `bids.csv`.
  public static let bids = """
    bid,bidder,price
    b1,Alder Ltd,100000
    b2,Birch Ltd,105000

    """

  /// Its `marks.csv`.
  public static let marks = """
    bid,criterion,evaluator,mark,reason,evidence
    b1,quality,agreed,4,Clear plan with named staff,section 2
    b2,quality,agreed,3,Plan without named staff,section 2

    """
}
