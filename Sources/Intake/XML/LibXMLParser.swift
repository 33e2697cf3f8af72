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
  private let names = NameTable()
  private let attributeNames = UnsafeMutablePointer<Int>.allocate(
    capacity: XMLLimits.attributeCount)
  private let knownNamespaces: [UnsafePointer<UInt8>?]
  /// The namespace of the elements that are known, once the root has chosen.
  private var namespace: UnsafePointer<UInt8>?
  private var hasRoot = false

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
    let dictionary = context.pointee.dict
    knownNamespaces = vocabulary.namespaces.map { xmlDictLookup(dictionary, $0, -1) }
    for (index, name) in vocabulary.names.enumerated() {
      if let name = xmlDictLookup(context.pointee.dict, name, -1) { names.add(name, as: index) }
    }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    xmlFreeParserCtxt(context)
    attributeNames.deallocate()
  }

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
    if !hasRoot {
      hasRoot = true
      namespace = knownNamespaces.contains(uri) ? uri : knownNamespaces.first ?? nil
    }
    let known = names.index(of: name)
    let element = uri == namespace ? known : XMLVocabulary.unknown
    let isPassedOn = elements.begin(
      element, namespaceCount: Int(namespaceCount), attributeCount: Int(attributeCount),
      tagEnd: offset)
    if isPassedOn || validator != nil {
      let tag = XMLStartTag(
        elements: elements, element: element, parent: elements.parent, offset: offset,
        name: name, uri: uri, attributeCount: lookUp(attributes, Int(attributeCount)),
        attributes: attributes,
        attributeNames: attributeNames)
      if isPassedOn { elements.pass(tag) }
      if let validator, elements.isRead {
        validator.begin(
          name, prefix, uri, namespaceCount, namespaces, attributeCount, attributes, tag: tag)
      }
    }
    if names.count > XMLLimits.nameCount { elements.stopForNames(tagEnd: offset) }
  }

  private func end(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    if let validator, elements.isRead { validator.end(name, prefix, uri) }
    elements.end()
  }

  private func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    if let validator, elements.isRead { validator.text(text, count) }
    elements.text(
      UnsafeBufferPointer(start: text, count: Int(count)).span, end: end(ofText: text, Int(count)))
  }

  /// The offset after a piece of text.
  ///
  /// libxml2 passes text on sometimes before it steps over it and sometimes after. What does not stand
  /// in its buffer, as the character of a reference, it has stepped over.
  private func end(ofText text: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    guard let text, let input = context.pointee.input?.pointee, let current = input.cur,
      let base = input.base, let end = input.end, text >= base, text < end
    else { return offset }
    return offset + (text - current) + count
  }

  /// Fills ``attributeNames``.
  ///
  /// - Returns: how many attributes there are.
  private func lookUp(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) -> Int {
    guard let attributes else { return 0 }
    let count = min(count, XMLLimits.attributeCount)
    for index in 0..<count {
      attributeNames[index] = XMLVocabulary.unknown
      guard let name = attributes[index * 5] else { continue }
      let known = names.index(of: name)
      guard let uri = attributes[index * 5 + 2] else {
        attributeNames[index] = known
        continue
      }
      if LibXMLParser.namespacesOfXML.contains(String(cString: uri)) {
        attributeNames[index] = XMLVocabulary.ofXML
      }
    }
    return count
  }

  private static let namespacesOfXML: Set<String> = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/XMLSchema-instance",
  ]

  private func report(_ error: UnsafePointer<xmlError>) {
    let error = error.pointee
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, !elements.isStopped else { return }
    func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
      pointer.map { String(cString: $0) }
    }
    let syntaxError = XMLSyntaxError(
      code: Int(error.code), message: text(error.message) ?? "", first: text(error.str1),
      second: text(error.str2), isAfterRoot: elements.isAfterRoot)
    elements.stop(
      syntaxError.problem(
        at: syntaxError.isInReference
          ? elements.window.start(ofReferenceEndingAt: offset) : offset))
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
private final class NameTable {
  private var slots = UnsafeMutablePointer<Slot>.allocate(capacity: 256)
  private var capacity = 256
  private(set) var count = 0

  private struct Slot {
    var key: UInt = 0
    var index = XMLVocabulary.unknown
  }

  init() { slots.initialize(repeating: Slot(), count: capacity) }

  deinit { slots.deallocate() }

  @inline(__always)
  func index(of name: UnsafePointer<UInt8>) -> Int {
    let key = UInt(bitPattern: name)
    let slot = slots[position(of: key)]
    if slot.key == key { return slot.index }
    add(name, as: XMLVocabulary.unknown)
    return XMLVocabulary.unknown
  }

  func add(_ name: UnsafePointer<UInt8>, as index: Int) {
    if count * 2 >= capacity { grow() }
    let key = UInt(bitPattern: name)
    slots[position(of: key)] = Slot(key: key, index: index)
    count += 1
  }

  @inline(__always)
  private func position(of key: UInt) -> Int {
    var position = Int(truncatingIfNeeded: key ^ key >> 9) & (capacity - 1)
    while slots[position].key != 0 && slots[position].key != key {
      position = (position + 1) & (capacity - 1)
    }
    return position
  }

  private func grow() {
    let old = UnsafeMutableBufferPointer(start: slots, count: capacity)
    capacity *= 2
    slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    slots.initialize(repeating: Slot(), count: capacity)
    for slot in old where slot.key != 0 { slots[position(of: slot.key)] = slot }
    old.deallocate()
  }
}

/// The start of an element with its attributes; good for the time of one call.
struct XMLStartTag: ~Copyable {
  /// The element's index in the vocabulary.
  let element: Int
  /// The index of the element around it; ``XMLVocabulary/unknown`` for the document's own.
  let parent: Int
  /// How many attributes it has.
  let attributeCount: Int

  // They are there for as long as the tag: counting references would cost more than the rest of it.
  private unowned(unsafe) let elements: XMLElements
  private let offset: Int
  private let rawName: UnsafePointer<UInt8>
  private let uri: UnsafePointer<UInt8>?
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let attributeNames: UnsafeMutablePointer<Int>

  fileprivate init(
    elements: XMLElements, element: Int, parent: Int, offset: Int,
    name: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?, attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    attributeNames: UnsafeMutablePointer<Int>
  ) {
    self.elements = elements
    self.element = element
    self.parent = parent
    self.offset = offset
    self.rawName = name
    self.uri = uri
    self.attributeCount = attributeCount
    self.attributes = attributes
    self.attributeNames = attributeNames
  }

  /// The element's name without its prefix.
  var name: String { String(cString: rawName) }
  /// The element's namespace.
  var namespace: String? { uri.map { String(cString: $0) } }

  /// The index of the attribute at `index` in the vocabulary.
  func attribute(_ index: Int) -> Int { attributeNames[index] }

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

  /// Keeps the element in mind as the one that ``XMLWindow/rememberedPlace()`` gives the place of.
  func remember() { elements.window.remember(tagEndingAt: offset) }

  /// Where the element begins.
  var location: SourceLocation { elements.location(place, name: name) }

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
}
