import Foundation

/// The Port of Portland's tabulation of eight bids, with an engineer's estimate among them.
enum BidTabulation {
  /// Its path in `../shared/data`.
  static let path = "bid-tabs/pdx-ron-8-bidders.csv"

  /// The settings under which it is read as a competition's `prices.csv`, and a rubric by price alone.
  static func writeSettings(to folder: TemporaryFolder) throws {
    try folder.write(
      """
      competition: pdx-ron
      title: Remain overnight parking
      currency: USD
      rubric: rubric.yaml
      files:
        prices.csv:
          columns: {total: total price}
          leave-out: {totals row: "True"}

      """, to: "competition.yaml")
    try folder.write(
      """
      rubric: lowest-price
      title: Lowest price
      version: 1.0.0
      method: weighted-sum
      line-rounding: none
      criteria:
        - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}
      ties: [price]

      """, to: "rubric.yaml")
  }
}
