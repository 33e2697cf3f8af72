/// Splits text into records and fields, as RFC 4180 says, in constant memory.
///
/// A record ends at a line feed, a carriage return, or both, even where they are mixed. A field that
/// begins with a quote ends at the next quote that is not doubled, and may hold delimiters and line
/// ends. What breaks these rules is kept as ``faults``, and the scanner goes on with the next record
/// where it can tell where that begins.
///
/// One record is held at a time. The reader computes with addresses in this file and in
/// `RecordScanner+Fields.swift` alone; what both rely on:
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

  /// A field of the record: offsets from its start, without the quotes.
  struct Field {
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
  private(set) var delimiter: UInt8
  private(set) var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var filled = 0
  private(set) var recordStart = 0
  private(set) var recordLength = 0
  /// Where the next record begins.
  private var next = 0
  private var lineBreaks = 0
  private(set) var isOnOneLine = true
  private var isAfterCarriageReturn = false
  /// Up to where ``bits`` was computed, from ``bitsBase`` on.
  private var scanned = 0
  private var bitsBase = 0
  /// A bit for each delimiter, quote and line end not yet met.
  private var bits: UInt64 = 0
  /// Whether the file's beginning stays in the buffer, so that ``rewind(delimiter:)`` can go back.
  private var keepsStart = true
  private(set) var fields: UnsafeMutablePointer<Field>
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

  /// Whether all text so far was ASCII, so that bytes count as characters.
  @inline(__always)
  var isASCII: Bool { source.isASCII }

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
            noteQuote(.strayQuote, offset: place)
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
        noteQuote(.textAfterQuote, offset: quoteEnd + 1)
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
      noteQuote(.unclosedQuote, offset: fieldStart)
      append(fieldStart, recordLength)
    case .afterQuote where quoteEnd + 1 == recordLength:
      append(fieldStart + 1, quoteEnd, isQuoted: true, hasDoubledQuotes: isDoubled)
    case .afterQuote:
      noteQuote(.textAfterQuote, offset: quoteEnd + 1)
      append(fieldStart, recordLength)
    }
    if recordLength > CSVLimits.fieldLength { noteLongFields() }
    return true
  }

  // MARK: - The buffer

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
    larger.initialize(from: fields, count: fieldCount)
    fields.deallocate()
    fields = larger
    fieldCapacity *= 2
    return true
  }

  /// Keeps a fault of quotes, unless the record has so many that one more would help nobody; to work
  /// out the place of each takes as long as to read the record.
  private mutating func noteQuote(_ problem: Fault.Problem, offset: Int) {
    if faults.count < CSVLimits.quoteFaultCount {
      faults.append(Fault(problem: problem, offset: offset))
    }
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
      buffer.update(from: buffer + recordStart, count: filled - recordStart)
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
    larger.initialize(from: buffer, count: filled)
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
