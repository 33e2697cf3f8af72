internal import Packaging

/// Text as the office forms show it: harmless, and made of characters that XML knows.
enum OfficeText {
  /// The text with what acts or is not seen, and characters that are none, as their codes.
  static func shown(_ text: String) -> String {
    let safe = SafeText.shown(text)
    guard safe.unicodeScalars.contains(where: isNoCharacter) else { return safe }
    var result = ""
    for scalar in safe.unicodeScalars {
      if isNoCharacter(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Runs as one text.
  static func shown(_ runs: [TextRun]) -> String { shown(runs.text) }

  /// A title in the room of a line: its first 90 characters.
  static func headline(_ runs: [TextRun]) -> String {
    let text = shown(runs)
    return text.count > 90 ? text.prefix(89) + "…" : text
  }

  /// U+FFFE, U+FFFF and their like, which stand for nothing; XML knows some of them, programs do not.
  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}

extension DocumentFormError {
  /// What the package of a form could not hold.
  init(_ form: String, _ error: any Error) {
    switch error {
    case let error as ZipError: self.init("\(form) cannot hold it: \(error.message)")
    case XMLWriterError.notWritten: self.init("there is no room to write it as \(form)")
    default: self.init("\(form) cannot hold it: \(error)")
    }
  }
}
