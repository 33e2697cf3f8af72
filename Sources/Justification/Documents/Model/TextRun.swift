public import Procurement

/// A run of text in a document, with what it rests on.
///
/// The text is data: no form ever reads markup out of it.
public struct TextRun: Sendable, Hashable {
  /// How a run is set.
  public enum Style: Sendable, Hashable {
    /// As the text around it.
    case plain
    /// Stressed.
    case strong
    /// An identifier, a hash: something to be read letter by letter.
    case code
    /// A notice that something is withheld here.
    case withheld
  }

  /// The text.
  public let text: String
  /// How it is set.
  public let style: Style
  /// What it is, where it is a figure.
  public let figure: Figure?
  /// The cells or elements that the text repeats: a price, a reason, a name.
  ///
  /// Where one of them is confidential, so is the run.
  public let quotes: [SourceLocation]

  /// A run.
  public init(
    _ text: String, style: Style = .plain, figure: Figure? = nil, quotes: [SourceLocation] = []
  ) {
    self.text = text
    self.style = style
    self.figure = figure
    self.quotes = quotes
  }
}

/// What stands behind a figure of a document.
public struct Figure: Sendable, Hashable {
  /// Where the same value stands in the evaluation's JSON, as an RFC 6901 pointer:
  /// `/lots/0/ranking/0/total`; `nil` where it is not there (a cell of the input, a day).
  public let pointer: String?
  /// How it came about, as text that a person can recompute.
  public let basis: String
  /// The cells or elements that it rests on.
  public let sources: [SourceLocation]

  /// What stands behind a figure.
  public init(pointer: String? = nil, basis: String, sources: [SourceLocation]) {
    self.pointer = pointer
    self.basis = basis
    self.sources = sources
  }
}

extension [TextRun] {
  /// The text alone.
  public var text: String { map(\.text).joined() }

  /// Plain text of the program's own.
  public static func plain(_ text: String) -> [TextRun] { [TextRun(text)] }
}
