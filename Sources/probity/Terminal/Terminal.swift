internal import Glibc

/// Standard output for results, standard error for everything else.
enum Terminal {
  /// Writes a result to standard output; a reader that went away is no fault.
  static func write(_ text: String) { put(text, to: STDOUT_FILENO) }

  /// Writes to standard error.
  static func note(_ text: String) { put(text, to: STDERR_FILENO) }

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

  private static func put(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
