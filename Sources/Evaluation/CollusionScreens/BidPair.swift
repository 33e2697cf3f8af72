internal import Procurement

/// Two bids of different bidders with the lines that both price.
struct BidPair {
  let one: Bid
  let other: Bid
  /// The unit prices of each line that both price, without those that both give for nothing.
  let lines: [(one: PricedLines.Line, other: PricedLines.Line)]

  /// The bids whose pairs are looked at.
  static let mostBids = 200

  /// The finding about the pair.
  func finding(
    _ outcome: CollusionFinding.Outcome,
    resting lines: [(one: PricedLines.Line, other: PricedLines.Line)]
  ) -> CollusionFinding {
    CollusionFinding(
      bids: [one, other], outcome: outcome,
      sources: lines.prefix(BidPair.mostSources).flatMap { [$0.one.source, $0.other.source] })
  }

  /// The lines whose places a finding names; the basis says how many there are.
  static let mostSources = 20
}

extension CollusionFinding {
  /// The same with further words.
  fileprivate func adding(_ words: String) -> CollusionFinding {
    guard case .figure(let figure, let isFlagged, let basis) = outcome else { return self }
    return CollusionFinding(
      bids: bids, outcome: .figure(figure, isFlagged: isFlagged, basis: basis + words),
      sources: sources)
  }
}

extension ComparedBids {
  /// What a screen finds that compares the lines of two bidders: each pair that it flags, or else the
  /// most alike; then what was not compared.
  ///
  /// - Parameters:
  ///   - find: what it finds in a pair; `nil` where the pair has too few lines.
  ///   - mostAlike: whether the first of two findings that are not flagged is the more alike.
  ///   - amongPairs: what is said of so many pairs where none is flagged.
  func findingsOfPairs(
    _ find: (BidPair) -> CollusionFinding?,
    mostAlike: (CollusionFinding, CollusionFinding) -> Bool = { _, _ in false },
    amongPairs: (Int) -> String
  ) -> [CollusionFinding] {
    let compared = all.filter { lines.bids[$0.id] != nil }
    var findings: [CollusionFinding] = lines.leftOut.compactMap { id in
      all.first { $0.id == id }.map {
        CollusionFinding(
          bids: [$0],
          outcome: .noFigure(
            "its lines are not compared: it has more than \(PricedLines.mostLinesOfBid), or all bids "
              + "together more than \(PricedLines.mostLines)"), sources: [$0.source])
      }
    }
    if compared.count > BidPair.mostBids {
      findings.append(
        CollusionFinding(
          bids: Array(compared.dropFirst(BidPair.mostBids)),
          outcome: .noFigure(
            "their lines are not compared: only those of the first \(BidPair.mostBids) bids by id are"
          ),
          sources: []))
    }
    var unremarkable: CollusionFinding?
    var pairCount = 0
    var flagged: [CollusionFinding] = []
    let first = compared.prefix(BidPair.mostBids).map { ($0, bidder: BidderName($0.bidder)) }
    for (index, (one, bidder)) in first.enumerated() {
      for (other, otherBidder) in first.dropFirst(index + 1) where bidder != otherBidder {
        guard let finding = find(pair(one, other)) else { continue }
        pairCount += 1
        if finding.isFlagged {
          flagged.append(finding)
        } else if unremarkable.map({ mostAlike(finding, $0) }) ?? true {
          unremarkable = finding
        }
      }
    }
    if !flagged.isEmpty { return flagged + findings }
    return [
      unremarkable.map { pairCount > 1 ? $0.adding(amongPairs(pairCount)) : $0 }
        ?? CollusionFinding(
          bids: [],
          outcome: .noFigure(
            "too few bids: no two bidders price \(IdenticalLinePrices.fewestLines) lines that can be "
              + "compared"),
          sources: [])
    ] + findings
  }

  private func pair(_ one: Bid, _ other: Bid) -> BidPair {
    let (left, right) = (lines.bids[one.id] ?? [], lines.bids[other.id] ?? [])
    var common: [(one: PricedLines.Line, other: PricedLines.Line)] = []
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      if left[first].item == right[second].item {
        if !left[first].unitPrice.isZero || !right[second].unitPrice.isZero {
          common.append((left[first], right[second]))
        }
        first += 1
        second += 1
      } else if left[first].item < right[second].item {
        first += 1
      } else {
        second += 1
      }
    }
    return BidPair(one: one, other: other, lines: common)
  }
}
