/// A kind of diagnostic: its stable code and the page that explains it.
///
/// A code never changes meaning. PRB1xxx is syntax, PRB2xxx data, PRB3xxx rubrics, PRB4xxx
/// evaluation, PRB5xxx regulation.
public struct DiagnosticKind: Sendable {
  /// `PRB` and four digits.
  public let code: String
  /// How grave each diagnostic of this kind is.
  public let severity: Diagnostic.Severity
  /// One line: what is wrong.
  public let title: String
  /// Why it matters and what to do, in Markdown paragraphs.
  public let explanation: String
  /// An input that draws it, and the same input put right.
  public let example: DiagnosticExample

  /// A kind.
  ///
  /// `number` has four digits.
  public init(
    _ number: Int, _ severity: Diagnostic.Severity, _ title: String, explanation: String,
    example: DiagnosticExample
  ) {
    self.code = "PRB\(number)"
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.example = example
  }
}

extension DiagnosticKind: Hashable {
  /// Whether both have the same code.
  public static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool {
    left.code == right.code
  }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A small input that draws a diagnostic, and the same put right.
///
/// The files replace those of a small sound competition (`ExampleCompetition` in the tests, and
/// `docs/diagnostics.md`); a test evaluates both and sees the code appear and disappear. A diagnostic that
/// evaluating does not draw has the commands that do, and the test runs them.
public struct DiagnosticExample: Sendable {
  /// What a file of the example holds.
  public enum Content: Sendable, ExpressibleByStringLiteral {
    /// These characters, in UTF-8.
    case text(String)
    /// These bytes, shown to people as the words.
    case bytes([UInt8], shownAs: String)
    /// `text` as often as `count` says between the two others, shown to people as the words.
    case repeated(before: String, text: String, count: Int, after: String, shownAs: String)
    /// No such file.
    case absent

    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
  }

  /// The files that draw the diagnostic, by their path in the competition folder.
  public let bad: [String: Content]
  /// The files put right.
  public let good: [String: Content]
  /// The arguments of `probity` that draw it, one run after the other.
  ///
  /// Empty where evaluating the folder draws it. A name of one of the files stands for that file,
  /// `my-competition` for their folder, and `award` for a new one beside it.
  public let badCommands: [String]
  /// The same put right.
  public let goodCommands: [String]

  /// An example of commands on one file at most.
  public init(
    _ file: String? = nil, bad: Content = .absent, good: Content = .absent,
    badCommands: [String], goodCommands: [String]
  ) {
    self.bad = file.map { [$0: bad] } ?? [:]
    self.good = file.map { [$0: good] } ?? [:]
    self.badCommands = badCommands
    self.goodCommands = goodCommands
  }

  /// An example of one file.
  public init(_ file: String, bad: Content, good: Content) {
    self.init(bad: [file: bad], good: [file: good])
  }

  /// An example of several files.
  public init(bad: [String: Content], good: [String: Content]) {
    self.bad = bad
    self.good = good
    self.badCommands = []
    self.goodCommands = []
  }
}
