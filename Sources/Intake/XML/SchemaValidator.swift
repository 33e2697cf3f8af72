internal import CLibXML2
internal import Procurement

/// libxml2's schema validator, beside the parser: the other file that touches C.
///
/// It is handed the events of the parser as they come, so that a file of any size is validated in
/// constant memory. The schema is always one of our own; nothing that a document names is loaded.
final class SchemaValidator {
  /// A violation, in libxml2's words.
  struct Violation: Sendable {
    /// libxml2's number for the rule.
    let code: Int
    /// What it says.
    let message: String
  }

  private var found: [Violation] = []
  private let receiver: any ViolationReceiver
  private let parser: xmlSchemaParserCtxtPtr
  private let schema: xmlSchemaPtr
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  private let handler: xmlSAXHandler
  private let data: UnsafeMutableRawPointer?

  /// A validator for a schema's text that tells `receiver` what it finds; `nil` where libxml2 cannot make
  /// one of it.
  init?(schema text: [UInt8], receiver: any ViolationReceiver) {
    _ = LibXMLParser.prepared
    let made = text.withUnsafeBytes { raw -> (xmlSchemaParserCtxtPtr, xmlSchemaPtr)? in
      guard
        let parser = xmlSchemaNewMemParserCtxt(
          raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: raw.count))
      else { return nil }
      xmlSchemaSetParserStructuredErrors(parser, { _, _ in }, nil)
      guard let schema = xmlSchemaParse(parser) else {
        xmlSchemaFreeParserCtxt(parser)
        return nil
      }
      return (parser, schema)
    }
    guard let (parser, schema) = made else { return nil }
    guard let context = xmlSchemaNewValidCtxt(schema) else {
      xmlSchemaFree(schema)
      xmlSchemaFreeParserCtxt(parser)
      return nil
    }
    var table: UnsafeMutablePointer<xmlSAXHandler>?
    var data: UnsafeMutableRawPointer?
    guard let plug = xmlSchemaSAXPlug(context, &table, &data), let table else {
      xmlSchemaFreeValidCtxt(context)
      xmlSchemaFree(schema)
      xmlSchemaFreeParserCtxt(parser)
      return nil
    }
    self.receiver = receiver
    self.parser = parser
    self.schema = schema
    self.context = context
    self.plug = plug
    self.handler = table.pointee
    self.data = data
    xmlSchemaSetValidStructuredErrors(
      context,
      { data, error in
        guard let data, let error else { return }
        Unmanaged<SchemaValidator>.fromOpaque(data)._withUnsafeGuaranteedRef {
          $0.note(Int(error.pointee.code), error.pointee.message)
        }
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    xmlSchemaSAXUnplug(plug)
    xmlSchemaFreeValidCtxt(context)
    xmlSchemaFree(schema)
    xmlSchemaFreeParserCtxt(parser)
  }

  /// An element begins with `tag`.
  func begin(
    _ name: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ attributeCount: Int32, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    tag: borrowing XMLStartTag
  ) {
    handler.startElementNs?(
      data, name, prefix, uri, namespaceCount, namespaces, attributeCount, 0, attributes)
    for violation in found { receiver.violated(violation, at: tag) }
    found.removeAll()
  }

  /// An element ends.
  func end(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    handler.endElementNs?(data, name, prefix, uri)
    tell()
  }

  /// Text comes.
  func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    handler.characters?(data, text, count)
    tell()
  }

  private func tell() {
    for violation in found { receiver.violated(violation) }
    found.removeAll()
  }

  private func note(_ code: Int, _ message: UnsafeMutablePointer<CChar>?) {
    found.append(Violation(code: code, message: message.map { String(cString: $0) } ?? ""))
  }
}

/// What is told of violations of a schema.
protocol ViolationReceiver: AnyObject {
  /// The tag of an element violates it.
  func violated(_ violation: SchemaValidator.Violation, at tag: borrowing XMLStartTag)
  /// The text or the end of the innermost open element violates it.
  func violated(_ violation: SchemaValidator.Violation)
}
