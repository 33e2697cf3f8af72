internal import Packaging

/// Writes the blocks of a document as the main part of a Word file.
struct WordBody {
  let document: Document
  let bases: BasisIndex
  /// Its pictures, in order.
  let pictures: [OfficePicture]
  /// How many numbered lists it has; each counts from 1.
  let orderedLists: Int

  init(_ document: Document) {
    self.document = document
    bases = BasisIndex(document)
    pictures = document.blocks.officePictures
    orderedLists = document.blocks.count { if case .list(_, true) = $0 { true } else { false } }
  }

  func part() throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document(
      "w:document",
      [
        "xmlns:w": WordParts.main, "xmlns:r": WordParts.links,
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "mc:Ignorable": "wp14",
      ]
    ) { xml in
      xml.element("w:body") { xml in
        write(document.title, as: .title, to: &xml)
        write(.plain(DocumentWords.audience(document.audience)), as: .subtitle, to: &xml)
        writeBlocks(to: &xml)
        if let table = OfficeTable.bases(bases) {
          write(.plain(DocumentWords.basisHeading), as: .heading1, to: &xml)
          write(table, to: &xml)
        }
        writePage(to: &xml)
      }
    }
  }

  private func writeBlocks(to xml: inout XMLWriter) {
    var pictures = pictures[...]
    var lists = 0
    for block in document.blocks {
      switch block {
      case .heading(let level, let runs): write(runs, as: .heading(level), to: &xml)
      case .paragraph(let runs): write(runs, as: .body, to: &xml)
      case .notice(let runs): write(runs, as: .notice, to: &xml)
      case .list(let items, let isOrdered):
        if isOrdered { lists += 1 }
        let number = isOrdered ? WordNumbering.list(lists) : WordNumbering.bullets
        for item in items { write(item, inList: number, to: &xml) }
      case .facts(let facts): if !facts.isEmpty { write(.facts(facts), to: &xml) }
      case .table(let table):
        write(table.caption, as: .caption, to: &xml)
        if let table = OfficeTable(table) { write(table, to: &xml) }
      case .picture: if let picture = pictures.popFirst() { write(picture, to: &xml) }
      case .signOff(let roles): if !roles.isEmpty { write(.signOff(roles), to: &xml) }
      }
    }
  }

  /// A paragraph.
  func write(_ runs: [TextRun], as style: OfficeStyle.ID, to xml: inout XMLWriter) {
    xml.paragraph(style) { write(runs, to: &$0) }
  }

  private func write(_ runs: [TextRun], inList number: Int, to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.value("w:pStyle", OfficeStyle.ID.item.rawValue)
        xml.element("w:numPr") { xml in
          xml.value("w:ilvl", "0")
          xml.value("w:numId", "\(number)")
        }
      }
      write(runs, to: &xml)
    }
  }

  /// Runs; figures lead to their bases.
  private func write(_ runs: [TextRun], to xml: inout XMLWriter) {
    for run in runs where !run.text.isEmpty {
      guard let figure = run.figure else {
        write(run, to: &xml)
        continue
      }
      let place = OfficeTable.place(of: bases.number(of: figure))
      xml.element("w:hyperlink", ["w:anchor": place, "w:history": "1"]) { write(run, to: &$0) }
    }
  }

  private func write(_ run: TextRun, to xml: inout XMLWriter) {
    let text = run.shown
    let style = WordStyles.characterStyle(run.style)
    if run.figure == nil, style == nil { return xml.run(text) }
    xml.run(text) { xml in
      guard run.figure != nil else { return xml.value("w:rStyle", style ?? "") }
      // A run has one style; what a figure is set in besides is said on the run itself.
      xml.value("w:rStyle", WordStyles.figure)
      WordStyles.writeLook(of: run.style, to: &xml)
    }
  }

  private func writePage(to xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      xml.element("w:headerReference", ["w:type": "default", "r:id": WordParts.Link.header])
      xml.element("w:footerReference", ["w:type": "default", "r:id": WordParts.Link.footer])
      xml.element("w:pgSz", ["w:w": "11906", "w:h": "16838"])
      xml.element(
        "w:pgMar",
        [
          "w:top": "1304", "w:right": "1134", "w:bottom": "1134", "w:left": "1134",
          "w:header": "624", "w:footer": "567", "w:gutter": "0",
        ])
    }
  }
}

extension [Block] {
  /// Their pictures, numbered.
  var officePictures: [OfficePicture] {
    compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
      .enumerated().map { OfficePicture($1, number: $0 + 1) }
  }
}
