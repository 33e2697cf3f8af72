/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// Three capital letters, `GBP`.
  public let code: String

  /// The currency with this code in small or capital letters, or `nil` where it is not three Latin
  /// letters.
  public init?(_ code: some StringProtocol) {
    // Before the capitals are made: "ß" and "ﬁ" turn into two letters.
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }) else {
      return nil
    }
    self.code = code.uppercased()
  }

  /// The decimals of the currency's smallest unit: 2 for pence and cents, 0 for the yen.
  ///
  /// - Source: ISO 4217, list one, column "minor unit"; a currency that is not listed here has 2.
  public var minorUnits: Int { Currency.unusualMinorUnits[code] ?? 2 }

  /// The code.
  public var description: String { code }

  private static let unusualMinorUnits = [
    "BHD": 3, "BIF": 0, "CLF": 4, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3,
    "JPY": 0, "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3,
    "UGX": 0, "UYI": 0, "UYW": 4, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
  ]
}

/// What stops a computation with money.
public enum MoneyError: Error, Hashable, Sendable {
  /// The two amounts are in different currencies.
  case mixedCurrencies(Currency, Currency)
  /// The number itself cannot be computed.
  case number(NumberError)
}

/// An exact amount in one currency.
public struct Money: Hashable, Sendable, CustomStringConvertible {
  /// The amount, in units of the currency (pounds, not pence).
  public let amount: FixedDecimal
  /// The currency.
  public let currency: Currency

  /// An amount in a currency.
  public init(_ amount: FixedDecimal, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }

  /// The exact sum.
  ///
  /// - Throws: ``MoneyError`` when the currencies differ or the sum does not fit.
  public static func + (left: Money, right: Money) throws(MoneyError) -> Money {
    try left.combined(with: right) { (one, other) throws(NumberError) in try one + other }
  }

  /// The exact difference.
  ///
  /// - Throws: ``MoneyError`` when the currencies differ or the difference does not fit.
  public static func - (left: Money, right: Money) throws(MoneyError) -> Money {
    try left.combined(with: right) { (one, other) throws(NumberError) in try one - other }
  }

  /// Whether this is the smaller amount.
  ///
  /// - Throws: ``MoneyError/mixedCurrencies(_:_:)`` when the currencies differ.
  public func isLess(than other: Money) throws(MoneyError) -> Bool {
    guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
    return amount < other.amount
  }

  /// The amount with its groups and at least the currency's decimals, then the code:
  /// `100,000.00 GBP`.
  public var description: String {
    "\(amount.grouped(minimumPlaces: currency.minorUnits)) \(currency.code)"
  }

  private func combined(
    with other: Money,
    _ operation: (FixedDecimal, FixedDecimal) throws(NumberError) -> FixedDecimal
  ) throws(MoneyError) -> Money {
    guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
    do throws(NumberError) {
      return Money(try operation(amount, other.amount), currency)
    } catch {
      throw .number(error)
    }
  }
}
