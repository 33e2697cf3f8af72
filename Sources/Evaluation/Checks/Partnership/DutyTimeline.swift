/// Who holds a duty when, from spans that may overlap.
struct DutyTimeline {
  /// A stretch of time in which the same parties hold the duty.
  struct Stretch: Equatable {
    /// When.
    let range: Range<Int>
    /// How many.
    let count: Int
    /// Who, in alphabetical order; empty where they are more than ``DutyTimeline/namedHolders``.
    let holders: [String]
  }

  /// The most parties that a stretch names.
  static let namedHolders = 20

  /// The whole of `life`, cut into stretches; a party whose own spans overlap is one holder.
  ///
  /// - Parameters:
  ///   - spans: within `life`; empty ones hold nothing.
  ///   - life: the time looked at.
  static func stretches(
    of spans: [(range: Range<Int>, holder: String)], in life: Range<Int>
  ) -> [Stretch] {
    var changes: [Int: [(holder: String, by: Int)]] = [life.lowerBound: [], life.upperBound: []]
    for span in spans where !span.range.isEmpty {
      changes[span.range.lowerBound, default: []].append((span.holder, 1))
      changes[span.range.upperBound, default: []].append((span.holder, -1))
    }
    var active: [String: Int] = [:]
    var stretches: [Stretch] = []
    let moments = changes.sorted { $0.key < $1.key }
    for (moment, next) in zip(moments, moments.dropFirst()) {
      for change in moment.value {
        let count = active[change.holder, default: 0] + change.by
        active[change.holder] = count == 0 ? nil : count
      }
      let holders = active.count > namedHolders ? [] : active.keys.sorted()
      if let last = stretches.last, last.count == active.count, last.holders == holders {
        stretches[stretches.count - 1] = Stretch(
          range: last.range.lowerBound..<next.key, count: last.count, holders: holders)
      } else {
        stretches.append(
          Stretch(range: moment.key..<next.key, count: active.count, holders: holders))
      }
    }
    return stretches
  }
}
