internal import Packaging

/// How a Word file holds pictures.
enum WordPicture {
  /// A picture of one pixel that shows nothing: Word asks for one beside every SVG.
  static let emptyPNG: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48,
    0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00,
    0x00, 0x1F, 0x15, 0xC4, 0x89, 0x00, 0x00, 0x00, 0x0B, 0x49, 0x44, 0x41, 0x54, 0x78,
    0xDA, 0x63, 0x60, 0x00, 0x02, 0x00, 0x00, 0x05, 0x00, 0x01, 0xE9, 0xFA, 0xDC, 0xD8,
    0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  /// The lengths of a twip in the units of drawings.
  static let unitsPerTwip = 635
}

extension WordBody {
  /// A picture: its title, itself, and what it shows in words.
  func write(_ picture: OfficePicture, to xml: inout XMLWriter) {
    xml.paragraph(.caption) { $0.run(picture.title) }
    xml.paragraph(.picture) { xml in
      xml.element("w:r") { xml in
        // Word knows the namespace wp14 and takes the first; LibreOffice before 24.2 does not know SVG
        // beside another picture, and takes the second.
        xml.element("mc:AlternateContent") { xml in
          xml.element("mc:Choice", ["Requires": "wp14"]) { xml in
            drawing(picture, to: &xml) { xml in
              xml.element("a:blip", ["r:embed": WordParts.Link.emptyPicture]) { xml in
                vectorPicture(picture, to: &xml)
              }
            }
          }
          xml.element("mc:Fallback") { xml in
            drawing(picture, to: &xml) { xml in
              xml.element("a:blip", ["r:embed": WordParts.Link.picture(picture)])
            }
          }
        }
      }
    }
    for line in picture.description { xml.paragraph(.pictureText) { $0.run(line) } }
  }

  /// - Source: MS-ODRAWXML 2.3.8, the extension svgBlip.
  private func vectorPicture(_ picture: OfficePicture, to xml: inout XMLWriter) {
    xml.element("a:extLst") { xml in
      xml.element("a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"]) { xml in
        xml.element(
          "asvg:svgBlip",
          [
            "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
            "r:embed": WordParts.Link.picture(picture),
          ])
      }
    }
  }

  private func drawing(
    _ picture: OfficePicture, to xml: inout XMLWriter, image: (inout XMLWriter) -> Void
  ) {
    let width = "\(picture.width * WordPicture.unitsPerTwip)"
    let height = "\(picture.height * WordPicture.unitsPerTwip)"
    let number = "\(picture.number)"
    xml.element("w:drawing") { xml in
      xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) { xml in
        xml.element("wp:extent", ["cx": width, "cy": height])
        xml.element(
          "wp:docPr",
          [
            "id": number, "name": picture.file, "descr": picture.alternative,
            "title": picture.title,
          ])
        xml.element("a:graphic") { xml in
          let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture"
          xml.element("a:graphicData", ["uri": kind]) { xml in
            xml.element("pic:pic") { xml in
              xml.element("pic:nvPicPr") { xml in
                xml.element("pic:cNvPr", ["id": number, "name": picture.file])
                xml.element("pic:cNvPicPr")
              }
              xml.element("pic:blipFill") { xml in
                image(&xml)
                xml.element("a:stretch") { $0.element("a:fillRect") }
              }
              shape(width, height, to: &xml)
            }
          }
        }
      }
    }
  }

  private func shape(_ width: String, _ height: String, to xml: inout XMLWriter) {
    xml.element("pic:spPr") { xml in
      xml.element("a:xfrm") { xml in
        xml.element("a:off", ["x": "0", "y": "0"])
        xml.element("a:ext", ["cx": width, "cy": height])
      }
      xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
    }
  }
}
