internal import Glibc
internal import Intake
internal import Justification
internal import Packaging
internal import Procurement

/// Reads a pack: the archive, or the folder that it unpacks to.
enum PackSource {
  /// The files, in the order of their paths' bytes; `nil` where they cannot be read, and the log says why.
  static func entries(at path: String, log: inout DiagnosticLog) -> [ZipEntry]? {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    do {
      let entries = isFolder ? try folder(path) : try archive(path)
      return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    } catch let error as ZipError {
      log.report(
        .packUnreadable, error.message, at: SourceLocation(file: path),
        hint: "get the pack again from who sealed it, or name the folder that it unpacks to")
    } catch let error as FileError {
      error.report(path, hint: "name the pack that `probity seal` wrote", log: &log)
    } catch {
      log.report(.packUnreadable, "\(error)", at: SourceLocation(file: path))
    }
    return nil
  }

  /// The most bytes of an archive: its files, and as much again as the largest headers for them.
  private static let archiveSize = PackArchive.limits.totalSize + 64 << 20

  private static func archive(_ path: String) throws -> [ZipEntry] {
    let file = try InputFile(path: path, name: path)
    guard let bytes = try file.readAll(limit: archiveSize) else {
      throw ZipError("the pack has more than \(archiveSize) bytes")
    }
    return try PackArchive.entries(in: bytes)
  }

  private static func folder(_ root: String) throws -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var total = 0
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try names(in: root + "/" + folder) {
        let path = folder + name
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else {
          throw ZipError("\(path) cannot be read")
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(path + "/")
        case S_IFREG:
          let file = try InputFile(path: root + "/" + path, name: path)
          let limits = PackArchive.limits
          guard entries.count < limits.entryCount,
            let bytes = try file.readAll(limit: min(limits.entrySize, limits.totalSize - total))
          else { throw ZipError("the pack is larger than any that is read") }
          total += bytes.count
          entries.append(ZipEntry(path: path, bytes: bytes))
        default: throw ZipError("\(path) is neither a plain file nor a folder")
        }
      }
    }
    return entries
  }

  private static func names(in path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw ZipError("\(path) cannot be read") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
