internal import Procurement

/// The encodings in which XML is read.
enum XMLEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16BigEndian = "UTF-16BE"
  case utf16LittleEndian = "UTF-16LE"
  case iso88591 = "ISO-8859-1"
  case windows1252 = "windows-1252"

  /// The encoding and the length of its byte-order mark, from the first bytes of a file.
  ///
  /// - Throws: ``XMLProblem`` where the bytes are no XML, or XML in another encoding.
  static func detect(_ start: [UInt8]) throws(XMLProblem) -> (encoding: XMLEncoding, mark: Int) {
    if let other = OtherFileKind.of(start) {
      throw XMLProblem(.notXML, "the file is \(other.words), not XML", hint: other.hint)
    }
    if start.starts(with: [0x00, 0x00, 0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE, 0, 0])
      || start.starts(with: [0, 0, 0, 0x3C]) || start.starts(with: [0x3C, 0, 0, 0])
    {
      throw unread("UTF-32", at: 0)
    }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if start.starts(with: [0x00, 0x3C]) || start.starts(with: [0x3C, 0x00]) {
      throw XMLProblem(
        .xmlEncoding, "the file looks like UTF-16, but has no byte-order mark",
        hint: "save it as UTF-8, or as UTF-16 with a byte-order mark", at: 0)
    }
    let mark = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let declaration = try XMLDeclaration(start.dropFirst(mark))
    guard let name = declaration.encoding else { return (.utf8, mark) }
    guard let encoding = named(name) else { throw unread(name, at: declaration.offset) }
    if encoding == .utf16BigEndian || encoding == .utf16LittleEndian
      || mark > 0 && encoding != .utf8
    {
      throw contradiction(name, bytes: "UTF-8", at: declaration.offset)
    }
    return (encoding, mark)
  }

  /// Checks that the declaration of a file that is UTF-16 by its byte-order mark does not say
  /// otherwise.
  ///
  /// - Parameter text: the file's beginning, converted.
  /// - Throws: ``XMLProblem`` where it does.
  func checkDeclaration(_ text: UnsafeRawBufferPointer) throws(XMLProblem) {
    let declaration = try XMLDeclaration(text)
    guard let name = declaration.encoding else { return }
    let upper = name.uppercased()
    if upper == "UTF-16" || upper == rawValue { return }
    if XMLEncoding.named(name) == nil { throw XMLEncoding.unread(name, at: declaration.offset) }
    throw XMLEncoding.contradiction(name, bytes: "UTF-16", at: declaration.offset)
  }

  private static func named(_ name: String) -> XMLEncoding? {
    switch name.uppercased() {
    case "UTF-8", "UTF8": .utf8
    case "UTF-16", "UTF-16LE": .utf16LittleEndian
    case "UTF-16BE": .utf16BigEndian
    case "ISO-8859-1", "LATIN1": .iso88591
    case "WINDOWS-1252", "CP1252": .windows1252
    default: nil
    }
  }

  private static func unread(_ name: String, at offset: Int) -> XMLProblem {
    XMLProblem(
      .xmlEncoding, "encoding \(ShownValue.quoted(name)) is not read",
      hint: "save the file as UTF-8; UTF-16, ISO-8859-1 and windows-1252 are read too", at: offset)
  }

  private static func contradiction(
    _ name: String, bytes: String, at offset: Int
  ) -> XMLProblem {
    XMLProblem(
      .xmlEncoding,
      "the XML declaration says \(ShownValue.quoted(name)), but the bytes are \(bytes)",
      hint: "save the file as UTF-8 from the program that made it", at: offset)
  }
}
