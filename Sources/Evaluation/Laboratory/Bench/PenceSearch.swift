/// Exact search over whole pence, for what is true up to some amount and false beyond.
enum PenceSearch {
  /// The greatest number in `range` for which `holds`; `nil` where it does not hold at its beginning.
  static func greatest(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    guard holds(range.lowerBound) else { return nil }
    if holds(range.upperBound) { return range.upperBound }
    var (low, high) = (range.lowerBound, range.upperBound)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The least number in `range` for which `holds`, where that is false up to some amount and true
  /// beyond; `nil` where it does not hold at its end.
  static func least(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    guard holds(range.upperBound) else { return nil }
    if holds(range.lowerBound) { return range.lowerBound }
    return greatest(in: range) { !holds($0) }.map { $0 + 1 }
  }
}
