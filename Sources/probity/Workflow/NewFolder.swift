internal import Glibc

/// Makes a folder whole or not at all: under a temporary name first, then by renaming.
enum NewFolder {
  /// Makes the folder `path` with these files in it.
  ///
  /// The folder must not be there yet, or be empty.
  static func make(
    _ path: String, files: [(path: String, text: String)]
  ) throws(OutputError) {
    var target = path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    guard isFree(target) else {
      throw OutputError(message: "\"\(path)\" is there already and is not an empty folder")
    }
    let temporary = "\(target).\(getpid()).part"
    guard mkdir(temporary, 0o755) == 0 else { throw failure(path) }
    do throws(OutputError) {
      for file in files { try OutputFile.write(file.text, to: "\(temporary)/\(file.path)") }
      // Renaming puts the folder in the place of an empty one, and of nothing else.
      guard rename(temporary, target) == 0 else { throw failure(path) }
    } catch {
      for file in files { unlink("\(temporary)/\(file.path)") }
      rmdir(temporary)
      throw error
    }
  }

  private static func isFree(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT }
    guard status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // An empty folder lists itself and its parent.
    return count <= 2
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(message: "\"\(path)\" cannot be made: \(String(cString: strerror(errno)))")
  }
}
