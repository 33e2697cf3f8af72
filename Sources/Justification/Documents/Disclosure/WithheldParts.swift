internal import Evaluation
internal import Procurement
internal import Rubrics

/// What of a case the readers of a document may not see.
struct WithheldParts {
  private(set) var withheld: [Withholding] = []
  private(set) var places = CellPlaces()
  private(set) var guardian = LeakGuard()

  init(of lot: LotCase, for audience: Audience, bids: [BidCells]) {
    let reader = Reader(audience, of: lot)
    let marks = lot.award.confidentiality.marks.map { Marked($0, in: lot) }
    guard !marks.isEmpty || reader.bidder != nil else { return }
    withheld = marks.map { Withholding($0.mark, in: lot) }
    let another = withheld.count
    if reader.bidder != nil { withheld.append(.ofAnotherBid) }
    var marked: [(bid: BidCells, cell: Int, reason: Int)] = []
    var open: [(bid: BidCells, cell: Int)] = []
    for bid in bids where !reader.owns(bid.bid) {
      let isAnother = reader.isAnother(bid.bid)
      for (place, cell) in bid.cells.enumerated() {
        if let mark = marks.firstIndex(where: { $0.covers(cell, of: bid.bid) }) {
          // Of a third bid readers are not even told what is marked.
          marked.append((bid, place, isAnother ? another : mark))
        } else if !isAnother {
          open.append((bid, place))
        }
      }
    }
    for bid in bids where reader.owns(bid.bid) { open += bid.cells.indices.map { (bid, $0) } }
    // What readers may know anyway is no leak. But what the panel wrote of a bid may repeat what another
    // one says, so that its own words make nothing known but the same words of the panel.
    for (bid, cell, mark) in marked where bid.cells[cell].isOfPanel {
      withhold(bid, cell, because: mark)
    }
    for (bid, cell) in open where bid.cells[cell].isOfPanel { release(bid, cell) }
    let guarded = Set(marked.map(\.bid.bid.id))
    for (bid, cell, mark) in marked where !bid.cells[cell].isOfPanel {
      withhold(bid, cell, because: mark)
    }
    for bid in bids where reader.isAnother(bid.bid) { withhold(bid, because: another) }
    for (bid, cell) in open where !bid.cells[cell].isOfPanel {
      release(bid, cell)
      // What a bid's savings cost in all may be its price: an open sum does not open a marked one.
      if !guarded.contains(bid.bid.id) { guardian.release(bid.spellings[cell]) }
    }
    for text in lot.award.publishedTexts + reader.openNames { guardian.release(text) }
    let others = Set(bids.map(\.bid).filter(reader.isAnother).map(\.id))
    for (place, one) in withheld.enumerated() {
      guardian.release(one.notice)
      if place < another, let bid = marks[place].mark.bid, others.contains(bid.value) { continue }
      guardian.release(one.line(count: 1, withReason: false))
    }
    for text in [Withholding.heading, Withholding.opening] { guardian.release(text) }
  }

  private mutating func withhold(_ bid: BidCells, _ cell: Int, because reason: Int) {
    for place in bid.cells[cell].places { places.withhold(place, because: reason) }
    for text in bid.cells[cell].texts { guardian.protect(text, because: reason) }
    guardian.protect(bid.spellings[cell], because: reason)
  }

  private mutating func release(_ bid: BidCells, _ cell: Int) {
    for text in bid.cells[cell].texts { guardian.release(text) }
  }

  /// Of another bid everything is found by where it stands, and also who it is of, and its amounts: these
  /// may be in the arithmetic of the reader's own score.
  private mutating func withhold(_ bid: BidCells, because reason: Int) {
    for place in bid.cells.flatMap(\.places) { places.withhold(place, because: reason) }
    let itself = [bid.bid.source, bid.bid.contractType?.source, bid.bid.contractLength?.source]
    for cell in itself.compactMap(\.self) { places.withhold(.exact(cell), because: reason) }
    guardian.protect(name: bid.bid.bidder, because: reason)
    guardian.protect(id: bid.bid.id, because: reason)
    for spellings in bid.spellings { guardian.protect(spellings, because: reason) }
  }
}

extension BidCell {
  /// Whether the panel wrote it, and not the bidder.
  fileprivate var isOfPanel: Bool { if case .criterion = subject { true } else { false } }
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
    guard let subject = cell.subject, mark.bid.map({ $0.value == bid.id }) ?? true else {
      return false
    }
    return switch (mark.subject, subject) {
    case (.terms(named: nil), .terms): true
    case (.criterion, .criterion(let id)): criteria.contains(id)
    default: mark.subject == subject
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
