internal import Evaluation
internal import Procurement
internal import Rubrics

/// Contract length and type of each ranked bid against the published preferences.
///
/// A row for each band, stretch of a curve or type, with the score that is published for it, and the bids that
/// offer it with what it earns them.
enum LengthAndTypePicture {
  private static let width = 720
  private static let row = 30

  private struct Row {
    let name: String
    /// The published score, or those at both ends of a stretch.
    let scores: [FixedDecimal]
    let offers: [RankedBid]

    var scoreText: String { scores.map { "\($0.trimmed)" }.joined(separator: " to ") }
  }

  static func of(_ lot: LotCase) -> Picture? {
    let bids = lot.drawnBids.map { lot.lot.bid($0) }
    guard !bids.isEmpty else { return nil }
    var drawing = Drawing(width: width)
    var words: [String] = []
    var quotes: [SourceLocation] = bids.map(\.source)
    var y = 10
    for leaf in lot.rubric.leaves {
      let rows: [Row]
      switch leaf.measure {
      case .contractLength(let measure):
        rows = self.rows(measure, in: lot)
        quotes += bids.compactMap(\.contractLength?.source)
      case .contractType(let measure):
        rows = measure.preferences.map { preference in
          Row(
            name: preference.type.rawValue, scores: [preference.score],
            offers: lot.drawnBids.filter {
              lot.lot.bid($0).contractType?.value == preference.type
            })
        }
        quotes += bids.compactMap(\.contractType?.source)
      default: continue
      }
      y = draw(leaf, rows, at: y, in: lot, drawing: &drawing)
      words += sentences(leaf, rows, in: lot)
    }
    guard !words.isEmpty else { return nil }
    return drawing.picture(
      "length-and-type", title: "Contract length and type against the published preferences",
      description: words + lot.drawnBidsNote, height: y, quotes: quotes)
  }

  /// A length counts in the first row that holds it.
  private static func rows(_ measure: ContractLengthMeasure, in lot: LotCase) -> [Row] {
    var left = lot.drawnBids
    func take(where holds: (Int) -> Bool) -> [RankedBid] {
      let own = left.filter { ranked in
        let length = lot.lot.bid(ranked).contractLength?.value
        let months = measure.months == .initial ? length?.initialMonths : length?.maximum
        return months.map(holds) ?? false
      }
      left.removeAll { own.contains($0) }
      return own
    }
    switch measure.rule {
    case .bands(let bands):
      return bands.map { band in
        Row(name: band.inWords, scores: [band.score], offers: take { band.contains($0) })
      }
    case .curve(let points):
      return zip(points, points.dropFirst()).map { from, to in
        Row(
          name: "\(from.months) to \(to.months) months, in a line", scores: [from.score, to.score],
          offers: take { $0 >= from.months && $0 <= to.months })
      }
    }
  }

  private static func draw(
    _ leaf: Criterion, _ rows: [Row], at start: Int, in lot: LotCase, drawing: inout Drawing
  ) -> Int {
    var y = start
    drawing.text(Drawing.cut(leaf.title, to: 28), x: 10, y: y + 14, isStrong: true)
    drawing.text("score of 100", x: 250, y: y + 14)
    drawing.text("offered by", x: 440, y: y + 14)
    drawing.text("earns", x: 710, y: y + 14, anchor: .end)
    y += 24
    for entry in rows {
      let isOffered = !entry.offers.isEmpty
      let scale = PixelScale(from: .zero, to: .hundred, length: 110)
      let ends = entry.scores.map { scale?.pixel($0) ?? 0 }
      // A stretch is drawn from one end to the other, a score of its own from nothing.
      let from = ends.count > 1 ? ends.min() ?? 0 : 0
      drawing.text(Drawing.cut(entry.name, to: 29), x: 10, y: y + 15, isStrong: isOffered)
      drawing.rectangle(x: 250, y: y, width: 110, height: 20, fill: "#ffffff", stroke: "#767676")
      drawing.rectangle(
        x: 250 + from, y: y, width: (ends.max() ?? 0) - from, height: 20,
        fill: isOffered ? "#00405e" : "#a8d5e5")
      drawing.text(entry.scoreText, x: 368, y: y + 15, isStrong: isOffered)
      for (place, ranked) in entry.offers.enumerated() {
        let line = y + 15 + place * 18
        drawing.text(
          lot.shortName(of: lot.lot.bid(ranked), columns: 26), x: 440, y: line, isStrong: true)
        drawing.text(
          earned(ranked, on: leaf, in: lot)?.text ?? "", x: 710, y: line, anchor: .end,
          isStrong: true)
      }
      if !isOffered { drawing.text("nobody", x: 440, y: y + 15) }
      y += max(row, 12 + entry.offers.count * 18)
    }
    return y + 10
  }

  private static func sentences(_ leaf: Criterion, _ rows: [Row], in lot: LotCase) -> [String] {
    rows.map { row in
      let offers = row.offers.map { ranked in
        let bid = lot.lot.bid(ranked)
        let length =
          if case .contractLength = leaf.measure, let length = bid.contractLength {
            " with \(length.value)"
          } else { "" }
        let gain = earned(ranked, on: leaf, in: lot).map { ": \($0.text) of \($0.available)" }
        return lot.name(of: bid).text + length + (gain ?? "")
      }
      return "\(leaf.title), \(row.name): \(row.scoreText) of 100, offered by "
        + (offers.isEmpty ? "nobody" : offers.joined(separator: "; ")) + "."
    }
  }

  /// What a bid's length or type earned it.
  private static func earned(
    _ ranked: RankedBid, on leaf: Criterion, in lot: LotCase
  ) -> (text: String, available: String)? {
    lot.scored(ranked).first { $0.score.criterion == leaf.id }
      .map { ($0.run.text, $0.available.text) }
  }
}

extension LengthBand {
  /// The bounds in words: `over 12 up to 36 months`.
  fileprivate var inWords: String {
    switch (over, upTo) {
    case (let over?, let upTo?): "over \(over) up to \(upTo) months"
    case (let over?, nil): "over \(over) months"
    case (nil, let upTo?): "up to \(upTo) months"
    case (nil, nil): "of any length"
    }
  }
}
