internal import Glibc

/// Lines of a file as they are shown under diagnostics.
public enum FileExcerpt {
  /// The most characters shown of a line.
  public static let maximumLength = 4096
  /// How far into a file a line is looked for, in bytes.
  static let maximumReach = 1 << 30

  /// The lines with these numbers, from 1, as far as the file has them; it is read once for all.
  public static func lines(_ numbers: Set<Int>, of file: borrowing InputFile) -> [Int: String] {
    var search = LineSearch(numbers)
    var units: UTF16Blocks?
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var reach = 0
    while reach < maximumReach, !search.isDone {
      guard let count = try? file.read(into: block) else { return [:] }
      if count == 0 { break }
      let bytes = UnsafeRawBufferPointer(rebasing: block[..<count])
      if reach == 0 { units = UTF16Blocks(startingWith: bytes) }
      if units == nil {
        search.take(bytes)
      } else if let text = units?.utf8(of: bytes) {
        text.withUnsafeBytes { search.take($0) }
      }
      reach += count
    }
    search.finish()
    return search.found.mapValues(shown)
  }

  /// The same of a file that is in memory, in UTF-8.
  public static func lines(_ numbers: Set<Int>, in bytes: [UInt8]) -> [Int: String] {
    var search = LineSearch(numbers)
    bytes.withUnsafeBytes { search.take($0) }
    search.finish()
    return search.found.mapValues(shown)
  }

  /// The text of a line's bytes, none of whose characters a terminal acts on.
  private static func shown(_ bytes: [UInt8]) -> String {
    var shown = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(maximumLength) {
      shown.unicodeScalars.append(printable(scalar))
    }
    return shown
  }

  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\t" { return " " }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return "\u{FFFD}"
    default:
      return scalar
    }
  }
}
