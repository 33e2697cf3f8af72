internal import Procurement

/// Stated prices with a fraction of the smallest coin: more often a point that sets thousands apart
/// than a price.
enum FineAmount {
  /// Warns where the amount has more decimals than the currency.
  static func warn(
    _ price: Money, as what: String, at location: SourceLocation, log: inout DiagnosticLog
  ) {
    guard price.amount.trimmed.scale > price.currency.minorUnits,
      FloatTail.meant(by: price.amount) == nil
    else { return }
    log.report(
      .fineAmount,
      "\(what) \"\(price.amount)\" is finer than the smallest unit of \(price.currency)",
      at: location,
      hint: "if its point sets thousands apart, write it without, or declare `decimal-mark: comma`")
  }
}
