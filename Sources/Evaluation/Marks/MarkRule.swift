public import Procurement

/// A look at a panel's marks that never changes a score.
///
/// A rule is one file in the folder `Rules`, one line in ``MarkRules`` and one kind of diagnostic.
public protocol MarkRule: Sendable {
  /// What it looks for.
  var page: MarkRulePage { get }
  /// What it finds, criterion by criterion in the order of the rubric, then by the bids' ids.
  func findings(in marks: ReviewedMarks) -> [MarkFinding]
}

/// The page of a rule on marks, from which the table in `docs/` is made.
public struct MarkRulePage: Sendable {
  /// Where a report shows what a rule finds.
  public enum Section: String, CaseIterable, Sendable {
    /// What has to be completed before the award.
    case missing
    /// What a person should look at again.
    case review
    /// Marks that lie far apart.
    case spread
    /// Marks that a declared interest bars.
    case barred
  }

  /// The rule's name: `reason-missing`.
  public let name: String
  /// Where a report shows what it finds.
  public let section: Section
  /// The kind of its diagnostics, with code, severity and explanation.
  public let kind: DiagnosticKind
  /// What exactly it looks for.
  public let definition: String
  /// An example that it finds.
  public let found: String
  /// An example that it lets pass.
  public let passes: String

  /// A page.
  public init(
    name: String, section: Section = .review, kind: DiagnosticKind, definition: String,
    found: String, passes: String
  ) {
    self.name = name
    self.section = section
    self.kind = kind
    self.definition = definition
    self.found = found
    self.passes = passes
  }
}

/// Something that a rule on marks finds.
public struct MarkFinding: Sendable {
  /// The rule.
  public let rule: MarkRulePage
  /// The bid's id.
  public let bid: String
  /// The criterion's id.
  public let criterion: String
  /// The evaluator's id, where the finding is about one evaluator's own mark.
  public let evaluator: String?
  /// What was found; lower case, no full stop.
  public let message: String
  /// What to do, in the imperative.
  public let hint: String
  /// Where.
  public let source: SourceLocation
  /// Other places that belong to it.
  public let related: [Diagnostic.Related]

  init(
    _ rule: MarkRulePage, _ cell: ReviewedMark, evaluator: String? = nil, _ message: String,
    hint: String, at source: SourceLocation, related: [Diagnostic.Related] = []
  ) {
    self.rule = rule
    self.bid = cell.bid.id
    self.criterion = cell.criterion
    self.evaluator = evaluator
    self.message = message
    self.hint = hint
    self.source = source
    self.related = related
  }

  /// The finding as a diagnostic.
  public var diagnostic: Diagnostic {
    Diagnostic(rule.kind, message, at: source, hint: hint, related: related)
  }
}
