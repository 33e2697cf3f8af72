internal import Procurement
internal import YAMLReading

/// Every criterion weighs the same, whatever its place.
///
/// - Source: Dawes and Corrigan, "Linear models in decision making", Psychological Bulletin 81 (1974).
struct EqualWeights: ImportanceRule {
  static let page = ImportancePage(
    name: "equal", definition: "w = 1 ÷ n; the order then only breaks ties in rounding",
    source: "Dawes and Corrigan, Psychological Bulletin 81 (1974)")

  init(_ fields: YAMLFields, log: inout DiagnosticLog) {}

  func weights(of count: Int) -> [ExactRatio] { Array(repeating: .one, count: count) }
}
