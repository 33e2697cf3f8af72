internal import Packaging

/// The styles of an OpenDocument file, and its page with header and footer.
enum OpenTextStyles {
  /// The style of figures.
  static let figure = "Figure"
  /// The styles of lists.
  static let bullets = "Bullets"
  static let numbers = "Numbers"

  /// The character style of a run; `nil` for that of its paragraph.
  static func characterStyle(_ style: TextRun.Style) -> String? {
    switch style {
    case .plain: nil
    case .strong: "Strong"
    case .code: "CodeText"
    case .withheld: "Withheld"
    }
  }

  static func part(_ document: Document) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("office:document-styles", OpenTextParts.namespaces) { xml in
      xml.element("office:font-face-decls") { xml in
        for font in [OfficeStyle.font, OfficeStyle.codeFont] {
          xml.element("style:font-face", ["style:name": font, "svg:font-family": "'\(font)'"])
        }
      }
      xml.element("office:styles") { xml in
        xml.element("style:default-style", ["style:family": "paragraph"]) { xml in
          xml.element(
            "style:text-properties",
            [
              "style:font-name": OfficeStyle.font, "fo:font-size": "10.5pt", "fo:language": "en",
              "fo:country": "GB",
            ])
        }
        for style in OfficeStyle.all { write(style, to: &xml) }
        writeCharacterStyles(to: &xml)
        writeLists(to: &xml)
      }
      writePage(document, to: &xml)
    }
  }

  private static func write(_ style: OfficeStyle, to xml: inout XMLWriter) {
    xml.element("style:style") { xml in
      xml.attribute("style:name", style.id.openName)
      xml.attribute(
        "style:display-name", style.name.prefix(1).uppercased() + style.name.dropFirst())
      xml.attribute("style:family", "paragraph")
      if let parent = style.parent { xml.attribute("style:parent-style-name", parent.openName) }
      if let outline = style.outline {
        xml.attribute("style:next-style-name", OfficeStyle.ID.body.openName)
        xml.attribute("style:default-outline-level", "\(outline)")
      }
      xml.attribute("style:class", "text")
      xml.element("style:paragraph-properties") { writeParagraph(style, to: &$0) }
      xml.element("style:text-properties") { writeType(style, to: &$0) }
    }
  }

  private static func writeParagraph(_ style: OfficeStyle, to xml: inout XMLWriter) {
    if style.isSetApart {
      xml.attribute("fo:margin-left", "8pt")
      xml.attribute("fo:background-color", "#f0f0f0")
      xml.attribute("fo:border", "none")
      xml.attribute("fo:border-left", "4.5pt solid #1f2a44")
      xml.attribute("fo:padding", "5pt")
    }
    if let before = style.before {
      xml.attribute("fo:margin-top", OpenTextParts.length(before))
      xml.attribute("fo:line-height", "110%")
    }
    if let after = style.after { xml.attribute("fo:margin-bottom", OpenTextParts.length(after)) }
    if style.staysWithNext { xml.attribute("fo:keep-with-next", "always") }
    switch style.alignment {
    case nil: break
    case .middle: xml.attribute("fo:text-align", "center")
    case .end: xml.attribute("fo:text-align", "end")
    }
  }

  private static func writeType(_ style: OfficeStyle, to xml: inout XMLWriter) {
    // Half a point is ten twips.
    if let size = style.size { xml.attribute("fo:font-size", OpenTextParts.length(size * 10)) }
    if style.isBold { xml.attribute("fo:font-weight", "bold") }
    if style.isItalic { xml.attribute("fo:font-style", "italic") }
    if let colour = style.colour { xml.attribute("fo:color", "#" + colour.lowercased()) }
  }

  private static func writeCharacterStyles(to xml: inout XMLWriter) {
    let looks: [(TextRun.Style, KeyValuePairs<String, String>)] = [
      (.strong, ["fo:font-weight": "bold"]), (.code, ["style:font-name": OfficeStyle.codeFont]),
      (.withheld, ["fo:font-style": "italic", "fo:background-color": "#e0e0e0"]),
    ]
    for (style, look) in looks {
      if let name = characterStyle(style) { character(name, look, to: &xml) }
    }
    character(
      figure,
      [
        "style:text-underline-style": "dotted", "style:text-underline-width": "auto",
        "style:text-underline-color": "font-color",
      ], to: &xml)
  }

  private static func character(
    _ name: String, _ look: KeyValuePairs<String, String>, to xml: inout XMLWriter
  ) {
    xml.element("style:style", ["style:name": name, "style:family": "text"]) { xml in
      xml.element("style:text-properties", look)
    }
  }

  /// A list whose items hang on their bullets or numbers.
  private static func list(
    _ name: String, to xml: inout XMLWriter, level: (inout XMLWriter) -> Void
  ) {
    xml.element("text:list-style", ["style:name": name], content: level)
  }

  private static func writeLists(to xml: inout XMLWriter) {
    list(bullets, to: &xml) { xml in
      xml.element("text:list-level-style-bullet", ["text:bullet-char": "•"]) { indent(to: &$0) }
    }
    list(numbers, to: &xml) { xml in
      xml.element(
        "text:list-level-style-number", ["style:num-format": "1", "style:num-suffix": "."]
      ) { indent(to: &$0) }
    }
  }

  private static func indent(to xml: inout XMLWriter) {
    xml.attribute("text:level", "1")
    xml.element(
      "style:list-level-properties",
      ["text:list-level-position-and-space-mode": "label-alignment"]
    ) { xml in
      xml.element(
        "style:list-level-label-alignment",
        [
          "text:label-followed-by": "listtab", "text:list-tab-stop-position": "21pt",
          "fo:text-indent": "-21pt", "fo:margin-left": "21pt",
        ])
    }
  }

  private static func writePage(_ document: Document, to xml: inout XMLWriter) {
    xml.element("office:automatic-styles") { xml in
      xml.element("style:page-layout", ["style:name": "Page"]) { xml in
        xml.element(
          "style:page-layout-properties",
          [
            "fo:page-width": "595.3pt", "fo:page-height": "841.9pt",
            "style:print-orientation": "portrait", "fo:margin-top": "31pt",
            "fo:margin-bottom": "28pt", "fo:margin-left": "56.7pt", "fo:margin-right": "56.7pt",
          ])
        edge("header", gap: "margin-bottom", to: &xml)
        edge("footer", gap: "margin-top", to: &xml)
      }
    }
    xml.element("office:master-styles") { xml in
      let page: KeyValuePairs = ["style:name": "Standard", "style:page-layout-name": "Page"]
      xml.element("style:master-page", page) { xml in
        xml.element("style:header") { xml in
          xml.openParagraph(.header) { $0.openText(OfficeText.headline(document.title)) }
        }
        xml.element("style:footer") { xml in
          xml.openParagraph(.footer) { xml in
            xml.text("Page ")
            xml.element("text:page-number", ["text:select-page": "current"], text: "1")
            xml.text(" of ")
            xml.element("text:page-count", text: "1")
          }
        }
      }
    }
  }

  private static func edge(_ name: String, gap: String, to xml: inout XMLWriter) {
    xml.element("style:\(name)-style") { xml in
      xml.element(
        "style:header-footer-properties", ["fo:min-height": "24pt", "fo:\(gap)": "12pt"])
    }
  }
}
