/// Ten thousand bids with up to twenty contract terms each: days, percentages, and yes or no.
struct SignedTerms {
  static let bidCount = 10_000
  static let names =
    (0..<10).map { "days-\($0)" } + (0..<5).map { "percent-\($0)" } + (0..<5).map { "flag-\($0)" }

  /// The terms of each bid by their place among ``names``; `nil` where the schedule leaves one out.
  ///
  /// Days are 1 to 60, percentages 0 to 49, and a flag is 0 or 1.
  let values: [[Int?]]

  init() {
    var random = SplitMix64(seed: 20_261_121)
    values = (0..<SignedTerms.bidCount).map { _ in
      SignedTerms.names.indices.map { term in
        let value =
          term < 10 ? 1 + random.below(60) : term < 15 ? random.below(50) : random.below(2)
        return random.below(10) == 0 ? nil : value
      }
    }
  }

  static func id(of row: Int) -> String { "bid-\(row + 1)" }

  /// A value as contracts write it.
  static func text(_ value: Int, of term: Int) -> String {
    switch term {
    case ..<10: "\(value) days"
    case ..<15: "\(value)%"
    default: value == 1 ? "yes" : "no"
    }
  }

  /// Writes them as a table, for the peer: a row a term.
  func write(to path: String) throws(GenerationError) {
    var file = try GeneratedFile(path)
    file.write("bid,term,value")
    try file.endLine()
    for (row, terms) in values.enumerated() {
      for (term, value) in terms.enumerated() {
        guard let value else { continue }
        file.write(
          "\(SignedTerms.id(of: row)),\(SignedTerms.names[term]),\(SignedTerms.text(value, of: term))"
        )
        try file.endLine()
      }
    }
    try file.finish()
  }
}
