internal import CLibXML2
internal import Procurement

/// libxml2's streaming parser: the only file, beside the schema validator, that touches C.
///
/// It is fed UTF-8 from memory, never a path or an address, and passes elements on to an
/// ``XMLElements``. No pointer leaves this file: an ``XMLStartTag`` hands out numbers, texts, and spans
/// that end with the call.
final class LibXMLParser {
  private let context: xmlParserCtxtPtr
  private let elements: XMLElements
  private let validator: SchemaValidator?
  private var names = NameTable()
  private let namespace: UnsafePointer<UInt8>?

  /// A parser that passes on to `elements`, and to `validator` where there is one; `nil` where there is
  /// no memory for it.
  init?(_ elements: XMLElements, validator: SchemaValidator?) {
    _ = LibXMLParser.prepared
    var handler = LibXMLParser.makeHandler()
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else { return nil }
    // The bytes are UTF-8 by now, whatever their declaration says.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    self.context = context
    self.elements = elements
    self.validator = validator
    let vocabulary = elements.vocabulary
    namespace = xmlDictLookup(context.pointee.dict, vocabulary.namespace, -1)
    for (index, name) in vocabulary.names.enumerated() {
      if let name = xmlDictLookup(context.pointee.dict, name, -1) { names.add(name, as: index) }
    }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Parses the next bytes.
  func parse(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count > 0, bytes.count <= Int(Int32.max) else {
      return
    }
    xmlParseChunk(
      context, base.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
  }

  /// Says that there are no more bytes.
  func finish() { xmlParseChunk(context, nil, 0, 1) }

  /// The offset in the file of the byte that the parser looks at.
  fileprivate var offset: Int { xmlByteConsumed(context) }

  // MARK: What libxml2 calls

  private func begin(
    _ name: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ attributeCount: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard !elements.isStopped else { return }
    let known = names.index(of: name)
    let element = uri == namespace ? known : XMLVocabulary.unknown
    let isPassedOn = elements.begin(
      element, namespaceCount: Int(namespaceCount), attributeCount: Int(attributeCount),
      tagEnd: offset)
    if isPassedOn || validator != nil {
      let tag = XMLStartTag(
        parser: self, elements: elements, element: element, offset: offset, name: name, uri: uri,
        attributeCount: Int(attributeCount), attributes: attributes)
      if isPassedOn { elements.pass(tag) }
      if let validator, !elements.isStopped {
        validator.begin(
          name, prefix, uri, namespaceCount, namespaces, attributeCount, attributes, tag: tag)
      }
    }
    if names.count > XMLLimits.nameCount { elements.stopForNames(tagEnd: offset) }
  }

  private func end(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    if let validator, !elements.isStopped { validator.end(name, prefix, uri) }
    elements.end()
  }

  private func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    if let validator, !elements.isStopped { validator.text(text, count) }
    elements.text(UnsafeBufferPointer(start: text, count: Int(count)).span, end: offset)
  }

  fileprivate func index(ofName name: UnsafePointer<UInt8>?) -> Int {
    name.map { names.index(of: $0) } ?? XMLVocabulary.unknown
  }

  private func report(_ error: UnsafePointer<xmlError>) {
    let error = error.pointee
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, !elements.isStopped else { return }
    func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
      pointer.map { String(cString: $0) }
    }
    elements.stop(
      XMLSyntaxError(
        code: Int(error.code), message: text(error.message) ?? "", first: text(error.str1),
        second: text(error.str2)
      ).problem(at: offset))
  }

  /// The parser that libxml2 calls back.
  private static func of(_ data: UnsafeMutableRawPointer?) -> Unmanaged<LibXMLParser>? {
    data.map { Unmanaged<LibXMLParser>.fromOpaque($0) }
  }

  private static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = {
      data, name, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
      guard let name else { return }
      LibXMLParser.of(data)?._withUnsafeGuaranteedRef {
        $0.begin(name, prefix, uri, namespaceCount, namespaces, attributeCount, attributes)
      }
    }
    handler.endElementNs = { data, name, prefix, uri in
      LibXMLParser.of(data)?._withUnsafeGuaranteedRef { $0.end(name, prefix, uri) }
    }
    handler.characters = { data, text, count in
      LibXMLParser.of(data)?._withUnsafeGuaranteedRef { $0.text(text, count) }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    // The scan of the markup refuses declarations before they come here; this is the second lock.
    handler.internalSubset = { data, _, _, _ in
      LibXMLParser.of(data)?._withUnsafeGuaranteedRef {
        $0.elements.stop(
          XMLProblem(.xmlDoctype, "a document type declaration is refused", at: $0.offset))
      }
    }
    handler.serror = { data, error in
      guard let error else { return }
      LibXMLParser.of(data)?._withUnsafeGuaranteedRef { $0.report(error) }
    }
    return handler
  }

