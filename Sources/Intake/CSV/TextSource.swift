internal import Procurement

/// A file as sound UTF-8 without byte-order mark, block by block, whatever its encoding.
struct TextSource: ~Copyable {
  /// The least room that ``read(into:)`` needs.
  static let leastRoom = 16

  /// The file's name in diagnostics.
  let name: String
  /// How the file's bytes are text.
  let encoding: TextEncoding
  /// Whether the file begins with a byte-order mark.
  let hasMark: Bool
  /// The file's first bytes as they are, at most ``startLength`` of them.
  let start: [UInt8]
  /// Why there is no more text; `nil` while there may be.
  private(set) var end: TextEnd?
  /// Whether all text so far was ASCII, so that bytes count as characters.
  private(set) var isASCII = true

  private static let startLength = 512

  private let file: InputFile
  private let blockSize: Int
  /// Bytes that were read and not yet handed out: the first ones, an unfinished sequence.
  private var carried: [UInt8]
  /// How many of them begin a UTF-8 sequence that is not finished, 0 to 3.
  private var unfinished = 0
  /// For other encodings than UTF-8, text that did not fit.
  private var decoded: ArraySlice<UInt8> = []
  private var isFileRead = false

  /// A file read in the encoding of its byte-order mark, else as declared, else as UTF-8.
  ///
  /// `blockSize` is how many bytes are read at once; what is read does not depend on it.
  init(
    _ file: consuming InputFile, declared: FileSettings.Encoding?,
    blockSize: Int = CSVLimits.blockSize
  ) {
    var start = [UInt8](repeating: 0, count: TextSource.startLength)
    var count = 0
    while count < start.count {
      let read = TextSource.read(file, into: &start, from: count)
      guard case .success(let more) = read else {
        if case .failure(let failure) = read { end = .unreadable(failure.reason) }
        break
      }
      if more == 0 {
        isFileRead = true
        break
      }
      count += more
    }
    start.removeLast(start.count - count)
    let (encoding, markLength) = start.withUnsafeBytes {
      TextEncoding.detect($0, declared: declared)
    }
    self.name = file.name
    self.file = file
    self.blockSize = max(1, blockSize)
    self.encoding = encoding
    self.hasMark = markLength > 0
    self.start = start
    self.carried = Array(start.dropFirst(markLength))
  }

  /// Puts the text that comes next into `buffer`, which has ``leastRoom`` bytes or more, and returns
  /// how many bytes it is; 0 at the end, and then ``end`` says why.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while end == nil || !decoded.isEmpty {
      let count = encoding == .utf8 ? readUTF8(into: buffer) : readDecoded(into: buffer)
      if count > 0 { return count }
    }
    return 0
  }

  private mutating func readUTF8(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let carry = min(carried.count, unfinished + blockSize, buffer.count)
    for index in 0..<carry { buffer[index] = carried[index] }
    carried.removeFirst(carry)
    var filled = carry
    if carried.isEmpty, !isFileRead {
      let room = min(blockSize, buffer.count - filled)
      filled += readFile(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + room]))
    }
    let (sound, rest, isASCII) = UTF8Validation.soundPrefix(
      of: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    let isLast = isFileRead && carried.isEmpty
    unfinished = 0
    self.isASCII = self.isASCII && isASCII
    switch rest {
    case .nothing: if isLast { stop(.end) }
    case .unfinished where isLast: stop(.notUTF8(buffer[sound]))
    case .unfinished:
      unfinished = filled - sound
      carried.insert(contentsOf: buffer[sound..<filled], at: 0)
    case .bad(let byte): stop(.notUTF8(byte))
    case .zero: stop(.zeroByte)
    }
    return sound
  }

  /// Notes why there is no more text; the first reason stays.
  private mutating func stop(_ reason: TextEnd) {
    if end == nil { end = reason }
  }

  private mutating func readDecoded(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    isASCII = false
    if decoded.isEmpty {
      if !isFileRead {
        var block = [UInt8](repeating: 0, count: min(blockSize, 64 << 10))
        let count = block.withUnsafeMutableBytes { readFile(into: $0) }
        carried.append(contentsOf: block[..<count])
      }
      let (text, reason) = encoding.decode(&carried, isLast: isFileRead)
      decoded = text[...]
      if let reason {
        stop(reason)
      } else if isFileRead {
        stop(.end)
      }
    }
    let count = min(decoded.count, buffer.count)
    for (index, byte) in decoded.prefix(count).enumerated() { buffer[index] = byte }
    decoded = decoded.dropFirst(count)
    return count
  }

  private mutating func readFile(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    do throws(FileError) {
      let count = try file.read(into: buffer)
      if count == 0 { isFileRead = true }
      return count
    } catch {
      isFileRead = true
      stop(.unreadable(TextSource.reason(error)))
      return 0
    }
  }

  private struct Failure: Error { let reason: String }

  private static func read(
    _ file: borrowing InputFile, into bytes: inout [UInt8], from index: Int
  ) -> Result<Int, Failure> {
    var failure: FileError?
    let count = bytes.withUnsafeMutableBytes { all -> Int in
      do throws(FileError) {
        return try file.read(into: UnsafeMutableRawBufferPointer(rebasing: all[index...]))
      } catch {
        failure = error
        return 0
      }
    }
    return failure.map { .failure(Failure(reason: reason($0))) } ?? .success(count)
  }

  private static func reason(_ error: FileError) -> String {
    switch error {
    case .missing: "it is gone"
    case .unreadable(let reason): reason
    }
  }
}
