public import Procurement

/// Writes diagnostics as a compiler does: the place and what is wrong, the line with a caret, a hint.
public struct DiagnosticText: Sendable {
  private let isColoured: Bool
  private let line: @Sendable (SourceLocation) -> String?

  /// A writer.
  ///
  /// - Parameters:
  ///   - isColoured: whether to use a terminal's colours.
  ///   - line: gives the text of the line at a place, where it can be shown.
  public init(isColoured: Bool, line: @escaping @Sendable (SourceLocation) -> String?) {
    self.isColoured = isColoured
    self.line = line
  }

  /// The diagnostic as lines, the last of which ends with a line break.
  public func text(of diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    let label = coloured("\(severity.rawValue)[\(diagnostic.code)]", severity.colour)
    let place = diagnostic.location.map { "\(SafeText.shown($0.description)): " } ?? ""
    var lines = ["\(label): \(place)\(SafeText.shown(diagnostic.message))"]
    if let location = diagnostic.location { lines += excerpt(at: location) }
    if let hint = diagnostic.hint {
      lines += Paragraph.lines(
        SafeText.shown(hint), first: "  \(coloured("hint", .cyan)): ", rest: "        ")
    }
    for related in diagnostic.related {
      lines.append(
        "  \(SafeText.shown(related.location.description)): \(SafeText.shown(related.message))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line with a caret under the column, cut to what fits around it.
  private func excerpt(at location: SourceLocation) -> [String] {
    guard location.column > 0, let line = line(location) else { return [] }
    let scalars = Array(line.unicodeScalars)
    guard location.column <= scalars.count + 1 else { return [] }
    let room = Paragraph.width - 12
    let start = max(0, min(location.column - 1 - room / 2, scalars.count - room))
    let end = min(scalars.count, start + room)
    func shown(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      for scalar in scalars[range] { text.append(scalar == "\t" ? " " : scalar) }
      return SafeText.shown(String(text))
    }
    let before = (start > 0 ? "…" : "") + shown(start..<location.column - 1)
    let after = shown(location.column - 1..<end) + (end < scalars.count ? "…" : "")
    let blanks = String(repeating: " ", count: DisplayWidth.of(before))
    return ["    \(before)\(after)", "    \(blanks)\(coloured("^", .green))"]
  }

  private func coloured(_ text: String, _ colour: Colour) -> String {
    isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  fileprivate enum Colour: String {
    case blue = "1;34"
    case cyan = "36"
    case green = "1;32"
    case red = "1;31"
    case yellow = "1;33"
  }
}

extension Diagnostic.Severity {
  fileprivate var colour: DiagnosticText.Colour {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }
}
