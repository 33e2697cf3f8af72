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

  /// The same fields with a token for each text and block.
  mutating func values(of fields: [String: FieldValue]) -> [String: Any] {
    var values: [String: Any] = [:]
    for (name, field) in fields.sorted(by: { $0.key < $1.key }) {
      switch field {
      case .text(let runs): values[name] = token(.runs(runs))
      case .blocks(let blocks): values[name] = token(.blocks(blocks))
      case .flag(let flag): values[name] = flag
      case .list(let items):
        var list: [[String: Any]] = []
        for item in items { list.append(self.values(of: item)) }
        values[name] = list
      case .missing: break
      }
    }
    return values
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
