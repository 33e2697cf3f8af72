import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a picture is made of.
final class SVGOutline: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private var places: [(x: Int, y: Int)] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes held: [String: String]
  ) {
    elements.insert(name)
    attributes.formUnion(held.keys)
    if let id = held["id"] { ids.append(id) }
    func place(_ x: String?, _ y: String?) {
      if let x = x.flatMap({ Int($0) }), let y = y.flatMap({ Int($0) }) { places.append((x, y)) }
    }
    place(held["x"], held["y"])
    place(held["cx"], held["cy"])
    for point in held["points"]?.split(separator: " ") ?? [] {
      let parts = point.split(separator: ",").map(String.init)
      place(parts.first, parts.last)
    }
  }

  /// The points that lie outside the picture.
  func outside(width: Int, height: Int) -> [String] {
    places.filter { !(0...width).contains($0.x) || !(0...height).contains($0.y) }
      .map { "\($0.x),\($0.y)" }
  }

  /// The contrast of two colours.
  ///
  /// - Source: WCAG 2.2, contrast ratio.
  static func contrast(_ first: String, _ second: String) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// How light a colour is, 0 to 1.
  ///
  /// - Source: WCAG 2.2, relative luminance.
  static func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
