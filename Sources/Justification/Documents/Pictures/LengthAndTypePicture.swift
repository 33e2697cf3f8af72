internal import Evaluation
internal import Procurement
internal import Rubrics

/// Contract length and type of each ranked bid against the published preferences.
///
/// A row for each band, point or type, with the score that is published for it and the bids that offer it.
enum LengthAndTypePicture {
  private static let width = 720
  private static let row = 30

  private struct Row {
    let name: String
    let score: FixedDecimal
    let bids: [Bid]
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
        rows = self.rows(measure, bids)
        quotes += bids.compactMap(\.contractLength?.source)
      case .contractType(let measure):
        rows = self.rows(measure, bids)
        quotes += bids.compactMap(\.contractType?.source)
      default: continue
      }
      y = draw(leaf.title, rows, at: y, in: lot, drawing: &drawing)
      words += sentences(leaf.title, rows, in: lot)
    }
    guard !words.isEmpty else { return nil }
    return drawing.picture(
      "length-and-type", title: "Contract length and type against the published preferences",
      description: words + lot.drawnBidsNote, height: y, quotes: quotes)
  }

  private static func rows(_ measure: ContractTypeMeasure, _ bids: [Bid]) -> [Row] {
    measure.preferences.map { preference in
      Row(
        name: preference.type.rawValue, score: preference.score,
        bids: bids.filter { $0.contractType?.value == preference.type })
    }
  }

  private static func rows(_ measure: ContractLengthMeasure, _ bids: [Bid]) -> [Row] {
    func months(_ bid: Bid) -> Int? {
      let length = bid.contractLength?.value
      return measure.months == .initial ? length?.initialMonths : length?.maximum
    }
    switch measure.rule {
    case .bands(let bands):
      // A length counts in the first band that holds it.
      var left = bids
      return bands.map { band in
        let own = left.filter { bid in months(bid).map(band.contains) ?? false }
        left.removeAll { bid in own.contains { $0.id == bid.id } }
        return Row(name: band.inWords, score: band.score, bids: own)
      }
    case .curve(let points):
      return points.enumerated().map { place, point in
        let next = place + 1 < points.count ? points[place + 1].months : Int.max
        let own = bids.filter { bid in
          months(bid).map { $0 >= point.months && $0 < next } ?? false
        }
        let to = place + 1 < points.count ? ", then in a line to the next" : ""
        return Row(name: "\(point.months) months\(to)", score: point.score, bids: own)
      }
    }
  }

  private static func draw(
    _ title: String, _ rows: [Row], at start: Int, in lot: LotCase, drawing: inout Drawing
  ) -> Int {
    var y = start
    drawing.text(Drawing.cut(title, to: 80), x: 10, y: y + 14, isStrong: true)
    drawing.text("score of 100", x: 270, y: y + 14)
    drawing.text("offered by", x: 470, y: y + 14)
    y += 24
    for entry in rows {
      let length = PixelScale(from: .zero, to: .hundred, length: 120)?.pixel(entry.score) ?? 0
      let isOffered = !entry.bids.isEmpty
      drawing.text(Drawing.cut(entry.name, to: 32), x: 10, y: y + 15, isStrong: isOffered)
      drawing.rectangle(x: 270, y: y, width: 120, height: 20, fill: "#ffffff", stroke: "#767676")
      drawing.rectangle(
        x: 270, y: y, width: length, height: 20, fill: isOffered ? "#00405e" : "#a8d5e5")
      drawing.text("\(entry.score.trimmed)", x: 400, y: y + 15, isStrong: isOffered)
      var lines = entry.bids.map { lot.shortName(of: $0, columns: 28) }
      if lines.isEmpty { lines = ["nobody"] }
      for (place, line) in lines.enumerated() {
        drawing.text(line, x: 470, y: y + 15 + place * 18, isStrong: isOffered)
      }
      y += max(row, 12 + lines.count * 18)
    }
    return y + 10
  }

  private static func sentences(_ title: String, _ rows: [Row], in lot: LotCase) -> [String] {
    rows.map { row in
      let offers = row.bids.map { bid in
        lot.name(of: bid).text
          + (bid.contractLength.map { " with \($0.value)" } ?? "")
      }
      return "\(title), \(row.name): \(row.score.trimmed) of 100, offered by "
        + (offers.isEmpty ? "nobody" : offers.joined(separator: ", ")) + "."
    }
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
