import Foundation
import FoundationXML
import Justification
import Packaging
import Testing

/// A Word or OpenDocument file, read again.
struct OfficeFile {
  let entries: [ZipEntry]

  init(_ file: DocumentFile) throws { entries = try ZipArchive.entries(in: file.bytes) }

  /// The bytes of a part.
  func part(_ path: String) throws -> [UInt8] {
    try #require(entries.first { $0.path == path }?.bytes)
  }

  /// The texts of the paragraphs of a part that have any.
  func paragraphs(of path: String) throws -> [String] {
    let reader = ParagraphReader()
    #expect(reader.read(try part(path)), "\(path): \(reader.problem ?? "")")
    return reader.paragraphs.filter { !$0.isEmpty }
  }

  /// Reads every part that is XML; gives those that are not well formed.
  func brokenParts() -> [String] {
    entries.filter { !["png"].contains($0.path.split(separator: ".").last) }
      .filter { $0.path != "mimetype" && !ParagraphReader().read($0.bytes) }.map(\.path)
  }

  /// The values of an attribute, by the element's name, in a part.
  func values(of attribute: String, in path: String) throws -> [(element: String, value: String)] {
    let reader = ParagraphReader()
    reader.attribute = attribute
    #expect(reader.read(try part(path)))
    return reader.values
  }
}

/// Takes the text of paragraphs out of WordprocessingML and OpenDocument.
private final class ParagraphReader: NSObject, XMLParserDelegate {
  private(set) var paragraphs: [String] = []
  private(set) var values: [(element: String, value: String)] = []
  private(set) var problem: String?
  var attribute = ""
  private var isInText = false
  private var isInFrame = false

  func read(_ bytes: [UInt8]) -> Bool {
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    let isRead = parser.parse()
    problem = parser.parserError?.localizedDescription
    return isRead
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let value = attributes[attribute] { values.append((element, value)) }
    switch element {
    case "w:p": paragraphs.append("")
    case "text:p", "text:h":
      paragraphs.append("")
      isInText = true
    case "w:t": isInText = true
    case "draw:frame": isInFrame = true
    case "w:br", "text:line-break": paragraphs[paragraphs.count - 1] += "\n"
    case "text:s":
      let count = Int(attributes["text:c"] ?? "1") ?? 1
      paragraphs[paragraphs.count - 1] += String(repeating: " ", count: count)
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch element {
    case "text:p", "text:h", "w:t": isInText = false
    case "draw:frame": isInFrame = false
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isInText && !isInFrame { paragraphs[paragraphs.count - 1] += text }
  }
}
