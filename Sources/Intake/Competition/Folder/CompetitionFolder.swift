internal import Glibc
public import Procurement

/// A competition folder: the one place that files are read from.
///
/// No path and no link leads out of it, whatever stands in the files or the folder.
public struct CompetitionFolder: Sendable {
  /// Where it is, as it was given.
  public let path: String

  /// Where it really is: absolute, without links.
  private let root: String
  private let progress: InputFile.Progress?
  private let opened = OpenedFiles()

  /// The folder at `path`, whose files report to `progress` how far they are read.
  ///
  /// - Throws: ``FileError``.
  public init(path: String, progress: InputFile.Progress? = nil) throws(FileError) {
    guard let root = CompetitionFolder.realPath(path) else { throw .ofSystem(errno) }
    var status = stat()
    guard stat(root, &status) == 0 else { throw .ofSystem(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .unreadable("it is not a folder") }
    self.path = path
    self.root = root
    self.progress = progress
  }

  /// The folder at `path`, or `nil` where there is none; the log then says why.
  public static func open(
    _ path: String, progress: InputFile.Progress? = nil, log: inout DiagnosticLog
  ) -> CompetitionFolder? {
    do throws(FileError) {
      return try CompetitionFolder(path: path, progress: progress)
    } catch {
      let place = SourceLocation(file: path)
      switch error {
      case .missing:
        log.report(
          .fileMissing, "there is no folder \(ShownValue.quoted(path))", at: place,
          hint: "name the folder that holds competition.yaml")
      case .unreadable(let reason):
        log.report(
          .fileUnreadable, "the folder cannot be read: \(reason)", at: place,
          hint: "name the folder that holds competition.yaml")
      }
      return nil
    }
  }

  /// Opens a file of the folder.
  ///
  /// - Parameter relativePath: `bids.csv`, `bids/alder.xml`.
  /// - Throws: ``FileError``; a path or link that leads out of the folder, a folder, a device and a
  ///   pipe are ``FileError/unreadable(_:)``.
  public func open(_ relativePath: String) throws(FileError) -> InputFile {
    let (folders, name) = try resolve(relativePath)
    var folder = Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw .ofSystem(errno) }
    // Step by step and without following links: `resolve` has followed them all, so one that is
    // met here was put there since.
    for step in folders {
      let next = openat(folder, step, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let problem = errno
      close(folder)
      guard next >= 0 else { throw .ofSystem(problem) }
      folder = next
    }
    defer { close(folder) }
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .ofSystem(errno) }
    // Asked before opening, because opening is enough to set some devices to work.
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw .unreadable(isFolder ? "it is a folder" : "it is not a plain file")
    }
    let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .ofSystem(errno) }
    let input = try InputFile(descriptor: file, name: relativePath, progress: progress)
    opened.add(relativePath)
    return input
  }

  /// The files that were read so far, in the order of their names' bytes.
  public var openedFiles: [String] { opened.names }

  /// Everything in a small file, or `nil` where it cannot be read; the log then says why.
  ///
  /// - Parameters:
  ///   - relativePath: `rubric.yaml`.
  ///   - limit: the most bytes it may have.
  ///   - mention: where another file names it.
  ///   - log: takes the diagnostics.
  public func readAll(
    _ relativePath: String, limit: Int = 1 << 20, namedAt mention: SourceLocation? = nil,
    log: inout DiagnosticLog
  ) -> [UInt8]? {
    do throws(FileError) {
      let file = try open(relativePath)
      if let bytes = try file.readAll(limit: limit) { return bytes }
      log.report(
        .fileTooLarge, "the file has more than \(limit) bytes",
        at: SourceLocation(file: relativePath), hint: "keep it smaller")
    } catch {
      error.report(relativePath, namedAt: mention, log: &log)
    }
    return nil
  }

  /// What stands in physical lines of a file, by their numbers, to be shown under diagnostics; lines
  /// that the file has not, and those of a file that cannot be read, are left out.
  ///
  /// At most ``FileExcerpt/maximumLength`` characters, none of which a terminal acts on; a character
  /// of the file is one character of the excerpt, so that columns stay true.
  public func excerpts(of lines: Set<Int>, in relativePath: String) -> [Int: String] {
    guard let file = try? open(relativePath) else { return [:] }
    return FileExcerpt.lines(lines, of: file)
  }

  /// Whether a path, absolute or from where the program runs, leads to a file of the folder that is
  /// read: writing a result there would destroy what it rests on.
  public func readsFile(at path: String) -> Bool {
    guard let real = CompetitionFolder.realPath(path), real.hasPrefix(root + "/") else {
      return false
    }
    let name = String(real.dropFirst(root.count + 1))
    let isYAML = [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
    return isYAML || ImportFormats.all.contains { $0.reads(name) }
  }

  /// What is in the folder itself and in its folders `bids` and `schedules`.
  ///
  /// - Throws: ``FileError``.
  func listing() throws(FileError) -> FolderListing {
    try FolderListing(of: root) { (path) throws(FileError) in try realPath(inside: path).path }
  }

  /// The folders and the name that lead from the root to a file, without links.
  private func resolve(
    _ relativePath: String
  ) throws(FileError) -> (folders: [String], name: String) {
    var (_, steps) = try realPath(inside: relativePath)
    guard let name = steps.popLast() else { throw .unreadable("it is a folder") }
    return (steps, name)
  }

  /// Where a file or folder of the folder really is, and the steps that lead there from the root.
  private func realPath(
    inside relativePath: String
  ) throws(FileError) -> (path: String, steps: [String]) {
    guard !relativePath.isEmpty, !relativePath.utf8.contains(0) else { throw .missing }
    let steps = relativePath.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.first != "", !steps.contains("..") else {
      throw .unreadable("its path leads out of the competition folder")
    }
    guard let real = CompetitionFolder.realPath(root + "/" + relativePath) else {
      throw .ofSystem(errno)
    }
    let prefix = root == "/" ? "/" : root + "/"
    guard real == root || real.utf8.starts(with: prefix.utf8) else {
      throw .unreadable("it is a link that leads out of the competition folder")
    }
    let inside = real.utf8.dropFirst(prefix.utf8.count).split(separator: UInt8(ascii: "/"))
    return (real, inside.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The absolute path without links, or `nil`; `errno` then says why.
  private static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0), let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
