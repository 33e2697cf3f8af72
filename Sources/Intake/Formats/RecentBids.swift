/// The bids that were met lately, found by the bytes of their id.
///
/// A schedule of millions of lines has few bids: nearly every row finds its bid here, without a
/// `String` and without a dictionary.
struct RecentBids: Sendable {
  private struct Entry: Sendable {
    var id: [UInt8] = []
    var index = -1
  }

  private static let count = 64
  private var entries = [Entry](repeating: Entry(), count: RecentBids.count)

  /// The bid's index, or `nil` where it was not met lately.
  @inline(__always)
  func index(of id: Span<UInt8>) -> Int? {
    let entry = entries[RecentBids.slot(of: id)]
    guard entry.index >= 0, entry.id.count == id.count else { return nil }
    for place in id.indices where entry.id[place] != id[place] { return nil }
    return entry.index
  }

  /// Remembers a bid, in the place of one that was met earlier.
  mutating func remember(_ id: Span<UInt8>, index: Int) {
    var bytes: [UInt8] = []
    for place in id.indices { bytes.append(id[place]) }
    entries[RecentBids.slot(of: id)] = Entry(id: bytes, index: index)
  }

  @inline(__always)
  private static func slot(of id: Span<UInt8>) -> Int {
    guard id.count > 0 else { return 0 }
    // Ids mostly differ at their end: `b1`, `b2`; names at their beginning and length.
    let mixed = Int(id[id.count - 1]) &* 7 &+ Int(id[0]) &* 3 &+ id.count
    return mixed & (count - 1)
  }
}
