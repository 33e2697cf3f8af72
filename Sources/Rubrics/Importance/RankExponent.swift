internal import Procurement
internal import YAMLReading

/// The rank sum's weights raised to a published power: 0 makes all equal, 1 is the rank sum, more sets the
/// first further apart.
///
/// - Source: Stillwell, Seaver and Edwards, "A comparison of weight approximation techniques in
///   multiattribute utility decision making", Organizational Behavior and Human Performance 28 (1981).
struct RankExponent: ImportanceRule {
  static let page = ImportancePage(
    name: "rank-exponent",
    definition: "w = (n + 1 − i)^z ÷ the sum of all; `exponent` (z): a whole number from 0 to 10",
    source: "Stillwell, Seaver and Edwards, Organizational Behavior and Human Performance 28 (1981)"
  )

  static let keys = ["exponent"]

  private let exponent: Int

  init?(_ fields: YAMLFields, log: inout DiagnosticLog) {
    guard let exponent = fields.requiredInteger("exponent", in: 0...10, log: &log) else {
      return nil
    }
    self.exponent = exponent.value
  }

  func weights(of count: Int) throws(NumberError) -> [ExactRatio] {
    var weights: [ExactRatio] = []
    for share in (1...count).reversed() {
      weights.append(try ExactRatio(FixedDecimal(share)).power(exponent))
    }
    return weights
  }
}
