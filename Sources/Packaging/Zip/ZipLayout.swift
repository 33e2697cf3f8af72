/// Where the files of an archive stand, read from its directory and from the header before each file.
///
/// Both have to say the same, and files, directory and end have to fill the archive without a gap: so no
/// two files share bytes, and nothing stands in the archive that is not one of them.
///
/// - Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (end).
struct ZipLayout {
  static let localSize = 30
  static let centralSize = 46
  static let endSize = 22

  /// A file.
  struct File {
    let path: String
    /// The size that it says it has once inflated.
    let size: Int
    /// The offset of the header before it.
    let local: Int
    /// The offset of its header in the directory.
    let central: Int
  }

  private(set) var files: [File] = []

  /// The layout of an archive.
  ///
  /// - Throws: ``ZipError``.
  init(of bytes: [UInt8], limits: ZipLimits) throws(ZipError) {
    let end = bytes.count - ZipLayout.endSize
    guard end >= 0, ZipRecord(bytes, end).isMarked(0x0605_4B50) else {
      throw ZipError(
        "it does not end as a zip archive does: something follows, or it was cut short")
    }
    let record = ZipRecord(bytes, end)
    let count = record.short(10)
    let start = record.long(16)
    guard record.short(4) == 0, record.short(6) == 0, record.short(8) == count,
      record.short(20) == 0, start + record.long(12) == end
    else { throw ZipError("its end does not fit its directory") }
    if count == 0 { throw ZipError("it holds no file") }
    if count > limits.entryCount {
      throw ZipError("it holds \(count) files; at most \(limits.entryCount) are read")
    }
    var paths = ZipPaths()
    var total = 0
    var local = 0
    var central = start
    for _ in 0..<count {
      let header = try ZipHeader(directory: bytes, at: central, before: end)
      let path = try header.path()
      try paths.add(path)
      try header.check(path)
      let written = try ZipHeader(local: bytes, at: local, before: start)
      guard header.offset == local, header.saysTheSame(as: written) else {
        throw ZipError("\(ZipPaths.quoted(path)) is not where, or not what, the directory says")
      }
      total += header.size
      if header.size > limits.entrySize || total > limits.totalSize {
        throw ZipError(
          "\(ZipPaths.quoted(path)) is larger, or makes the archive larger, than is read")
      }
      files.append(File(path: path, size: header.size, local: local, central: central))
      central = header.end
      local = written.end + header.compressedSize
    }
    guard local == start, central == end else {
      throw ZipError("something stands in it that is none of its files")
    }
  }
}
