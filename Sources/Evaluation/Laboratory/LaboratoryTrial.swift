/// A question put to a rubric before it is published, answered by evaluating invented bids.
///
/// A trial is one file in `Trials` and one line in ``LaboratoryTrials``.
public protocol LaboratoryTrial: Sendable {
  /// What it asks and how.
  static var page: TrialPage { get }

  /// What it finds.
  static func run(in laboratory: Laboratory) -> TrialFindings
}

/// What a trial asks and how.
public struct TrialPage: Hashable, Sendable {
  /// Its name: `rank-reversal`.
  public let name: String
  /// Its title.
  public let title: String
  /// What it asks, as a question.
  public let question: String
  /// How it is answered, in sentences.
  public let method: String

  /// A page.
  public init(name: String, title: String, question: String, method: String) {
    self.name = name
    self.title = title
    self.question = question
    self.method = method
  }
}

/// What a finding means for the person who is to publish the rubric.
public enum TrialFinding: String, CaseIterable, Hashable, Sendable {
  /// Nothing to look at.
  case fine
  /// Worth knowing.
  case note
  /// A person should look before the rubric is published.
  case warning
  /// The trial could not be run; the explanation says why.
  case notRun = "not-run"
}

/// What a trial found.
public struct TrialFindings: Hashable, Sendable {
  /// What it means.
  public let finding: TrialFinding
  /// The explanation for an officer, in sentences.
  public let explanation: [String]
  /// The figures.
  public let tables: [TrialTable]

  /// Findings.
  public init(_ finding: TrialFinding, _ explanation: [String], tables: [TrialTable] = []) {
    self.finding = finding
    self.explanation = explanation
    self.tables = tables
  }

  /// The trial could not be run.
  static func notRun(_ reason: String) -> TrialFindings { TrialFindings(.notRun, [reason]) }
}

/// Figures of a trial.
public struct TrialTable: Hashable, Sendable {
  /// What it holds.
  public let title: String
  /// The heads of its columns.
  public let headings: [String]
  /// The columns that hold numbers.
  public let numeric: Set<Int>
  /// Its rows, a cell for each heading.
  public let rows: [[String]]

  /// A table.
  public init(_ title: String, headings: [String], numeric: Set<Int>, rows: [[String]]) {
    self.title = title
    self.headings = headings
    self.numeric = numeric
    self.rows = rows
  }
}

/// A trial with what it found.
public struct RunTrial: Sendable {
  /// What it asks and how.
  public let page: TrialPage
  /// What it found.
  public let findings: TrialFindings
}
