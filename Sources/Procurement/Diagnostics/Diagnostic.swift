/// Something a person should know about an input, with what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, Comparable, Sendable {
    /// Worth knowing; nothing need be done.
    case note
    /// Probably not meant; the evaluation goes on.
    case warning
    /// The input cannot be used as it is.
    case error

    /// Whether `left` is the less grave.
    public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that explains the first: "first given here".
  public struct Related: Hashable, Sendable {
    /// What stands there; lower case, no full stop.
    public let message: String
    /// Where.
    public let location: SourceLocation

    /// A second place.
    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// The stable kind, with its code and its page.
  public let kind: DiagnosticKind
  /// What is wrong here; lower case, no full stop, the offending value in double quotes.
  public let message: String
  /// What to do, in the imperative.
  public let hint: String?
  /// Where.
  public let location: SourceLocation?
  /// Other places that belong to it.
  public let related: [Related]

  /// The code, `PRB2004`.
  public var code: String { kind.code }
  /// The severity of its kind.
  public var severity: Severity { kind.severity }

  /// A diagnostic of `kind`.
  public init(
    _ kind: DiagnosticKind, _ message: String, at location: SourceLocation?, hint: String? = nil,
    related: [Related] = []
  ) {
    self.kind = kind
    self.message = message
    self.location = location
    self.hint = hint
    self.related = related
  }
}
