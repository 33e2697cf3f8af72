internal import Procurement

/// How prices grow, as people write it: a percentage a year (`2.5%`), or the name of an index series.
enum WrittenIndexation {
  /// Percentages a year that may be meant; beyond them a figure slipped.
  private static let range = (least: FixedDecimal(-100), most: FixedDecimal(1000))

  /// The indexation.
  ///
  /// - Parameters:
  ///   - text: as written; not blank.
  ///   - style: how the file writes numbers.
  static func parse(
    _ text: String, style: WrittenNumber.Style = .plain
  ) throws(ValueProblem) -> Indexation {
    let text = WrittenSpace.trimmed(text)
    if text.hasSuffix("%") {
      guard text != "%" else { throw unfit("has no number before its percent sign") }
      let number = try WrittenNumber.parse(String(text.dropLast()), style: plain(style)).trimmed
      guard number > range.least, number < range.most else {
        throw unfit("is not a growth that prices can have in a year")
      }
      return .fixed(percent: number)
    }
    if (try? WrittenNumber.parse(text, style: plain(style))) != nil {
      throw unfit("is a number without a percent sign")
    }
    return .series(try Identifier.parse(text))
  }

  /// No currency stands beside a percentage.
  private static func plain(_ style: WrittenNumber.Style) -> WrittenNumber.Style {
    var style = style
    style.currency = nil
    return style
  }

  private static func unfit(_ reason: String) -> ValueProblem {
    ValueProblem(
      kind: .unfitIndexation, reason: reason,
      hint: "write a percentage a year, 2.5%, or the name of a series of indices.csv")
  }
}
