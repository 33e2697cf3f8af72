/// Writes a word so that it can be pasted into a shell.
enum ShellWord {
  /// The word as it is, or in single quotes where a shell would take it apart.
  static func quoted(_ word: String) -> String {
    // A word that begins with a hyphen would be read as an option.
    let path = word.hasPrefix("-") ? "./\(word)" : word
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        true
      default: "_-./+:@%,".utf8.contains(byte)
      }
    }
    if isPlain && !path.isEmpty { return path }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
