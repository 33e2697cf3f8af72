internal import CLibXML2

/// Writes XML in UTF-8 through libxml2, which does the escaping.
///
/// Elements are closed where their closure ends, so none can be left open; a writer is only ever lent to
/// a closure. The first thing that goes wrong is kept and thrown at the end. It is the only file of the
/// target that touches libxml2.
public struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var error: XMLWriterError?

  /// A document: its root with attributes, and what `content` writes into it.
  ///
  /// - Throws: ``XMLWriterError``.
  public static func document(
    _ root: String, _ attributes: KeyValuePairs<String, String> = [:],
    content: (inout XMLWriter) -> Void
  ) throws(XMLWriterError) -> [UInt8] {
    var writer = try XMLWriter()
    writer.expect(xmlTextWriterStartDocument(writer.writer, "1.0", "UTF-8", "yes"))
    writer.element(root, attributes, content: content)
    writer.expect(xmlTextWriterEndDocument(writer.writer))
    return try writer.bytes()
  }

  private init() throws(XMLWriterError) {
    guard let buffer = xmlBufferCreate() else { throw .notWritten }
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw .notWritten
    }
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element with attributes, and in it what `content` writes.
  ///
  /// - Parameters:
  ///   - name: its name, with its prefix; the program's own, never text from outside.
  ///   - attributes: their names, likewise, and their values, which are escaped.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    content: (inout XMLWriter) -> Void = { _ in }
  ) {
    expect(xmlTextWriterStartElement(writer, name))
    for (name, value) in attributes { attribute(name, value) }
    content(&self)
    expect(xmlTextWriterEndElement(writer))
  }

  /// Writes an element that holds text alone.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an attribute of the element in hand, before anything is written into that.
  public mutating func attribute(_ name: String, _ value: String) {
    check(value)
    expect(xmlTextWriterWriteAttribute(writer, name, value))
  }

  /// Writes text, escaped.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    check(text)
    expect(xmlTextWriterWriteString(writer, text))
  }

  private mutating func expect(_ result: Int32) {
    if result < 0, error == nil { error = .notWritten }
  }

  /// XML 1.0, section 2.2: of control characters tab, line feed and return; no U+FFFE and U+FFFF.
  private mutating func check(_ text: String) {
    let isHeld = text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20
        ? scalar.value & ~1 != 0xFFFE : scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
    if !isHeld, error == nil { error = .characterNotAllowed }
  }

  private func bytes() throws(XMLWriterError) -> [UInt8] {
    if let error { throw error }
    guard xmlTextWriterFlush(writer) >= 0, let content = xmlBufferContent(buffer) else {
      throw .notWritten
    }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}

/// Why XML cannot be written.
public enum XMLWriterError: Error, Hashable {
  /// A text holds a character that XML 1.0 does not know: NUL and most control characters, U+FFFE, U+FFFF.
  case characterNotAllowed
  /// libxml2 has no room for it, or an attribute was written after content.
  case notWritten
}
