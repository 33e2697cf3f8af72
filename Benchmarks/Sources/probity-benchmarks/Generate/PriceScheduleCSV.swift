internal import Glibc

/// A competition folder whose `prices.csv` has two million lines.
///
/// As in a bid tabulation the bids take turns: one line of each, then the next of each.
enum PriceScheduleCSV {
  static let lineCount = 2_000_000
  static let bids = (1...8).map { "bid-\($0)" }

  static func write(in folder: String) throws(GenerationError) {
    try CompetitionFiles.write(in: folder, bids: bids)
    var random = SplitMix64(seed: 20_260_331)
    try writeLines(lineCount, of: bids, to: "\(folder)/prices.csv", random: &random)
  }

  /// Writes `count` lines of bids that take turns.
  static func writeLines(
    _ count: Int, of bids: [String], to path: String, random: inout SplitMix64
  ) throws(GenerationError) {
    var file = try GeneratedFile(path)
    file.write("bid,line,description,quantity,unit,unit price,kind,year")
    try file.endLine()
    for index in 0..<count {
      let line = PricedLine(&random)
      file.write(bids[index % bids.count])
      file.write(",")
      file.write(index / bids.count + 1)
      file.write(",")
      file.write(line.description.inCSV)
      file.write(",")
      file.write(line.quantity)
      file.write(",")
      file.write(line.unit)
      file.write(",")
      file.write(hundredths: line.unitPrice)
      file.write(",")
      file.write(line.kind)
      file.write(",")
      file.write(line.year)
      try file.endLine()
    }
    try file.finish()
  }
}
