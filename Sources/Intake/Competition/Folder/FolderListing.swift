internal import Glibc
internal import Procurement

/// What a competition folder holds: its own files, and those in its folders `bids` and `schedules`.
///
/// Names are in the order of their bytes, so that the order in which bids are read is the same on
/// every machine.
struct FolderListing: Sendable {
  /// The folders whose files are read beside those of the root, in the order of their reading.
  static let folders = BidRoot.allCases.map(\.folder)

  /// Paths relative to the competition folder, those of the root first.
  private(set) var files: [String] = []
  /// Folders whose name or place suggests that their files were meant to be read.
  private(set) var unreadFolders: [String] = []
  /// Names that cannot be shown or passed on, made fit to show.
  private(set) var unfitNames: [String] = []
  /// Why one of ``folders`` could not be looked into, where it is there.
  private(set) var problems: [(folder: String, error: FileError)] = []

  /// Lists the folder at `root`.
  ///
  /// - Parameters:
  ///   - root: where it really is.
  ///   - resolve: where a folder of it really is.
  /// - Throws: ``FileError``.
  init(
    of root: String, resolve: (String) throws(FileError) -> String
  ) throws(FileError) {
    var found: Set<String> = []
    for entry in try FolderListing.entries(of: root) {
      if !entry.isFit {
        unfitNames.append(entry.name)
      } else if !entry.isFolder || entry.name.hasSuffix(".csv") {
        // A folder where a table belongs is listed as one, so that opening it says what is wrong.
        files.append(entry.name)
      } else if FolderListing.folders.contains(entry.name) {
        found.insert(entry.name)
      } else if FolderListing.mistakable.contains(entry.name.lowercased()) {
        unreadFolders.append(entry.name)
      }
    }
    for folder in FolderListing.folders where found.contains(folder) {
      do throws(FileError) {
        take(try FolderListing.entries(of: try resolve(folder)), of: folder)
      } catch {
        problems.append((folder, error))
      }
    }
  }

  /// Names of folders that were probably meant for one of ``folders``.
  private static let mistakable = Set(BidRoot.allCases.flatMap { [$0.rawValue, $0.folder] })

  private mutating func take(_ entries: [Entry], of folder: String) {
    for entry in entries {
      let path = folder + "/" + entry.name
      if !entry.isFit {
        unfitNames.append(path)
      } else if entry.isFolder {
        unreadFolders.append(path)
      } else {
        files.append(path)
      }
    }
  }

  private struct Entry {
    let name: String
    let isFit: Bool
    let isFolder: Bool
  }

  private static func entries(of path: String) throws(FileError) -> [Entry] {
    guard let folder = opendir(path) else { throw .ofSystem(errno) }
    defer { closedir(folder) }
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else {
      throw .unreadable("its entries cannot be listed")
    }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let start = UnsafeRawPointer(entry).advanced(by: offset)
      let length = strlen(start.assumingMemoryBound(to: CChar.self))
      let bytes = Array(UnsafeRawBufferPointer(start: start, count: length))
      if !isIgnored(bytes) { names.append(bytes) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return names.map { entry($0, in: path) }
  }

  private static func entry(_ bytes: [UInt8], in path: String) -> Entry {
    var status = stat()
    let isFolder =
      stat(path + "/" + String(decoding: bytes, as: UTF8.self), &status) == 0
      && status.st_mode & S_IFMT == S_IFDIR
    guard let name = String(validating: bytes, as: UTF8.self),
      name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else {
      return Entry(name: String(decoding: bytes, as: UTF8.self), isFit: false, isFolder: isFolder)
    }
    return Entry(name: name, isFit: true, isFolder: isFolder)
  }

  /// Hidden files, editors' backups and the lock files of office programs.
  private static func isIgnored(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
      || name.starts(with: Array("~$".utf8))
  }
}
