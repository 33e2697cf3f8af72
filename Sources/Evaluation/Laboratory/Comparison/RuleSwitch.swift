package import Procurement
package import Rubrics

/// A rubric with another price formula or award method in place of its own, for learning only.
package struct RuleSwitch {
  /// The rubric.
  package let rubric: Rubric
  /// What had to be changed beside the name, in words; empty where nothing was.
  package let changes: [String]

  /// Why a rubric cannot be switched, in words.
  package struct Obstacle: Error {
    package let reason: String
  }

  /// The rubric with this formula on every criterion scored by price.
  ///
  /// - Throws: ``Obstacle`` where no criterion is.
  package static func formula(
    _ reference: RuleReference, in rubric: Rubric
  ) throws(Obstacle) -> RuleSwitch {
    var isFound = false
    var switched = rubric
    switched.criteria = rubric.criteria.map {
      $0.mapped { leaf in
        guard case .price(var price) = leaf.measure, price.formula != nil else { return leaf }
        isFound = true
        var other = leaf
        price.formula = reference
        other.measure = .price(price)
        return other
      }
    }
    guard isFound else {
      throw Obstacle(reason: "the award method takes the price without a formula")
    }
    return RuleSwitch(rubric: switched, changes: [])
  }

  /// The rubric under this award method.
  ///
  /// - Parameters:
  ///   - reference: the method with its parameters.
  ///   - use: what it does with the price.
  ///   - rubric: the rubric as published.
  ///   - budget: the `maximum-price` of a price criterion that publishes none, for a method that needs one.
  /// - Throws: ``Obstacle`` where the rubric does not publish what the method needs.
  package static func method(
    _ reference: RuleReference, use: PriceUse, in rubric: Rubric, budget: FixedDecimal? = nil
  ) throws(Obstacle) -> RuleSwitch {
    var switched = rubric
    switched.method = reference
    let prices = rubric.leaves.filter { $0.measure?.name == .price }
    switch use {
    case .scored:
      guard prices.contains(where: \.isPriceApart) else {
        return RuleSwitch(rubric: switched, changes: [])
      }
      guard prices.allSatisfy({ $0.share > .zero }) else {
        throw Obstacle(reason: "it needs the weight of the price, and the rubric gives it none")
      }
      let place = SourceLocation(file: "sample")
      switched.criteria = replacingFormula(
        RuleReference(Sourced("lowest-proportional", at: place)), in: rubric.criteria)
      return RuleSwitch(
        rubric: switched, changes: ["the price is scored by lowest-proportional"])
    case .apart(let isWeighed):
      guard prices.count == 1, let price = prices.first else {
        throw Obstacle(
          reason: prices.isEmpty
            ? "it needs a price, and no criterion has one"
            : "it takes one price, and \(prices.count) criteria have one")
      }
      var changes: [String] = []
      if !price.isPriceApart { changes.append("the price formula is left out") }
      switched.criteria = replacingFormula(nil, in: rubric.criteria)
      if let budget, case .price(let measure) = price.measure, measure.maximumPrice == nil {
        switched.criteria = switched.criteria.map {
          $0.mapped { leaf in
            guard case .price(var price) = leaf.measure else { return leaf }
            var other = leaf
            price.maximumPrice = Sourced(budget, at: leaf.source)
            other.measure = .price(price)
            return other
          }
        }
        changes.append("the budget is a maximum price of \(budget.trimmed)")
      }
      if isWeighed {
        guard price.share > .zero else {
          throw Obstacle(reason: "it weighs the price, and the rubric gives it no weight")
        }
      } else if price.share > .zero {
        let rescaled = try WeightsWithoutPrice(rubric.leaves, price: price)
        switched.criteria = switched.criteria.map(rescaled.applied)
        changes.append(rescaled.inWords)
      }
      return RuleSwitch(rubric: switched, changes: changes)
    }
  }

  private static func replacingFormula(
    _ reference: RuleReference?, in criteria: [Criterion]
  ) -> [Criterion] {
    criteria.map {
      $0.mapped { leaf in
        guard case .price(var price) = leaf.measure else { return leaf }
        var other = leaf
        price.formula = reference
        other.measure = .price(price)
        return other
      }
    }
  }
}

extension Criterion {
  /// The tree with every leaf replaced by what `change` makes of it.
  func mapped(_ change: (Criterion) -> Criterion) -> Criterion {
    if children.isEmpty { return change(self) }
    var other = self
    other.children = children.map { $0.mapped(change) }
    return other
  }
}
