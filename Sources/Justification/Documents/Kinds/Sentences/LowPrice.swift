internal import Evaluation
internal import Procurement

/// A bid whose price the published price screen flags, with every flag.
struct LowPrice {
  let bid: Bid
  let flags: [PriceFlag]

  /// The flagged bids of a lot, in the order of the screen.
  static func all(in lot: LotCase) -> [LowPrice] {
    var seen: Set<String> = []
    let bids = lot.lot.priceFlags.map(\.bid).filter { seen.insert($0.id).inserted }
    return bids.map { bid in
      LowPrice(bid: bid, flags: lot.lot.priceFlags.filter { $0.bid.id == bid.id })
    }
  }

  /// The recorded decision that accepts the bidder's explanation of it; `nil` where it stands open.
  var accepted: Decision? { flags.first?.accepted }

  /// The cells that the flags rest on.
  var sources: [SourceLocation] { flags.flatMap(\.sources) }

  /// By which rules it looks low, and why.
  func sentence(in lot: LotCase) -> [TextRun] {
    let rules = flags.map { flag in
      [
        TextRun(flag.rule, style: .code), TextRun(" ("),
        TextRun(
          flag.basis, figure: Figure(basis: flag.basis, sources: flag.sources),
          quotes: flag.sources), TextRun(")"),
      ]
    }
    return [
      TextRun("The price of "), lot.name(of: bid),
      TextRun(" looks abnormally low by the published \(flags.count == 1 ? "rule" : "rules") "),
    ] + .list(rules) + [TextRun(".")]
  }
}
