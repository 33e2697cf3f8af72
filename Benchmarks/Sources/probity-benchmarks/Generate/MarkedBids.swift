/// A hundred thousand bids with a mark on each of nineteen criteria and a price.
struct MarkedBids {
  static let bidCount = 100_000
  static let markedCriteria = (1...19).map { "criterion-\($0)" }
  /// Each marked criterion has a weight of five, and so has the price.
  static let weight = 5

  /// The marks, criterion by criterion, 0 to 100.
  let marks: [[Int]]
  /// The price of each bid in pence.
  let prices: [Int]

  init() {
    var random = SplitMix64(seed: 20_260_402)
    marks = MarkedBids.markedCriteria.map { _ in
      (0..<MarkedBids.bidCount).map { _ in random.below(101) }
    }
    prices = (0..<MarkedBids.bidCount).map { _ in 10_000_000 + random.below(90_000_000) }
  }

  static func id(of row: Int) -> String { "bid-\(row + 1)" }

  /// Writes them as a table, for the peer: a row a bid, its price last.
  func write(to path: String) throws(GenerationError) {
    var file = try GeneratedFile(path)
    file.write((["bid"] + MarkedBids.markedCriteria + ["price"]).joined(separator: ","))
    try file.endLine()
    for row in 0..<MarkedBids.bidCount {
      file.write(MarkedBids.id(of: row))
      for column in marks {
        file.write(",")
        file.write(column[row])
      }
      file.write(",")
      file.write(hundredths: prices[row])
      try file.endLine()
    }
    try file.finish()
  }
}
