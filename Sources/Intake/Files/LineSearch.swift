/// Looks for a line among bytes that come block by block.
///
/// A line ends at a line feed, a carriage return, or both, as the readers count lines.
struct LineSearch {
  /// A character has at most four bytes; what is past the last one shown need not be kept.
  private static let mostBytes = 4 * (FileExcerpt.maximumLength + 1)

  private let line: Int
  private var current = 1
  private var isAfterReturn = false
  private var bytes: [UInt8] = []
  private(set) var isDone = false

  init(line: Int) { self.line = line }

  /// The line's bytes without its end; `nil` where the bytes ended before it.
  var found: [UInt8]? {
    guard current == line, isDone || !bytes.isEmpty else { return nil }
    let hasMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? Array(bytes.dropFirst(3)) : bytes
  }

  mutating func take(_ block: UnsafeRawBufferPointer) {
    for byte in block where !isDone {
      let isReturn = byte == 0x0D
      defer { isAfterReturn = isReturn }
      if byte == 0x0A, isAfterReturn { continue }
      if byte == 0x0A || isReturn {
        isDone = current == line
        if !isDone { current += 1 }
      } else if current == line {
        bytes.append(byte)
        isDone = bytes.count == LineSearch.mostBytes
      }
    }
  }
}
