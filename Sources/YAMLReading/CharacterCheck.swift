internal import Procurement

/// Sees to it that a file is UTF-8 and has only characters that belong in a text.
struct CharacterCheck {
  private let bytes: [UInt8]
  private let file: String

  /// The check of a file's bytes, without a byte-order mark at the beginning.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The file's text, or `nil` where a byte or character does not belong; the log then names the
  /// first one.
  func text(log: inout DiagnosticLog) -> String? {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      log.report(
        .fileNotUTF8, "byte 0x\(hexadecimal(UInt32(bytes[offset]), digits: 2)) is not UTF-8 here",
        at: place(of: offset), hint: "save the file as UTF-8")
      return nil
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var offset = 0
    for scalar in text.unicodeScalars {
      if !CharacterCheck.belongs(scalar) {
        log.report(
          .yamlSyntax,
          "the character U+\(hexadecimal(scalar.value, digits: 4)) does not belong in a text",
          at: place(of: offset), hint: "delete the character; it cannot be seen in most editors")
        return nil
      }
      if scalar == "\\", escapesNoncharacter(at: offset) {
        log.report(
          .yamlSyntax, "this escape stands for a character that is none", at: place(of: offset),
          hint: "delete the escape")
        return nil
      }
      offset += UTF8.width(scalar)
    }
    return text
  }

  /// Whether a text may hold the character: no control character but tab and line ends, no
  /// byte-order mark inside, none of the noncharacters (which ``MaskedText`` counts on).
  static func belongs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85: true
    case 0x00...0x9F, 0xFEFF: false
    default: !isNoncharacter(scalar.value)
    }
  }

  private static func isNoncharacter(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }

  /// Whether `\U0001FFFE` or its like stands at `offset`.
  private func escapesNoncharacter(at offset: Int) -> Bool {
    let escape = bytes[offset...].prefix(10)
    guard escape.count == 10, escape[offset + 1] == UInt8(ascii: "U") else { return false }
    let digits = String(decoding: escape.dropFirst(2), as: UTF8.self)
    return UInt32(digits, radix: 16).map(CharacterCheck.isNoncharacter) ?? false
  }

  private func place(of offset: Int) -> SourceLocation {
    // All before the offset is sound UTF-8.
    var place = ScalarPlace()
    for scalar in String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars {
      place.pass(scalar)
    }
    return SourceLocation(file: file, line: place.line, column: place.column)
  }
}

/// A number in hexadecimal, with zeros before it up to so many digits.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
