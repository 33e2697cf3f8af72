internal import Evaluation
internal import Procurement
internal import Rubrics

/// Price against quality of each ranked bid, with the points of equal value through the recommended bid.
enum PriceAndQualityPicture {
  private static let width = 720
  private static let plot = (left: 70, right: 700, top: 40, bottom: 400)

  private struct Point {
    let ranked: RankedBid
    let bid: Bid
    let price: FixedDecimal
    let quality: FixedDecimal
    let number: Int

    /// The price that is compared, and the one that was bid where that is another.
    var priceText: String {
      guard let bid = bid.price?.value else { return "" }
      if bid.amount == price { return "\(bid)" }
      let rounded = (try? price.rounded(Rounding(places: 2, mode: .halfUp))) ?? price
      return "\(Money(rounded, bid.currency)) as compared (\(bid) as bid)"
    }
  }

  static func of(_ lot: LotCase) -> Picture? {
    let isQuality: (Criterion) -> Bool = { $0.isScored && $0.measure?.name != .price }
    guard lot.rubric.leaves.contains(where: { $0.measure?.name == .price }),
      lot.rubric.leaves.contains(where: isQuality)
    else { return nil }
    let points = points(of: lot)
    guard !points.isEmpty, let axes = Axes(points, full: full(of: lot)) else { return nil }
    var drawing = Drawing(width: width)
    axes.draw(in: &drawing, currency: points[0].bid.price?.value.currency.description ?? "")
    let curve = lot.recommended.flatMap { recommended in
      points.contains { $0.ranked == recommended }
        ? EqualValueCurve(through: recommended, in: lot) : nil
    }
    if let curve { draw(curve, on: axes, in: &drawing) }
    draw(points, on: axes, in: &drawing)
    let bottom = key(of: points, in: lot, hasCurve: curve != nil, drawing: &drawing)
    let hasRecommended = points.contains { $0.ranked.status == .recommended }
    let note =
      curve == nil
      ? "No line of equal value is drawn: under this rubric there is no fixed exchange between price and "
        + "quality."
      : "The broken line joins the points of equal value with the recommended bid: at each price, the "
        + "quality that comes to the same total among these bids."
    return drawing.picture(
      "price-and-quality", title: "Price against quality",
      description: points.map { sentence($0, in: lot) } + (hasRecommended ? [note] : [])
        + lot.drawnBidsNote
        + left(out: points, of: lot),
      height: bottom,
      quotes: points.flatMap { [$0.bid.source, $0.bid.price?.source].compactMap(\.self) })
  }

  private static func points(of lot: LotCase) -> [Point] {
    var points: [Point] = []
    for ranked in lot.drawnBids where !ranked.hasClosedPrice {
      let bid = lot.lot.bid(ranked)
      // Everybody gets the picture, and without a price that is withheld rather than not at all.
      guard !lot.award.confidentiality.withholdsPrice(of: bid.id),
        let price = lot.comparedPrice(of: ranked),
        let quality = QualityPart.of(lot.lot.scores(of: ranked), in: lot.rubric)
      else { continue }
      points.append(
        Point(ranked: ranked, bid: bid, price: price, quality: quality, number: points.count + 1))
    }
    return points
  }

  /// The most that quality can be.
  private static func full(of lot: LotCase) -> FixedDecimal {
    let leaves = lot.rubric.leaves.filter { $0.isScored && $0.measure?.name != .price }
    return (try? FixedDecimal.sum(leaves.map(\.share))) ?? .hundred
  }

  private struct Axes {
    let x: PixelScale
    let y: PixelScale
    let prices: (low: FixedDecimal, high: FixedDecimal)
    let full: FixedDecimal

    init?(_ points: [Point], full: FixedDecimal) {
      guard let low = points.map(\.price).min(), let high = points.map(\.price).max(),
        let highest = (points.map(\.quality) + [full]).max(),
        let spread = try? high - low, let size = try? high.magnitude()
      else { return nil }
      // A margin on both sides; where all prices are equal, a tenth of the price.
      let tenth = Rounding(places: 0, mode: .up)
      let base = spread.isZero ? (size.isZero ? FixedDecimal(10) : size) : spread
      guard let margin = try? base.divided(by: FixedDecimal(10), tenth),
        let from = try? low - margin, let to = try? high + margin,
        let x = PixelScale(from: from, to: to, length: plot.right - plot.left),
        let y = PixelScale(from: .zero, to: highest, length: plot.bottom - plot.top)
      else { return nil }
      self.x = x
      self.y = y
      self.prices = (from, to)
      self.full = highest
    }

