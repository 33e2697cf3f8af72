internal import Procurement

/// The encoding that `<?xml version="1.0" encoding="…"?>` names.
///
/// Whether the declaration is otherwise sound is for the parser to say.
struct XMLDeclaration {
  /// The name as written; `nil` where none is given.
  let encoding: String?
  /// Where the name begins, in bytes from the start.
  let offset: Int

  /// Looks at the beginning of a file.
  ///
  /// - Throws: ``XMLProblem`` where the declaration does not end in time.
  init(_ start: some Collection<UInt8>) throws(XMLProblem) {
    let bytes = Array(start.prefix(XMLLimits.declarationLength))
    let blanks: [UInt8] = [0x20, 0x09, 0x0D, 0x0A]
    guard bytes.starts(with: Array("<?xml".utf8)), bytes.count > 5, blanks.contains(bytes[5]) else {
      self.encoding = nil
      self.offset = 0
      return
    }
    guard
      let end = bytes.indices.dropLast().first(where: {
        $0 > 5 && bytes[$0] == 0x3F && bytes[$0 + 1] == 0x3E
      })
    else {
      throw XMLProblem(
        .notWellFormedXML, "the XML declaration does not end",
        hint: "begin the file with <?xml version=\"1.0\" encoding=\"UTF-8\"?>", at: 0)
    }
    let inside = bytes[5..<end]
    var rest = inside
    while let quote = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = rest[(quote + 1)...].firstIndex(of: bytes[quote])
    {
      let name = rest[..<quote].filter { !blanks.contains($0) && $0 != 0x3D }
      if name == Array("encoding".utf8) {
        self.encoding = String(decoding: rest[(quote + 1)..<close], as: UTF8.self)
        self.offset = quote + 1
        return
      }
      rest = rest[(close + 1)...]
    }
    self.encoding = nil
    self.offset = 0
  }
}
