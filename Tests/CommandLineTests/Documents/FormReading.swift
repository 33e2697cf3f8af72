import Foundation
import FoundationXML
import Packaging

@testable import Justification

/// What a person reads of a document in one of its forms, made without the program's own writers.
///
/// Everything but letters and digits is left out, so that the marks of a form do not count.
enum FormReading {
  /// Letters and digits alone.
  static func bare(_ text: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      bare.append(scalar)
    }
    return String(bare)
  }

  /// What every form has to show before its list of bases.
  ///
  /// - Parameters:
  ///   - counts: whether the form writes the numbers of ordered lists as text.
  ///   - names: whether it names the table of signatures.
  static func expected(_ document: Document, counts: Bool, names: Bool) -> String {
    var texts = [shown(document.title), DocumentWords.audience(document.audience)]
    for block in document.blocks {
      switch block {
      case .heading(_, let runs), .paragraph(let runs), .notice(let runs): texts.append(shown(runs))
      case .list(let items, let isOrdered):
        for (place, item) in items.enumerated() {
          if isOrdered, counts { texts.append("\(place + 1)") }
          texts.append(shown(item))
        }
      case .facts(let facts): for fact in facts { texts += [fact.name, shown(fact.value)] }
      case .table(let table):
        texts += [table.caption, table.columns.flatMap(\.title)].map(shown)
        texts += table.rows.joined().map(shown)
      case .picture(let picture): texts += [picture.title] + picture.description
      case .signOff(let roles):
        if names { texts.append(DocumentWords.signOffCaption) }
        texts += DocumentWords.signOff + roles.map(shown)
      }
    }
    return bare(texts.joined())
  }

  private static func shown(_ runs: [TextRun]) -> String { runs.shownLine }

  // MARK: - HTML

  /// The elements of a page in order, each with its attributes, and the text that people read.
  struct Page {
    var elements: [(name: String, attributes: [String: String])] = []
    var text = ""

    /// Every value of an attribute.
    func values(_ attribute: String) -> [String] {
      elements.compactMap { $0.attributes[attribute] }
    }
  }

  /// A page as a reader of HTML takes it apart: at every `<`, whatever it belongs to.
  static func page(_ bytes: [UInt8]) -> Page {
    var page = Page()
    var silent: [String] = []
    for piece in bytes.split(separator: UInt8(ascii: "<")) {
      let end = piece.firstIndex(of: UInt8(ascii: ">")) ?? piece.endIndex
      let tag = String(decoding: piece[..<end], as: UTF8.self)
      let name = String(tag.prefix { $0 != " " && $0 != "\n" })
      if name.hasPrefix("/") {
        if silent.last == String(name.dropFirst()) { silent.removeLast() }
      } else {
        page.elements.append((name, attributes(tag)))
        let isSkip = page.elements.last?.attributes["class"] == "skip"
        if ["footer", "head", "nav", "svg"].contains(name) || isSkip { silent.append(name) }
      }
      if silent.isEmpty {
        page.text += unescaped(String(decoding: piece[end...].dropFirst(), as: UTF8.self))
      }
    }
    return page
  }

  private static func attributes(_ tag: String) -> [String: String] {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    var attributes: [String: String] = [:]
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[place].split { $0 == " " || $0 == "\n" || $0 == "=" }.last ?? ""
      attributes[String(name)] = unescaped(String(parts[place + 1]))
    }
    return attributes
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  // MARK: - Markdown

  /// The text of a Markdown file; `nil` where an element stands in it that is not the program's.
  static func markdown(_ bytes: [UInt8]) -> String? {
    var text = String(decoding: bytes, as: UTF8.self)
    // An escaped bracket ends no link, so it goes first.
    text = text.replacingOccurrences(of: #"\\[\[\]]"#, with: "", options: .regularExpression)
    for mark in [#"\]\(#basis-\d+\)"#, #"<a id="basis-\d+"></a>"#, "<br>", "</?strong>"] {
      text = text.replacingOccurrences(of: mark, with: "", options: .regularExpression)
    }
    return text.utf8.contains(UInt8(ascii: "<")) ? nil : unescaped(text)
  }

  // MARK: - Office

  /// The text of the part of an office file that holds its content; `nil` where a part is not well formed.
  static func office(_ bytes: [UInt8]) throws -> String? {
    var content: String?
    for entry in try ZipArchive.entries(in: bytes)
    where ["xml", "rels", "svg"].contains(entry.path.split(separator: ".").last) {
      let reader = TextReader()
      guard reader.read(entry.bytes) else { return nil }
      if ["content.xml", "word/document.xml"].contains(entry.path) { content = reader.text }
    }
    return content
  }
}

/// Collects the text of an XML file, without what stands in a picture's frame.
private final class TextReader: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private var frames = 0

  func read(_ bytes: [UInt8]) -> Bool {
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    return parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) { if element == "draw:frame" { frames += 1 } }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) { if element == "draw:frame" { frames -= 1 } }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if frames == 0 { text += characters }
  }
}
