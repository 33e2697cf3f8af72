internal import Justification
internal import Procurement

/// Shows diagnostics as text, with the lines that they point at.
struct DiagnosticOutput {
  /// Gives the text of the line at a place, where it can be shown.
  let line: @Sendable (SourceLocation) -> String?

  /// The diagnostics as text, and a last line that counts them; empty where there is none.
  func text(of diagnostics: [Diagnostic], isColoured: Bool) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let writer = DiagnosticText(isColoured: isColoured, line: line)
    return diagnostics.map { writer.text(of: $0) + "\n" }.joined()
      + DiagnosticOutput.count(diagnostics) + "\n"
  }

  /// `2 errors, 1 warning`.
  static func count(_ diagnostics: [Diagnostic]) -> String {
    let severities: [Diagnostic.Severity] = [.error, .warning, .note]
    let parts = severities.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      guard count > 0 else { return nil }
      return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? "nothing to report" : parts.joined(separator: ", ")
  }
}
