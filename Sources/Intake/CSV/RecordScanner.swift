internal import Glibc

/// Splits text into records and fields, as RFC 4180 says, in constant memory.
///
/// A record ends at a line feed, a carriage return, or both, even where they are mixed. A field that
/// begins with a quote ends at the next quote that is not doubled, and may hold delimiters and line
/// ends. What breaks these rules is kept as ``faults``, and the scanner goes on with the next record
/// where it can tell where that begins.
///
/// One record is held at a time. This is the one file of the reader that computes with addresses; what
/// it relies on:
///
/// - `buffer` has `capacity + 64` bytes, so that 64 bytes can be loaded from any place below
///   `capacity`; those at and past `filled` are never looked at, as their bits are masked off.
/// - `recordStart <= scanned <= filled <= capacity`. Places in `fields` are offsets from `recordStart`,
///   so that they hold when the record moves to the front of the buffer.
/// - `fields` has `fieldCapacity` entries, of which `fieldCount` are set.
struct RecordScanner: ~Copyable {
  /// What a record breaks of the rules, and where: the offset from the record's start.
  struct Fault {
    enum Problem {
      case unclosedQuote
      case strayQuote
      case textAfterQuote
      case tooLong
      case tooManyFields
    }

    let problem: Problem
    let offset: Int
  }

  private struct Field {
    var start: Int32
    var end: Int32
    var isQuoted: Bool
    var hasDoubledQuotes: Bool
  }

  /// Where the scanner stands in a field.
  private enum State {
    case plain
    case quoted
    case afterQuote
    /// Past a fault: up to the next delimiter or line end.
    case broken
  }

  /// The line on which the record begins, from 1.
  private(set) var line = 1
  /// How many fields the record has.
  private(set) var fieldCount = 0
  /// What the record breaks of the rules.
  private(set) var faults: [Fault] = []
  /// The text's end, once it is reached.
  private(set) var end: TextEnd?

  private var source: TextSource
  private var delimiter: UInt8
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var filled = 0
  private var recordStart = 0
  private var recordLength = 0
  /// Where the next record begins.
  private var next = 0
  private var lineBreaks = 0
  private var isOnOneLine = true
  private var isAfterCarriageReturn = false
  /// Up to where ``bits`` was computed, from ``bitsBase`` on.
  private var scanned = 0
  private var bitsBase = 0
  /// A bit for each delimiter, quote and line end not yet met.
  private var bits: UInt64 = 0
  /// Whether the file's beginning stays in the buffer, so that ``rewind(delimiter:)`` can go back.
  private var keepsStart = true
  private var fields: UnsafeMutablePointer<Field>
  private var fieldCapacity = 64

  /// A scanner at the beginning of `source`.
  init(_ source: consuming TextSource, delimiter: UInt8 = 0x2C) {
    self.source = source
    self.delimiter = delimiter
    self.capacity = CSVLimits.blockSize + TextSource.leastRoom
    self.buffer = .allocate(capacity: capacity + 64)
    self.buffer.initialize(repeating: 0, count: capacity + 64)
    self.fields = .allocate(capacity: fieldCapacity)
  }

  deinit {
    buffer.deallocate()
    fields.deallocate()
  }

  // MARK: - Reading

  /// Goes back to the beginning and reads it anew with another delimiter.
  ///
  /// Only before ``releaseStart()``.
  mutating func rewind(delimiter: UInt8) {
    precondition(keepsStart, "the beginning is kept until it is released")
    self.delimiter = delimiter
    (recordStart, recordLength, next, scanned, bitsBase, bits) = (0, 0, 0, 0, 0, 0)
    (line, lineBreaks, fieldCount, isAfterCarriageReturn) = (1, 0, 0, false)
    faults = []
    end = nil
  }

  /// Lets go of the beginning; from now on memory is constant.
  mutating func releaseStart() { keepsStart = false }

