internal import Procurement
internal import YAMLReading

/// Each weighs one divided by its place: w = (1 ÷ i) ÷ (1 + 1 ÷ 2 + … + 1 ÷ n).
///
/// - Source: Stillwell, Seaver and Edwards, "A comparison of weight approximation techniques in
///   multiattribute utility decision making", Organizational Behavior and Human Performance 28 (1981).
struct RankReciprocal: ImportanceRule {
  static let page = ImportancePage(
    name: "rank-reciprocal", definition: "w = (1 ÷ i) ÷ (1 + 1 ÷ 2 + … + 1 ÷ n)",
    source: "Stillwell, Seaver and Edwards, Organizational Behavior and Human Performance 28 (1981)"
  )

  init(_ fields: YAMLFields, log: inout DiagnosticLog) {}

  func weights(of count: Int) throws(NumberError) -> [ExactRatio] {
    var weights: [ExactRatio] = []
    for place in 1...count { weights.append(try ExactRatio(1, over: place)) }
    return weights
  }
}
