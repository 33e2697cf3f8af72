/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// Three capital letters, `GBP`.
  public let code: String

  /// The currency with this code, or `nil` where it is not three Latin letters.
  public init?(_ code: some StringProtocol) {
    let upper = code.uppercased()
    guard upper.utf8.count == 3, upper.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    self.code = upper
  }

  /// The decimals of the currency's smallest unit: 2 for pence and cents, 0 for the yen.
  ///
  /// - Source: ISO 4217, column "minor unit"; currencies not listed there with another number have 2.
  public var minorUnits: Int {
    if Currency.withoutMinorUnit.contains(code) { return 0 }
    return Currency.withThreePlaces.contains(code) ? 3 : 2
  }

  /// The code.
  public var description: String { code }

  private static let withoutMinorUnit: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF",
    "XOF", "XPF",
  ]
  private static let withThreePlaces: Set<String> = [
    "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND",
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
