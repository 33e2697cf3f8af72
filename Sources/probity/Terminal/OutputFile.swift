internal import Glibc

/// Why a file could not be written.
struct OutputError: Error {
  let message: String
}

/// Writes a file whole or not at all: to a temporary file beside it, then by renaming.
enum OutputFile {
  /// Writes `text` to `path`, replacing what was there.
  static func write(_ text: String, to path: String) throws(OutputError) {
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var text = text
    let isWritten = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0 && errno != EINTR { return false }
        if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
      }
      return fsync(descriptor) == 0
    }
    let error = failure(path)
    close(descriptor)
    guard isWritten else {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(message: "\"\(path)\" cannot be written: \(String(cString: strerror(errno)))")
  }
}
