internal import Evaluation
internal import Procurement

extension LotCase {
  /// How far two scores lie apart, without sign: `4.04`, with the subtraction as its basis.
  func margin(_ one: FixedDecimal, _ other: FixedDecimal) -> TextRun {
    let (high, low) = one < other ? (other, one) : (one, other)
    let size = (try? high - low) ?? .zero
    return TextRun(
      scores.text(size),
      figure: Figure(
        basis: "\(scores.text(high)) − \(scores.text(low)) = \(scores.text(size))", sources: []))
  }

  /// How far a score lies from another, with its sign: `−1.20`.
  func difference(_ one: FixedDecimal, from other: FixedDecimal) -> TextRun {
    TextRun(
      scores.difference(one, other),
      figure: Figure(
        basis: "\(scores.text(one)) − \(scores.text(other)) = \(scores.difference(one, other))",
        sources: []))
  }

  /// A score of one bid against another's in words: `2.70 more than`, `3.60 less than`, `as much as`.
  func comparison(_ one: FixedDecimal, with other: FixedDecimal) -> [TextRun] {
    if scores.text(one) == scores.text(other) { return [TextRun("as much as")] }
    return [margin(one, other), TextRun(one > other ? " more than" : " less than")]
  }

  /// A number of things that were counted: `5 bids`, with what was counted as its basis.
  func count(_ number: Int, _ noun: String, _ nouns: String? = nil, of basis: String) -> [TextRun] {
    [
      TextRun("\(number)", figure: Figure(basis: basis, sources: [])),
      TextRun(" \(number == 1 ? noun : nouns ?? noun + "s")"),
    ]
  }

  /// The ranked bids: the recommended one first, the others best first.
  var rankedForReport: [RankedBid] { (recommended.map { [$0] } ?? []) + others }

  /// What a bid is ranked by, with the currency where it is money; `nil` where that is the total.
  func figureInWords(of ranked: RankedBid) -> [TextRun]? {
    rankingFigure(of: ranked).map { figure in
      let isOpenMoney = lot.figure.isMoney && ranked.figure?.shown != nil
      return isOpenMoney ? [figure, TextRun(" \(award.competition.currency)")] : [figure]
    }
  }

  /// Whether bids are ranked by something else than their totals.
  var ranksByFigure: Bool { lot.figure != .total }
}

extension [TextRun] {
  /// `a`, `a and b`, `a, b and c`.
  static func list(_ items: [[TextRun]]) -> [TextRun] {
    items.enumerated().flatMap { place, item -> [TextRun] in
      switch items.count - place {
      case items.count: item
      case 1: [TextRun(" and ")] + item
      default: [TextRun(", ")] + item
      }
    }
  }

  /// Paragraphs and items one after another in a line.
  static func sentences(_ parts: [TextRun]...) -> [TextRun] { sentences(parts) }

  /// The same of parts whose number is not known.
  static func sentences(_ parts: [[TextRun]]) -> [TextRun] {
    let said = parts.filter { !$0.isEmpty }
    return Array(said.joined(separator: [TextRun(" ")]))
  }
}
