import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("what must hold of every price formula")
struct FormulaPropertiesTests {
  private static let samples = PriceFormulas.all.flatMap { formula in
    FormulaSamples.all[formula.page.name] ?? []
  }

  @Test("every formula of the registry has a sample, and its name in it")
  func samplesAreComplete() throws {
    for formula in PriceFormulas.all {
      let samples = FormulaSamples.all[formula.page.name] ?? []
      #expect(!samples.isEmpty, "\(formula.page.name) has no sample in FormulaSamples")
      for sample in samples {
        #expect(type(of: try FormulaScores.named(sample)).page.name == formula.page.name)
      }
    }
  }

  /// Prices of every kind: one bid, all equal, far apart, with many decimals, below zero, and random ones.
  private static func cases(negative: Bool) throws -> [[FixedDecimal]] {
    var texts = [
      ["1234.56"], ["2000", "2000.00", "2000"], ["0.01", "1000000000000000"],
      ["999999999999999.99", "1000000000000000", "1000000000000000.01"],
      ["1000.000000000001", "1000.000000000002", "1000.0000000000015"],
      ["4999.99", "5000", "5000.01"], ["0.01", "0.02", "0.02", "0.03"],
    ]
    if negative { texts += [["-5", "0", "5"], ["-0.01", "-1000000", "2000"], ["0"]] }
    var random = SeededGenerator(seed: 2026)
    // Few, as a debug build takes a millisecond for a root or a logarithm; `formula_check.py` tries thousands.
    for _ in 0..<12 {
      texts.append(
        (0...Int.random(in: 0...7, using: &random)).map { _ in
          let sign = negative && random.below(6) == 0 ? "-" : ""
          return "\(sign)\(1 + random.below(9000)).\(10 + random.below(90))"
        })
    }
    return try texts.map { try $0.map(Sample.decimal) }
  }

  private func cases(for formula: any PriceFormula) throws -> [[FixedDecimal]] {
    try FormulaPropertiesTests.cases(negative: type(of: formula).acceptsNonPositivePrices)
  }

  /// The exact share of a price, among the prices as far as the formula says that it looks at them.
  private func share(
    _ formula: any PriceFormula, _ price: FixedDecimal, _ prices: [FixedDecimal]
  ) throws -> ExactRatio {
    let needsOrder = formula.looksAt.contains { $0 != .lowest && $0 != .highest }
    let standing = try #require(StandingPrices(prices, isOrdered: needsOrder))
    let share = try formula.share(of: price, among: standing)
    return try ExactRatio(share.numerator, over: share.denominator)
  }

  @Test("every share lies between 0 and 1", arguments: samples)
  func bounds(sample: String) throws {
    let formula = try FormulaScores.named(sample)
    for prices in try cases(for: formula) {
      for price in prices {
        let share = try share(formula, price, prices)
        #expect(share >= .zero && share <= .one, "\(price) among \(prices)")
      }
    }
  }

  @Test("a lower price never earns less", arguments: samples.filter { !$0.contains("both-sides") })
  func monotone(sample: String) throws {
    let formula = try FormulaScores.named(sample)
    for prices in try cases(for: formula) {
      let shares = try prices.sorted().map { try share(formula, $0, prices) }
      for (cheaper, dearer) in zip(shares, shares.dropFirst()) {
        #expect(cheaper >= dearer, "\(prices.sorted())")
      }
    }
  }

  @Test("equal prices earn alike, and the order of the bids changes nothing", arguments: samples)
  func order(sample: String) throws {
    let formula = try FormulaScores.named(sample)
    var random = SeededGenerator(seed: 7)
    for prices in try cases(for: formula) {
      for price in prices {
        #expect(
          try share(formula, price, prices)
            == share(formula, price.trimmed, prices.shuffled(using: &random)))
      }
    }
  }

  @Test("what looks at no other price never changes when a bid joins or leaves", arguments: samples)
  func absolute(sample: String) throws {
    let formula = try FormulaScores.named(sample)
    let isRelative = type(of: formula).page.isRelative
    #expect(isRelative == !type(of: formula).comparedPrices.isEmpty)
    #expect(isRelative || formula.looksAt.isEmpty)
    guard formula.looksAt.isEmpty else { return }
    for prices in try cases(for: formula) {
      let alone = try share(formula, prices[0], [prices[0]])
      #expect(try share(formula, prices[0], prices) == alone)
      #expect(
        try share(formula, prices[0], prices + [FixedDecimal(1), FixedDecimal(90_000)]) == alone)
    }
  }

  @Test("the expression recomputes to the share, digit for digit", arguments: samples)
  func expression(sample: String) throws {
    let formula = try FormulaScores.named(sample)
    var recomputed = 0
    for prices in try cases(for: formula) {
      let standing = try #require(StandingPrices(prices))
      for price in prices {
        let text = formula.expression(of: price, among: standing, places: 2)
        #expect(!text.isEmpty)
        guard let value = WrittenFormula.value(text) else {
          // Roots, powers and logarithms are beyond plain arithmetic, and say so with a sign of their own.
          #expect(text.contains { "√^".contains($0) } || text.contains("log"), "\(text)")
          continue
        }
        recomputed += 1
        let share = try share(formula, price, prices)
        #expect(value == share, "\(text) for \(price) among \(prices)")
      }
    }
    #expect(recomputed > 0)
  }

  @Test(
    "an evaluation scores as the formula does, and ranks the lower price first", arguments: samples)
  func evaluated(sample: String) throws {
    let formula = try FormulaScores.named(sample)
    for prices in try FormulaPropertiesTests.cases(negative: false).prefix(20) {
      let scores = try FormulaScores.explained(sample, prices.map(\.description))
      for (price, score) in zip(prices, scores) {
        let exact = try share(formula, price, prices) * ExactRatio(.hundred)
        #expect(try score.score == exact.rounded(Rounding(places: 4, mode: .halfUp)))
      }
    }
  }
}