  /// Readies libxml2, once for the process and before any parser is made: nothing that a document
  /// names outside itself is ever loaded.
  static let prepared: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()
}

/// Numbers for the names that a document uses, found by their address in libxml2's dictionary, which
/// keeps each name once.
private struct NameTable {
  private var keys = [UInt](repeating: 0, count: 256)
  private var indices = [Int](repeating: XMLVocabulary.unknown, count: 256)
  private(set) var count = 0

  mutating func index(of name: UnsafePointer<UInt8>) -> Int {
    let slot = slot(of: UInt(bitPattern: name))
    if keys[slot] == 0 { add(name, as: XMLVocabulary.unknown) }
    return keys[slot] == UInt(bitPattern: name) ? indices[slot] : XMLVocabulary.unknown
  }

  mutating func add(_ name: UnsafePointer<UInt8>, as index: Int) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: UInt(bitPattern: name))
    keys[slot] = UInt(bitPattern: name)
    indices[slot] = index
    count += 1
  }

  private func slot(of key: UInt) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 9) & mask
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, indices)
    keys = [UInt](repeating: 0, count: old.0.count * 2)
    indices = [Int](repeating: XMLVocabulary.unknown, count: old.0.count * 2)
    for (key, index) in zip(old.0, old.1) where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      indices[slot] = index
    }
  }
}

/// The start of an element with its attributes; good for the time of one call.
struct XMLStartTag: ~Copyable {
  /// The element's index in the vocabulary.
  let element: Int
  /// How many attributes it has.
  let attributeCount: Int

  private let parser: LibXMLParser
  private let elements: XMLElements
  private let offset: Int
  private let rawName: UnsafePointer<UInt8>
  private let uri: UnsafePointer<UInt8>?
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  fileprivate init(
    parser: LibXMLParser, elements: XMLElements, element: Int, offset: Int,
    name: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.parser = parser
    self.elements = elements
    self.element = element
    self.offset = offset
    self.rawName = name
    self.uri = uri
    self.attributeCount = attributes == nil ? 0 : attributeCount
    self.attributes = attributes
  }

  /// The element's name without its prefix.
  var name: String { String(cString: rawName) }
  /// The element's namespace.
  var namespace: String? { uri.map { String(cString: $0) } }

  /// The index of the attribute at `index` in the vocabulary.
  func attribute(_ index: Int) -> Int {
    guard let attributes else { return XMLVocabulary.unknown }
    if let uri = attributes[index * 5 + 2] {
      return XMLStartTag.namespacesOfXML.contains(String(cString: uri))
        ? XMLVocabulary.ofXML : XMLVocabulary.unknown
    }
    return parser.index(ofName: attributes[index * 5])
  }

  /// The name of the attribute at `index`, with its prefix, as the document writes it.
  func attributeName(_ index: Int) -> String {
    guard let attributes, let name = attributes[index * 5] else { return "" }
    let local = String(cString: name)
    return attributes[index * 5 + 1].map { String(cString: $0) + ":" + local } ?? local
  }

  /// The bytes of an attribute's value, references resolved.
  func withValue<Result>(_ index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    guard let attributes, let start = attributes[index * 5 + 3],
      let end = attributes[index * 5 + 4], end >= start
    else { return body(Span()) }
    return body(UnsafeBufferPointer(start: start, count: end - start).span)
  }

  /// An attribute's value.
  func value(_ index: Int) -> String {
    withValue(index) { bytes in
      bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The place of the element's `<`.
  var place: TextPlace { elements.window.place(ofTagEndingAt: offset) }

  /// Where the element begins.
  var location: SourceLocation { elements.location(place) }

  /// Where the value of the attribute at `index` begins.
  func location(ofAttribute index: Int) -> SourceLocation {
    let name = attributeName(index)
    return elements.location(
      elements.window.place(ofAttribute: name, inTagEndingAt: offset), attribute: name)
  }

  /// Where the element's text begins: its first character that is not blank.
  var textLocation: SourceLocation {
    elements.location(elements.window.place(ofTextAfterTagEndingAt: offset))
  }

  private static let namespacesOfXML: Set<String> = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance",
  ]
}
