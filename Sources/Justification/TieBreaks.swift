internal import Evaluation
internal import Procurement

/// The bids of equal total that a published tie-break, or a recorded decision, put in order.
enum TieBreaks {
  /// A sentence for each place that a tie-break or a decision settled, but for the one that ``Lead`` tells of.
  ///
  /// `b2 and b3 are level at 85.41; the published tie-break on quality puts b2 ahead.`
  static func sentences(in lot: LotResult, _ scores: ScoreText) -> [String] {
    let places = lot.places
    return zip(places, places.dropFirst()).compactMap { ahead, behind in
      let isLead = ahead.count == 1 && ahead[0].rank == 1
      if isLead { return nil }
      let names = { (bids: [RankedBid]) in bids.map { lot.bid($0).id } }
      if let decision = ahead[0].decision {
        return "\(list(names(ahead + behind))) are level at "
          + "\(MethodFigureText.level(of: ahead[0], in: lot, scores)); \(lot.bid(ahead[0]).id) is "
          + DecisionText.sentence(decision) + "."
      }
      guard let criterion = ahead[0].aheadBy else { return nil }
      return "\(list(names(ahead + behind))) are level at "
        + "\(MethodFigureText.level(of: ahead[0], in: lot, scores)); the published tie-break on \(criterion) puts \(list(names(ahead))) ahead."
    }
  }

  /// `a`, `a and b`, `a, b and c`; of more than twenty, how many more there are.
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let most = 20
    if names.count > most {
      return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
    }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension LotResult {
  /// The ranked bids rank by rank; more than one where a tie stands.
  var places: [[RankedBid]] {
    var places: [[RankedBid]] = []
    for bid in ranking {
      if places.last?.first?.rank == bid.rank {
        places[places.count - 1].append(bid)
      } else {
        places.append([bid])
      }
    }
    return places
  }
}
