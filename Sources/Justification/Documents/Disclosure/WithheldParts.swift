internal import Evaluation
internal import Procurement
internal import Rubrics

/// What of a case the readers of a document may not see.
struct WithheldParts {
  private(set) var withheld: [Withholding] = []
  private(set) var places = CellPlaces()
  private(set) var guardian = LeakGuard()

  init(of lot: LotCase, for audience: Audience) {
    let reader = Reader(audience, of: lot)
    let marks = lot.award.confidentiality.marks.map { Marked($0, in: lot) }
    guard !marks.isEmpty || reader.bidder != nil else { return }
    withheld = marks.map { Withholding($0.mark, under: lot.award.competition.regime) }
    if reader.bidder != nil { withheld.append(.ofAnotherBid) }
    // First all that is withheld, then what readers may know anyway: so the second has the last word.
    var open: [BidCell] = []
    for result in lot.award.evaluation.lots {
      for row in result.lot.bids.indices {
        let bid = result.lot.bids[row]
        if reader.isAnother(bid) { withhold(bid) }
        let cells = result.cells(of: row)
        for cell in cells {
          if !reader.owns(bid), let mark = marks.firstIndex(where: { $0.covers(cell, of: bid) }) {
            withhold(cell, because: mark)
          } else if reader.isAnother(bid) {
            withholdOfAnother(cell)
          } else {
            open.append(cell)
          }
        }
      }
    }
    for text in lot.award.publishedTexts { guardian.release(text) }
    for name in reader.openNames { guardian.release(name) }
    for one in withheld {
      guardian.release(one.line(count: 1, withReason: false) + " " + one.notice)
    }
    for text in [Withholding.heading, Withholding.opening] { guardian.release(text) }
    for text in open.flatMap(\.texts) { guardian.release(text) }
  }

  private mutating func withhold(_ cell: BidCell, because reason: Int) {
    for place in cell.places { places.withhold(place, because: reason) }
    for text in cell.texts { guardian.protect(text, because: reason) }
    for amount in cell.amounts { guardian.protect(amount, because: reason) }
  }

  /// Of other bids the reasons and terms are found by where they stand; their prices may also be in the
  /// arithmetic of the reader's own score.
  private mutating func withholdOfAnother(_ cell: BidCell) {
    let reason = withheld.count - 1
    for place in cell.places { places.withhold(place, because: reason) }
    for amount in cell.amounts { guardian.protect(amount, because: reason) }
  }

  /// Who else bid is no matter for a bidder either.
  private mutating func withhold(_ bid: Bid) {
    let reason = withheld.count - 1
    var cells = [bid.source]
    cells += [bid.contractType?.source, bid.contractLength?.source].compactMap(\.self)
    for cell in cells { places.withhold(.exact(cell), because: reason) }
    guardian.protect(bid.bidder, because: reason)
    guardian.protect(id: bid.id, because: reason)
  }
}

/// Who reads a document, as far as that decides what is withheld.
private struct Reader {
  /// The bidder that reads it; `nil` for everybody.
  let bidder: String?
  /// The names and ids that a bidder may read.
  let openNames: [String]
  private let winner: String?

  init(_ audience: Audience, of lot: LotCase) {
    guard case .bidder(let id) = audience else {
      self.init(bidder: nil, winner: nil, openNames: [])
      return
    }
    let bids = lot.award.evaluation.lots.flatMap(\.lot.bids)
    let name = bids.first { $0.id == id }.map { ConflictDeclaration.plain($0.bidder) } ?? ""
    let winner = lot.recommended.map { lot.lot.bid($0) }
    let own = bids.filter { ConflictDeclaration.plain($0.bidder) == name }
    let open = own + [winner].compactMap(\.self)
    self.init(bidder: name, winner: winner?.id, openNames: open.flatMap { [$0.bidder, $0.id] })
  }

  private init(bidder: String?, winner: String?, openNames: [String]) {
    self.bidder = bidder
    self.winner = winner
    self.openNames = openNames
  }

  /// Whether it is the reader's own bid.
  func owns(_ bid: Bid) -> Bool {
    bidder.map { ConflictDeclaration.plain(bid.bidder) == $0 } ?? false
  }

  /// Whether the reader is a bidder, and the bid neither its own nor the recommended one.
  func isAnother(_ bid: Bid) -> Bool { bidder != nil && !owns(bid) && bid.id != winner }
}

/// A mark with the criteria that it covers.
private struct Marked {
  let mark: ConfidentialMark
  /// The criterion with those below it.
  private let criteria: Set<String>

  init(_ mark: ConfidentialMark, in lot: LotCase) {
    self.mark = mark
    guard case .criterion(let id) = mark.subject else {
      self.criteria = []
      return
    }
    let group = lot.rubric.allCriteria.first { $0.id == id }
    self.criteria = Set([id] + (group?.withDescendants.map(\.id) ?? []))
  }

  func covers(_ cell: BidCell, of bid: Bid) -> Bool {
    guard mark.bid.map({ $0.value == bid.id }) ?? true else { return false }
    return switch (mark.subject, cell.subject) {
    case (.terms(named: nil), .terms): true
    case (.criterion, .criterion(let id)): criteria.contains(id)
    default: mark.subject == cell.subject
    }
  }
}

extension AwardCase {
  /// What the tender documents told everybody: it is no secret of a bid that says the same.
  fileprivate var publishedTexts: [String] {
    let rubric = evaluation.rubric
    var texts = [competition.title, rubric.title]
    texts += competition.lots.compactMap(\.title) + competition.buyers.map(\.name)
    texts += competition.services.map(\.title)
    for criterion in rubric.allCriteria {
      texts.append(criterion.title)
      if case .marks(let marks)? = criterion.measure, case .listed(let steps) = marks.scale.steps {
        texts += steps.map(\.descriptor)
      }
      if case .contractType(let type)? = criterion.measure {
        texts += type.preferences.map(\.type.rawValue)
      }
    }
    for check in rubric.checks { texts += [check.title, check.citation ?? ""] }
    return texts
  }
}
