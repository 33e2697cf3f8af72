/// Looks for lines among bytes that come block by block.
///
/// A line ends at a line feed, a carriage return, or both, as the readers count lines.
struct LineSearch {
  /// A character has at most four bytes; what is past the last one shown need not be kept.
  private static let mostBytes = 4 * (FileExcerpt.maximumLength + 1)

  /// The bytes of the lines found so far, without their ends, by their numbers.
  private(set) var found: [Int: [UInt8]] = [:]

  /// The lines not found yet, in order.
  private var wanted: ArraySlice<Int>
  private var current = 1
  private var isAfterReturn = false
  private var bytes: [UInt8] = []

  /// A search for the lines with these numbers, from 1.
  init(_ lines: Set<Int>) { wanted = lines.filter { $0 >= 1 }.sorted()[...] }

  /// Whether every line is found.
  var isDone: Bool { wanted.isEmpty }

  mutating func take(_ block: UnsafeRawBufferPointer) {
    for byte in block {
      guard let line = wanted.first else { return }
      let isReturn = byte == 0x0D
      defer { isAfterReturn = isReturn }
      if byte == 0x0A, isAfterReturn { continue }
      if byte == 0x0A || isReturn {
        if current == line { keep() }
        current += 1
      } else if current == line, bytes.count < LineSearch.mostBytes {
        bytes.append(byte)
      }
    }
  }

  /// Says that there are no more bytes: the last line may have no end.
  mutating func finish() {
    if current == wanted.first, !bytes.isEmpty { keep() }
  }

  private mutating func keep() {
    let hasMark = current == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    found[current] = hasMark ? Array(bytes.dropFirst(3)) : bytes
    bytes = []
    wanted = wanted.dropFirst()
  }
}
