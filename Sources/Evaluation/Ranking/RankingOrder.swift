internal import Procurement

/// Puts ranking values in order.
///
/// Values of one scale are whole numbers of one unit, and are put in order digit by digit, from the
/// last to the first (a radix sort, with digits of 11 bits): with 100,000 bids that takes a third of
/// the time that comparing them takes.
enum RankingOrder {
  /// The indices of the values, best first; those of equal values keep their order.
  static func indices(of values: [FixedDecimal], highestIsBest: Bool) -> [Int] {
    guard let places = places(of: values, highestIsBest: highestIsBest) else {
      return values.indices.sorted { one, other in
        if values[one] == values[other] { return one < other }
        return highestIsBest == (values[one] > values[other])
      }
    }
    return inOrder(places).map(\.index)
  }

  /// The indices of a method's values, best first; those of equal values keep their order.
  static func indices(of values: [RankingValue], highestIsBest: Bool) -> [Int] {
    values.indices.sorted { one, other in
      let (left, right) = (values[one], values[other])
      if left.tier != right.tier { return left.tier < right.tier }
      if left.order == right.order { return one < other }
      return highestIsBest == (left.order > right.order)
    }
  }

  /// A value with its index.
  private struct Place {
    /// How far the value lies from the best.
    let distance: UInt128
    let index: Int
  }

  /// The values by their distance from the best, or `nil` where their scales differ.
  private static func places(of values: [FixedDecimal], highestIsBest: Bool) -> [Place]? {
    guard let first = values.first else { return [] }
    var (lowest, highest) = (first.significand, first.significand)
    for value in values {
      guard value.scale == first.scale else { return nil }
      lowest = min(lowest, value.significand)
      highest = max(highest, value.significand)
    }
    // The distance between any two Int128 fits a UInt128, so that nothing is lost by wrapping.
    return values.indices.map { index in
      let value = values[index].significand
      let distance = highestIsBest ? highest &- value : value &- lowest
      return Place(distance: UInt128(truncatingIfNeeded: distance), index: index)
    }
  }

  private static func inOrder(_ places: [Place]) -> [Place] {
    let farthest = places.lazy.map(\.distance).max() ?? 0
    var places = places
    var sorted = places
    var shift = 0
    while shift < UInt128.bitWidth, farthest >> shift > 0 {
      sorted.withUnsafeMutableBufferPointer { sorted in
        places.withUnsafeBufferPointer { distribute($0, into: sorted, by: shift) }
      }
      swap(&places, &sorted)
      shift += digitBits
    }
    return places
  }

  /// Puts the places in the order of one digit, those with the same digit as they came.
  private static func distribute(
    _ places: UnsafeBufferPointer<Place>, into sorted: UnsafeMutableBufferPointer<Place>,
    by shift: Int
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: digits) { next in
      next.initialize(repeating: 0)
      for place in places { next[digit(of: place, shift)] += 1 }
      var start = 0
      for digit in next.indices {
        let count = next[digit]
        next[digit] = start
        start += count
      }
      for place in places {
        let digit = digit(of: place, shift)
        sorted[next[digit]] = place
        next[digit] += 1
      }
    }
  }

  private static let digitBits = 11
  private static let digits = 1 << digitBits

  @inline(__always)
  private static func digit(of place: Place, _ shift: Int) -> Int {
    Int(truncatingIfNeeded: place.distance &>> UInt128(truncatingIfNeeded: shift)) & (digits - 1)
  }
}
