/// Reads the lines that a template gives into blocks.
///
/// `# ` to `#### ` are headings, `- ` items of a list, `1. ` items of a numbered list, `> ` a notice;
/// lines without a blank line between them are a paragraph; `**` sets apart what is stressed. A token of
/// blocks ends the line that it stands in, so that nothing around it is lost; a mark with nothing behind it
/// gives nothing.
struct TemplateLines {
  private let tokens: TemplateTokens
  private var blocks: [Block] = []
  private var paragraph: [TextRun] = []

  static func blocks(of text: String, tokens: TemplateTokens) -> [Block] {
    var lines = TemplateLines(tokens: tokens)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.read(String(line))
    }
    lines.endParagraph()
    return lines.blocks
  }

  private init(tokens: TemplateTokens) { self.tokens = tokens }

  private mutating func read(_ line: String) {
    let trimmed = line.trimmingBlanks
    if trimmed.isEmpty { return endParagraph() }
    for part in tokens.parts(of: trimmed) {
      switch part {
      case .text(let text): readText(text.trimmingBlanks)
      case .blocks(let own):
        endParagraph()
        blocks += own
      }
    }
  }

  private mutating func readText(_ line: String) {
    if let (marks, rest) = TemplateLines.heading(line) {
      endParagraph()
      let runs = runs(of: rest)
      if !runs.text.isEmpty { blocks.append(.heading(level: marks, runs)) }
    } else if let rest = line.behind("-") {
      item(runs(of: rest), isOrdered: false)
    } else if let rest = line.behind("1.") {
      item(runs(of: rest), isOrdered: true)
    } else if let rest = line.behind(">") {
      endParagraph()
      let runs = runs(of: rest)
      if !runs.text.isEmpty { blocks.append(.notice(runs)) }
    } else {
      let runs = runs(of: line)
      if !paragraph.isEmpty, !runs.isEmpty { paragraph.append(TextRun(" ")) }
      paragraph += runs
    }
  }

  private mutating func item(_ runs: [TextRun], isOrdered: Bool) {
    endParagraph()
    if runs.text.isEmpty { return }
    if case .list(let items, isOrdered)? = blocks.last {
      blocks[blocks.count - 1] = .list(items + [runs], isOrdered: isOrdered)
    } else {
      blocks.append(.list([runs], isOrdered: isOrdered))
    }
  }

  private mutating func endParagraph() {
    if !paragraph.text.isEmpty { blocks.append(.paragraph(paragraph)) }
    paragraph = []
  }

  private static func heading(_ line: String) -> (Int, String)? {
    let marks = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(marks)
    guard (1...4).contains(marks), rest.isEmpty || rest.first == " " else { return nil }
    return (marks, String(rest.dropFirst()))
  }

  /// The runs of a line: its own words plain or stressed, and what its tokens stand for.
  private func runs(of line: String) -> [TextRun] {
    var runs: [TextRun] = []
    var isStrong = false
    for (position, piece) in line.split(onDoubleStars: ()).enumerated() {
      isStrong = !position.isMultiple(of: 2)
      runs += tokens.runs(in: piece, style: isStrong ? .strong : .plain)
    }
    return runs
  }
}

extension TemplateTokens {
  /// A part of a line.
  enum Part {
    /// Words and tokens of text.
    case text(String)
    /// What a token of blocks stands for.
    case blocks([Block])
  }

  /// The parts of a line: its text, taken apart where a token of blocks stands.
  func parts(of line: String) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == TemplateTokens.open {
        let number = String(rest.prefix { $0 != TemplateTokens.close })
        if let place = Int(number), content.indices.contains(place),
          case .blocks(let blocks) = content[place]
        {
          if !text.isEmpty { parts.append(.text(text)) }
          text = ""
          parts.append(.blocks(blocks))
          rest = rest.dropFirst(number.unicodeScalars.count + 1)
          continue
        }
      }
      text.unicodeScalars.append(scalar)
    }
    if !text.isEmpty { parts.append(.text(text)) }
    return parts
  }

  /// The text as runs, tokens replaced by what they stand for.
  func runs(in text: String, style: TextRun.Style) -> [TextRun] {
    var runs: [TextRun] = []
    var own = ""
    var number: String?
    func flush() {
      if !own.isEmpty { runs.append(TextRun(own, style: style)) }
      own = ""
    }
    for scalar in text.unicodeScalars {
      if scalar == TemplateTokens.open {
        flush()
        number = ""
      } else if scalar == TemplateTokens.close, let place = number.flatMap({ Int($0) }) {
        if content.indices.contains(place), case .runs(let held) = content[place] {
          runs += style == .strong ? held.map(\.stressed) : held
        }
        number = nil
      } else if number != nil {
        number?.unicodeScalars.append(scalar)
      } else {
        own.unicodeScalars.append(scalar)
      }
    }
    flush()
    return runs
  }
}

extension TextRun {
  /// The same, stressed where it is plain.
  fileprivate var stressed: TextRun {
    style == .plain ? TextRun(text, style: .strong, figure: figure, quotes: quotes) : self
  }
}

extension String {
  /// What stands behind a mark and a blank; empty where nothing does, `nil` where the mark does not begin it.
  fileprivate func behind(_ mark: String) -> String? {
    if self == mark { return "" }
    return hasPrefix(mark + " ") ? String(dropFirst(mark.count + 1)) : nil
  }

  fileprivate var trimmingBlanks: String {
    let blanks: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    return String(drop(while: blanks).reversed().drop(while: blanks).reversed())
  }

  /// The parts between double stars; those at odd places stand between a pair of them.
  fileprivate func split(onDoubleStars: Void) -> [String] {
    var parts: [String] = [""]
    var rest = self[...]
    while let range = rest.firstRange(of: "**") {
      parts[parts.count - 1] += rest[..<range.lowerBound]
      parts.append("")
      rest = rest[range.upperBound...]
    }
    parts[parts.count - 1] += rest
    return parts
  }
}
