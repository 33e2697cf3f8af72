internal import Glibc
internal import Justification

/// Makes a folder with files in it, whole or not at all.
enum NewFolder {
  /// Makes the folder `path` with these files in it.
  ///
  /// The folder must not be there yet, or be empty. A new one is made under a temporary name first; an
  /// empty one is filled where it is, since it can be somebody's working folder.
  static func make(
    _ path: String, files: [(path: String, text: String)]
  ) throws(OutputError) {
    var target = path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    var status = stat()
    if stat(target, &status) == 0 || lstat(target, &status) == 0 {
      guard isEmpty(target) else {
        throw OutputError(
          message:
            "\"\(SafeText.shown(path))\" is there already and is not an empty folder")
      }
      return try fill(target, with: files)
    }
    let temporary = TemporaryPath.beside(target)
    guard mkdir(temporary, 0o755) == 0 else { throw failure(path) }
    do throws(OutputError) {
      try fill(temporary, with: files)
      guard rename(temporary, target) == 0 else {
        let error = failure(path)
        remove(files, from: temporary)
        throw error
      }
    } catch {
      rmdir(temporary)
      throw error
    }
  }

  /// Writes every file, or none.
  private static func fill(
    _ folder: String, with files: [(path: String, text: String)]
  ) throws(OutputError) {
    do throws(OutputError) {
      for file in files { try OutputFile.write(file.text, to: "\(folder)/\(file.path)") }
    } catch {
      remove(files, from: folder)
      throw error
    }
  }

  private static func remove(_ files: [(path: String, text: String)], from folder: String) {
    for file in files { unlink("\(folder)/\(file.path)") }
  }

  /// Whether a folder can be read and has nothing in it.
  static func isEmpty(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // An empty folder lists itself and its parent.
    return count <= 2
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(
      message: "\"\(SafeText.shown(path))\" cannot be made: \(String(cString: strerror(errno)))")
  }
}
