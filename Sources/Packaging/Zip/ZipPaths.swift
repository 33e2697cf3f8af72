/// The paths of an archive's files, each of which can be written below a folder on any machine.
///
/// Refused are paths that are empty, too long or too deep, begin at a root or a drive, have an empty name, `.` or
/// `..` in them, hold a backslash or what is not seen (control characters, turns of the reading
/// direction), and two that are the same but for case or for how accents are encoded, or of which one is
/// a folder of the other.
struct ZipPaths {
  /// The most bytes of a path.
  static let length = 1024
  /// The most names of a path.
  static let depth = 32

  private var files: Set<String> = []
  private var folders: Set<String> = []

  /// Takes the next path.
  ///
  /// - Throws: ``ZipError`` where it is refused.
  mutating func add(_ path: String) throws(ZipError) {
    if let reason = ZipPaths.refusal(of: path) {
      throw ZipError("the path \(ZipPaths.quoted(path)) \(reason)")
    }
    // Strings that are canonically equivalent are equal; the two turns fold case, also of ß.
    let folded = path.uppercased().lowercased()
    let names = folded.split(separator: "/")
    let parents = names.indices.dropFirst().map { names[..<$0].joined(separator: "/") }
    let isTaken = !files.insert(folded).inserted || folders.contains(folded)
    if isTaken || parents.contains(where: files.contains) {
      throw ZipError(
        "the path \(ZipPaths.quoted(path)) is given twice, but for case, or is a folder and a file")
    }
    folders.formUnion(parents)
  }

  private static func refusal(of path: String) -> String? {
    if path.isEmpty { return "is empty" }
    if path.utf8.count > length { return "is longer than \(length) bytes" }
    if path.unicodeScalars.contains(where: isRefused) {
      return "holds a backslash or a character that is not seen"
    }
    let start = path.utf8.prefix(2)
    if start.first == 0x2F || start.count == 2 && start.last == 0x3A { return "is absolute" }
    let names = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    if names.count > depth { return "is deeper than \(depth) names" }
    for name in names {
      switch Array(name) {
      case []: return "has an empty name in it"
      case [0x2E]: return "has \".\" in it"
      case [0x2E, 0x2E]: return "has \"..\" in it"
      default: continue
      }
    }
    return nil
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\\" { return true }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Names in Persian and in the scripts of India need the two joiners.
    case .format: return scalar != "\u{200C}" && scalar != "\u{200D}"
    default: return false
    }
  }

  /// The path between quotes, short and with what is refused as its code.
  static func quoted(_ path: String) -> String {
    var shown = ""
    for scalar in path.unicodeScalars.prefix(100) {
      shown += isRefused(scalar) ? scalar.escaped(asASCII: true) : String(scalar)
    }
    return "\"\(shown)\""
  }
}
