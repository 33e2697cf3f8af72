internal import Justification
internal import Procurement

/// Shows diagnostics as text, with the lines that they point at.
struct DiagnosticOutput {
  /// Gives the texts of lines of a file by their numbers, as far as they can be shown.
  ///
  /// It is asked once a file, however many diagnostics point into it: a file may be large.
  let lines: (_ file: String, _ numbers: Set<Int>) -> [Int: String]

  /// The diagnostics as text, and a last line that counts them; empty where there is none.
  func text(of diagnostics: [Diagnostic], isColoured: Bool) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var numbers: [String: Set<Int>] = [:]
    for place in diagnostics.compactMap(\.location) where place.column > 0 {
      numbers[place.file, default: []].insert(place.line)
    }
    let excerpts = Dictionary(
      uniqueKeysWithValues: numbers.map { file, numbers in (file, lines(file, numbers)) })
    let writer = DiagnosticText(isColoured: isColoured) { excerpts[$0.file]?[$0.line] }
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