    func place(_ price: FixedDecimal, _ quality: FixedDecimal) -> (x: Int, y: Int) {
      (plot.left + x.pixel(price), plot.bottom - y.pixel(quality))
    }

    func draw(in drawing: inout Drawing, currency: String) {
      drawing.line([(plot.left, plot.top), (plot.left, plot.bottom), (plot.right, plot.bottom)])
      for quarter in 0...4 {
        guard
          let value = try? full.scaled(
            FixedDecimal(quarter), by: FixedDecimal(4), Rounding(places: 2, mode: .halfUp))
        else { continue }
        let y = plot.bottom - y.pixel(value)
        if quarter > 0 { drawing.line([(plot.left, y), (plot.right, y)], stroke: "#c8c8c8") }
        drawing.text("\(value.trimmed)", x: plot.left - 8, y: y + 5, anchor: .end)
      }
      drawing.text(prices.low.grouped(minimumPlaces: 2), x: plot.left, y: plot.bottom + 20)
      drawing.text(
        prices.high.grouped(minimumPlaces: 2), x: plot.right, y: plot.bottom + 20, anchor: .end)
      drawing.text(
        "price in \(currency)", x: (plot.left + plot.right) / 2, y: plot.bottom + 20,
        anchor: .middle)
      drawing.text("quality", x: plot.left, y: plot.top - 16)
    }
  }

  private static func draw(_ curve: EqualValueCurve, on axes: Axes, in drawing: inout Drawing) {
    var line: [(x: Int, y: Int)] = []
    let parts = 60
    guard let span = try? axes.prices.high - axes.prices.low else { return }
    for part in 0...parts {
      let step = Rounding(places: 4, mode: .halfUp)
      guard let way = try? span.scaled(FixedDecimal(part), by: FixedDecimal(parts), step),
        let price = try? axes.prices.low + way, !price.isNegative, !price.isZero,
        let quality = curve.quality(at: price), !quality.isNegative, quality <= axes.full
      else { continue }
      line.append(axes.place(price, quality))
    }
    if line.count > 1 { drawing.line(line, stroke: "#7a1f4b", width: 2, isDashed: true) }
  }

  private static func draw(_ points: [Point], on axes: Axes, in drawing: inout Drawing) {
    let places = points.map { axes.place($0.price, $0.quality) }
    for (point, place) in zip(points, places) {
      drawing.point(x: place.x, y: place.y, fill: isFirst(point) ? "#00405e" : "#ffffff")
    }
    // Numbers of points that lie on each other stand beside each other, away from the nearer edge.
    var taken: [[Int]: Int] = [:]
    for (point, place) in zip(points, places) {
      let before = taken[[place.x / 24, place.y / 16], default: 0]
      taken[[place.x / 24, place.y / 16]] = before + 1
      let away = 9 + before % 10 * 22
      let isLeft = place.x < width / 2
      drawing.text(
        "\(point.number)", x: place.x + (isLeft ? away : -away), y: place.y - 7 + before / 10 * 16,
        anchor: isLeft ? .start : .end, isStrong: isFirst(point), isOnWhite: true)
    }
  }

  private static func isFirst(_ point: Point) -> Bool { point.ranked.status == .recommended }

  /// Draws what the numbers stand for, and gives where it ends.
  private static func key(
    of points: [Point], in lot: LotCase, hasCurve: Bool, drawing: inout Drawing
  ) -> Int {
    var y = plot.bottom + 52
    for point in points {
      drawing.text(
        "\(point.number)  \(lot.shortName(of: point.bid, columns: 40))", x: 20, y: y,
        isStrong: isFirst(point))
      drawing.text(
        "\(point.priceText), quality \(lot.scores.text(point.quality))", x: 700, y: y, anchor: .end,
        isStrong: isFirst(point))
      y += 22
    }
    if hasCurve {
      drawing.line([(20, y - 5), (50, y - 5)], stroke: "#7a1f4b", width: 2, isDashed: true)
      drawing.text("of equal value with the recommended bid", x: 58, y: y)
      y += 22
    }
    return y
  }

  private static func sentence(_ point: Point, in lot: LotCase) -> String {
    "\(point.number): \(lot.name(of: point.bid).text), rank \(point.ranked.rank), price "
      + "\(point.priceText), quality \(lot.scores.text(point.quality))."
  }

  private static func left(out points: [Point], of lot: LotCase) -> [String] {
    let left = lot.drawnBids.count - points.count
    return left > 0
      ? ["Not shown: \(left) of the bids, whose price is closed, withheld or not given."] : []
  }
}
