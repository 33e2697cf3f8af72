internal import Procurement
internal import YAMLReading

/// The centre of all weights that keep to the order: w = (1 ÷ n) × (1 ÷ i + 1 ÷ (i + 1) + … + 1 ÷ n).
///
/// - Source: Barron and Barrett, "Decision quality using ranked attribute weights", Management Science 42
///   (1996), pages 1515 to 1523.
struct RankOrderCentroid: ImportanceRule {
  static let page = ImportancePage(
    name: "rank-order-centroid",
    definition: "w = (1 ÷ n) × (1 ÷ i + 1 ÷ (i + 1) + … + 1 ÷ n)",
    source: "Barron and Barrett, Management Science 42 (1996), pages 1515 to 1523")

  init(_ fields: YAMLFields, log: inout DiagnosticLog) {}

  /// The sums alone, from the last to the first: all are divided by n alike.
  func weights(of count: Int) throws(NumberError) -> [ExactRatio] {
    var rising: [ExactRatio] = []
    var sum = ExactRatio.zero
    for place in (1...count).reversed() {
      sum = (try sum + ExactRatio(1, over: place)).reduced
      rising.append(sum)
    }
    return rising.reversed()
  }
}
