internal import Procurement

/// Reads an XML file from first byte to last, in constant memory, and passes its elements to a
/// receiver.
///
/// The bytes are read, converted to UTF-8 and looked over here before libxml2 sees them.
struct XMLReader {
  /// The bytes read at a time.
  static let blockSize = 1 << 17

  private let elements: XMLElements
  private let window = XMLWindow()
  private let blockSize: Int
  private var encoding: XMLEncoding?
  private var scan = MarkupScan()
  /// Up to where the bytes are known to be characters.
  private var checked = 0

  /// A reader that passes what it reads to `receiver`.
  private init(file: String, receiver: any XMLReceiver, blockSize: Int) {
    self.elements = XMLElements(file: file, window: window, receiver: receiver)
    self.blockSize = max(1, blockSize)
  }

  /// Reads the file.
  ///
  /// The first thing that is wrong with it as XML stops the reading; the receiver has then seen what
  /// comes before.
  ///
  /// - Parameters:
  ///   - receiver: what is told of the elements.
  ///   - validator: what checks them against a schema on the way.
  ///   - blockSize: the bytes read at a time.
  /// - Returns: the encoding and why the reading was stopped, as far as there is one.
  static func read(
    _ file: borrowing InputFile, to receiver: any XMLReceiver, validator: SchemaValidator? = nil,
    blockSize: Int = XMLReader.blockSize
  ) -> (encoding: XMLEncoding?, stop: Diagnostic?) {
    var reader = XMLReader(file: file.name, receiver: receiver, blockSize: blockSize)
    do throws(XMLProblem) {
      try reader.read(file, validator: validator)
      return (reader.encoding, nil)
    } catch {
      let location = reader.location(of: error, in: file.name)
      return (
        reader.encoding, Diagnostic(error.kind, error.message, at: location, hint: error.hint)
      )
    }
  }

  private func location(of problem: XMLProblem, in file: String) -> SourceLocation {
    guard let offset = problem.offset else { return SourceLocation(file: file) }
    let place = window.place(at: offset)
    return SourceLocation(file: file, line: place.line, column: place.column)
  }

  private mutating func read(
    _ file: borrowing InputFile, validator: SchemaValidator?
  ) throws(XMLProblem) {
    if let size = file.size, size > XMLLimits.fileSize { throw XMLReader.tooLarge }
    guard let parser = LibXMLParser(elements, validator: validator) else {
      throw XMLProblem(.fileUnreadable, "there is no memory to read the file")
    }
    var block = [UInt8](repeating: 0, count: blockSize)
    let beginning = try beginning(of: file, &block)
    let (encoding, mark) = try XMLEncoding.detect(beginning.bytes)
    self.encoding = encoding
    var decoder = XMLDecoder(encoding)
    var total = beginning.bytes.count
    var fault = decoder.decode(beginning.bytes.dropFirst(mark), into: &window.bytes)
    if encoding == .utf16BigEndian || encoding == .utf16LittleEndian {
      try encoding.checkDeclaration(window.bytes[...])
    }
    var isLast = beginning.isLast
    while true {
      try advance(parser, encoding, fault ?? (isLast ? decoder.finish() : nil), isLast: isLast)
      if isLast { return }
      let count = try XMLReader.fill(&block, from: file)
      total += count
      if total > XMLLimits.fileSize { throw XMLReader.tooLarge }
      isLast = count == 0
      fault = decoder.decode(block[..<count], into: &window.bytes)
    }
  }

