import Evaluation
import Procurement
import Rubrics

/// A method with parameters that suit the bids of ``MethodSample/bids(seed:count:)``.
struct MethodSample: Sendable, CustomStringConvertible {
  /// As a rubric names it.
  let method: String
  /// Further keys of the price criterion.
  var price = ""

  /// Parameters for every method there is, some with more than one set.
  static let all: [MethodSample] = [
    MethodSample(method: "best-quality-at-fixed-price", price: ", maximum-price: 60000"),
    MethodSample(method: "{name: extended-richtwert, range: 10%, decide-by: quality}"),
    MethodSample(method: "{name: extended-richtwert, range: 5, decide-by: price}"),
    MethodSample(method: "lowest-price"),
    MethodSample(method: "{name: monetised-quality, per-point: 350.5}"),
    MethodSample(method: "price-per-quality-point"),
    MethodSample(method: "{name: price-quality-method, estimate: 50000}"),
    MethodSample(
      method: "{name: quality-adjusted-price, values: {plan: 20000, team: "
        + "{0: -9000, 1: -2500.5, 2: 0, 3: 100, 4: 4000, 5: 15000}}}"),
    MethodSample(method: "{name: quality-per-price, constant: 1000}"),
    MethodSample(method: "{name: quality-per-price, constant: 1000, round-to: 2}"),
    MethodSample(method: "reduced-price"),
    MethodSample(method: "relative-value-cost"),
    MethodSample(method: "{name: relative-value-cost, maximum: 250}"),
    MethodSample(method: "{name: two-envelope, open: 3}"),
    MethodSample(method: "utility-index"),
    MethodSample(method: "weighted-sum", price: ", formula: lowest-proportional"),
  ]

  /// The method's name.
  var name: String {
    method.hasPrefix("{") ? String(method.dropFirst(7).prefix { $0 != "," }) : method
  }

  /// The method's page.
  var type: (any AwardMethod.Type)? { AwardMethods.all.first { $0.page.name == name } }

  var description: String { method }

  /// A rubric of two criteria and the price.
  func rubric(ties: String = "[plan, price]") throws -> Rubric {
    let isWeighed =
      switch type?.priceUse {
      case .scored, .apart(isWeighed: true), nil: true
      case .apart(isWeighed: false): false
      }
    // Where the index could be negative, the lot would not be ranked: the price weighs half.
    let (plan, team) = isWeighed ? (30, 20) : (60, 40)
    return try Sample.rubric(
      """
        - {id: plan, title: Plan, weight: \(plan), scale: {from: 0, to: 100, step: 1}}
        - {id: team, title: Team, weight: \(team)}
        - {id: price, title: Price, \(isWeighed ? "weight: 50, " : "")measure: price\(price)}
      """,
      settings: "rounding: {scores: 2, mode: half-up}", ties: ties, method: method)
  }

  /// Bids that every method has a figure for.
  static func bids(seed: UInt64, count: Int) -> [SampleBid] {
    var random = SeededBids(seed: seed)
    return (0..<count).map { random.bid("b\($0)") }
  }
}

/// Bids out of a seed.
struct SeededBids {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// A bid; few different prices and marks, so that figures are near each other and sometimes equal.
  mutating func bid(_ id: String) -> SampleBid {
    SampleBid(
      id, price: "\(20000 + 500 * below(60)).\(10 + below(3))",
      marks: [
        "plan": .mark(FixedDecimal(20 + below(81))), "team": .mark(FixedDecimal(below(6))),
      ])
  }
}
