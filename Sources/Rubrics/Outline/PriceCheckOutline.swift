internal import Procurement

/// The price base and the price screen in words.
enum PriceCheckOutline {
  /// A line for each that the rubric publishes.
  static func settings(of rubric: Rubric) -> [(name: String, value: String)] {
    var settings: [(name: String, value: String)] = []
    if let base = rubric.priceBase?.value {
      settings.append((name: "price base", value: base.inWords))
    }
    if !rubric.priceScreen.isEmpty {
      let rules = rubric.priceScreen.map(MeasureOutline.words)
      settings.append((name: "price screen", value: rules.joined(separator: "; ")))
    }
    return settings
  }
}
