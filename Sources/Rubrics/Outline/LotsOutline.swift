internal import Procurement

/// What a rubric publishes about several lots, in words.
enum LotsOutline {
  /// `at most 2 a bidder; assigned by preference-order: north, south, east`.
  static func words(_ rules: LotRules) -> String {
    var words = [rules.mostPerBidder.map { "at most \($0.value) a bidder" } ?? "no limit a bidder"]
    if let rule = rules.rule {
      let order = rules.order.map(\.value).joined(separator: ", ")
      words.append(
        "assigned by \(MeasureOutline.words(rule))\(order.isEmpty ? "" : ", in the order \(order)")"
      )
    }
    if rules.allowsCombinations { words.append("discounts for several lots together count") }
    return words.joined(separator: "; ")
  }
}
