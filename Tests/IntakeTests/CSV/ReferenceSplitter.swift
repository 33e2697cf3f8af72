/// Splits text into records byte by byte, as plainly as the rules can be written down.
///
/// The scanner must agree with it on any bytes.
enum ReferenceSplitter {
  static func split(_ bytes: [UInt8], delimiter: UInt8 = 0x2C) -> [ScannedRecord] {
    let places = placesOfBytes(bytes)
    var records: [ScannedRecord] = []
    var record = ScannedRecord()
    var index = 0
    var isRecordOpen = false
    while index < bytes.count {
      isRecordOpen = true
      let start = index
      record.places.append(places[start])
      var text: [UInt8] = []
      var isBroken = false
      if bytes[index] == 0x22 {
        index += 1
        var isClosed = false
        while index < bytes.count {
          if bytes[index] != 0x22 {
            text.append(bytes[index])
            index += 1
          } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
            text.append(0x22)
            index += 2
          } else {
            index += 1
            isClosed = true
            break
          }
        }
        if !isClosed {
          record.faults.append("unclosedQuote \(places[start])")
          text = Array(bytes[start...])
        } else if index < bytes.count, !isEnd(bytes[index], delimiter) {
          record.faults.append("textAfterQuote \(places[index])")
          isBroken = true
        }
      }
      while index < bytes.count, !isEnd(bytes[index], delimiter) {
        if bytes[index] == 0x22, !isBroken {
          record.faults.append("strayQuote \(places[index])")
          isBroken = true
        }
        text.append(bytes[index])
        index += 1
      }
      if isBroken { text = Array(bytes[start..<index]) }
      record.texts.append(String(decoding: text, as: UTF8.self))
      guard index < bytes.count else { break }
      let byte = bytes[index]
      index += 1
      if byte == delimiter {
        // A delimiter at the very end still opens a field.
        if index == bytes.count {
          record.places.append(places[index])
          record.texts.append("")
        }
        continue
      }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      records.append(record)
      record = ScannedRecord()
      isRecordOpen = false
    }
    if isRecordOpen { records.append(record) }
    return records
  }

  private static func isEnd(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// For each byte, and for the end, its line and column.
  private static func placesOfBytes(_ bytes: [UInt8]) -> [String] {
    var places: [String] = []
    var line = 1
    var column = 1
    for (index, byte) in bytes.enumerated() {
      places.append("\(line):\(column)")
      let isFirstHalf = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isFirstHalf) {
        line += 1
        column = 1
      } else if index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80 {
        column += 1
      }
    }
    places.append("\(line):\(column)")
    return places
  }
}

/// A small generator of numbers that gives the same ones on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
