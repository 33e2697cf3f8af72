/// What an archive says of one file, in its directory or before the file.
struct ZipHeader {
  /// The offset of the header before the file, as the directory says.
  let offset: Int
  /// The offset after this header.
  let end: Int
  /// The size of the file once inflated.
  let size: Int
  /// The bytes that it takes in the archive.
  let compressedSize: Int

  private let flags: Int
  private let method: Int
  /// Flags, method, date and checksum.
  private let facts: ArraySlice<UInt8>
  private let name: ArraySlice<UInt8>
  /// Whether fields follow that the archive need not have.
  private let hasMore: Bool
  private let system: Int
  private let attributes: Int

  /// The header in the directory at `start`.
  init(directory bytes: [UInt8], at start: Int, before limit: Int) throws(ZipError) {
    let record = ZipRecord(bytes, start)
    guard start + ZipLayout.centralSize <= limit, record.isMarked(0x0201_4B50) else {
      throw ZipError("its directory is broken")
    }
    hasMore = record.short(30) != 0 || record.short(32) != 0 || record.short(34) != 0
    system = record.short(4) >> 8
    attributes = record.long(38)
    offset = record.long(42)
    (flags, method) = (record.short(8), record.short(10))
    (compressedSize, size) = (record.long(20), record.long(24))
    let nameStart = start + ZipLayout.centralSize
    end = nameStart + record.short(28)
    guard end <= limit else { throw ZipError("its directory is broken") }
    facts = bytes[(start + 8)..<(start + 28)]
    name = bytes[nameStart..<end]
  }

  /// The header before a file, at `start`.
  init(local bytes: [UInt8], at start: Int, before limit: Int) throws(ZipError) {
    let record = ZipRecord(bytes, start)
    guard start + ZipLayout.localSize <= limit, record.isMarked(0x0403_4B50) else {
      throw ZipError("the header before a file is not where it belongs")
    }
    hasMore = record.short(28) != 0
    (system, attributes, offset) = (0, 0, start)
    (flags, method) = (record.short(6), record.short(8))
    (compressedSize, size) = (record.long(18), record.long(22))
    let nameStart = start + ZipLayout.localSize
    end = nameStart + record.short(26)
    guard end <= limit else { throw ZipError("the header before a file is broken") }
    facts = bytes[(start + 6)..<(start + 26)]
    name = bytes[nameStart..<end]
  }

  /// Whether the header before the file says what the directory says.
  func saysTheSame(as local: ZipHeader) -> Bool {
    name == local.name && facts == local.facts && !local.hasMore
  }

  /// The path of the file.
  ///
  /// - Throws: ``ZipError`` where it is not text.
  func path() throws(ZipError) -> String {
    guard let path = String(validating: name, as: UTF8.self) else {
      throw ZipError("the name of a file is not in UTF-8")
    }
    // Without the flag a name is in the code page of an old PC, and reads otherwise elsewhere.
    if flags & ZipHeader.namesAreUTF8 == 0, name.contains(where: { $0 >= 0x80 }) {
      throw ZipError("the name \(ZipPaths.quoted(path)) is not marked as UTF-8")
    }
    return path
  }

  /// Checks that the file is one that is read.
  ///
  /// - Throws: ``ZipError``.
  func check(_ path: String) throws(ZipError) {
    func refuse(_ reason: String) -> ZipError { ZipError("\(ZipPaths.quoted(path)) \(reason)") }
    if flags & 1 != 0 { throw refuse("is encrypted") }
    if flags & ~(ZipHeader.namesAreUTF8 | 0b110) != 0 {
      throw refuse("has flags that are not read: \(flags)")
    }
    if method != 0 && method != 8 { throw refuse("is compressed by method \(method)") }
    if method == 0 && size != compressedSize { throw refuse("is not as large as it says") }
    if hasMore { throw refuse("has a comment, an extra field or a second disk") }
    // The kind of a file on Unix stands in the upper half: 0o10 in its highest bits is a plain file.
    let mode = attributes >> 16
    let kind = mode >> 12
    let isPlain = mode & 0o7000 == 0 && (kind == 0o10 || kind == 0)
    if !isPlain || attributes & ZipHeader.folderOrVolume != 0 || (system != 3 && mode != 0) {
      throw refuse("is a link, a folder or another thing that is not a plain file")
    }
  }

  private static let namesAreUTF8 = 1 << 11
  private static let folderOrVolume = 0x18
}

/// Numbers in the bytes of an archive, lowest byte first, from a place on.
struct ZipRecord {
  private let bytes: [UInt8]
  private let start: Int

  init(_ bytes: [UInt8], _ start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// Whether it begins with this mark and stands inside the archive.
  func isMarked(_ mark: Int) -> Bool { start + 4 <= bytes.count && long(0) == mark }

  func short(_ offset: Int) -> Int {
    Int(bytes[start + offset]) | Int(bytes[start + offset + 1]) << 8
  }

  func long(_ offset: Int) -> Int { short(offset) | short(offset + 2) << 16 }
}
