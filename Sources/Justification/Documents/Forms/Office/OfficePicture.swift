/// A picture as both office forms hold it.
struct OfficePicture {
  /// Its number in the document, from 1.
  let number: Int
  let title: String
  /// What it shows in words, a paragraph for each thing shown.
  let description: [String]
  /// An SVG file.
  let svg: [UInt8]
  /// Its width in twips, no more than that of the text.
  let width: Int
  /// Its height in twips.
  let height: Int

  /// The picture with this number.
  init(_ picture: Picture, number: Int) {
    self.number = number
    title = ShownText.line(of: picture.title)
    description = picture.description.map(ShownText.line)
    svg = OfficePicture.file(picture.svg)
    // A CSS pixel is 1/96 inch, 15 twips.
    let (wide, high) = (max(1, picture.width) * 15, max(1, picture.height) * 15)
    let room = OfficeStyle.textWidth
    width = min(wide, room)
    height = max(1, wide > room ? high * room / wide : high)
  }

  /// The same as one text, which stands for the picture where it is not seen.
  var alternative: String { description.joined(separator: " ") }

  /// The name of its file.
  var file: String { "picture\(number).svg" }

  /// An element of a page as a file of its own, which has to name its namespace.
  private static func file(_ element: String) -> [UInt8] {
    let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    let tag = element.prefix { $0 != ">" }
    guard !tag.contains("xmlns="), let name = element.firstRange(of: "<svg") else {
      return Array((declaration + element).utf8)
    }
    let rest = element[name.upperBound...]
    return Array((declaration + #"<svg xmlns="http://www.w3.org/2000/svg""# + rest).utf8)
  }
}
