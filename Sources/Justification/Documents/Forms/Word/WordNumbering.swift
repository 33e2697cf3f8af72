internal import Packaging

/// The lists of a Word file: one kind with bullets, one with numbers.
enum WordNumbering {
  /// The number of all lists with bullets.
  static let bullets = 1

  /// The number of the numbered list at this place, from 1.
  static func list(_ place: Int) -> Int { bullets + place }

  static func part(lists: Int) throws(XMLWriterError) -> [UInt8] {
    try XMLWriter.document("w:numbering", ["xmlns:w": WordParts.main]) { xml in
      kind("0", format: "bullet", text: "•", to: &xml)
      kind("1", format: "decimal", text: "%1.", to: &xml)
      xml.element("w:num", ["w:numId": "\(bullets)"]) { $0.value("w:abstractNumId", "0") }
      for place in 0..<lists {
        xml.element("w:num", ["w:numId": "\(list(place + 1))"]) { xml in
          xml.value("w:abstractNumId", "1")
          // Without it the list goes on counting where the one before it ended.
          xml.element("w:lvlOverride", ["w:ilvl": "0"]) { $0.value("w:startOverride", "1") }
        }
      }
    }
  }

  private static func kind(
    _ id: String, format: String, text: String, to xml: inout XMLWriter
  ) {
    xml.element("w:abstractNum", ["w:abstractNumId": id]) { xml in
      xml.value("w:multiLevelType", "singleLevel")
      xml.element("w:lvl", ["w:ilvl": "0"]) { xml in
        xml.value("w:start", "1")
        xml.value("w:numFmt", format)
        xml.value("w:lvlText", text)
        xml.value("w:lvlJc", "left")
        xml.element("w:pPr") { $0.element("w:ind", ["w:left": "425", "w:hanging": "425"]) }
      }
    }
  }
}
