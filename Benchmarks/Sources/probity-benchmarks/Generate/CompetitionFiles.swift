internal import Glibc

/// The small files that make a folder a competition.
enum CompetitionFiles {
  static func write(in folder: String, bids: [String]?) throws(GenerationError) {
    mkdir(folder, 0o755)
    try write(competition, to: "\(folder)/competition.yaml")
    try write(rubric, to: "\(folder)/rubric.yaml")
    guard let bids else { return }
    let rows = bids.map { "\($0),Bidder \($0)\n" }.joined()
    try write("bid,bidder\n" + rows, to: "\(folder)/bids.csv")
  }

  static func write(_ text: String, to path: String) throws(GenerationError) {
    var file = try GeneratedFile(path)
    file.write(text)
    try file.finish()
  }

  private static let competition = """
    competition: benchmark
    title: Benchmark
    currency: GBP
    rubric: rubric.yaml

    """

  private static let rubric = """
    rubric: benchmark
    title: Benchmark
    version: 1.0.0
    method: weighted-sum
    line-rounding: none
    criteria:
      - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}
    ties: [price]

    """
}
