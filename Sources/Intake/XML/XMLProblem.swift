internal import Procurement

/// What stops the reading of an XML file.
struct XMLProblem: Error, Sendable {
  let kind: DiagnosticKind
  let message: String
  let hint: String?
  /// Where, as a count of bytes from the start of the file converted to UTF-8; `nil` for the file as a
  /// whole.
  let offset: Int?

  init(_ kind: DiagnosticKind, _ message: String, hint: String? = nil, at offset: Int? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
    self.offset = offset
  }
}
