internal import Glibc
internal import Justification

/// Why a file could not be written.
struct OutputError: Error {
  let message: String
}

/// Writes a file whole or not at all: to a temporary file beside it, then by renaming.
///
/// What is there and is no plain file (a pipe, a device such as `/dev/stdout`) is written into instead:
/// renaming would put a file in its place.
enum OutputFile {
  /// Writes `text` to `path`, replacing what was in the file; of a link, in the file it leads to.
  static func write(_ text: String, to path: String) throws(OutputError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes to `path` in the same way.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      // A link that leads nowhere is there all the same.
      if errno == ENOENT, lstat(path, &status) == 0 { errno = ELOOP }
      guard errno == ENOENT else { throw failure(path) }
      return try replace(path, with: bytes, shownAs: path, mode: nil)
    }
    if status.st_mode & S_IFMT != S_IFREG { return try fill(path, with: bytes) }
    // Renaming asks only whether the folder may be written to.
    guard access(path, W_OK) == 0, let target = realpath(path, nil) else { throw failure(path) }
    defer { free(target) }
    try replace(
      String(cString: target), with: bytes, shownAs: path, mode: status.st_mode & 0o7777)
  }

  private static func fill(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard put(bytes, to: descriptor) else { throw failure(path) }
  }

  /// Puts a new file in the place of `path`; `mode` is that of the file that was there.
  private static func replace(
    _ path: String, with bytes: [UInt8], shownAs name: String, mode: mode_t?
  ) throws(OutputError) {
    let temporary = TemporaryPath.beside(path)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(name) }
    var isWritten = put(bytes, to: descriptor)
    if isWritten, let mode { isWritten = fchmod(descriptor, mode) == 0 }
    isWritten = isWritten && fsync(descriptor) == 0
    // Before anything else is called that sets the system's word for what went wrong.
    let error = failure(name)
    close(descriptor)
    guard isWritten else {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = failure(name)
      unlink(temporary)
      throw error
    }
  }

  /// Writes all of `text`; `false` where the system refuses, and `errno` says why.
  static func put(_ text: String, to descriptor: Int32) -> Bool {
    put(Array(text.utf8), to: descriptor)
  }

  /// Writes all of `bytes` in the same way.
  static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, start, rest.count)
        if count < 0 && errno != EINTR { return false }
        if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
      }
      return true
    }
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(
      message: "\"\(SafeText.shown(path))\" cannot be written: \(String(cString: strerror(errno)))")
  }
}
