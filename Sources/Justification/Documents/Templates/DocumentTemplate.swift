internal import Mustache

/// The outline of a document: headings, fixed wording and the fields that it shows.
///
/// A template is Mustache over a few marks for lines (`docs/templates.md`). What fields hold never passes
/// through Mustache or is read for marks: Mustache sees a token for each field, and the tokens are
/// replaced once the lines are read. So no text of a bid can become markup.
public struct DocumentTemplate: Sendable {
  private let template: MustacheTemplate

  /// A template.
  public init(_ text: String) throws {
    self.template = try MustacheTemplate(string: text)
  }

  /// What the template makes of these fields.
  func blocks(of fields: [String: FieldValue]) -> [Block] {
    var tokens = TemplateTokens()
    let values = tokens.values(of: fields)
    let text = template.render(values)
    return TemplateLines.blocks(of: text, tokens: tokens)
  }
}
