internal import Mustache
public import Procurement

/// The outline of a document: headings, fixed wording and the fields that it shows.
///
/// A template is Mustache over a few marks for lines (`docs/templates.md`). What fields hold never passes
/// through Mustache or is read for marks: Mustache sees a token for each field, and the tokens are
/// replaced once the lines are read. So no text of a bid can become markup.
public struct DocumentTemplate: Sendable {
  private let template: MustacheTemplate
  private let fields: [DocumentField]

  /// A template of a kind of document, or `nil` where something is wrong with it; the log then says what.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - kind: the kind of document that it is for.
  ///   - file: its name in diagnostics.
  ///   - isShipped: whether it is the one that ships.
  ///   - log: takes the diagnostics, PRB5010 to PRB5019.
  public init?(
    _ text: String, of kind: any DocumentKind.Type, file: String, isShipped: Bool = false,
    log: inout DiagnosticLog
  ) {
    // A carriage return and a line feed are one character, which no search for a line feed finds.
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var own = DiagnosticLog()
    TemplateCheck.check(lines, of: kind, isShipped: isShipped, file: file, log: &own)
    log.append(own)
    guard !own.hasErrors else { return nil }
    do {
      self.template = try MustacheTemplate(string: lines)
    } catch {
      let context = (error as? MustacheTemplate.ParserError)?.context
      log.report(
        .templateTagBroken, "the template cannot be read",
        at: SourceLocation(
          file: file, line: context?.lineNumber ?? 0, column: context?.columnNumber ?? 0),
        hint: "compare its tags with those of the shipped one: probity templates --output DIR")
      return nil
    }
    self.fields = kind.fields
  }

  /// What the template makes of these values.
  func blocks(of values: [String: FieldValue]) -> [Block] {
    var tokens = TemplateTokens()
    let held = tokens.values(of: fields, in: values)
    return TemplateLines.blocks(of: template.render(held), tokens: tokens)
  }
}
