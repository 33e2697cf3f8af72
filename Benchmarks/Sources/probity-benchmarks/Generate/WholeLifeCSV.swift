internal import Glibc

/// A competition folder whose `prices.csv` has a million lines over seven years, compared by equivalent
/// annual price.
enum WholeLifeCSV {
  static let lineCount = 1_000_000
  static let bids = (1...8).map { "bid-\($0)" }
  /// Seven years.
  static let months = 84

  static func write(in folder: String) throws(GenerationError) {
    try CompetitionFiles.write(in: folder, bids: nil)
    try CompetitionFiles.write(rubric, to: "\(folder)/rubric.yaml")
    let rows = bids.map { "\($0),Bidder \($0),\(months),0\n" }.joined()
    try CompetitionFiles.write(
      "bid,bidder,length months,extension months\n" + rows, to: "\(folder)/bids.csv")
    var random = SplitMix64(seed: 20_261_121)
    try PriceScheduleCSV.writeLines(
      lineCount, of: bids, to: "\(folder)/prices.csv", random: &random)
  }

  private static let rubric = """
    rubric: benchmark
    title: Benchmark
    version: 1.0.0
    method: weighted-sum
    line-rounding: none
    whole-life:
      discount: {rate: 3.5, base-year: 0}
      options: leave-out
      extensions: leave-out
      indexation: leave-out
      rounding: {places: 2, mode: half-up}
    criteria:
      - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional,
         basis: equivalent-annual}
    ties: [price]

    """
}
