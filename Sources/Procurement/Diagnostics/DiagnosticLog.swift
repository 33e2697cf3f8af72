/// Collects diagnostics in the order in which they are found, up to a limit a file.
///
/// Past the limit they are counted, not kept, and ``finished()`` says how many there were. Errors,
/// warnings and notes are limited apart, so that no number of notes can crowd out an error.
public struct DiagnosticLog: Sendable {
  /// Diagnostics of one severity kept for one file.
  public static let limitPerFile = 100

  /// What is counted together; `file` is `nil` for diagnostics that belong to no file.
  private struct Share: Hashable {
    let file: String?
    let severity: Diagnostic.Severity
  }

  private var kept: [Diagnostic] = []
  private var counts: [Share: Int] = [:]

  /// An empty log.
  public init() {}

  /// Adds a diagnostic.
  public mutating func report(
    _ kind: DiagnosticKind, _ message: String, at location: SourceLocation?, hint: String? = nil,
    related: [Diagnostic.Related] = []
  ) {
    add(Diagnostic(kind, message, at: location, hint: hint, related: related))
  }

  /// Adds a diagnostic.
  public mutating func add(_ diagnostic: Diagnostic) {
    let share = Share(file: diagnostic.location?.file, severity: diagnostic.severity)
    let seen = counts[share, default: 0]
    counts[share] = seen + 1
    if seen < DiagnosticLog.limitPerFile { kept.append(diagnostic) }
  }

  /// Adds what another log holds; what that one counted past its limit stays counted.
  public mutating func append(_ other: DiagnosticLog) {
    for diagnostic in other.kept { add(diagnostic) }
    for (share, count) in other.counts where count > DiagnosticLog.limitPerFile {
      counts[share, default: 0] += count - DiagnosticLog.limitPerFile
    }
  }

  /// Whether an error was reported, kept or not.
  public var hasErrors: Bool { counts.keys.contains { $0.severity == .error } }

  /// Whether an error was reported for `file`, kept or not.
  public func hasErrors(in file: String) -> Bool {
    counts[Share(file: file, severity: .error)] != nil
  }

  /// Whether another diagnostic of this severity for `file` would only be counted.
  ///
  /// A reader of long files asks before it spends time on a hint.
  public func isFull(for file: String, _ severity: Diagnostic.Severity) -> Bool {
    counts[Share(file: file, severity: severity), default: 0] >= DiagnosticLog.limitPerFile
  }

  /// The diagnostics, and for each file past its limit one that says how many are not shown.
  public func finished() -> [Diagnostic] {
    var hidden: [String?: Int] = [:]
    for (share, count) in counts where count > DiagnosticLog.limitPerFile {
      hidden[share.file, default: 0] += count - DiagnosticLog.limitPerFile
    }
    return kept
      + hidden.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { file, count in
        Diagnostic(
          .moreNotShown,
          "\(count) more \(count == 1 ? "diagnostic" : "diagnostics") "
            + (file == nil ? "" : "of this file ") + (count == 1 ? "is" : "are") + " not shown",
          at: file.map { SourceLocation(file: $0) },
          hint: "mend the first ones and run the command again")
      }
  }
}