  /// Reads the next record; `false` where there is none, and then ``end`` says why.
  mutating func readRecord() -> Bool {
    guard end == nil else { return false }
    if !faults.isEmpty { faults = [] }
    line += lineBreaks
    recordStart = next
    fieldCount = 0
    lineBreaks = 0
    var fieldStart = 0
    var state = State.plain
    var quoteEnd = 0
    var isDoubled = false
    var lastReturn = -2
    var bits = self.bits
    var base = bitsBase - recordStart
    var start = buffer + recordStart
    while true {
      while bits == 0 {
        guard scanOn(fieldStart) else {
          return finishAtEnd(fieldStart, state, quoteEnd, isDoubled)
        }
        bits = self.bits
        base = bitsBase - recordStart
        start = buffer + recordStart
      }
      let place = base &+ bits.trailingZeroBitCount
      bits &= bits &- 1
      let byte = start[place]
      if state == .plain {
        if byte == delimiter {
          append(fieldStart, place)
          fieldStart = place &+ 1
          continue
        }
        if byte == 0x22 {
          if place == fieldStart {
            state = .quoted
            isDoubled = false
          } else {
            faults.append(Fault(problem: .strayQuote, offset: place))
            state = .broken
          }
          continue
        }
      } else if state == .quoted {
        if byte == 0x22 {
          quoteEnd = place
          state = .afterQuote
        } else if byte == 0x0A {
          if place != lastReturn + 1 { lineBreaks += 1 }
        } else if byte == 0x0D {
          lineBreaks += 1
          lastReturn = place
        }
        continue
      } else if state == .afterQuote {
        if place == quoteEnd + 1 {
          if byte == 0x22 {
            isDoubled = true
            state = .quoted
            continue
          }
          append(fieldStart + 1, quoteEnd, isQuoted: true, hasDoubledQuotes: isDoubled)
          state = .plain
          if byte == delimiter {
            fieldStart = place &+ 1
            continue
          }
          return finish(place, byte, bits)
        }
        faults.append(Fault(problem: .textAfterQuote, offset: quoteEnd + 1))
        state = .broken
      }
      if state == .broken {
        if byte == 0x22 { continue }
        state = .plain
        if byte == delimiter {
          append(fieldStart, place)
          fieldStart = place &+ 1
          continue
        }
      }
      if byte == 0x0A, place == 0, isAfterCarriageReturn, fieldCount == 0 {
        // The second half of a line end whose first half ended the record before.
        isAfterCarriageReturn = false
        recordStart += 1
        base = bitsBase - recordStart
        start = buffer + recordStart
        continue
      }
      append(fieldStart, place)
      return finish(place, byte, bits)
    }
  }

  @inline(__always)
  private mutating func finish(_ place: Int, _ byte: UInt8, _ bits: UInt64) -> Bool {
    self.bits = bits
    isAfterCarriageReturn = byte == 0x0D
    recordLength = place
    next = recordStart + place + 1
    isOnOneLine = lineBreaks == 0
    lineBreaks += 1
    if place > CSVLimits.fieldLength { noteLongFields() }
    return true
  }

  /// The last record, where no line end follows it.
  private mutating func finishAtEnd(
    _ fieldStart: Int, _ state: State, _ quoteEnd: Int, _ isDoubled: Bool
  ) -> Bool {
    bits = 0
    next = filled
    recordLength = filled - recordStart
    isOnOneLine = lineBreaks == 0
    if faults.contains(where: { $0.problem == .tooLong }) {
      end = .end
      return true
    }
    end = source.end ?? .end
    // What stopped the text is the thing to report, not what it left unfinished.
    guard end == .end else { return false }
    guard recordLength > 0 else { return false }
    switch state {
    case .plain, .broken: append(fieldStart, recordLength)
    case .quoted:
      faults.append(Fault(problem: .unclosedQuote, offset: fieldStart))
      append(fieldStart, recordLength)
    case .afterQuote where quoteEnd + 1 == recordLength:
      append(fieldStart + 1, quoteEnd, isQuoted: true, hasDoubledQuotes: isDoubled)
    case .afterQuote:
      faults.append(Fault(problem: .textAfterQuote, offset: quoteEnd + 1))
      append(fieldStart, recordLength)
    }
    if recordLength > CSVLimits.fieldLength { noteLongFields() }
    return true
  }