  /// Feeds libxml2 with what the window holds by now.
  private mutating func advance(
    _ parser: LibXMLParser, _ encoding: XMLEncoding, _ fault: String?, isLast: Bool
  ) throws(XMLProblem) {
    var problem = check(encoding, isLast: isLast)
    if problem == nil, let fault {
      problem = XMLProblem(
        .xmlEncoding, fault,
        hint: encoding == .windows1252 || encoding == .iso88591
          ? "correct the encoding in the XML declaration, or save the file as UTF-8"
          : "ask for the file again, as UTF-8", at: window.end)
    }
    let isEnd = isLast && problem == nil
    let start = window.start
    let checked = checked
    var (cut, found) = window.bytes.withUnsafeBytes { raw in
      scan.scan(
        UnsafeRawBufferPointer(rebasing: raw[..<(checked - start)]), from: start, isLast: isEnd)
    }
    cut = min(max(cut, start), checked)
    window.bytes.withUnsafeBytes { raw in
      parser.parse(UnsafeRawBufferPointer(rebasing: raw[..<(cut - start)]))
    }
    if isEnd && found == nil && !elements.isStopped { parser.finish() }
    if let stopped = elements.problem ?? found ?? problem { throw stopped }
    window.slide(to: cut)
  }

  /// Checks what has come since the last time, and moves ``checked`` on to the first byte that does
  /// not belong.
  private mutating func check(_ encoding: XMLEncoding, isLast: Bool) -> XMLProblem? {
    let from = checked - window.start
    var problem: XMLProblem?
    var traits = XMLPlaces.Traits()
    checked = window.end
    let result = window.bytes.withUnsafeBufferPointer {
      UTF8Check.check($0.span.extracting(from...))
    }
    switch result {
    case .ascii: break
    case .text(let complete):
      if complete < window.bytes.count - from {
        checked = window.start + from + complete
        if isLast { problem = notUTF8(at: checked) }
      }
      traits.isASCII = false
    case .invalid(let index):
      checked = window.start + from + index
      problem = notUTF8(at: checked)
      traits.isASCII = false
    }
    window.bytes.withUnsafeBytes { raw in
      let known = UnsafeRawBufferPointer(rebasing: raw[..<(checked - window.start)])
      if let index = BytePatterns.firstNUL(known) {
        checked = window.start + index
        problem = XMLProblem(
          .notWellFormedXML, "a NUL byte stands in the text",
          hint: "ask for the file again; it was damaged or is not text", at: checked)
      }
      traits.hasLoneReturn = BytePatterns.hasLoneReturn(known)
      if traits.isASCII { traits.isASCII = BytePatterns.isASCII(raw) }
    }
    window.setTraits(traits)
    return problem
  }

  private func notUTF8(at offset: Int) -> XMLProblem {
    let index = offset - window.start
    let byte = window.bytes.indices.contains(index) ? window.bytes[index] : 0
    let code = String(byte, radix: 16, uppercase: true)
    return XMLProblem(
      .fileNotUTF8, "byte 0x\(code) does not belong to UTF-8 text",
      hint: "save the file as UTF-8, or name its encoding in the first line: "
        + "<?xml version=\"1.0\" encoding=\"windows-1252\"?>", at: offset)
  }

  /// The first bytes, enough of them to hold the XML declaration.
  private func beginning(
    of file: borrowing InputFile, _ block: inout [UInt8]
  ) throws(XMLProblem) -> (bytes: [UInt8], isLast: Bool) {
    var bytes: [UInt8] = []
    while bytes.count < 2 * XMLLimits.declarationLength {
      let count = try XMLReader.fill(&block, from: file)
      if count == 0 { return (bytes, true) }
      bytes += block[..<count]
    }
    return (bytes, false)
  }

  private static func fill(
    _ block: inout [UInt8], from file: borrowing InputFile
  ) throws(XMLProblem) -> Int {
    do throws(FileError) {
      var failure: FileError?
      let count = block.withUnsafeMutableBytes { buffer -> Int in
        do throws(FileError) {
          return try file.read(into: buffer)
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      return count
    } catch {
      let reason = if case .unreadable(let words) = error { words } else { "it is gone" }
      throw XMLProblem(.fileUnreadable, "the file cannot be read: \(reason)")
    }
  }

  private static let tooLarge = XMLProblem(
    .fileTooLarge, "the file is larger than 1 GiB", hint: "split the bid's price schedule")
}
