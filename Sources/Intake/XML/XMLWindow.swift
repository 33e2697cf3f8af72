internal import Procurement

/// The stretch of a file, in UTF-8, that libxml2 is being fed, and the places in it.
///
/// It always begins at a `<` or inside text, and holds every tag that it holds as a whole. The bytes
/// stand in memory of its own and not in an array, which would be checked for other users at every
/// element.
final class XMLWindow {
  /// The offset of the first byte in the file.
  private(set) var start = 0

  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  private var count = 0
  private var places = XMLPlaces()
  private var traits = XMLPlaces.Traits()
  /// The end of a tag whose place may be asked for later, and its place once the tag is gone.
  private var mark: Int?
  private var placeOfMark: TextPlace?

  deinit { memory.deallocate() }

  /// The bytes; good until the next change.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  /// The offset after the last byte.
  var end: Int { start + count }

  /// Adds bytes at the end.
  func append(_ added: UnsafeRawBufferPointer) {
    reserve(added.count)
    UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: added)
    count += added.count
  }

  /// Adds up to `most` bytes of a file at the end.
  ///
  /// - Returns: how many they were.
  /// - Throws: ``FileError``.
  func read(_ file: borrowing InputFile, upTo most: Int) throws(FileError) -> Int {
    reserve(most)
    let room = UnsafeMutableRawBufferPointer(rebasing: memory[count..<(count + most)])
    let read = try file.read(into: room)
    count += read
    return read
  }

  /// Takes note of what the bytes are like, now that they are complete.
  func setTraits(_ traits: XMLPlaces.Traits) { self.traits = traits }

  /// Remembers a tag by the offset after its last attribute, in place of the one before.
  ///
  /// To work out the place of each of a million tags takes longer than to read them.
  @inline(__always)
  func remember(tagEndingAt end: Int) {
    mark = end
    placeOfMark = nil
  }

  /// The place of the tag that was last remembered.
  func rememberedPlace() -> TextPlace? {
    settleMark()
    return placeOfMark
  }

  /// Works out the place of the tag remembered, before the lines are counted past it.
  private func settleMark() {
    guard let mark, placeOfMark == nil else { return }
    places = places.advanced(to: start(ofTagEndingAt: mark), in: bytes, from: start, traits)
    placeOfMark = places.place
  }

  /// Lets go of the bytes before `offset`.
  func slide(to offset: Int) {
    guard offset > start, offset <= end else { return }
    settleMark()
    places = places.advanced(to: offset, in: bytes, from: start, traits)
    let rest = UnsafeRawBufferPointer(rebasing: bytes[(offset - start)...])
    memory.copyMemory(from: rest)
    count = rest.count
    start = offset
  }

  /// The place of the byte at `offset`, or of the nearest that is still known.
  func place(at offset: Int) -> TextPlace {
    places.advanced(to: offset, in: bytes, from: start, traits).place
  }

  /// The place of the `<` of a start tag.
  ///
  /// Tags are asked for in their order, so that the lines before one are counted once.
  ///
  /// - Parameter end: the offset after its last attribute.
  func place(ofTagEndingAt end: Int) -> TextPlace {
    settleMark()
    let moved = places.advanced(to: start(ofTagEndingAt: end), in: bytes, from: start, traits)
    places = moved
    return moved.place
  }

  /// The offset of the `<` of a start tag; in an attribute value none can stand.
  func start(ofTagEndingAt end: Int) -> Int {
    guard end > start, end <= self.end,
      let index = BytePatterns.lastIndex(of: 0x3C, in: bytes, before: end - start)
    else { return end }
    return start + index
  }

  /// The offset of the `&` of a reference, or the end where it is not near.
  func start(ofReferenceEndingAt end: Int) -> Int {
    guard end > start, end <= self.end else { return end }
    let near = bytes[max(0, end - start - XMLLimits.referenceLength)..<(end - start)]
    return near.lastIndex(of: 0x26).map { start + $0 } ?? end
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

  private func firstInk(in text: Slice<UnsafeRawBufferPointer>) -> TextPlace? {
    let ink = text.drop { XMLBlank.isBlank($0) }
    guard let first = ink.first, first != 0x3C else { return nil }
    return place(at: start + ink.startIndex)
  }

  private func reserve(_ more: Int) {
    guard count + more > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: 2 * (count + more), alignment: 16)
    larger.copyMemory(from: bytes)
    memory.deallocate()
    memory = larger
  }
}
