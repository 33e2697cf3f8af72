public import Procurement

/// A value of a YAML file with its place.
public struct YAMLNode: Sendable, Hashable {
  /// What a value is made of.
  public enum Content: Sendable, Hashable {
    /// A single value, as written and without its quotes; `isQuoted` tells `"5"` from `5`.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// A map, in the order of the file. Keys are single values and differ from each other.
    case mapping([Entry])
  }

  /// A key of a map with its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keyLocation: SourceLocation
    /// Its value.
    public let value: YAMLNode
  }

  /// What it is made of.
  public let content: Content
  /// Where it begins.
  public let location: SourceLocation

  /// A value at a place.
  public init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The text of a single value, or `nil` where this is a list, a map or blank.
  public var text: String? {
    guard case .scalar(let text, let isQuoted) = content, isQuoted || !isBlank else { return nil }
    return text
  }

  /// Whether nothing was written (`key:`, `~` or `null`).
  public var isBlank: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return text.isEmpty || text == "~" || text.lowercased() == "null"
  }

  /// What it is, for messages.
  var shape: String {
    switch content {
    case .scalar: isBlank ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
