/// The texts of a column that were met lately, with what they mean, found by their bytes.
///
/// A schedule of millions of lines has few bids, indexations and price bases: nearly every row finds
/// its own here, without a `String` and without a dictionary.
struct RecentTexts<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let text: [UInt8]
    let meaning: Meaning
  }

  // Not a static: a generic type has none that are stored.
  private var entries = [Entry?](repeating: nil, count: 64)

  /// What the text means, or `nil` where it was not met lately.
  @inline(__always)
  func meaning(of text: Span<UInt8>) -> Meaning? {
    guard let entry = entries[slot(of: text)], entry.text.count == text.count else { return nil }
    for place in text.indices where entry.text[place] != text[place] { return nil }
    return entry.meaning
  }

  /// Remembers a text, in the place of one that was met earlier.
  mutating func remember(_ text: Span<UInt8>, meaning: Meaning) {
    var bytes: [UInt8] = []
    for place in text.indices { bytes.append(text[place]) }
    entries[slot(of: text)] = Entry(text: bytes, meaning: meaning)
  }

  @inline(__always)
  private func slot(of text: Span<UInt8>) -> Int {
    guard text.count > 0 else { return 0 }
    // Ids mostly differ at their end: `b1`, `b2`; names at their beginning and length.
    let mixed = Int(text[text.count - 1]) &* 7 &+ Int(text[0]) &* 3 &+ text.count
    return mixed & 63
  }
}
