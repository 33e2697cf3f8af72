internal import Glibc

/// Looks for a line among bytes that come block by block.
struct LineSearch {
  private let line: Int
  private var current = 1
  private var bytes: [UInt8] = []
  private(set) var isDone = false

  init(line: Int) { self.line = line }

  /// The line's bytes without its end; `nil` where the bytes ended before it.
  var found: [UInt8]? {
    guard current == line, isDone || !bytes.isEmpty else { return nil }
    var found = bytes[...]
    if line == 1, found.starts(with: [0xEF, 0xBB, 0xBF]) { found = found.dropFirst(3) }
    if found.last == 0x0D { found = found.dropLast() }
    return Array(found)
  }

  mutating func take(_ block: UnsafeRawBufferPointer) {
    var rest = block[...]
    while !rest.isEmpty, !isDone {
      let end = LineSearch.lineEnd(in: rest)
      if current == line {
        // A character has at most four bytes; what is past the last one shown need not be kept.
        let room = 4 * (FileExcerpt.maximumLength + 1) - bytes.count
        bytes.append(contentsOf: rest[..<(end ?? rest.endIndex)].prefix(max(0, room)))
        isDone = end != nil || room <= 0
      } else if end != nil {
        current += 1
      }
      rest = end.map { rest[($0 + 1)...] } ?? rest[rest.endIndex...]
    }
  }

  private static func lineEnd(in bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
    let span = UnsafeRawBufferPointer(rebasing: bytes)
    guard let start = span.baseAddress, let end = memchr(start, 0x0A, span.count) else {
      return nil
    }
    return bytes.startIndex + (UnsafeRawPointer(end) - start)
  }
}
