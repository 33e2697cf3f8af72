internal import Procurement

/// How the reading of an XML file went.
struct XMLReading: Sendable {
  /// The encoding; `nil` where the file was not read that far.
  let encoding: XMLEncoding?
  /// Why the reading was stopped before the end of the file.
  let stop: Diagnostic?
  /// The place of the tag that the receiver last asked to be remembered.
  let rememberedPlace: TextPlace?
}

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
  /// Where the comment or such in hand begins, which may be long gone from the window.
  private var openedSection: (offset: Int, place: TextPlace)?
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
  static func read(
    _ file: borrowing InputFile, to receiver: any XMLReceiver, validator: SchemaValidator? = nil,
    blockSize: Int = XMLReader.blockSize
  ) -> XMLReading {
    var reader = XMLReader(file: file.name, receiver: receiver, blockSize: blockSize)
    var stop: Diagnostic?
    do throws(XMLProblem) {
      try reader.read(file, validator: validator)
    } catch {
      let location = reader.location(of: error, in: file.name)
      stop = Diagnostic(error.kind, error.message, at: location, hint: error.hint)
    }
    return XMLReading(
      encoding: reader.encoding, stop: stop, rememberedPlace: reader.window.rememberedPlace())
  }

  private func location(of problem: XMLProblem, in file: String) -> SourceLocation {
    guard let offset = problem.offset else { return SourceLocation(file: file) }
    let place = openedSection?.offset == offset ? openedSection?.place : nil
    return location(of: place ?? window.place(at: offset), in: file)
  }

  private func location(of place: TextPlace, in file: String) -> SourceLocation {
    SourceLocation(file: file, line: place.line, column: place.column)
  }

  private mutating func read(
    _ file: borrowing InputFile, validator: SchemaValidator?
  ) throws(XMLProblem) {
    if let size = file.size, size > XMLLimits.fileSize { throw XMLReader.tooLarge }
    guard let parser = LibXMLParser(elements, validator: validator) else {
      throw XMLProblem(.fileUnreadable, "there is no memory to read the file")
    }
    let beginning = try beginning(of: file)
    let (encoding, mark) = try XMLEncoding.detect(beginning.bytes)
    self.encoding = encoding
    var decoder = XMLDecoder(encoding)
    var total = beginning.bytes.count
    var fault = take(beginning.bytes.dropFirst(mark), &decoder)
    if encoding == .utf16BigEndian || encoding == .utf16LittleEndian {
      try encoding.checkDeclaration(window.bytes)
    }
    var isLast = beginning.isLast
    while true {
      try advance(parser, encoding, fault ?? (isLast ? decoder.finish() : nil), isLast: isLast)
      if isLast { return }
      let count: Int
      (count, fault) = try more(of: file, &decoder)
      total += count
      if total > XMLLimits.fileSize { throw XMLReader.tooLarge }
      isLast = count == 0
    }
  }

  /// Takes the next block of the file into the window; what is UTF-8 goes there directly.
  private func more(
    of file: borrowing InputFile, _ decoder: inout XMLDecoder
  ) throws(XMLProblem) -> (count: Int, fault: String?) {
    do throws(FileError) {
      if decoder.encoding == .utf8 { return (try window.read(file, upTo: blockSize), nil) }
      let block = try XMLReader.block(of: file, blockSize)
      return (block.count, take(block[...], &decoder))
    } catch {
      throw XMLReader.unreadable(error)
    }
  }

  private func take(_ block: ArraySlice<UInt8>, _ decoder: inout XMLDecoder) -> String? {
    var converted: [UInt8] = []
    let fault = decoder.decode(block, into: &converted)
    converted.withUnsafeBytes { window.append($0) }
    return fault
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
    let sound = UnsafeRawBufferPointer(rebasing: window.bytes[..<(checked - start)])
    var (cut, found) = scan.scan(sound, from: start, isLast: isEnd)
    cut = min(max(cut, start), checked)
    parser.parse(UnsafeRawBufferPointer(rebasing: sound[..<(cut - start)]))
    if isEnd && found == nil && !elements.isStopped { parser.finish() }
    if let stopped = elements.problem ?? found ?? problem { throw stopped }
    if let opened = scan.openedSection, opened >= start {
      openedSection = (opened, window.place(at: opened))
    }
    window.slide(to: cut)
  }

  /// Checks what has come since the last time, and moves ``checked`` on to the first byte that does
  /// not belong.
  private mutating func check(_ encoding: XMLEncoding, isLast: Bool) -> XMLProblem? {
    let from = checked - window.start
    let bytes = window.bytes
    var problem: XMLProblem?
    checked = window.end
    switch UTF8Check.check(UnsafeRawBufferPointer(rebasing: bytes[from...])) {
    case .text(let complete) where complete < bytes.count - from:
      checked = window.start + from + complete
      if isLast { problem = notUTF8(at: checked) }
    case .ascii, .text: break
    case .invalid(let index):
      checked = window.start + from + index
      problem = notUTF8(at: checked)
    }
    var known = UnsafeRawBufferPointer(rebasing: bytes[..<(checked - window.start)])
    if let index = BytePatterns.firstNUL(known) {
      checked = window.start + index
      known = UnsafeRawBufferPointer(rebasing: known[..<index])
      problem = XMLProblem(
        .notWellFormedXML, "a NUL byte stands in the text",
        hint: "ask for the file again; it was damaged or is not text", at: checked)
    }
    window.setTraits(
      XMLPlaces.Traits(
        isASCII: BytePatterns.isASCII(bytes), hasLoneReturn: BytePatterns.hasLoneReturn(bytes)))
    return problem
  }

  private func notUTF8(at offset: Int) -> XMLProblem {
    let index = offset - window.start
    let bytes = window.bytes
    let byte = bytes.indices.contains(index) ? bytes[index] : 0
    let code = String(byte, radix: 16, uppercase: true)
    return XMLProblem(
      .fileNotUTF8, "byte 0x\(code) does not belong to UTF-8 text",
      hint: "save the file as UTF-8, or name its encoding in the first line: "
        + "<?xml version=\"1.0\" encoding=\"windows-1252\"?>", at: offset)
  }

  /// The first bytes, enough of them to hold the XML declaration.
  private func beginning(
    of file: borrowing InputFile
  ) throws(XMLProblem) -> (bytes: [UInt8], isLast: Bool) {
    var bytes: [UInt8] = []
    do throws(FileError) {
      while bytes.count < 2 * XMLLimits.declarationLength {
        let block = try XMLReader.block(of: file, blockSize)
        if block.isEmpty { return (bytes, true) }
        bytes += block
      }
    } catch {
      throw XMLReader.unreadable(error)
    }
    return (bytes, false)
  }

  private static func block(
    of file: borrowing InputFile, _ size: Int
  ) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var failure: FileError?
    let count = bytes.withUnsafeMutableBytes { buffer -> Int in
      do throws(FileError) {
        return try file.read(into: buffer)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    bytes.removeLast(size - count)
    return bytes
  }

  private static func unreadable(_ error: FileError) -> XMLProblem {
    let reason = if case .unreadable(let words) = error { words } else { "it is gone" }
    return XMLProblem(.fileUnreadable, "the file cannot be read: \(reason)")
  }

  private static let tooLarge = XMLProblem(
    .fileTooLarge, "the file is larger than 1 GiB", hint: "split the bid's price schedule")
}