  // MARK: - Fields

  /// Whether a field stood in quotes.
  func isQuoted(_ index: Int) -> Bool { field(index).isQuoted }

  /// The text of a field, without its quotes.
  func text(_ index: Int) -> String {
    let field = field(index)
    let bytes = bytes(of: field)
    guard field.hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }

  /// Hands the bytes of a field to `body`: those between its quotes, where quotes stay doubled.
  @inline(__always)
  func withBytes<Result>(of index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes(of: field(index)).span)
  }

  /// Whether a field has exactly these bytes.
  @inline(__always)
  func field(_ index: Int, equals other: [UInt8]) -> Bool {
    let bytes = bytes(of: field(index))
    guard bytes.count == other.count, let address = bytes.baseAddress else { return false }
    return other.withUnsafeBufferPointer { other in
      other.baseAddress.map { memcmp(address, $0, bytes.count) == 0 } ?? true
    }
  }

  /// Whether the first field begins with a character that is not blank.
  @inline(__always)
  var startsFilled: Bool {
    let first = buffer[recordStart]
    return first > 0x22 && first < 0x80 && first != delimiter && recordLength > 0
  }

  /// Whether all fields of the record are blank.
  var isBlank: Bool {
    // Nothing but delimiters: the rows that spreadsheets append by the million.
    if recordLength == fieldCount - 1 { return true }
    for index in 0..<fieldCount {
      let bytes = bytes(of: fields[index])
      if let first = bytes.first, first > 0x20, first < 0x80 { return false }
      let text = String(decoding: bytes, as: UTF8.self)
      if !text.unicodeScalars.allSatisfy(WrittenSpace.isBlank) { return false }
    }
    return true
  }

  // MARK: - Places

  /// Where a field begins: its quote, where it stands in quotes.
  @inline(__always)
  func position(of index: Int) -> (line: Int, column: Int) {
    let field = field(index)
    return position(ofOffset: Int(field.start) - (field.isQuoted ? 1 : 0))
  }

  /// Where the text ended.
  var endPosition: (line: Int, column: Int) { position(ofOffset: recordLength) }

  /// The line and column of an offset from the record's start.
  @inline(__always)
  func position(ofOffset offset: Int) -> (line: Int, column: Int) {
    if isOnOneLine { return (line, scalarCount(from: 0, to: offset) + 1) }
    return positionAcrossLines(ofOffset: offset)
  }

  private func positionAcrossLines(ofOffset offset: Int) -> (line: Int, column: Int) {
    let start = buffer + recordStart
    var line = line
    var lineStart = 0
    for index in 0..<offset {
      let byte = start[index]
      guard byte == 0x0A || byte == 0x0D else { continue }
      lineStart = index + 1
      // The two halves of one line end count once, with the first.
      if byte == 0x0D || index == 0 || start[index - 1] != 0x0D { line += 1 }
    }
    return (line, scalarCount(from: lineStart, to: offset) + 1)
  }

  /// The Unicode scalars between two offsets: the bytes that do not continue one.
  @inline(__always)
  private func scalarCount(from first: Int, to last: Int) -> Int {
    let start = UnsafeRawPointer(buffer + recordStart)
    var count = last - first
    var index = first
    while index + 8 <= last {
      let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Continuing bytes are 10xxxxxx; the product adds up their high bits in its last byte.
      let continuing = word & ~(word &<< 1) & 0x8080_8080_8080_8080
      count -= Int(truncatingIfNeeded: ((continuing &>> 7) &* 0x0101_0101_0101_0101) &>> 56)
      index += 8
    }
    while index < last {
      if buffer[recordStart + index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }

  // MARK: - The buffer

  @inline(__always)
  private func field(_ index: Int) -> Field {
    precondition(index >= 0 && index < fieldCount, "the record has such a field")
    return fields[index]
  }

  @inline(__always)
  private func bytes(of field: Field) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: buffer + recordStart + Int(field.start), count: Int(field.end &- field.start))
  }

  @inline(__always)
  private mutating func append(
    _ start: Int, _ end: Int, isQuoted: Bool = false, hasDoubledQuotes: Bool = false
  ) {
    if fieldCount == fieldCapacity, !growFields(start) { return }
    // A record has at most 8 MiB and a block, so that offsets fit.
    fields[fieldCount] = Field(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
      isQuoted: isQuoted, hasDoubledQuotes: hasDoubledQuotes)
    fieldCount &+= 1
  }

  private mutating func growFields(_ offset: Int) -> Bool {
    guard fieldCapacity < CSVLimits.fieldCount else {
      if !faults.contains(where: { $0.problem == .tooManyFields }) {
        faults.append(Fault(problem: .tooManyFields, offset: offset))
      }
      return false
    }
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: fieldCapacity * 2)
    larger.update(from: fields, count: fieldCount)
    fields.deallocate()
    fields = larger
    fieldCapacity *= 2
    return true
  }

  private mutating func noteLongFields() {
    for index in 0..<fieldCount {
      let field = fields[index]
      guard field.end - field.start > CSVLimits.fieldLength else { continue }
      faults.append(Fault(problem: .tooLong, offset: Int(field.start)))
    }
  }

  /// Computes the bits of what comes next, reading on where needed; `false` at the end of the text, or
  /// where the field that begins at `fieldStart` grows too long.
  private mutating func scanOn(_ fieldStart: Int) -> Bool {
    bits = 0
    if scanned == filled, !fill(fieldStart) { return false }
    bitsBase = scanned
    let count = min(64, filled - scanned)
    let found = specials(at: scanned)
    bits = count < 64 ? found & ((1 << UInt64(count)) - 1) : found
    scanned += count
    return true
  }

  /// Reads more text behind what is there.
  private mutating func fill(_ fieldStart: Int) -> Bool {
    if !keepsStart, recordStart > 0 {
      (buffer).update(from: buffer + recordStart, count: filled - recordStart)
      filled -= recordStart
      scanned -= recordStart
      recordStart = 0
    }
    let isTooLong =
      filled - recordStart - fieldStart > CSVLimits.fieldLength
      || filled - (keepsStart ? 0 : recordStart) > CSVLimits.recordLength
    if isTooLong {
      faults.append(Fault(problem: .tooLong, offset: fieldStart))
      return false
    }
    if capacity - filled < max(TextSource.leastRoom, capacity / 4) { growBuffer() }
    let room = UnsafeMutableRawBufferPointer(start: buffer + filled, count: capacity - filled)
    let count = source.read(into: room)
    filled += count
    return count > 0
  }

  private mutating func growBuffer() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + 64)
    larger.update(from: buffer, count: filled)
    (larger + filled).initialize(repeating: 0, count: capacity * 2 + 64 - filled)
    buffer.deallocate()
    buffer = larger
    capacity *= 2
  }

  /// A bit for each delimiter, quote and line end among the 64 bytes at `offset`.
  ///
  /// Eight bytes at a time: in a byte that equals the one sought, the difference is zero and adding
  /// 0x7F leaves its high bit unset. The high bits are then gathered into one byte.
  @inline(__always)
  private func specials(at offset: Int) -> UInt64 {
    let address = UnsafeRawPointer(buffer + offset)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let delimiters = UInt64(delimiter) &* ones
    let quotes = 0x22 &* ones
    let feeds = 0x0A &* ones
    let returns = 0x0D &* ones
    var result: UInt64 = 0
    var index = 0
    while index < 8 {
      let word = UInt64(
        littleEndian: address.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self))
      let ascii = word & low
      let others =
        ((ascii ^ delimiters) &+ low) & ((ascii ^ quotes) &+ low)
        & ((ascii ^ feeds) &+ low) & ((ascii ^ returns) &+ low)
      let found = ~(others | word) & ~low
      let gathered = ((found &>> 7) &* 0x0102_0408_1020_4080) &>> 56
      result |= gathered &<< UInt64(index &* 8)
      index &+= 1
    }
    return result
  }
}
