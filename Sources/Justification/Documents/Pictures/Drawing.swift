internal import Evaluation
internal import Procurement
internal import Rubrics

/// Draws a picture as SVG, in whole pixels: the same bytes on every machine.
///
/// Everything stands in the element itself: no script, no style sheet, no fonts, no references.
struct Drawing {
  /// The size of all text, in pixels.
  static let textSize = 13
  /// The room that a column of text takes at most, in pixels.
  static let columnWidth = 8
  /// The most bids that a picture shows; more would be told apart by nobody.
  static let mostBids = 60

  /// Where text begins, ends or is centred.
  enum Anchor: String {
    case start, middle, end
  }

  let width: Int
  private var elements: [String] = []

  init(width: Int) { self.width = width }

  /// The text cut to so many columns, as it is shown.
  static func cut(_ text: String, to columns: Int) -> String {
    DisplayWidth.cut(SafeText.shown(text), to: columns)
  }

  /// Text on one line; its baseline is at `y`; on a white ground where it `isOnWhite`.
  mutating func text(
    _ text: String, x: Int, y: Int, anchor: Anchor = .start, fill: String = "#1a1a1a",
    isStrong: Bool = false, isOnWhite: Bool = false
  ) {
    if isOnWhite {
      let wide = 8 * DisplayWidth.of(text)
      let left =
        switch anchor {
        case .start: x
        case .middle: x - wide / 2
        case .end: x - wide
        }
      rectangle(x: left, y: y - 11, width: wide, height: 13, fill: "#ffffff")
    }
    let weight = isStrong ? " font-weight=\"bold\"" : ""
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(fill)\"\(weight)>"
        + MarkupText.escaped(text) + "</text>")
  }

  /// A rectangle.
  mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, fill: String, stroke: String = "none"
  ) {
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\" "
        + "stroke=\"\(stroke)\"/>")
  }

  /// A line through these points; broken where it `isDashed`.
  mutating func line(
    _ points: [(x: Int, y: Int)], stroke: String = "#1a1a1a", width: Int = 1,
    isDashed: Bool = false
  ) {
    let dashes = isDashed ? " stroke-dasharray=\"6 4\"" : ""
    let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    elements.append(
      "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"\(width)\""
        + "\(dashes)/>")
  }

  /// A round point.
  mutating func point(x: Int, y: Int, fill: String) {
    elements.append(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"6\" fill=\"\(fill)\" stroke=\"#1a1a1a\" stroke-width=\"2\"/>"
    )
  }

  /// The finished picture; ids in it begin with its name.
  func picture(
    _ name: String, title: String, description: [String], height: Int, quotes: [SourceLocation]
  ) -> Picture {
    let svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" "
      + "width=\"\(width)\" height=\"\(height)\" role=\"img\" aria-labelledby=\"\(name)-title\" "
      + "font-family=\"sans-serif\" font-size=\"\(Drawing.textSize)\">"
      + "<title id=\"\(name)-title\">\(MarkupText.escaped(title))</title>"
      + "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>"
      + elements.joined() + "</svg>"
    return Picture(
      name: name, title: title, description: description, svg: svg,
      width: width, height: height, quotes: quotes)
  }
}

/// A fill and the text that can be read on it.
struct Fill {
  let colour: String
  let ink: String

  private static let black = "#000000"
  private static let white = "#ffffff"

  /// Dark and light by turns, so that neighbours differ without colour too.
  ///
  /// Text on each has a contrast of 4.5 or more, and neighbours have one of 3 or more (WCAG 2.2, 1.4.3 and
  /// 1.4.11). An even number: the first follows the last.
  static let neighbours = [
    Fill(colour: "#00405e", ink: white), Fill(colour: "#f0c05a", ink: black),
    Fill(colour: "#7a1f4b", ink: white), Fill(colour: "#a8d5e5", ink: black),
    Fill(colour: "#3d5a1e", ink: white), Fill(colour: "#f4b6a6", ink: black),
  ]

  /// From light to dark, of one colour.
  static let steps = [
    Fill(colour: "#ffffff", ink: black), Fill(colour: "#d6e6f2", ink: black),
    Fill(colour: "#a3c6de", ink: black), Fill(colour: "#4a7fa5", ink: black),
    Fill(colour: "#1f5580", ink: white), Fill(colour: "#002b4d", ink: white),
  ]
}

/// A scale from values to pixels.
struct PixelScale {
  private let from: FixedDecimal
  private let span: FixedDecimal
  private let length: Int

  /// From the value at pixel 0 to that at `length`; `nil` where they are too large to be set apart.
  init?(from: FixedDecimal, to: FixedDecimal, length: Int) {
    guard let span = try? to - from, !span.isNegative, !span.isZero else { return nil }
    self.from = from
    self.span = span
    self.length = length
  }

  /// The pixel of a value, within the scale.
  func pixel(_ value: FixedDecimal) -> Int {
    guard let distance = try? value - from,
      let pixel = try? distance.scaled(
        FixedDecimal(length), by: span, Rounding(places: 0, mode: .halfUp))
    else { return 0 }
    return min(length, max(0, pixel.wholeNumber ?? 0))
  }
}

extension LotCase {
  /// The ranked bids that a picture shows, best first.
  var drawnBids: [RankedBid] { Array(lot.ranking.prefix(Drawing.mostBids)) }

  /// What a picture says where it does not show all ranked bids.
  var drawnBidsNote: [String] {
    let left = lot.ranking.count - drawnBids.count
    return left > 0
      ? ["The first \(drawnBids.count) bids by rank are shown, and \(left) are not."] : []
  }

  /// The price of a ranked bid that is compared, on the first criterion that compares prices; `nil` where it
  /// has none.
  func comparedPrice(of ranked: RankedBid) -> FixedDecimal? {
    let leaf = rubric.leaves.first { $0.measure?.name == .price }
    return leaf.flatMap { lot.comparedPrice(of: ranked, on: $0.id) } ?? lot.bid(ranked).amount
  }

  /// A bid's name in a picture: cut to the room, with its id always whole where that has half of it.
  func shortName(of bid: Bid, columns: Int) -> String {
    let id = DisplayWidth.cutWithin(SafeText.shown(bid.id), to: columns / 2)
    let room = columns - DisplayWidth.of(id) - 3
    if bid.bidder == bid.id || room < 4 { return id }
    return "\(Drawing.cut(bid.bidder, to: room)) (\(id))"
  }
}
