internal import Evaluation
internal import Procurement

/// The whole-life prices as columns of a spreadsheet.
struct WholeLifeColumns {
  /// The columns' names; none where no lot has whole-life prices.
  let headings: [String]

  private let prices: [String: [String]]

  /// The columns of an evaluation.
  init(_ result: EvaluationResult) {
    let all = result.lots.compactMap(\.wholeLife).flatMap(\.prices)
    self.headings =
      all.isEmpty
      ? [] : ["price total", "present value", "equivalent annual", "per month", "months"]
    self.prices = Dictionary(
      all.map { price in
        (
          price.bid,
          [price.total, price.presentValue, price.equivalentAnnual, price.perMonth].map {
            $0?.description ?? ""
          } + [price.months.map(String.init) ?? ""]
        )
      }, uniquingKeysWith: { one, _ in one })
  }

  /// A bid's cells, blank where a figure is missing.
  func cells(of bid: String) -> [String] {
    prices[bid] ?? Array(repeating: "", count: headings.count)
  }
}
