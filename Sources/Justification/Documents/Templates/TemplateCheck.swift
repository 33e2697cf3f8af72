internal import Procurement

/// Checks a template before anything is written with it.
enum TemplateCheck {
  /// Reports everything that is wrong with a template of a kind of document.
  ///
  /// - Parameters:
  ///   - text: the template, whose lines end in line feeds.
  ///   - kind: the kind of document that it is for.
  ///   - isShipped: whether it is the one that ships.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics, PRB5010 to PRB5019.
  static func check(
    _ text: String, of kind: any DocumentKind.Type, isShipped: Bool, file: String,
    log: inout DiagnosticLog
  ) {
    let scanner = TemplateScanner(text, file: file)
    for tag in scanner.tags {
      switch tag.mark {
      case .broken(let problem):
        log.report(
          .templateTagBroken, problem, at: tag.place,
          hint: "write {{name}}, with the name of a field in small letters, digits and hyphens")
      case .refused(let what):
        log.report(
          .templateTagRefused, "templates have no tags for \(what)", at: tag.place,
          hint: "use fields, {{#sections}}, {{^sections}} and {{! comments}} alone")
      default: break
      }
    }
    for (number, line) in scanner.lines.enumerated() {
      check(line, at: SourceLocation(file: file, line: number + 1), log: &log)
    }
    guard let nodes = TemplateNode.tree(of: scanner.tags, log: &log) else { return }
    let shipped = isShipped ? nil : tree(of: String(decoding: kind.template, as: UTF8.self))
    TemplateFields.check(nodes, shipped: shipped, against: kind.fields, file: file, log: &log)
  }

  private static func tree(of text: String) -> [TemplateNode]? {
    var log = DiagnosticLog()
    return TemplateNode.tree(of: TemplateScanner(text, file: "").tags, log: &log)
  }

  private static func check(
    _ line: [TemplateScanner.Place], at place: SourceLocation, log: inout DiagnosticLog
  ) {
    func location(_ column: Int) -> SourceLocation {
      SourceLocation(file: place.file, line: place.line, column: column)
    }
    let reserved = line.first { place in
      place.character.unicodeScalars.contains {
        $0 == TemplateTokens.open || $0 == TemplateTokens.close
      }
    }
    if let reserved {
      log.report(
        .templateCharacterReserved, "a character of the private use area that is reserved",
        at: location(reserved.column), hint: "delete it: U+F8F0 and U+F8F1 cannot be used")
    }
    if let column = openStars(in: line) {
      log.report(
        .templateStarsOpen, "** opens stressed text that does not end on its line",
        at: location(column), hint: "put ** at its end too")
    }
    let start = line.drop { $0.character == " " || $0.character == "\t" }
    if let first = start.first, isUnknownMark(start.map(\.character)) {
      log.report(
        .templateMarkUnknown, "the line begins with a mark that is shown as it is written",
        at: location(first.column),
        hint: "use # to ####, \"- \", \"1. \" (for every item), or \"> \"")
    }
  }

  /// The column of the last double star, where their number is odd.
  private static func openStars(in line: [TemplateScanner.Place]) -> Int? {
    var columns: [Int] = []
    var index = 0
    while index + 1 < line.count {
      let isPair = line[index].character == "*" && line[index + 1].character == "*"
      if isPair { columns.append(line[index].column) }
      index += isPair ? 2 : 1
    }
    return columns.count.isMultiple(of: 2) ? nil : columns.last
  }

  /// Whether a line begins with something that looks like a mark and is none.
  private static func isUnknownMark(_ line: [Character]) -> Bool {
    let hashes = line.prefix { $0 == "#" }.count
    if hashes > 0 { return hashes > 4 || !(line.count == hashes || line[hashes] == " ") }
    if line.starts(with: "* ") || line.starts(with: "+ ") || line.first == "|" { return true }
    let digits = line.prefix { ("0"..."9").contains($0) }
    return (1...2).contains(digits.count) && String(digits) != "1"
      && line.dropFirst(digits.count).starts(with: ". ")
  }
}
