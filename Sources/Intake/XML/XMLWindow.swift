/// The stretch of a file, in UTF-8, that libxml2 is being fed, and the places in it.
///
/// It always begins at a `<` or inside text, and holds every tag that it holds as a whole.
final class XMLWindow {
  /// The bytes.
  var bytes: [UInt8] = []
  /// The offset of the first of them in the file.
  private(set) var start = 0

  private var places = XMLPlaces()
  private var traits = XMLPlaces.Traits()

  /// The offset after the last byte.
  var end: Int { start + bytes.count }

  /// Takes note of what the bytes are like, now that they are complete.
  func setTraits(_ traits: XMLPlaces.Traits) { self.traits = traits }

  /// Lets go of the bytes before `offset`.
  func slide(to offset: Int) {
    bytes.withUnsafeBytes { places.advance(to: offset, in: $0, from: start, traits) }
    bytes.removeFirst(min(max(0, offset - start), bytes.count))
    start = offset
  }

  /// The place of the byte at `offset`, or of the nearest that is still known.
  func place(at offset: Int) -> TextPlace {
    var copy = places
    bytes.withUnsafeBytes { copy.advance(to: offset, in: $0, from: start, traits) }
    return copy.place
  }

  /// The place of the `<` of a start tag.
  ///
  /// Tags are asked for in their order, so that the lines before one are counted once.
  ///
  /// - Parameter end: the offset after its last attribute.
  func place(ofTagEndingAt end: Int) -> TextPlace {
    let tag = start(ofTagEndingAt: end)
    bytes.withUnsafeBytes { places.advance(to: tag, in: $0, from: start, traits) }
    return tag < places.offset ? place(at: tag) : places.place
  }

  /// The offset of the `<` of a start tag; in an attribute value none can stand.
  func start(ofTagEndingAt end: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      guard end > start, end - start <= raw.count,
        let index = BytePatterns.lastIndex(of: 0x3C, in: raw, before: end - start)
      else { return end }
      return start + index
    }
  }

  /// The place of an attribute's value, or of the tag where the attribute is not found.
  func place(ofAttribute name: String, inTagEndingAt end: Int) -> TextPlace {
    let tag = start(ofTagEndingAt: end)
    guard tag >= start, tag < end, end <= self.end else { return place(at: tag) }
    let raw = bytes[(tag - start)..<(end - start)]
    let wanted = Array(name.utf8)
    var rest = raw.drop { !XMLBlank.isBlank($0) }
    while let equals = rest.firstIndex(of: 0x3D) {
      let written = rest[..<equals].filter { !XMLBlank.isBlank($0) }
      let after = rest[(equals + 1)...].drop { XMLBlank.isBlank($0) }
      guard let quote = after.first, quote == 0x22 || quote == 0x27,
        let close = after.dropFirst().firstIndex(of: quote)
      else { break }
      if written == wanted { return place(at: start + after.startIndex + 1) }
      rest = rest[(close + 1)...]
    }
    return place(at: tag)
  }

  /// The place of the first character after a start tag that is not blank, or of the tag where only
  /// blanks and another tag follow.
  func place(ofTextAfterTagEndingAt end: Int) -> TextPlace {
    guard end >= start, end < self.end else { return place(at: end) }
    let text = bytes[(end - start)...].drop { $0 != 0x3E }.dropFirst()
    return firstInk(in: text) ?? place(at: start(ofTagEndingAt: end))
  }

  /// The place of the first character that is not blank in the text that ends at `end`.
  func place(ofTextEndingAt end: Int) -> TextPlace {
    guard end > start, end <= self.end else { return place(at: end) }
    let before = start(ofTagEndingAt: end)
    guard before < end else { return firstInk(in: bytes[..<(end - start)]) ?? place(at: end) }
    var quote: UInt8 = 0
    for index in (before - start)..<(end - start) {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return firstInk(in: bytes[(index + 1)..<(end - start)]) ?? place(at: end)
      }
    }
    return place(at: end)
  }

  private func firstInk(in text: ArraySlice<UInt8>) -> TextPlace? {
    let ink = text.drop { XMLBlank.isBlank($0) }
    guard let first = ink.first, first != 0x3C else { return nil }
    return place(at: start + ink.startIndex)
  }
}
