internal import Procurement
internal import YAMLReading

/// The last has one share, the one before it two, and so on: w = 2 × (n + 1 − i) ÷ (n × (n + 1)).
///
/// - Source: Stillwell, Seaver and Edwards, "A comparison of weight approximation techniques in
///   multiattribute utility decision making", Organizational Behavior and Human Performance 28 (1981).
struct RankSum: ImportanceRule {
  static let page = ImportancePage(
    name: "rank-sum", definition: "w = 2 × (n + 1 − i) ÷ (n × (n + 1))",
    source: "Stillwell, Seaver and Edwards, Organizational Behavior and Human Performance 28 (1981)"
  )

  init(_ fields: YAMLFields, log: inout DiagnosticLog) {}

  func weights(of count: Int) -> [ExactRatio] {
    (1...count).reversed().map { ExactRatio(FixedDecimal($0)) }
  }
}
