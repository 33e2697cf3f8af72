public import Packaging

/// A sealed pack as one zip archive.
public enum PackArchive {
  /// How much a pack may hold.
  ///
  /// What is sealed keeps to it too, so that whatever is sealed can be verified.
  public static let limits = ZipLimits()

  /// The archive of these files: they stand in the order of their paths' bytes.
  ///
  /// - Throws: ``ZipError`` where a path is refused, or the pack is larger than any that is read.
  public static func bytes(of entries: [ZipEntry]) throws(ZipError) -> [UInt8] {
    let total = entries.reduce(0) { $0 + $1.bytes.count }
    let manifest = entries.first { $0.path == PackManifest.fileName }?.bytes.count ?? 0
    guard entries.count <= limits.entryCount, total <= limits.totalSize,
      entries.allSatisfy({ $0.bytes.count <= limits.entrySize }),
      manifest <= PackManifest.maximumSize
    else { throw ZipError("it is larger than any pack that is read") }
    return try ZipArchive.bytes(of: entries.sorted(by: PackArchive.precedes))
  }

  /// The files of a pack, in the order of their paths' bytes.
  ///
  /// Only the archive that ``bytes(of:)`` gives of its files is read. That is simple to check, and it leaves
  /// nothing that a manifest does not cover: no order, date, permission, compression or byte between two
  /// streams can differ from what was sealed.
  ///
  /// - Throws: ``ZipError``.
  public static func entries(in bytes: [UInt8]) throws(ZipError) -> [ZipEntry] {
    let entries = try ZipArchive.entries(in: bytes, limits: limits)
    guard try PackArchive.bytes(of: entries) == bytes else {
      throw ZipError(
        "it is an archive of the right kind, but not as Probity writes one: it was packed again by another "
          + "program, or something was hidden in it")
    }
    return entries
  }

  /// Whether a file stands before another.
  static func precedes(_ one: ZipEntry, _ other: ZipEntry) -> Bool {
    one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}
