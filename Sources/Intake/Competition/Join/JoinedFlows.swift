internal import Procurement

/// The cash flow of a schedule, in an order that does not depend on that of its lines.
enum JoinedFlows {
  /// The flows by year, kind and indexation, those that agree in all three made one.
  ///
  /// What says nothing comes before what says something.
  static func joined(_ flows: [PriceFlow]) -> [PriceFlow] {
    var joined: [PriceFlow] = []
    for flow in flows.sorted(by: precedes) {
      if let last = joined.last, let sum = sum(last, flow) {
        joined[joined.count - 1] = sum
      } else {
        joined.append(flow)
      }
    }
    return joined
  }

  /// The two as one, or `nil` where they differ in what they are, or their sum does not fit.
  private static func sum(_ one: PriceFlow, _ other: PriceFlow) -> PriceFlow? {
    guard one.kind == other.kind, one.year == other.year, one.indexation == other.indexation,
      let amount = try? one.amount + other.amount
    else { return nil }
    return PriceFlow(
      kind: one.kind, year: one.year, indexation: one.indexation, amount: amount,
      lineCount: one.lineCount + other.lineCount, first: one.first)
  }

  private static func precedes(_ one: PriceFlow, _ other: PriceFlow) -> Bool {
    if one.year != other.year { return (one.year ?? -1) < (other.year ?? -1) }
    if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
    if one.indexation != other.indexation {
      return precedes(one.indexation, other.indexation)
    }
    return (one.first.line, one.first.column) < (other.first.line, other.first.column)
  }

  private static func precedes(_ one: Indexation?, _ other: Indexation?) -> Bool {
    switch (one, other) {
    case (.fixed(let one), .fixed(let other)): one < other
    case (.series(let one), .series(let other)): one < other
    case (.fixed, .series), (nil, .some): true
    default: false
    }
  }
}
