internal import Glibc
internal import Intake
internal import Justification

/// What lies in an output folder.
struct OutputTree {
  /// Where it is.
  let path: String
  /// The paths of its plain files, from the folder.
  private(set) var files: [String] = []
  /// The paths of its folders, each before those in it.
  private(set) var folders: [String] = []
  private let name: String
  private var others: [String] = []

  /// The most that a document written before can have.
  private static let mostBytes = 1 << 30

  /// Looks through the folder at `path`.
  init(_ path: String, shownAs name: String) throws(OutputError) {
    self.path = path
    self.name = SafeText.shown(name)
    try look(into: "")
  }

  private mutating func look(into folder: String) throws(OutputError) {
    guard let entries = opendir("\(path)/\(folder)") else {
      throw OutputError(
        message: "\"\(name)\" cannot be read: \(String(cString: strerror(errno)))")
    }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(folder + name) }
    }
    closedir(entries)
    for name in names.sorted() {
      var status = stat()
      guard lstat("\(path)/\(name)", &status) == 0 else {
        others.append(name)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(name)
      case S_IFDIR:
        folders.append(name)
        try look(into: name + "/")
      default: others.append(name)
      }
    }
  }

  /// Refuses a folder that holds anything but what was written there, to the byte.
  func refuseUnlessWritten() throws(OutputError) {
    guard files.contains(FileSums.fileName),
      let sums = read(FileSums.fileName).flatMap(FileSums.read)
    else { throw OutputTree.notWritten(name) }
    for file in others + files where file != FileSums.fileName {
      guard let sum = sums[file] else {
        throw refusal(file, "was not written by probity justify")
      }
      guard let bytes = read(file), FileSums.sum(of: bytes) == sum else {
        throw refusal(file, "has changed since it was written")
      }
    }
  }

  /// That a folder is not one that this program wrote.
  static func notWritten(_ path: String) -> OutputError {
    OutputError(
      message:
        "\"\(SafeText.shown(path))\" holds no documents of probity justify; name another folder")
  }

  private func refusal(_ file: String, _ why: String) -> OutputError {
    OutputError(
      message:
        "\"\(SafeText.shown(file))\" in \"\(name)\" \(why), and would be lost; move it away, "
        + "or name another folder")
  }

  private func read(_ file: String) -> [UInt8]? {
    guard let opened = try? InputFile(path: "\(path)/\(file)", name: file) else { return nil }
    return try? opened.readAll(limit: OutputTree.mostBytes)
  }

  /// Takes away what was looked at, from where it is now; what was put there since stays.
  func remove(movedTo folder: String) {
    for file in files { unlink("\(folder)/\(file)") }
    for inner in folders.reversed() { rmdir("\(folder)/\(inner)") }
    rmdir(folder)
  }

  /// Takes away a folder that this program made, with all that is in it.
  static func remove(_ path: String) {
    guard let tree = try? OutputTree(path, shownAs: path) else { return }
    tree.remove(movedTo: path)
  }
}
