internal import Packaging

/// The styles of a Word file.
enum WordStyles {
  /// The style of figures.
  static let figure = "Figure"
  /// The style of tables.
  static let table = "ReportTable"
  /// The style of tables of facts.
  static let facts = "FactsTable"

  /// The character style of a run; `nil` for that of its paragraph.
  static func characterStyle(_ style: TextRun.Style) -> String? {
    switch style {
    case .plain: nil
    case .strong: "Strong"
    case .code: "CodeText"
    case .withheld: "Withheld"
    }
  }

  /// What sets a run apart.
  static func writeLook(of style: TextRun.Style, to xml: inout XMLWriter) {
    switch style {
    case .plain: break
    case .strong: xml.element("w:b")
    case .code:
      let font = OfficeStyle.codeFont
      xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font])
    case .withheld:
      xml.element("w:i")
      xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E0E0E0"])
    }
  }

  static func part() throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("w:styles", ["xmlns:w": WordParts.main]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            let font = OfficeStyle.font
            xml.element(
              "w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
            xml.element("w:lang", ["w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "ar-SA"])
          }
        }
      }
      for style in OfficeStyle.all { write(style, to: &xml) }
      for style in [TextRun.Style.strong, .code, .withheld] {
        guard let id = characterStyle(style) else { continue }
        character(id, id == "CodeText" ? "Code Text" : id, to: &xml) {
          writeLook(of: style, to: &$0)
        }
      }
      character(figure, figure, to: &xml) { $0.value("w:u", "dotted") }
      write(table: table, "Report Table", hasHead: true, to: &xml)
      write(table: facts, "Facts Table", hasHead: false, to: &xml)
    }
  }

  private static func write(_ style: OfficeStyle, to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "paragraph", "w:styleId": style.id.rawValue]) { xml in
      if style.parent == nil { xml.attribute("w:default", "1") }
      if style.isOwn { xml.attribute("w:customStyle", "1") }
      xml.value("w:name", style.name)
      if let parent = style.parent { xml.value("w:basedOn", parent.rawValue) }
      if style.outline != nil { xml.value("w:next", OfficeStyle.ID.body.rawValue) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { writeParagraph(style, to: &$0) }
      xml.element("w:rPr") { writeType(style, to: &$0) }
    }
  }

  private static func writeParagraph(_ style: OfficeStyle, to xml: inout XMLWriter) {
    if style.staysWithNext { xml.element("w:keepNext") }
    if style.isSetApart {
      xml.element("w:pBdr") { xml in
        // The lines above and below are of the ground's colour and widen it.
        for (side, size, colour) in [
          ("top", "24", "F0F0F0"), ("left", "36", "1F2A44"), ("bottom", "24", "F0F0F0"),
        ] {
          xml.element(
            "w:" + side, ["w:val": "single", "w:sz": size, "w:space": "4", "w:color": colour])
        }
      }
      xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "F0F0F0"])
    }
    if let before = style.before, let after = style.after {
      xml.element(
        "w:spacing",
        [
          "w:before": "\(before)", "w:after": "\(after)", "w:line": "264", "w:lineRule": "auto",
        ])
    } else if let after = style.after {
      xml.element("w:spacing", ["w:after": "\(after)"])
    }
    if style.isSetApart { xml.element("w:ind", ["w:left": "227", "w:right": "113"]) }
    switch style.alignment {
    case nil: break
    case .middle: xml.value("w:jc", "center")
    case .end: xml.value("w:jc", "right")
    }
    if let outline = style.outline { xml.value("w:outlineLvl", "\(outline - 1)") }
  }

  private static func writeType(_ style: OfficeStyle, to xml: inout XMLWriter) {
    if style.isBold { xml.element("w:b") }
    if style.isItalic { xml.element("w:i") }
    if let colour = style.colour { xml.value("w:color", colour) }
    if let size = style.size {
      xml.value("w:sz", "\(size)")
      xml.value("w:szCs", "\(size)")
    }
  }

  private static func character(
    _ id: String, _ name: String, to xml: inout XMLWriter, look: (inout XMLWriter) -> Void
  ) {
    xml.element("w:style", ["w:type": "character", "w:styleId": id]) { xml in
      if name != "Strong" { xml.attribute("w:customStyle", "1") }
      xml.value("w:name", name)
      xml.element("w:qFormat")
      xml.element("w:rPr", content: look)
    }
  }

  private static func write(
    table id: String, _ name: String, hasHead: Bool, to xml: inout XMLWriter
  ) {
    xml.element("w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": id]) { xml in
      xml.value("w:name", name)
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for (side, size) in [("top", "8"), ("bottom", "8"), ("insideH", "4")] {
            xml.element(
              "w:" + side,
              [
                "w:val": "single", "w:sz": size, "w:space": "0",
                "w:color": size == "8" ? "1F2A44" : "B0B0B0",
              ])
          }
        }
        xml.element("w:tblCellMar") { xml in
          for (side, width) in [("left", "100"), ("right", "100")] {
            xml.element("w:" + side, ["w:w": width, "w:type": "dxa"])
          }
        }
      }
      guard hasHead else { return }
      xml.element("w:tblStylePr", ["w:type": "firstRow"]) { xml in
        xml.element("w:tcPr") { xml in
          xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E8EBF0"])
          xml.value("w:vAlign", "bottom")
        }
      }
    }
  }
}
