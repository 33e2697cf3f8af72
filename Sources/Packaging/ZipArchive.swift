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
  /// bytes on every machine.
  ///
  /// - Throws: ``ZipError``.
  public static func bytes(of entries: [ZipEntry]) throws(ZipError) -> [UInt8] {
    throw ZipError("not written yet")
  }
}
