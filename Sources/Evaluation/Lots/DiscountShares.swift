internal import Procurement

/// Shares a discount out in proportion to prices, in whole smallest coins that add up to it exactly.
///
/// Each price gets the whole coins of its proportion; the coins that are left go one each to the largest
/// remainders, of equal ones to the earlier.
///
/// - Source: the method of largest remainders (Hamilton), as used for seats in parliaments: Balinski and
///   Young, Fair Representation (1982).
enum DiscountShares {
  /// The shares, in the order of the prices.
  ///
  /// - Parameters:
  ///   - discount: what is shared out, above zero.
  ///   - prices: the prices, all above zero.
  ///   - places: the decimals of the smallest coin.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  static func of(
    _ discount: FixedDecimal, among prices: [FixedDecimal], places: Int
  ) throws(NumberError) -> [FixedDecimal] {
    let coins = try discount.rounded(Rounding(places: places, mode: .halfUp))
    let scale = prices.map(\.scale).max() ?? 0
    let sizes = prices.map {
      Natural($0.significand.magnitude) * .powerOfTen(scale - $0.scale)
    }
    let sum = sizes.reduce(Natural.zero) { $0 + $1 }
    var shares: [Int128] = []
    var remainders: [Natural] = []
    for size in sizes {
      let (quotient, remainder) = try (Natural(coins.significand.magnitude) * size)
        .dividing(by: sum)
      guard let share = quotient.word.flatMap({ Int128(exactly: $0) }) else { throw .overflow }
      shares.append(share)
      remainders.append(remainder)
    }
    let left = Int(coins.significand - shares.reduce(0, +))
    let largest = remainders.indices.sorted { one, other in
      remainders[one] == remainders[other]
        ? one < other : remainders[other] < remainders[one]
    }
    for index in largest.prefix(left) { shares[index] += 1 }
    var amounts: [FixedDecimal] = []
    for share in shares {
      amounts.append(try FixedDecimal(significand: share, scale: coins.scale))
    }
    return amounts
  }
}
