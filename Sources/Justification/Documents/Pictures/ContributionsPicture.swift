internal import Evaluation
internal import Procurement

/// Stacked contributions of every top criterion to each ranked bid's total.
enum ContributionsPicture {
  private static let width = 720
  private static let left = 10
  private static let rowHeight = 56
  private static let barHeight = 26

  static func of(_ lot: LotCase) -> Picture? {
    guard let first = lot.drawnBids.first else { return nil }
    let criteria = lot.lot.scores(of: first)
    guard let full = try? FixedDecimal.sum(criteria.map(\.weight)),
      let scale = PixelScale(from: .zero, to: full, length: width - 2 * left)
    else { return nil }
    var drawing = Drawing(width: width)
    var y = legend(of: criteria, in: &drawing)
    for ranked in lot.drawnBids {
      bar(of: ranked, in: lot, on: scale, at: y, drawing: &drawing)
      y += rowHeight
    }
    drawing.line([(left, y), (width - left, y)])
    drawing.text("0", x: left, y: y + 18)
    drawing.text("\(full.trimmed)", x: width - left, y: y + 18, anchor: .end)
    let title = "What each criterion contributes to the totals, out of \(full.trimmed)"
    return drawing.picture(
      "contributions", title: title, description: description(of: lot), height: y + 30,
      quotes: lot.drawnBids.map { lot.lot.bid($0).source })
  }

  /// The letter of a criterion: A to Z, then A2.
  private static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? letter : letter + "\(index / 26 + 1)"
  }

  private static func fill(_ index: Int) -> Fill { Fill.neighbours[index % Fill.neighbours.count] }

  /// Draws what the letters stand for, and gives where it ends.
  private static func legend(of criteria: [CriterionScore], in drawing: inout Drawing) -> Int {
    let names = criteria.map { "\(SafeText.shown($0.title)), out of \($0.weight.trimmed)" }
    // Two beside each other where all have room for their names.
    let half = (width - 2 * left) / 2
    let longest = names.map(DisplayWidth.of).max() ?? 0
    let columns = longest * Drawing.columnWidth > half - 44 ? 1 : 2
    let room = ((width - 2 * left) / columns - 44) / Drawing.columnWidth
    for (index, criterion) in criteria.enumerated() {
      let (x, y) = (left + index % columns * half, 10 + index / columns * 24)
      let fill = fill(index)
      drawing.rectangle(x: x, y: y, width: 28, height: 18, fill: fill.colour)
      drawing.text(letter(index), x: x + 14, y: y + 14, anchor: .middle, fill: fill.ink)
      let end = ", out of \(criterion.weight.trimmed)"
      let title = Drawing.cut(criterion.title, to: max(4, room - DisplayWidth.of(end)))
      drawing.text(title + end, x: x + 36, y: y + 14)
    }
    return 22 + (criteria.count + columns - 1) / columns * 24
  }

  private static func bar(
    of ranked: RankedBid, in lot: LotCase, on scale: PixelScale, at y: Int,
    drawing: inout Drawing
  ) {
    let bid = lot.lot.bid(ranked)
    let total = "total \(lot.total(of: ranked).text)"
    drawing.text(
      "\(ranked.rank). \(lot.shortName(of: bid, columns: 60))", x: left, y: y + 14, isStrong: true)
    drawing.text(total, x: width - left, y: y + 14, anchor: .end, isStrong: true)
    var sum = FixedDecimal.zero
    for (index, score) in lot.lot.scores(of: ranked).enumerated() {
      let start = scale.pixel(sum)
      sum = (try? sum + score.score) ?? sum
      let length = scale.pixel(sum) - start
      guard length > 0 else { continue }
      let fill = fill(index)
      // The gap at the end sets neighbours apart.
      drawing.rectangle(
        x: left + start, y: y + 20, width: max(1, length - 2), height: barHeight, fill: fill.colour)
      let figure = lot.scores.text(score.score)
      let long = "\(letter(index)) \(figure)"
      let label = [long, letter(index)].first { DisplayWidth.of($0) * Drawing.columnWidth < length }
      guard let label else { continue }
      drawing.text(
        label, x: left + start + (length - 2) / 2, y: y + 38, anchor: .middle, fill: fill.ink)
    }
  }

  private static func description(of lot: LotCase) -> [String] {
    lot.drawnBids.map { ranked in
      let parts = lot.scored(ranked).filter { $0.depth == 0 }.map {
        "\($0.score.title) \($0.run.text) of \($0.available.text)"
      }
      return "\(lot.name(of: lot.lot.bid(ranked)).text), rank \(ranked.rank): "
        + parts.joined(separator: ", ") + "; total \(lot.total(of: ranked).text)."
    } + lot.drawnBidsNote
  }
}
