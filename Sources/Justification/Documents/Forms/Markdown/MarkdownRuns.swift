/// Writes runs of text into Markdown so that they stay what they are.
struct MarkdownRuns {
  /// The bases that figures lead to.
  let basis: BasisIndex

  /// The runs at the beginning of a line.
  func line(_ runs: [TextRun]) -> String { MarkdownRuns.guarded(run(of: runs)) }

  /// The runs behind something else, or in a cell.
  func run(of runs: [TextRun]) -> String { runs.map(text).joined() }

  /// A text at the beginning of a line.
  static func line(_ text: String) -> String { guarded(self.text(text)) }

  /// A text behind something else; a line of it is set off by `<br>`.
  static func text(_ text: String) -> String {
    ShownText.lines(of: text).map { line in
      // GitHub and others make links of bare addresses.
      MarkdownText.text(line).replacing("://", with: "\\://").replacing("www.", with: "www\\.")
    }.joined(separator: "<br>")
  }

  /// Something to be read letter by letter: in backquotes where nothing in it would end them.
  static func code(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && scalar != "`" && scalar != "|"
    }
    return isPlain && !text.isEmpty ? "`\(text)`" : self.text(text)
  }

  private func text(_ run: TextRun) -> String {
    let text: String
    switch run.style {
    case .plain, .withheld: text = MarkdownRuns.text(run.shown)
    case .code: text = MarkdownRuns.code(run.text)
    case .strong: text = MarkdownRuns.strong(MarkdownRuns.text(run.text))
    }
    guard let figure = run.figure else { return text }
    return "[\(text)](#basis-\(basis.number(of: figure)))"
  }

  /// Stars stress only what begins and ends with a letter or digit, wherever it stands.
  private static func strong(_ text: String) -> String {
    let edges = [text.first, text.last].compactMap { $0 }
    let isWord = !edges.isEmpty && edges.allSatisfy { $0.isLetter || $0.isNumber }
    return isWord ? "**\(text)**" : "<strong>\(text)</strong>"
  }

  /// The line with nothing at its beginning that would make it a list, a rule, a heading or code.
  ///
  /// ``MarkdownText`` looks at one run; a point may follow a number in the next.
  private static func guarded(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard let mark = text.dropFirst(digits.count).first else { return String(text) }
    let marks = digits.isEmpty ? "-+=" : ".)"
    guard marks.contains(mark) else { return String(text) }
    return "\(digits)\\\(text.dropFirst(digits.count))"
  }
}
