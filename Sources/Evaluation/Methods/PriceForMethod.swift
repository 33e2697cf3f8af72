internal import Procurement
internal import Rubrics

/// Whether a rubric gives its award method the price as the method takes it.
struct PriceForMethod {
  let rubric: Rubric
  let method: any AwardMethod

  private var name: String { type(of: method).page.name }

  func check(log: inout DiagnosticLog) {
    let prices = rubric.leaves.filter { $0.measure?.name == .price }
    switch type(of: method).priceUse {
    case .scored:
      for leaf in prices where leaf.isPriceApart {
        log.report(
          .priceNeedsFormula,
          "\"\(name)\" adds scores up, and \"\(leaf.id)\" has no formula that scores the price",
          at: leaf.source, hint: "add `formula:`, or name a method that takes the price apart")
      }
    case .apart(let isWeighed):
      checkQuality(log: &log)
      checkTies(log: &log)
      for leaf in prices where !leaf.isPriceApart {
        log.report(
          .priceScoredTwice,
          "\"\(name)\" sets the price against quality itself, and \"\(leaf.id)\" has a formula",
          at: leaf.source,
          hint: isWeighed || leaf.share.isZero
            ? "remove `formula:`, so that the price counts once"
            : "remove `formula:` and \(weightOrRank(of: leaf)), so that the price counts once"
              + othersAddUp)
      }
      let apart = prices.filter(\.isPriceApart)
      guard apart.count == 1, let leaf = apart.first else {
        if prices.count == apart.count { reportCount(apart, log: &log) }
        return
      }
      checkWeight(of: leaf, isWeighed: isWeighed, log: &log)
      checkGroup(of: leaf, log: &log)
      checkSign(of: leaf, log: &log)
    }
  }

  private var isInPoints: Bool { rubric.weightBasis == .points }

  private func reportCount(_ prices: [Criterion], log: inout DiagnosticLog) {
    log.report(
      .onePriceForMethod,
      prices.isEmpty
        ? "\"\(name)\" needs a price, and no criterion has the measure `price`"
        : "\"\(name)\" takes one price, and \(prices.count) criteria have the measure `price`",
      at: prices.dropFirst().first?.source ?? rubric.method.name.source,
      hint: "keep one criterion with `measure: price`")
  }

  private func checkWeight(of leaf: Criterion, isWeighed: Bool, log: inout DiagnosticLog) {
    if leaf.share.isZero != isWeighed { return }
    log.report(
      .priceWeightForMethod,
      isWeighed
        ? "\"\(name)\" needs the weight of the price, and \"\(leaf.id)\" has none"
        : "\"\(name)\" does not weigh the price, and \"\(leaf.id)\" has a weight",
      at: leaf.weight.source,
      hint: isWeighed
        ? weightToGive : "remove \(weightOrRank(of: leaf))" + othersAddUp)
  }

  private var weightToGive: String {
    if rubric.importance != nil { return "give the price its `rank:` among the criteria" }
    return "give the price its weight" + (isInPoints ? "" : "; all weights add up to 100")
  }

  private func weightOrRank(of leaf: Criterion) -> String {
    leaf.rank == nil ? "its weight" : "its rank"
  }

  /// What becomes of the other weights: an order of importance makes them, and points need no sum.
  private var othersAddUp: String {
    isInPoints || rubric.importance != nil ? "" : ", and let the others add up to 100"
  }

  /// A weighed price among scored criteria would leave their group with a weight that nobody can reach.
  private func checkGroup(of leaf: Criterion, log: inout DiagnosticLog) {
    guard !leaf.share.isZero,
      let group = rubric.allCriteria.first(where: {
        $0.isScored && $0.children.contains { $0.withDescendants.contains { $0.id == leaf.id } }
      })
    else { return }
    log.report(
      .weighedPriceInGroup,
      "\"\(leaf.id)\" is left to \"\(name)\", and stands in \"\(group.id)\" with criteria that are "
        + "scored",
      at: leaf.source, hint: "move it out of the group, with its share of the whole as its weight")
  }

  private func checkQuality(log: inout DiagnosticLog) {
    guard type(of: method).needsQuality, !rubric.criteria.contains(where: \.isScored) else {
      return
    }
    log.report(
      .methodNeedsQuality,
      "\"\(name)\" sets the price against quality, and nothing but the price is published",
      at: rubric.method.name.source,
      hint: "add the criteria of quality, or name `lowest-price` as the method")
  }

  /// A tie-break on a group that holds nothing but the price would break no tie.
  private func checkTies(log: inout DiagnosticLog) {
    for tie in rubric.ties {
      guard let criterion = rubric.allCriteria.first(where: { $0.id == tie.value }),
        !criterion.isScored, !criterion.isPriceApart
      else { continue }
      log.report(
        .tieWithoutScore, "ties are to be broken by \"\(tie.value)\", which has no score",
        at: tie.source, hint: "name the criterion with the measure `price`, or one that is scored")
    }
  }

  private func checkSign(of leaf: Criterion, log: inout DiagnosticLog) {
    guard case .price(let measure) = leaf.measure, measure.nonPositivePrice == .asIs,
      !type(of: method).acceptsNonPositivePrices
    else { return }
    log.report(
      .formulaNeedsPositivePrices, "\"\(name)\" has no figure for a price of zero or less",
      at: leaf.source,
      hint: "publish `non-positive-price: refuse` or `disqualify`, or another method")
  }
}
