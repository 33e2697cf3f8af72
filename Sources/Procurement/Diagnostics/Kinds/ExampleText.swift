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
  public static let rubric = """
    rubric: example
    title: Example
    version: 1.0.0
    method: weighted-sum
    rounding: {scores: 2, mode: half-up}
    line-rounding: none
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
      - {id: quality, title: Quality, weight: 60, minimum-mark: 2}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    ties: [quality, price]

    """

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
