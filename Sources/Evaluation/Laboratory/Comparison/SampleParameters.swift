package import Procurement
package import Rubrics

/// The parameters with which `compare` tries rules that need some: neutral ones, for learning only.
///
/// A rule that takes none has no entry; one that needs some and has none is listed as not compared.
package enum SampleParameters {
  /// What parameters are made from.
  package struct Situation {
    /// The lowest price of the bids that are ranked under the published rubric.
    let lowest: FixedDecimal
    /// The highest.
    let highest: FixedDecimal
    /// The mean, to two decimals.
    let mean: FixedDecimal
    /// The scored leaves.
    let leaves: [Criterion]

    /// A situation.
    package init(
      lowest: FixedDecimal, highest: FixedDecimal, mean: FixedDecimal, leaves: [Criterion]
    ) {
      self.lowest = lowest
      self.highest = highest
      self.mean = mean
      self.leaves = leaves
    }

    /// A quarter over the highest price: an amount that no bid passes.
    var base: FixedDecimal {
      (try? highest.scaled(
        FixedDecimal(5), by: FixedDecimal(4), Rounding(places: 2, mode: .halfUp)))
        ?? highest
    }
  }

  /// The parameters of a rule in a situation; `nil` where the table has no entry for it.
  package static func parameters(of rule: String, in situation: Situation) -> [RuleParameter]? {
    guard let make = table[rule] else { return nil }
    let place = SourceLocation(file: "sample")
    return make(situation).map { RuleParameter($0.0, $0.1, at: place) }
  }

  private typealias Parameters = [(String, RuleParameter.Value)]

  /// By the rule's name: price formulas, then award methods.
  private static let table: [String: @Sendable (Situation) -> Parameters] = [
    "banded": { _ in
      [
        ("over", .text("lowest")),
        ("bands", .map(["10": .text("80"), "25": .text("50"), "50": .text("20")])),
      ]
    },
    "ceiling": { [("ceiling", amount($0.base))] },
    "consip-concave": { [("base", amount($0.base)), ("exponent", .text("2"))] },
    "discount-bilinear": { [("base", amount($0.base)), ("mean-share", .text("0.85"))] },
    "discount-corrected": { [("base", amount($0.base)), ("significant", .text("5"))] },
    "discount-linear": { [("base", amount($0.base))] },
    "discount-power": { [("base", amount($0.base)), ("exponent", .text("0.5"))] },
    "discount-power-to-mean": { [("base", amount($0.base)), ("exponent", .text("0.2"))] },
    "exponential": { _ in [("factor", .text("1"))] },
    "hyperbolic-ceiling": { [("reference", amount($0.lowest))] },
    "linear-to-multiple": { _ in [("multiple", .text("2"))] },
    "logarithmic": { _ in [("zero-at", .text("2"))] },
    "mean-deviation": { _ in [("factor", .text("1"))] },
    "median-deviation": { _ in [("factor", .text("1"))] },
    "percent-over-lowest": { _ in [("factor", .text("1"))] },
    "power": { _ in [("exponent", .text("2"))] },
    "published-range": { [("lowest", amount($0.lowest)), ("highest", amount($0.base))] },
    "spend-curve": { situation in
      [
        (
          "points",
          .map([
            situation.lowest.trimmed.description: .text("100"),
            situation.base.trimmed.description: .text("0"),
          ])
        )
      ]
    },
    "target": { [("target", amount($0.mean)), ("factor", .text("1"))] },

    "extended-richtwert": { _ in [("range", .text("5")), ("decide-by", .text("price"))] },
    "monetised-quality": { [("per-point", amount(hundredth(of: $0.mean)))] },
    "price-quality-method": { [("estimate", amount($0.mean))] },
    "quality-adjusted-price": { situation in
      let values = situation.leaves.map { leaf in
        (leaf.id, amount(worth(of: leaf, mean: situation.mean)))
      }
      return [("values", .map(Dictionary(values, uniquingKeysWith: { first, _ in first })))]
    },
    "two-envelope": { _ in [("open", .text("2"))] },
  ]

  /// What each parameter is made from, in a sentence for the head of a comparison.
  static let inWords =
    "Parameters that a rule needs and the rubric does not publish are neutral ones: factors 1, a multiple "
    + "of 2, amounts a quarter over the highest price, from the lowest price or the mean price of the "
    + "ranked bids; each is shown beside its rule."

  private static func amount(_ value: FixedDecimal) -> RuleParameter.Value {
    .text(value.trimmed.description)
  }

  private static func hundredth(of value: FixedDecimal) -> FixedDecimal {
    (try? value.divided(by: .hundred, Rounding(places: 2, mode: .halfUp))) ?? value
  }

  /// A share of the mean price as large as the criterion's share of the whole.
  private static func worth(of leaf: Criterion, mean: FixedDecimal) -> FixedDecimal {
    (try? mean.scaled(leaf.share, by: .hundred, Rounding(places: 2, mode: .halfUp))) ?? .zero
  }
}
