/// A file in an archive.
public struct ZipEntry: Sendable, Hashable {
  /// Its path: names separated by `/`, none of them empty, `.` or `..`.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why an archive cannot be written or read.
public struct ZipError: Error, Hashable {
  /// In words, without a full stop.
  public let message: String

  /// Why.
  public init(_ message: String) { self.message = message }
}

/// Writes and reads zip archives.
public enum ZipArchive {
  /// An archive of these files, in this order, stored and not compressed: the same files give the same
  /// bytes, whatever the clock, the time zone, the locale or the user.
  ///
  /// Its files have the date 1980-01-01, no extra fields and no comments; what versions of libzip write
  /// differently is settled (see ``ZipSettling``).
  ///
  /// - Throws: ``ZipError`` where there is no file, a path is refused (see ``ZipPaths``), or the archive
  ///   would be larger than a plain zip archive can be: 65,534 files, 4 GiB.
  public static func bytes(of entries: [ZipEntry]) throws(ZipError) -> [UInt8] {
    var paths = ZipPaths()
    var size = ZipLayout.endSize
    for entry in entries {
      try paths.add(entry.path)
      size += entry.bytes.count + 2 * entry.path.utf8.count
      size += ZipLayout.localSize + ZipLayout.centralSize
    }
    if entries.isEmpty { throw ZipError("an archive holds at least one file") }
    if entries.count >= 0xFFFF { throw ZipError("an archive holds at most 65,534 files") }
    if size >= 0xFFFF_FFFF { throw ZipError("an archive holds less than 4 GiB") }
    var bytes = try LibZip.bytes(of: entries)
    try ZipSettling.settle(&bytes)
    return bytes
  }

  /// The files of an archive, in its order.
  ///
  /// The archive is not trusted. It is read only where it is nothing but its files: they stand one after
  /// the other from the first byte, their directory follows, in the same order and saying the same, and
  /// nothing comes after it; there are no comments, extra fields, links, folders or encrypted files. A
  /// file is stored or deflated, as large as it says, and its checksum is right. Bytes may
  /// follow the end of a deflated stream; who needs an archive that this type wrote compares it with
  /// ``bytes(of:)`` of its files, which also tells another order, compression or date.
  ///
  /// - Throws: ``ZipError``.
  public static func entries(
    in bytes: [UInt8], limits: ZipLimits = ZipLimits()
  ) throws(ZipError) -> [ZipEntry] {
    let layout = try ZipLayout(of: bytes, limits: limits)
    return try LibZip.entries(in: bytes, layout: layout)
  }
}
