import Glibc

@testable import Intake

/// A folder under the system's temporary one, which goes when it is no longer used.
final class FolderOnDisk {
  let path: String

  /// A folder with these files, by their relative paths.
  init(_ files: [String: String] = [:]) {
    var template = Array("/tmp/probity-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "a temporary folder can be made")
    for (name, text) in files { write(text, to: name) }
  }

  deinit { remove(path) }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) {
    var folder = path
    for step in name.split(separator: "/").dropLast() {
      folder += "/" + step
      mkdir(folder, 0o755)
    }
    guard let file = fopen(path + "/" + name, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func makeFolder(_ name: String) { mkdir(path + "/" + name, 0o755) }

  func makePipe(_ name: String) { mkfifo(path + "/" + name, 0o644) }

  func link(_ name: String, to target: String) { symlink(target, path + "/" + name) }

  func competitionFolder() throws -> CompetitionFolder { try CompetitionFolder(path: path) }

  private func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { names.append(name) }
      }
      closedir(folder)
      for name in names { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
