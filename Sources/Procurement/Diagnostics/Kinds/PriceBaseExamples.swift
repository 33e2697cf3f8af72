/// Examples of prices that say in what terms they are.
enum PriceBaseExamples {
  /// One price in other terms than the rubric publishes.
  static let differs = DiagnosticExample(
    bad: ["rubric.yaml": .text(published), "bids.csv": .text(bids("excluded", "included"))],
    good: ["rubric.yaml": .text(published), "bids.csv": .text(bids("excluded", "excluded"))])

  /// Two prices in different terms, where the rubric publishes none.
  static let mixed = DiagnosticExample(
    bad: ["bids.csv": .text(bids("excluded", "included"))],
    good: ["bids.csv": .text(bids("excluded", "excluded"))])

  private static let published = ExampleText.rubric(further: "price-base: {vat: excluded}\n")

  private static func bids(_ first: String, _ second: String) -> String {
    "bid,bidder,price,vat\nb1,Alder Ltd,100000,\(first)\nb2,Birch Ltd,105000,\(second)\n"
  }
}
