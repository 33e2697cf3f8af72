/// The list of the files that were written with their SHA-256, which tells later whether they are still so.
///
/// It is in the form that `sha256sum --check` reads.
public enum FileSums {
  /// Its name in the output folder.
  public static let fileName = "SHA256SUMS"

  /// The list of these files.
  public static func file(of files: [DocumentFile]) -> DocumentFile {
    let lines = files.sorted { $0.path < $1.path }.map { "\(sum(of: $0.bytes))  \($0.path)\n" }
    return DocumentFile(path: fileName, bytes: Array(lines.joined().utf8))
  }

  /// The sums of a list by the files' paths; `nil` where it is no such list.
  public static func read(_ bytes: [UInt8]) -> [String: String]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var sums: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let (sum, rest) = (line.prefix(64), line.dropFirst(64))
      guard sum.utf8.count == 64, rest.hasPrefix("  ") else { return nil }
      sums[String(rest.dropFirst(2))] = String(sum)
    }
    return sums
  }

  /// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
  public static func sum(of bytes: [UInt8]) -> String { FileName.sha256(bytes) }
}
