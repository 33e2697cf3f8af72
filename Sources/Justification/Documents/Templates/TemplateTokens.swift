/// Stands tokens for what fields hold while a template is applied.
struct TemplateTokens {
  /// Opens and closes a token; of the private use area, and refused in templates.
  static let open: Unicode.Scalar = "\u{F8F0}"
  static let close: Unicode.Scalar = "\u{F8F1}"

  /// What the tokens stand for.
  private(set) var content: [Content] = []

  /// What a token stands for.
  enum Content {
    case runs([TextRun])
    case blocks([Block])
  }

  /// What Mustache sees of these fields: a token for each text and block.
  ///
  /// Every field has a value, an absent one that of nothing: Mustache would go on to look for it among
  /// the fields around a list, and show another one of the same name.
  mutating func values(
    of fields: [DocumentField], in values: [String: FieldValue]
  ) -> [String: Any] {
    var held: [String: Any] = [:]
    for field in fields {
      switch (field.content, values[field.name]) {
      case (.text, .text(let runs)?): held[field.name] = token(.runs(runs))
      case (.text, .blocks(let blocks)?), (.blocks, .blocks(let blocks)?):
        held[field.name] = token(.blocks(blocks))
      case (.blocks, .text(let runs)?): held[field.name] = token(.blocks([.paragraph(runs)]))
      case (.text, _), (.blocks, _): held[field.name] = ""
      case (.flag, .flag(let flag)?): held[field.name] = flag
      case (.flag, _): held[field.name] = false
      case (.list(let own), .list(let items)?):
        var list: [[String: Any]] = []
        for item in items { list.append(self.values(of: own, in: item)) }
        held[field.name] = list
      case (.list, _): held[field.name] = [[String: Any]]()
      }
    }
    return held
  }

  private mutating func token(_ content: Content) -> String {
    self.content.append(content)
    var token = ""
    token.unicodeScalars.append(TemplateTokens.open)
    token += "\(self.content.count - 1)"
    token.unicodeScalars.append(TemplateTokens.close)
    return token
  }
}
