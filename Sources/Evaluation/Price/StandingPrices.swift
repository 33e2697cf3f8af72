public import Procurement

/// A price that others are compared with.
public enum ComparedPrice: Hashable, Sendable {
  /// The highest of the bids still standing.
  case highest
  /// The lowest of the bids still standing.
  case lowest
  /// The arithmetic mean of the bids still standing.
  case mean
  /// The middle one, or the mean of the two middle ones, of the bids still standing.
  case median
  /// Every one of them in order.
  case order

  /// Whether it takes more than the two ends.
  var needsOrder: Bool {
    switch self {
    case .highest, .lowest: false
    case .mean, .median, .order: true
    }
  }
}

/// The prices of the bids still standing.
public struct StandingPrices: Hashable, Sendable {
  /// The lowest.
  public let lowest: FixedDecimal
  /// The highest.
  public let highest: FixedDecimal
  /// All of them, lowest first; empty where the formula compares nothing but the ends.
  public let rising: [FixedDecimal]
  /// The sum of the first price, of the first two, and so on, as far as they fit; so that a mean costs no
  /// walk through all prices for every one of them.
  private let sums: [FixedDecimal]

  /// The prices, or `nil` where there is none.
  ///
  /// - Parameters:
  ///   - prices: the prices, in any order.
  ///   - isOrdered: whether more than the two ends is looked at.
  public init?(_ prices: some Sequence<FixedDecimal>, isOrdered: Bool = true) {
    var iterator = prices.makeIterator()
    guard let first = iterator.next() else { return nil }
    var lowest = first
    var highest = first
    while let price = iterator.next() {
      if price < lowest { lowest = price }
      if price > highest { highest = price }
    }
    self.lowest = lowest
    self.highest = highest
    self.rising = isOrdered ? prices.sorted() : []
    var sums: [FixedDecimal] = []
    sums.reserveCapacity(rising.count)
    for price in rising {
      guard let sum = try? (sums.last ?? .zero) + price else { break }
      sums.append(sum)
    }
    self.sums = sums
  }

  /// How many there are.
  ///
  /// Needs ``rising``, as all below does.
  public var count: FixedDecimal { FixedDecimal(rising.count) }

  /// The sum of all.
  ///
  /// - Throws: ``NumberError/overflow``.
  public func sum() throws(NumberError) -> FixedDecimal { try sum(ofFirst: rising.count) }

  /// The sum of the lowest few.
  ///
  /// - Parameter count: how many, 0 to all.
  /// - Throws: ``NumberError/overflow``.
  public func sum(ofFirst count: Int) throws(NumberError) -> FixedDecimal {
    if count == 0 { return .zero }
    guard sums.indices.contains(count - 1) else { throw .overflow }
    return sums[count - 1]
  }

  /// The sum divided by the count, exact.
  ///
  /// - Throws: ``NumberError/overflow``.
  public func mean() throws(NumberError) -> Fraction { Fraction(try sum(), over: count) }

  /// The middle price, or half the sum of the two middle ones, exact.
  ///
  /// - Throws: ``NumberError/overflow``.
  public func median() throws(NumberError) -> Fraction {
    let middle = rising.count / 2
    if !rising.count.isMultiple(of: 2) { return Fraction(rising[middle], over: FixedDecimal(1)) }
    return Fraction(try rising[middle - 1] + rising[middle], over: FixedDecimal(2))
  }

  /// The place of a price among them, the lowest 1; equal prices share the better place.
  public func rank(of price: FixedDecimal) -> Int {
    var (low, high) = (0, rising.count)
    while low < high {
      let middle = (low + high) / 2
      if rising[middle] < price { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The sum of what the prices under a published base lie under it; no price over it counts against them.
  ///
  /// - Throws: ``NumberError/overflow``.
  public func discounts(on base: FixedDecimal) throws(NumberError) -> FixedDecimal {
    let count = rank(of: base) - 1
    return try base * FixedDecimal(count) - sum(ofFirst: count)
  }
}
