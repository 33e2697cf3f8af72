internal import Procurement
internal import Yams

/// What stopped the parser, in words for the person who wrote the file.
struct SyntaxProblem {
  private let error: any Error
  private let text: MaskedText

  /// The problem behind an error of Yams.
  init(_ error: any Error, in text: MaskedText) {
    self.error = error
    self.text = text
  }

  /// Reports it at its place.
  func report(file: String, log: inout DiagnosticLog) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let location = text.place(mark, file: file)
      if problem.hasPrefix("Maximum nesting level") {
        reportTooDeep(at: location, log: &log)
      } else if let suspect = text.suspect(line: mark.line, column: mark.column) {
        suspect.indicator.report(
          at: text.place(line: suspect.line, column: suspect.column, file: file), log: &log)
      } else {
        report(problem, context?.text, at: location, mark, log: &log)
      }
    case .duplicatedKeysInMapping(let keys, let context):
      // Past the limit of marked keys: the place is that of the first of two.
      let name = keys.first.map(text.restored) ?? ""
      log.report(
        .yamlSyntax, "the key \(Diagnostic.quoted(name)) is given twice",
        at: text.place(context.mark, file: file), hint: "keep one of the two")
    default:
      log.report(
        .yamlSyntax, "the text cannot be read as YAML", at: SourceLocation(file: file),
        hint: "write the file anew from a sound one")
    }
  }

  private func report(
    _ problem: String, _ context: String?, at location: SourceLocation, _ mark: Yams.Mark,
    log: inout DiagnosticLog
  ) {
    var message = problem + (context.map { " " + $0 } ?? "")
    var hint = "check quotes, brackets and indentation here and on the line above"
    switch problem {
    case "but found another document":
      message = "a second document begins here"
      hint = "keep one document a file, and no line `---` after its beginning"
    case "mapping values are not allowed in this context":
      message = "a key with its colon does not belong here"
      hint = "put a text that holds \": \" in quotes, or check the indentation"
    case "found character that cannot start any token":
      guard let character = text.character(line: mark.line, column: mark.column) else { break }
      if character == "\t" {
        message = "a tab stands where a value or its indentation belongs"
        hint = "indent with spaces"
      } else {
        message = "a value cannot start with \(Diagnostic.quoted(String(character)))"
        hint = "put the value in quotes"
      }
    default: break
    }
    log.report(.yamlSyntax, message, at: location, hint: hint)
  }
}

/// Reports nesting beyond what is read.
func reportTooDeep(at location: SourceLocation, log: inout DiagnosticLog) {
  log.report(
    .yamlTooDeep, "lists and maps nest more than \(YAMLFile.maximumDepth) deep here",
    at: location, hint: "close the brackets that were left open")
}
