internal import Procurement

/// A check of what a rubric says, beyond how it is written.
///
/// A rule is one file in this folder, one line in ``LintRules``, and its kind with the page that
/// explains it. It looks only at what was read whole, so that one slip is not reported twice.
protocol LintRule: Sendable {
  /// Its name: `weights-sum`.
  static var name: String { get }
  /// The kind of what it reports.
  static var kind: DiagnosticKind { get }
  /// Reports what it finds.
  static func check(_ reading: RubricReading, log: inout DiagnosticLog)
}

extension LintRule {
  /// One line: what it finds.
  static var summary: String { kind.title }

  /// Reports a finding of its kind.
  static func report(
    _ message: String, at source: SourceLocation, hint: String,
    related: [Diagnostic.Related] = [], log: inout DiagnosticLog
  ) {
    log.report(kind, message, at: source, hint: hint, related: related)
  }
}
