/// Where a competition's rubric comes from.
public enum RubricChoice: Hashable, Sendable {
  /// A file of the competition folder, by its relative path.
  case file(String)
  /// A rubric that ships with Probity, by its id.
  case shipped(String)

  /// What `rubric:` means: a text with a slash, or one that ends in `.yaml` or `.yml`, is a path;
  /// any other is the id of a shipped rubric.
  init(_ text: String) {
    let lower = text.lowercased()
    let isPath = text.contains("/") || lower.hasSuffix(".yaml") || lower.hasSuffix(".yml")
    self = isPath ? .file(text) : .shipped(text)
  }
}
