internal import Procurement
internal import Rubrics

/// A rubric as the laboratory can try it: without what only a real bid can tell.
struct TriedRubric {
  /// The rubric with every criterion, weight, scale, gate on marks, formula and method.
  let rubric: Rubric
  /// What differs from the rubric as published, in sentences.
  let assumptions: [String]

  init(_ published: Rubric) {
    var rubric = published
    var assumptions: [String] = []
    for leaf in published.leaves {
      guard case .price(let price) = leaf.measure else { continue }
      if !price.comparesPlainTotals {
        let months = price.periodMonths.map { " of the first \($0) months" } ?? ""
        assumptions.append(
          "\"\(leaf.id)\" compares the \(price.basis.inWords)\(months): the prices here are such prices."
        )
      }
    }
    for leaf in published.leaves where leaf.measure?.name == .contractTerms {
      assumptions.append(
        "The score of \"\(leaf.id)\", which checks of contract terms decide, is stood in for by a mark "
          + "out of 100.")
    }
    if !published.checks.isEmpty || !published.includes.isEmpty {
      assumptions.append(
        "Checks of contract schedules disqualify nobody here: invented bids have no terms.")
    }
    rubric.checks = []
    rubric.includes = []
    rubric.priceScreen = []
    rubric.wholeLife = nil
    rubric.priceBase = nil
    if rubric.lotRules != nil {
      assumptions.append("The rules for several lots are left out: one lot is tried.")
    }
    rubric.lotRules = nil
    rubric.marking = nil
    rubric.criteria = published.criteria.map(TriedRubric.plain)
    self.rubric = rubric
    self.assumptions = assumptions
  }

  /// The criterion with plain prices, and marks in place of contract terms.
  private static func plain(_ criterion: Criterion) -> Criterion {
    var plain = criterion
    plain.children = criterion.children.map(TriedRubric.plain)
    switch criterion.measure {
    case .price(var price):
      price.basis = .total
      price.periodMonths = nil
      plain.measure = .price(price)
    case .contractTerms:
      plain.measure = .marks(
        MarksMeasure(
          scale: MarkScale(
            .range(from: .zero, to: .hundred, step: FixedDecimal(1)), at: criterion.source)))
    default: break
    }
    return plain
  }
}
