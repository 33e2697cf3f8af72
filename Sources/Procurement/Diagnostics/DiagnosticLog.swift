/// Collects diagnostics in the order in which they are found, up to a limit a file.
///
/// Past the limit they are counted, not kept, and ``finished()`` says how many there were.
public struct DiagnosticLog: Sendable {
  /// Diagnostics kept for one file.
  public static let limitPerFile = 100

  private var kept: [Diagnostic] = []
  private var perFile: [String: Int] = [:]
  private var errorCount = 0

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
    if diagnostic.severity == .error { errorCount += 1 }
    let file = diagnostic.location?.file ?? ""
    let seen = perFile[file, default: 0]
    perFile[file] = seen + 1
    if seen < DiagnosticLog.limitPerFile { kept.append(diagnostic) }
  }

  /// Adds what another log holds; what that one counted past its limit stays counted.
  public mutating func append(_ other: DiagnosticLog) {
    for diagnostic in other.kept { add(diagnostic) }
    for (file, count) in other.perFile where count > DiagnosticLog.limitPerFile {
      perFile[file, default: 0] += count - DiagnosticLog.limitPerFile
    }
    errorCount += other.errorCount - other.kept.count { $0.severity == .error }
  }

  /// Whether an error was reported, kept or not.
  public var hasErrors: Bool { errorCount > 0 }

  /// Whether an error was reported for `file` and kept.
  public func hasErrors(in file: String) -> Bool {
    kept.contains { $0.severity == .error && $0.location?.file == file }
  }

  /// The diagnostics, and for each file past its limit one that says how many are not shown.
  public func finished() -> [Diagnostic] {
    var all = kept
    for (file, count) in perFile.sorted(by: { $0.key < $1.key })
    where count > DiagnosticLog.limitPerFile {
      all.append(
        Diagnostic(
          .moreNotShown,
          "\(count - DiagnosticLog.limitPerFile) more diagnostics of this file are not shown",
          at: SourceLocation(file: file),
          hint: "mend the first ones and run the command again"))
    }
    return all
  }
}
