internal import Glibc
internal import Intake
internal import Justification

/// Writes a folder of documents, whole or not at all.
///
/// It is made beside its place under a temporary name and then put there. What was there is taken away only
/// where it is what an earlier run wrote, to the byte: officers edit documents where they are.
enum OutputFolder {
  /// Puts these files, and the list of their sums, into the folder at `path`.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - path: the folder; it is not there yet, or empty, or `replacing` and written before.
  ///   - replacing: whether documents written before may be replaced.
  static func put(
    _ files: [DocumentFile], at path: String, replacing: Bool
  ) throws(OutputError) {
    try refuseUnfit(files)
    let target = try place(of: path, replacing: replacing)
    let temporary = TemporaryPath.beside(target.path)
    do throws(OutputError) {
      try fill(temporary, with: files + [FileSums.file(of: files)], shownAs: path)
      if let mode = target.mode, chmod(temporary, mode) != 0 { throw failure(path) }
      try move(temporary, to: target, shownAs: path)
    } catch {
      OutputTree.remove(temporary)
      throw error
    }
  }

  /// Refuses an output folder within the competition folder: its files are what documents rest on, and are
  /// sealed as they are.
  static func refuseInside(_ folder: String, _ path: String) throws(OutputError) {
    guard let root = real(folder), let output = real(path) else { return }
    guard output == root || output.hasPrefix(root == "/" ? root : root + "/") else { return }
    throw OutputError(
      message: "\"\(SafeText.shown(path))\" is in the competition folder; name one outside it for "
        + "--output")
  }

  /// Where a path leads, without links; what is not there yet counts as in the folder that holds it.
  private static func real(_ path: String) -> String? {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var steps = path.split(separator: "/", omittingEmptySubsequences: true)
    guard let last = steps.popLast(), last != "..", last != "." else { return nil }
    let parent = (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
    return real(parent.isEmpty ? "." : parent).map { $0 == "/" ? "/\(last)" : "\($0)/\(last)" }
  }

  /// Refuses what could not be written, or not beside each other, on every system.
  private static func refuseUnfit(_ files: [DocumentFile]) throws(OutputError) {
    var seen: Set<String> = [FileSums.fileName.lowercased()]
    for file in files {
      let steps = file.path.split(separator: "/", omittingEmptySubsequences: false)
      let isFit = steps.allSatisfy { step in
        !step.isEmpty && step != "." && step != ".." && step.utf8.count <= 255
          && step.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && $0 != "\\"
          }
      }
      guard isFit else {
        throw OutputError(
          message: "a document cannot be called \"\(SafeText.shown(file.path))\"")
      }
      guard seen.insert(file.path.lowercased()).inserted else {
        throw OutputError(
          message: "two documents would be called \"\(SafeText.shown(file.path))\": give bids and "
            + "lots ids that differ in more than capitals")
      }
    }
  }

  // MARK: the place

  private struct Place {
    let path: String
    /// What is there to be taken away; `nil` where nothing is.
    var old: OutputTree?
    /// Who may do what in the folder that is there: a folder that others cannot look into stays one.
    var mode: mode_t?
  }

  private static func place(of path: String, replacing: Bool) throws(OutputError) -> Place {
    var target = path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    var status = stat()
    guard stat(target, &status) == 0 || lstat(target, &status) == 0 else {
      return Place(path: target)
    }
    guard status.st_mode & S_IFMT == S_IFDIR, let real = realpath(target, nil) else {
      throw OutputError(message: "\"\(SafeText.shown(path))\" is there already and is not a folder")
    }
    defer { free(real) }
    let (folder, mode) = (String(cString: real), status.st_mode & 0o7777)
    if isWorkingFolder(folder) {
      throw OutputError(
        message:
          "\"\(SafeText.shown(path))\" would be replaced under your feet; go to another folder "
          + "and name it from there")
    }
    if NewFolder.isEmpty(folder) { return Place(path: folder, mode: mode) }
    guard replacing else {
      throw OutputError(
        message: "\"\(SafeText.shown(path))\" is there already and is not empty; name another "
          + "folder, or say --replace where it holds documents written before")
    }
    // Before all of a folder is looked through that can be anybody's.
    guard access("\(folder)/\(FileSums.fileName)", F_OK) == 0 else {
      throw OutputTree.notWritten(path)
    }
    let old = try OutputTree(folder, shownAs: path)
    try old.refuseUnlessWritten()
    return Place(path: folder, old: old, mode: mode)
  }

  /// Whether this is the folder from which the program was started, or one around that.
  private static func isWorkingFolder(_ path: String) -> Bool {
    guard let here = getcwd(nil, 0) else { return false }
    defer { free(here) }
    return (String(cString: here) + "/").hasPrefix(path + "/")
  }

  private static func move(
    _ temporary: String, to target: Place, shownAs path: String
  ) throws(OutputError) {
    guard let old = target.old else {
      guard rename(temporary, target.path) == 0 else { throw failure(path) }
      return
    }
    // Both change places at once: at no time is there nothing.
    if exchange(temporary, target.path) {
      old.remove(movedTo: temporary)
      return
    }
    // Some file systems cannot do that.
    let aside = TemporaryPath.beside(target.path)
    guard rename(target.path, aside) == 0 else { throw failure(path) }
    guard rename(temporary, target.path) == 0 else {
      let error = failure(path)
      _ = rename(aside, target.path)
      throw error
    }
    old.remove(movedTo: aside)
  }

  /// Lets two folders change places at once; `false` where the system or the file system cannot.
  private static func exchange(_ first: String, _ second: String) -> Bool {
    // The C library declares it for programs with GNU extensions alone.
    typealias Rename =
      @convention(c) (
        CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
      ) -> CInt
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let exchange: CUnsignedInt = 2
    return unsafeBitCast(symbol, to: Rename.self)(AT_FDCWD, first, AT_FDCWD, second, exchange) == 0
  }

  // MARK: writing

  private static func fill(
    _ folder: String, with files: [DocumentFile], shownAs path: String
  ) throws(OutputError) {
    guard mkdir(folder, 0o755) == 0 else { throw failure(path) }
    for file in files {
      var parent = folder
      for step in file.path.split(separator: "/").dropLast() {
        parent += "/" + step
        guard mkdir(parent, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
      }
      let descriptor = open(
        "\(folder)/\(file.path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard descriptor >= 0 else { throw failure(path) }
      let isPut = OutputFile.put(file.bytes, to: descriptor)
      // Before closing sets the system's word for what went wrong. Some file systems tell only then.
      let error = failure(path)
      if close(descriptor) != 0 { throw failure(path) }
      if !isPut { throw error }
    }
  }

  private static func failure(_ path: String) -> OutputError {
    OutputError(
      message: "\"\(SafeText.shown(path))\" cannot be written: \(String(cString: strerror(errno)))")
  }
}
