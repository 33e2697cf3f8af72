/// The page of a price formula or award method, from which the tables in `docs/` are made.
public struct RulePage: Hashable, Sendable {
  /// The name used in rubrics.
  public let name: String
  /// The definition, with the variables of `docs/price-formulas.md`.
  public let definition: String
  /// The parameters that a rubric gives, with their ranges; empty where there are none.
  public let parameters: String
  /// Whether another bid's coming or going can change a score.
  public let isRelative: Bool
  /// What it is known to do badly.
  public let weakness: String
  /// Where it is published.
  public let source: String

  /// A page.
  public init(
    name: String, definition: String, parameters: String = "", isRelative: Bool, weakness: String,
    source: String
  ) {
    self.name = name
    self.definition = definition
    self.parameters = parameters
    self.isRelative = isRelative
    self.weakness = weakness
    self.source = source
  }

  /// Its row in the tables of `docs/`, in Markdown.
  package var row: String {
    let cells = [
      "`\(name)`", definition, parameters.isEmpty ? "none" : parameters, isRelative ? "yes" : "no",
      weakness, source,
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}
