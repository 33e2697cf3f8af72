import Foundation

/// The real data beside the checkout, which not every machine has.
enum SharedData {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

  /// Whether a folder or file of it is there; says so where it is not.
  static func has(_ path: String) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: self.path(path))
    if !isThere { print("skipped: ../shared/data/\(path) is not on this machine") }
    return isThere
  }

  /// The path of a file of it.
  static func path(_ path: String) -> String { folder.appending(path: path).path() }

  /// The names in a folder of it that end in `suffix`, in order; none where it is not there.
  static func names(in folder: String, endingIn suffix: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// The bytes of a file of it.
  static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: self.path(path))))
  }
}
