internal import Procurement

/// A listed scale that leaves out a mark.
///
/// Scales with steps of different size are in use (0, 30, 70, 100), so a gap is one in a scale that
/// is otherwise even: more than half of its steps have one size, and the gap is that twice or more.
enum ScaleGap: LintRule {
  static let name = "scale-gap"
  static let kind = DiagnosticKind.lintScaleGap

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for scale in reading.scales {
      guard case .listed(let steps) = scale.steps else { continue }
      for (below, above) in gaps(in: steps.map(\.mark)) {
        report(
          "the scale has no mark between \(below.trimmed) and \(above.trimmed)", at: scale.source,
          hint: "add the missing mark, or even the steps out", log: &log)
      }
    }
  }

  /// The pairs of neighbours between which a mark is missing.
  static func gaps(in marks: [FixedDecimal]) -> [(below: FixedDecimal, above: FixedDecimal)] {
    let pairs = Array(zip(marks, marks.dropFirst()))
    let distances = pairs.compactMap { try? $0.1 - $0.0 }
    guard distances.count == pairs.count, let usual = distances.min(), usual > .zero,
      2 * distances.count(where: { $0 == usual }) > distances.count
    else { return [] }
    let ruler = MarkScale(
      .range(from: .zero, to: distances.max() ?? usual, step: usual),
      at: SourceLocation(file: ""))
    guard distances.allSatisfy(ruler.contains) else { return [] }
    return zip(pairs, distances).filter { $0.1 > usual }.map { ($0.0.0, $0.0.1) }
  }
}
