internal import Packaging

/// The small parts of an OpenDocument file, and what all its parts share.
enum OpenTextParts {
  static let mediaType = "application/vnd.oasis.opendocument.text"

  /// The namespaces of a part.
  static let namespaces: KeyValuePairs = [
    "xmlns:office": namespace("office"), "xmlns:style": namespace("style"),
    "xmlns:text": namespace("text"), "xmlns:table": namespace("table"),
    "xmlns:draw": namespace("drawing"), "xmlns:meta": namespace("meta"),
    "xmlns:fo": namespace("xsl-fo-compatible"), "xmlns:svg": namespace("svg-compatible"),
    "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "office:version": "1.2",
  ]

  private static func namespace(_ name: String) -> String {
    "urn:oasis:names:tc:opendocument:xmlns:\(name):1.0"
  }

  /// The path of a picture's file.
  static func path(of picture: OfficePicture) -> String { "Pictures/" + picture.file }

  static func manifest(_ pictures: [OfficePicture]) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document(
      "manifest:manifest",
      ["xmlns:manifest": namespace("manifest"), "manifest:version": "1.2"]
    ) { xml in
      let files =
        [("/", mediaType)] + ["meta.xml", "styles.xml", "content.xml"].map { ($0, "text/xml") }
        + pictures.map { (path(of: $0), "image/svg+xml") }
      for (path, type) in files {
        xml.element(
          "manifest:file-entry", ["manifest:full-path": path, "manifest:media-type": type])
      }
    }
  }

  /// The title and the language; no dates, which would come from the clock.
  static func meta(_ document: Document) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("office:document-meta", namespaces) { xml in
      xml.element("office:meta") { xml in
        xml.element("dc:title", text: document.title.shownLine)
        xml.element("dc:language", text: "en-GB")
      }
    }
  }

  /// A length in twips as OpenDocument writes it.
  static func length(_ twips: Int) -> String {
    let hundredths = twips * 5
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)pt"
  }
}

extension OfficeStyle.ID {
  /// The name of the style in an OpenDocument file, so that LibreOffice knows its own.
  var openName: String {
    switch self {
    case .body: "Standard"
    case .heading1: "Heading_20_1"
    case .heading2: "Heading_20_2"
    case .heading3: "Heading_20_3"
    case .heading4: "Heading_20_4"
    default: rawValue
    }
  }
}

extension XMLWriter {
  /// A paragraph of OpenDocument.
  mutating func openParagraph(_ style: OfficeStyle.ID, content: (inout XMLWriter) -> Void) {
    element("text:p", ["text:style-name": style.openName], content: content)
  }

  /// Text, with a break where it has one.
  mutating func openText(_ text: String) {
    for (number, line) in ShownText.lines(of: text).enumerated() {
      if number > 0 { element("text:line-break") }
      openLine(line)
    }
  }

  /// A line with every blank: OpenDocument takes several for one, and none at the ends of a paragraph.
  private mutating func openLine(_ line: String) {
    var rest = line.utf8[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != 0x20 }
      self.text(String(Substring(word)))
      rest = rest[word.endIndex...]
      var blanks = rest.prefix { $0 == 0x20 }.count
      rest = rest.dropFirst(blanks)
      guard blanks > 0 else { break }
      if !word.isEmpty, !rest.isEmpty {
        self.text(" ")
        blanks -= 1
      }
      if blanks > 0 { element("text:s", ["text:c": "\(blanks)"]) }
    }
  }
}
