/// Files that people send under the name `.xml` and that are something else.
struct OtherFileKind: Sendable {
  /// What it is, with its article.
  let words: String
  /// What to do.
  let hint: String

  /// What the first bytes show, or `nil` where the file may be XML.
  static func of(_ start: [UInt8]) -> OtherFileKind? {
    if start.isEmpty {
      return OtherFileKind(words: "empty", hint: "ask for the file again")
    }
    if let known = signatures.first(where: { start.starts(with: $0.bytes) }) {
      return OtherFileKind(words: known.words, hint: known.hint)
    }
    let mark = start.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = start.dropFirst(mark).first { ![0x20, 0x09, 0x0D, 0x0A].contains($0) }
    guard let first else {
      return OtherFileKind(words: "blank", hint: "ask for the file again")
    }
    // '<', and what begins the other encodings.
    if [0x3C, 0x00, 0xFE, 0xFF].contains(first) { return nil }
    return OtherFileKind(words: "something else", hint: "an XML file begins with \"<\"")
  }

  private static let signatures: [(bytes: [UInt8], words: String, hint: String)] = [
    ([0x1F, 0x8B], "compressed (gzip)", "unpack it first"),
    ([0x42, 0x5A, 0x68], "compressed (bzip2)", "unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed (xz)", "unpack it first"),
    (
      [0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document",
      "unpack it, or save the document as XML or CSV"
    ),
    ([0x25, 0x50, 0x44, 0x46], "a PDF", "ask for the data behind it as XML or CSV"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document", "save it as XML or CSV"),
  ]
}
