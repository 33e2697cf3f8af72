/// Sets what libzip writes as it likes to one value, so that every version of it gives the same archive.
///
/// Versions of libzip differ in which version of the format they say they write, in which they say a reader
/// needs, and in whether they mark plain names as UTF-8. Everything else is checked: an archive that has
/// another shape than files, directory and end, with nothing optional, is an error and not another archive.
///
/// - Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.4.2 to 4.4.4 and 4.4.14.
enum ZipSettling {
  /// Format 6.3, on Unix.
  private static let madeBy = 3 << 8 | 63
  /// Format 1.0: a stored file.
  private static let needed = 10
  private static let namesAreUTF8 = 1 << 11

  /// Settles an archive that libzip wrote.
  ///
  /// - Throws: ``ZipError`` where it has another shape.
  static func settle(_ bytes: inout [UInt8]) throws(ZipError) {
    let unbounded = ZipLimits(entryCount: .max, entrySize: .max, totalSize: .max)
    for file in try ZipLayout(of: bytes, limits: unbounded).files {
      let flags = file.path.utf8.allSatisfy { $0 < 0x80 } ? 0 : namesAreUTF8
      put(needed, at: file.local + 4, in: &bytes)
      put(flags, at: file.local + 6, in: &bytes)
      put(madeBy, at: file.central + 4, in: &bytes)
      put(needed, at: file.central + 6, in: &bytes)
      put(flags, at: file.central + 8, in: &bytes)
      // Whether libzip takes the file for text.
      put(0, at: file.central + 36, in: &bytes)
    }
  }

  private static func put(_ number: Int, at place: Int, in bytes: inout [UInt8]) {
    bytes[place] = UInt8(truncatingIfNeeded: number)
    bytes[place + 1] = UInt8(truncatingIfNeeded: number >> 8)
  }
}
