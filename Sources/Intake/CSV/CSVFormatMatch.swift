/// Finds the format that a CSV file is of.
enum CSVFormatMatch {
  /// The format that reads a file of this name, whatever folder it is in.
  static func named(_ name: String) -> (any ImportFormat)? {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return formats.first { $0.reads(last) }
  }

  /// The format that has most of the headings: at least two of them.
  ///
  /// Of equals the one that misses fewer required columns, then the first.
  static func best(for headings: [String]) -> (any ImportFormat)? {
    var best: (format: any ImportFormat, score: [Int])?
    for format in formats {
      let header = CSVHeader(headings, columns: format.columns, settings: FileSettings())
      let score = [header.matchCount, -header.missing.count]
      guard header.matchCount >= 2 else { continue }
      if best.map({ $0.score.lexicographicallyPrecedes(score) }) ?? true { best = (format, score) }
    }
    return best?.format
  }

  /// The columns of all formats.
  static var allColumns: [ImportColumn] { formats.flatMap(\.columns) }

  private static var formats: [any ImportFormat] {
    ImportFormats.all.filter { !$0.columns.isEmpty }
  }
}
