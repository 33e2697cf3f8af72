internal import Procurement

/// A line total that a bid states beside quantity and unit price.
enum LineTotal {
  /// Whether it is the exact amount, or that amount rounded as the rubric publishes or to the
  /// currency's smallest unit.
  ///
  /// Where a binary fraction left its tail on it, the number that was meant is compared. Nothing is
  /// computed from a stated total, so that how it was rounded changes no price.
  static func agrees(
    _ stated: FixedDecimal, with amount: FixedDecimal, _ published: Rounding?, _ currency: Currency?
  ) -> Bool {
    let meant = FloatTail.meant(by: stated) ?? stated
    if stated == amount || meant == amount { return true }
    var roundings = [RoundingMode.halfUp, .halfEven].map {
      Rounding(places: currency?.minorUnits ?? 2, mode: $0)
    }
    if let published { roundings.append(published) }
    return roundings.contains { rounding in
      guard amount.scale > rounding.places, let rounded = try? amount.rounded(rounding) else {
        return false
      }
      return stated == rounded || meant == rounded
    }
  }
}
