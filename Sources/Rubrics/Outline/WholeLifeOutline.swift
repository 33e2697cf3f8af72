internal import Procurement

/// What is published about whole-life prices, in words.
enum WholeLifeOutline {
  static func words(_ wholeLife: WholeLife) -> String {
    var parts = [wholeLife.discount.map(words) ?? "not discounted"]
    if wholeLife.firstYear != 1 { parts.append("the first year is \(wholeLife.firstYear)") }
    for (name, counting) in [
      ("options", wholeLife.options), ("extensions", wholeLife.extensions),
      ("indexation", wholeLife.indexation),
    ] {
      guard let counting else { continue }
      parts.append("\(name) \(counting == .count ? "counted" : "left out")")
    }
    if wholeLife.indexation == .count {
      parts.append("indexed from year \(wholeLife.indexBaseYear)")
    }
    if let rounding = wholeLife.rounding {
      parts.append("each row to \(MeasureOutline.words(rounding))")
    }
    return parts.joined(separator: "; ")
  }

  private static func words(_ discount: Discount) -> String {
    let base = "to year \(discount.baseYear)"
    switch discount.rate {
    case .greenBook(let asOf): return "discounted \(base) at the Green Book's rates of \(asOf)"
    case .own(let steps): return "discounted \(base) at \(DiscountRateStep.inWords(steps))"
    }
  }
}

extension DiscountRateStep {
  /// `3.5% a year`, or `3.5% a year up to year 30, 3% after`.
  package static func inWords(_ steps: [DiscountRateStep]) -> String {
    steps.enumerated().map { index, step in
      let rate = "\(step.percent.trimmed)%" + (index == 0 ? " a year" : "")
      return rate + (step.upToYear.map { " up to year \($0)" } ?? (index == 0 ? "" : " after"))
    }.joined(separator: ", ")
  }
}
