internal import Procurement
internal import Rubrics

/// A gate that looks at what the panel decided, and is shown for every bid, whether it passes or fails.
///
/// It is computed before anything is compared, from marks, terms, lengths and types alone, and for each
/// bid by itself.
///
/// A judged gate is one file in this folder and one line in ``JudgedGates``.
protocol JudgedGate: Sendable {
  /// The gates of this kind that the rubric publishes, in published order, with what each comes to.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit.
  static func rows(in lot: JudgedLot) throws(NumberError) -> [GateRow]
}

/// The judged gates, in alphabetical order of their names.
enum JudgedGates {
  static let all: [any JudgedGate.Type] = [
    MinimumQuality.self,
    MinimumScore.self,
    PassFail.self,
  ]

  /// Every judged gate of a rubric with what it comes to in each bid.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit.
  static func rows(in lot: JudgedLot) throws(NumberError) -> [GateRow] {
    var rows: [GateRow] = []
    for gate in all { rows += try gate.rows(in: lot) }
    return rows
  }
}
