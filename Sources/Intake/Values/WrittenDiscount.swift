internal import Procurement

/// Discounts as people write them: `5%`, `2,500.00`, `£2,500`.
enum WrittenDiscount {
  /// The discount, or `nil` where `text` is none; the log says why.
  ///
  /// A percentage has its sign, so that 5 is never taken for five per cent by guess.
  static func read(
    _ text: String, _ context: ImportContext, doubtsPoint: Bool, at location: SourceLocation,
    log: inout DiagnosticLog
  ) -> Sourced<CombinationBid.Discount>? {
    let isPercent = WrittenSpace.trimmed(text).hasSuffix("%")
    var style = WrittenNumber.Style(
      declaredBy: context.settings, currency: isPercent ? nil : context.currency,
      doubtsPoint: doubtsPoint)
    style.allowsPercent = isPercent
    guard
      let number = WrittenNumber.read(
        text, as: "discount", style: style, at: location, log: &log)
    else { return nil }
    let value = number.value
    let shown = ShownValue.quoted(WrittenSpace.trimmed(text))
    if value.isNegative || value.isZero {
      return refuse("discount \(shown) takes nothing off", "write it above zero", location, &log)
    }
    if isPercent, value >= .hundred {
      return refuse(
        "discount \(shown) leaves nothing of the price", "write less than 100%", location, &log)
    }
    if !isPercent, value.trimmed.scale > context.currency.minorUnits {
      return refuse(
        "discount \(shown) is finer than the smallest coin",
        "write it with at most \(context.currency.minorUnits) decimals", location, &log)
    }
    return Sourced(isPercent ? .percent(value) : .amount(value), at: location)
  }

  private static func refuse(
    _ message: String, _ hint: String, _ location: SourceLocation, _ log: inout DiagnosticLog
  ) -> Sourced<CombinationBid.Discount>? {
    log.report(.discountUnfit, message, at: location, hint: hint)
    return nil
  }
}
