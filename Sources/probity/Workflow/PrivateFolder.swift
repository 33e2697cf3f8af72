internal import Glibc
internal import Packaging

/// A folder that only this user can enter, and that goes away with its work.
enum PrivateFolder {
  /// What `work` gives with the path of a folder that holds these files below their paths.
  ///
  /// The folder goes away also where a person ends the program meanwhile.
  ///
  /// - Throws: ``OutputError`` where the folder or a file cannot be made, or whatever `work` throws.
  static func with<Result>(
    _ files: [ZipEntry], _ work: (_ path: String) throws(OutputError) -> Result
  ) throws(OutputError) -> Result {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array("\(named.isEmpty ? "/tmp" : named)/probity-XXXXXX".utf8CString)
    // mkdtemp gives the folder to its owner alone (0700).
    guard mkdtemp(&template) != nil else { throw failure("a temporary folder") }
    let path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    let watch = InterruptWatch(removing: path)
    defer {
      remove(path)
      watch.end()
    }
    for file in files { try write(file, below: path) }
    return try work(path)
  }

  private static func write(_ file: ZipEntry, below path: String) throws(OutputError) {
    let steps = file.path.split(separator: "/", omittingEmptySubsequences: false)
    let isSafe = steps.allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0)
    }
    guard isSafe else { throw OutputError(message: "a path leads out of the pack") }
    var folder = path
    for step in steps.dropLast() {
      folder += "/" + step
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(file.path) }
    }
    let descriptor = open("\(path)/\(file.path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(file.path) }
    defer { close(descriptor) }
    guard OutputFile.put(file.bytes, to: descriptor) else { throw failure(file.path) }
  }

  /// Removes a folder with all that is in it; follows no link.
  static func remove(_ path: String) {
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
          })
      }
      closedir(folder)
      for name in names where name != "." && name != ".." {
        let inner = "\(path)/\(name)"
        if unlink(inner) != 0 { remove(inner) }
      }
    }
    rmdir(path)
  }

  private static func failure(_ name: String) -> OutputError {
    OutputError(message: "\(name) cannot be made: \(String(cString: strerror(errno)))")
  }
}
