internal import Procurement

/// The powers of the distances of prices from their mean, added up exactly.
///
/// With n prices xᵢ and S their sum, the distance n·xᵢ − S is n times that from the mean and needs no
/// division. The prices are counted in units of the smallest decimal that one of them has: every figure
/// made of the sums is a share, for which the unit is of no account.
struct PriceMoments {
  /// n, the number of prices.
  let count: Int
  /// S, the sum.
  let sum: ExactRatio
  /// Σ(n·xᵢ − S)².
  let second: ExactRatio
  /// Σ(n·xᵢ − S)³.
  let third: ExactRatio
  /// Σ(n·xᵢ − S)⁴.
  let fourth: ExactRatio
  /// The unit that the prices are counted in, as a share of one.
  let unit: ExactRatio

  /// The sums of these prices.
  init(_ prices: [FixedDecimal]) throws(NumberError) {
    let scale = prices.reduce(0) { max($0, $1.trimmed.scale) }
    let unit = ExactRatio(try FixedDecimal(significand: 1, scale: scale))
    let count = ExactRatio(FixedDecimal(prices.count))
    var numbers: [ExactRatio] = []
    for price in prices { numbers.append(try ExactRatio(price).divided(by: unit).reduced) }
    let sum = numbers.reduce(ExactRatio.zero, +)
    var sums = [ExactRatio](repeating: .zero, count: 3)
    for number in numbers {
      let distance = number * count - sum
      let square = distance * distance
      sums[0] = sums[0] + square
      sums[1] = sums[1] + square * distance
      sums[2] = sums[2] + square * square
    }
    self.count = prices.count
    self.sum = sum
    self.second = sums[0]
    self.third = sums[1]
    self.fourth = sums[2]
    self.unit = unit
  }

  /// The square of the sample standard deviation, with n − 1 in the divisor: Σ(xᵢ − S/n)² ÷ (n − 1).
  ///
  /// - Throws: ``NumberError/divisionByZero`` with fewer than two prices.
  func variance() throws(NumberError) -> ExactRatio {
    second * unit * unit * (try ExactRatio(1, over: count * count * (count - 1)))
  }

  /// The mean.
  ///
  /// - Throws: ``NumberError/divisionByZero`` where there is no price.
  func mean() throws(NumberError) -> ExactRatio {
    sum * unit * (try ExactRatio(1, over: count))
  }
}

extension ComparedBids {
  /// The figure that `compute` makes, or the words that it came to nothing.
  ///
  /// - Parameter fewest: the prices that it needs.
  func figure(
    fewest: Int,
    _ compute: (ComparedBids) throws(NumberError) -> CollusionFinding.Outcome
  ) -> [CollusionFinding] {
    if let obstacle = obstacle(fewest: fewest) { return [finding(.noFigure(obstacle))] }
    do throws(NumberError) {
      return [finding(try compute(self))]
    } catch {
      return [finding(.noFigure("the numbers are too long to be computed"))]
    }
  }

  /// The amounts, lowest first.
  var amounts: [FixedDecimal] { rising.map(\.amount) }

  /// A quotient that is an amount, as a basis shows it.
  func shown(_ amount: ExactRatio) -> String { ScreenFigure.ratio(amount).shown(places) }

  /// A deviation, as a basis shows it.
  func shown(rootOf square: ExactRatio) -> String {
    ScreenFigure.root(of: square, isNegative: false).shown(places)
  }
}
