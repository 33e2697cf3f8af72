internal import Glibc

/// What stops an input from being written.
enum GenerationError: Error {
  case cannotWrite(path: String, reason: String)
}

/// A file that is written block by block.
struct GeneratedFile: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var block: [UInt8] = []
  private static let blockSize = 1 << 20

  init(_ path: String) throws(GenerationError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .ofSystem(path) }
    self.path = path
    self.descriptor = descriptor
    block.reserveCapacity(GeneratedFile.blockSize + 4096)
  }

  deinit { close(descriptor) }

  mutating func write(_ text: StaticString) {
    block.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(_ text: String) { block.append(contentsOf: text.utf8) }

  mutating func write(_ number: Int) { write(String(number)) }

  /// Writes hundredths with two decimals: 1250 as `12.50`.
  mutating func write(hundredths: Int) {
    write(hundredths / 100)
    block.append(UInt8(ascii: "."))
    block.append(UInt8(ascii: "0") + UInt8(hundredths / 10 % 10))
    block.append(UInt8(ascii: "0") + UInt8(hundredths % 10))
  }

  /// Ends a line; hands the block on where it is full.
  mutating func endLine() throws(GenerationError) {
    block.append(UInt8(ascii: "\n"))
    if block.count >= GeneratedFile.blockSize { try flush() }
  }

  /// Writes what is left.
  mutating func finish() throws(GenerationError) { try flush() }

  private mutating func flush() throws(GenerationError) {
    var written = 0
    while written < block.count {
      let count = block.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard count > 0 else { throw .ofSystem(path) }
      written += count
    }
    block.removeAll(keepingCapacity: true)
  }
}

extension GenerationError {
  /// What the system said last.
  static func ofSystem(_ path: String) -> GenerationError {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}
