internal import Packaging

/// Texts that office programs show in a place of their own.
enum OfficeText {
  /// A title in the room of a line: its first 90 characters.
  static func headline(_ runs: [TextRun]) -> String {
    let text = runs.shownLine
    return text.count > 90 ? text.prefix(89) + "…" : text
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
