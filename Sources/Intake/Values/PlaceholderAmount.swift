internal import Procurement

/// Amounts that stand for "not known" more often than for money: zero, and nines alone.
enum PlaceholderAmount {
  /// Whether the amount is zero, or seven or more nines and nothing else (`99999999`, `999999.99`).
  static func isPlaceholder(_ amount: FixedDecimal) -> Bool {
    if amount.isZero { return true }
    // Nearly every price ends here.
    guard amount.significand.magnitude >= 9_999_999 else { return false }
    return amount.significand.magnitude % 10 == 9
      && String(amount.significand.magnitude).utf8.allSatisfy { $0 == 0x39 }
  }

  /// Notes an amount that looks like a placeholder.
  ///
  /// - Parameters:
  ///   - amount: the amount.
  ///   - text: as written.
  ///   - what: its name in messages, "price".
  ///   - count: how many such amounts the file has, of which this is the first.
  static func note(
    _ amount: FixedDecimal, _ text: String, as what: String, count: Int = 1,
    at location: SourceLocation, log: inout DiagnosticLog
  ) {
    guard isPlaceholder(amount) else { return }
    let more =
      switch count {
      case ...1: ""
      case 2: ", and so does 1 more amount of the file"
      default: ", and so do \(count - 1) more amounts of the file"
      }
    log.report(
      .placeholderAmount,
      "\(what) \(ShownValue.quoted(WrittenSpace.trimmed(text))) looks like a placeholder\(more)",
      at: location, hint: "ask the bidder whether the amount is meant; it is read as written")
  }
}
