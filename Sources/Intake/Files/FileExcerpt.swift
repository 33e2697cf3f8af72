internal import Glibc

/// A line of a file as it is shown under a diagnostic.
public enum FileExcerpt {
  /// The most characters shown of a line.
  public static let maximumLength = 4096
  /// How far into a file a line is looked for, in bytes.
  static let maximumReach = 1 << 30

  /// The line, from 1, or `nil` where the file has none such.
  public static func line(_ number: Int, of file: borrowing InputFile) -> String? {
    guard number >= 1 else { return nil }
    var search = LineSearch(line: number)
    var units: UTF16Blocks?
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    var reach = 0
    while reach < maximumReach, !search.isDone {
      guard let count = try? file.read(into: block) else { return nil }
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
    return search.found.map(shown)
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
