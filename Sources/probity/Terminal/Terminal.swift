internal import Glibc

/// Standard output for results, standard error for everything else.
enum Terminal {
  /// Writes a result to standard output; a reader that went away is no fault.
  ///
  /// - Throws: ``Ending/wrongInput`` where it cannot be written, once standard error says why.
  static func write(_ text: String) throws {
    if OutputFile.put(text, to: STDOUT_FILENO) || errno == EPIPE { return }
    note("error: the result cannot be written: \(String(cString: strerror(errno)))\n")
    throw Ending.wrongInput
  }

  /// Writes to standard error, where nobody could be told that it failed.
  static func note(_ text: String) { _ = OutputFile.put(text, to: STDERR_FILENO) }

  /// Whether standard error takes colour: a terminal, and nobody said `NO_COLOR`.
  static var isColoured: Bool { takesColour(STDERR_FILENO) }

  /// The same for standard output, where diagnostics are the result.
  static var isResultColoured: Bool { takesColour(STDOUT_FILENO) }

  /// Whether a person watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  private static func takesColour(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    // https://no-color.org: any value but an empty one.
    if let value = variable("NO_COLOR"), !value.isEmpty { return false }
    return variable("TERM") != "dumb"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
