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
      for leaf in prices where !leaf.isPriceApart {
        log.report(
          .priceScoredTwice,
          "\"\(name)\" sets the price against quality itself, and \"\(leaf.id)\" has a formula",
          at: leaf.source, hint: "remove `formula:`, so that the price counts once")
      }
      let apart = prices.filter(\.isPriceApart)
      guard apart.count == 1, let leaf = apart.first else {
        if prices.count == apart.count { reportCount(apart, log: &log) }
        return
      }
      checkWeight(of: leaf, isWeighed: isWeighed, log: &log)
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
        ? "give the price its weight" + (isInPoints ? "" : "; all weights add up to 100")
        : "remove its weight" + (isInPoints ? "" : ", and let the others add up to 100"))
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
