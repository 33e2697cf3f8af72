/// Reads the lines that a template gives into blocks.
///
/// `# ` to `#### ` are headings, `- ` items of a list, `1. ` items of a numbered list, `> ` a notice;
/// lines without a blank line between them are a paragraph; `**` sets apart what is stressed. A token of
/// blocks stands on a line of its own.
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
    if case .blocks(let own)? = tokens.only(in: trimmed) {
      endParagraph()
      blocks += own
      return
    }
    if let (marks, rest) = TemplateLines.heading(trimmed) {
      endParagraph()
      blocks.append(.heading(level: marks, runs(of: rest)))
    } else if trimmed.hasPrefix("- ") {
      item(runs(of: String(trimmed.dropFirst(2))), isOrdered: false)
    } else if trimmed.hasPrefix("1. ") {
      item(runs(of: String(trimmed.dropFirst(3))), isOrdered: true)
    } else if trimmed.hasPrefix("> ") {
      endParagraph()
      blocks.append(.notice(runs(of: String(trimmed.dropFirst(2)))))
    } else {
      if !paragraph.isEmpty { paragraph.append(TextRun(" ")) }
      paragraph += runs(of: trimmed)
    }
  }

  private mutating func item(_ runs: [TextRun], isOrdered: Bool) {
    endParagraph()
    if case .list(let items, isOrdered)? = blocks.last {
      blocks[blocks.count - 1] = .list(items + [runs], isOrdered: isOrdered)
    } else {
      blocks.append(.list([runs], isOrdered: isOrdered))
    }
  }

  private mutating func endParagraph() {
    if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
    paragraph = []
  }

  private static func heading(_ line: String) -> (Int, String)? {
    let marks = line.prefix { $0 == "#" }.count
    guard (1...4).contains(marks), line.dropFirst(marks).first == " " else { return nil }
    return (marks, String(line.dropFirst(marks + 1)))
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
  /// What the token stands for that is all of the text; `nil` where there is anything else.
  func only(in text: String) -> Content? {
    let scalars = text.unicodeScalars
    guard scalars.first == TemplateTokens.open, scalars.last == TemplateTokens.close else {
      return nil
    }
    let number = String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
    return Int(number).flatMap { content.indices.contains($0) ? content[$0] : nil }
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
        if content.indices.contains(place), case .runs(let held) = content[place] { runs += held }
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

extension String {
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
