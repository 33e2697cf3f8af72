internal import Procurement

/// Why there is no more text.
enum TextEnd: Sendable, Equatable {
  /// The file is read to its end.
  case end
  /// The byte that follows does not belong in UTF-8.
  case notUTF8(UInt8)
  /// The byte or unit that follows has no meaning in the encoding.
  case notInEncoding(shown: String, encoding: String)
  /// A NUL follows.
  case zeroByte
  /// The file cannot be read on, for the reason given.
  case unreadable(String)

  /// Reports what stopped the reading, at the place reached.
  func report(at location: SourceLocation, log: inout DiagnosticLog) {
    let file = location.file
    switch self {
    case .end: break
    case .notUTF8(let byte):
      log.report(
        .fileNotUTF8, "byte 0x\(TextEnd.hexadecimal(byte)) is not UTF-8 here", at: location,
        hint: "save the file as UTF-8, or declare what it is in competition.yaml: "
          + "`files: {\(file): {encoding: windows-1252}}`")
    case .notInEncoding(let shown, let encoding):
      log.report(
        .csvByteNotInEncoding, "\(shown) has no meaning in \(encoding)", at: location,
        hint: "find out the file's encoding, or save it as UTF-8")
    case .zeroByte:
      log.report(
        .csvZeroByte, "a NUL byte stands here; text has none", at: location,
        hint:
          "save the file as text in UTF-8; UTF-16 is read where it begins with its byte-order mark")
    case .unreadable(let reason):
      log.report(
        .fileUnreadable, "the file cannot be read on: \(reason)", at: location,
        hint: "check the disk or the share that the file is on")
    }
  }

  /// Two capital hexadecimal digits.
  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
