internal import Glibc
public import Procurement

/// What stops a file from being opened or read.
public enum FileError: Error, Sendable, Hashable {
  /// There is no such file.
  case missing
  /// It is a folder, a device or a link that leads out of its folder, or may not be read; the words
  /// say which.
  case unreadable(String)

  /// The error for what the system says in `errno`.
  static func ofSystem(_ code: Int32) -> FileError {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .unreadable("it is a link that leads nowhere")
    default: .unreadable(String(cString: strerror(code)))
    }
  }

  /// Reports the error for the file at `path`.
  ///
  /// - Parameters:
  ///   - path: the file, relative to the competition folder.
  ///   - mention: where another file names it.
  ///   - hint: what to do, where that is not to put a plain file there.
  ///   - log: takes the diagnostic.
  public func report(
    _ path: String, namedAt mention: SourceLocation? = nil, hint: String? = nil,
    log: inout DiagnosticLog
  ) {
    let related = mention.map { [Diagnostic.Related("named here", at: $0)] } ?? []
    switch self {
    case .missing:
      log.report(
        .fileMissing, "there is no file \(ShownValue.quoted(path))",
        at: SourceLocation(file: path), hint: hint ?? "put it into the competition folder",
        related: related)
    case .unreadable(let reason):
      log.report(
        .fileUnreadable, "the file cannot be read: \(reason)", at: SourceLocation(file: path),
        hint: hint ?? "put a plain file that you may read in its place", related: related)
    }
  }
}
