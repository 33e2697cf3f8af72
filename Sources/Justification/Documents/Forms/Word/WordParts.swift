internal import Packaging

/// The small parts of a Word file, which say what the others are.
enum WordParts {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"

  /// The names of links in the document's part.
  enum Link {
    static let header = "header"
    static let footer = "footer"
    static let emptyPicture = "empty"
    static func picture(_ picture: OfficePicture) -> String { "picture\(picture.number)" }
  }

  static func contentTypes() throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("Types", ["xmlns": package + "content-types"]) { xml in
      for (ending, type) in [
        ("png", "image/png"), ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("svg", "image/svg+xml"), ("xml", "application/xml"),
      ] {
        xml.element("Default", ["Extension": ending, "ContentType": type])
      }
      for (part, kind) in [
        ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
        ("settings", "settings"), ("header", "header"), ("footer", "footer"),
      ] {
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
        xml.element("Override", ["PartName": "/word/\(part).xml", "ContentType": type])
      }
      let core = "application/vnd.openxmlformats-package.core-properties+xml"
      xml.element("Override", ["PartName": "/docProps/core.xml", "ContentType": core])
    }
  }

  static func packageLinks() throws(XMLWriterError) -> [UInt8] {
    try relationships([
      ("document", links + "/officeDocument", "word/document.xml"),
      ("core", package + "relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  static func documentLinks(_ pictures: [OfficePicture]) throws(XMLWriterError) -> [UInt8] {
    var all = ["styles", "numbering", "settings", Link.header, Link.footer].map {
      ($0, links + "/" + $0, $0 + ".xml")
    }
    if !pictures.isEmpty { all.append((Link.emptyPicture, links + "/image", "media/empty.png")) }
    for picture in pictures {
      all.append((Link.picture(picture), links + "/image", "media/" + picture.file))
    }
    return try relationships(all)
  }

  private static func relationships(
    _ all: [(id: String, type: String, target: String)]
  ) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("Relationships", ["xmlns": package + "relationships"]) { xml in
      for link in all {
        xml.element("Relationship", ["Id": link.id, "Type": link.type, "Target": link.target])
      }
    }
  }

  /// The title and the language; no dates, which would come from the clock.
  static func core(_ document: Document) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document(
      "cp:coreProperties",
      [
        "xmlns:cp": package + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: document.title.shownLine)
      xml.element("dc:language", text: "en-GB")
    }
  }

  static func settings() throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("w:settings", ["xmlns:w": main]) { xml in
      xml.element("w:compat") { xml in
        // Without it Word shows the file as one of Word 2007 and keeps new functions from it.
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
    }
  }

  static func header(_ document: Document) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("w:hdr", ["xmlns:w": main]) { xml in
      xml.paragraph(.header) { $0.run(OfficeText.headline(document.title)) }
    }
  }

  static func footer() throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("w:ftr", ["xmlns:w": main]) { xml in
      xml.paragraph(.footer) { xml in
        xml.run("Page ")
        xml.element("w:fldSimple", ["w:instr": "PAGE"]) { $0.run("1") }
        xml.run(" of ")
        xml.element("w:fldSimple", ["w:instr": "NUMPAGES"]) { $0.run("1") }
      }
    }
  }
}

extension XMLWriter {
  /// An element whose only attribute is a value.
  mutating func value(_ name: String, _ value: String) { element(name, ["w:val": value]) }

  /// A paragraph of Word.
  mutating func paragraph(_ style: OfficeStyle.ID, content: (inout XMLWriter) -> Void) {
    element("w:p") { xml in
      xml.element("w:pPr") { $0.value("w:pStyle", style.rawValue) }
      content(&xml)
    }
  }

  /// A run of Word, with a break where the text has one.
  mutating func run(
    _ text: String, properties: ((inout XMLWriter) -> Void)? = nil
  ) {
    element("w:r") { xml in
      if let properties { xml.element("w:rPr", content: properties) }
      for (number, line) in ShownText.lines(of: text).enumerated() {
        if number > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"], text: line)
      }
    }
  }
}
