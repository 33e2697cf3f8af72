internal import Packaging

/// Writes the blocks of a document as the content of an OpenDocument file.
struct OpenTextContent {
  let document: Document
  let bases: BasisIndex
  /// Its pictures, in order.
  let pictures: [OfficePicture]

  init(_ document: Document) {
    self.document = document
    bases = BasisIndex(document)
    pictures = document.blocks.officePictures
  }

  func part() throws(XMLWriterError) -> [UInt8] {
    let bases = OfficeTable.bases(bases)
    let tables = document.blocks.compactMap(OpenTextContent.table) + (bases.map { [$0] } ?? [])
    return try XMLWriter.document("office:document-content", OpenTextParts.namespaces) { xml in
      OpenTextTables.writeStyles(of: tables, to: &xml)
      xml.element("office:body") { xml in
        xml.element("office:text") { xml in
          write(document.title, as: .title, to: &xml)
          write(.plain(DocumentWords.audience(document.audience)), as: .subtitle, to: &xml)
          writeBlocks(to: &xml)
          if let bases {
            heading(.plain(DocumentWords.basisHeading), level: 1, to: &xml)
            write(bases, "bases", to: &xml)
          }
        }
      }
    }
  }

  /// The table that a block is written as.
  private static func table(_ block: Block) -> OfficeTable? {
    switch block {
    case .facts(let facts): facts.isEmpty ? nil : .facts(facts)
    case .table(let table): OfficeTable(table)
    case .signOff(let roles): roles.isEmpty ? nil : .signOff(roles)
    case .heading, .list, .notice, .paragraph, .picture: nil
    }
  }

  private func writeBlocks(to xml: inout XMLWriter) {
    var pictures = pictures[...]
    for (number, block) in document.blocks.enumerated() {
      switch block {
      case .heading(let level, let runs): heading(runs, level: level, to: &xml)
      case .paragraph(let runs): write(runs, as: .body, to: &xml)
      case .notice(let runs): write(runs, as: .notice, to: &xml)
      case .list(let items, let isOrdered): list(items, isOrdered: isOrdered, to: &xml)
      case .picture: if let picture = pictures.popFirst() { write(picture, to: &xml) }
      case .facts, .signOff, .table:
        if case .table(let table) = block { write(table.caption, as: .caption, to: &xml) }
        if let table = OpenTextContent.table(block) { write(table, "table\(number)", to: &xml) }
      }
    }
  }

  /// A paragraph.
  func write(_ runs: [TextRun], as style: OfficeStyle.ID, to xml: inout XMLWriter) {
    xml.openParagraph(style) { write(runs, to: &$0) }
  }

  private func heading(_ runs: [TextRun], level: Int, to xml: inout XMLWriter) {
    let style = OfficeStyle.ID.heading(level)
    let outline = "\(min(max(level, 1), 4))"
    xml.element("text:h", ["text:style-name": style.openName, "text:outline-level": outline]) {
      write(runs, to: &$0)
    }
  }

  private func list(_ items: [[TextRun]], isOrdered: Bool, to xml: inout XMLWriter) {
    let style = isOrdered ? OpenTextStyles.numbers : OpenTextStyles.bullets
    xml.element("text:list", ["text:style-name": style]) { xml in
      for item in items {
        xml.element("text:list-item") { write(item, as: .item, to: &$0) }
      }
    }
  }

  /// Runs; figures lead to their bases.
  private func write(_ runs: [TextRun], to xml: inout XMLWriter) {
    for run in runs where !run.text.isEmpty {
      guard let figure = run.figure else {
        span(run, to: &xml)
        continue
      }
      let place = OfficeTable.place(of: bases.number(of: figure))
      xml.element(
        "text:a",
        [
          "xlink:type": "simple", "xlink:href": "#" + place,
          "text:style-name": OpenTextStyles.figure,
          "text:visited-style-name": OpenTextStyles.figure,
        ]
      ) { span(run, to: &$0) }
    }
  }

  private func span(_ run: TextRun, to xml: inout XMLWriter) {
    let text = run.shown
    guard let style = OpenTextStyles.characterStyle(run.style) else { return xml.openText(text) }
    xml.element("text:span", ["text:style-name": style]) { $0.openText(text) }
  }

  /// A picture: its title, itself, and what it shows in words.
  private func write(_ picture: OfficePicture, to xml: inout XMLWriter) {
    xml.openParagraph(.caption) { $0.openText(picture.title) }
    xml.openParagraph(.picture) { xml in
      xml.element(
        "draw:frame",
        [
          "draw:name": picture.file, "text:anchor-type": "as-char",
          "svg:width": OpenTextParts.length(picture.width),
          "svg:height": OpenTextParts.length(picture.height),
        ]
      ) { xml in
        xml.element(
          "draw:image",
          [
            "xlink:href": OpenTextParts.path(of: picture), "xlink:type": "simple",
            "xlink:show": "embed", "xlink:actuate": "onLoad",
          ])
        xml.element("svg:title", text: picture.title)
        xml.element("svg:desc", text: picture.alternative)
      }
    }
    for line in picture.description { xml.openParagraph(.pictureText) { $0.openText(line) } }
  }
}
