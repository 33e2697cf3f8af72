public import Procurement

/// A bound that a rubric publishes either as an amount or as a share of another amount: `5000`,
/// `5000 GBP`, `2.5%`.
public enum AmountLimit: Hashable, Sendable {
  /// An amount; in the competition's currency where it names none.
  case money(FixedDecimal, Currency?)
  /// A percentage of whatever the rule holds it against.
  case percent(FixedDecimal)

  /// Reads it as a parameter of a rubric; `nil` where it is neither.
  init?(_ text: String) {
    if let percent = RuleParameters.percent(text) {
      self = .percent(percent)
      return
    }
    let parts = text.split(separator: " ")
    guard let first = parts.first, parts.count <= 2,
      let amount = try? FixedDecimal(parsing: first)
    else { return nil }
    if parts.count == 1 {
      self = .money(amount, nil)
    } else {
      guard let currency = Currency(parts[1]) else { return nil }
      self = .money(amount, currency)
    }
  }

  /// Whether it is below zero.
  var isNegative: Bool {
    switch self {
    case .money(let amount, _): amount.isNegative
    case .percent(let percent): percent.isNegative
    }
  }

  /// The amount that it comes to, exact: itself, or its percentage of `whole`.
  ///
  /// - Throws: ``NumberError/overflow``.
  func amount(of whole: Money) throws(NumberError) -> Money {
    switch self {
    case .money(let amount, let currency): Money(amount, currency ?? whole.currency)
    case .percent(let percent): Money(try whole.amount.percent(percent), whole.currency)
    }
  }

  /// `5,000.00 GBP`, or `2.5% of the total`.
  func words(of whole: String, in currency: Currency) -> String {
    switch self {
    case .money(let amount, let own): Money(amount, own ?? currency).description
    case .percent(let percent): "\(percent)% of \(whole)"
    }
  }
}

extension FixedDecimal {
  /// `percent` hundredths of it, exact.
  ///
  /// - Throws: ``NumberError/overflow``.
  func percent(_ percent: FixedDecimal) throws(NumberError) -> FixedDecimal {
    try self * percent * FixedDecimal(significand: 1, scale: 2)
  }
}
