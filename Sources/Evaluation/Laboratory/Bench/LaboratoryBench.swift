internal import Procurement
internal import Rubrics

/// A rubric with the means to hold invented bids against it.
struct LaboratoryBench: Sendable {
  /// The rubric as it is tried.
  let rubric: Rubric

  private let leaves: [Criterion]
  private let offers: OfferedTerms

  init(_ rubric: Rubric) {
    self.rubric = rubric
    self.leaves = rubric.leaves
    self.offers = OfferedTerms(leaves)
  }

  /// What comes of these bids; their names differ.
  func evaluate(_ bids: [TrialBid]) -> TrialOutcome {
    var log = DiagnosticLog()
    let result = Evaluator.evaluate(competition(of: bids), against: rubric, log: &log)
    return TrialOutcome(result?.lots.first, log.finished().filter { $0.severity == .error })
  }

  /// The marks of a bid by the criterion's id.
  func marks(of bid: TrialBid) -> [String: FixedDecimal] {
    var marks: [String: FixedDecimal] = [:]
    for leaf in leaves {
      guard case .marks(let measure) = leaf.measure else { continue }
      marks[leaf.id] =
        bid.marks[leaf.id]
        ?? measure.mark(nearestTo: bid.quality, keepsMinimum: bid.keepsMinimumMarks)
    }
    return marks
  }

  /// The contract type that a bid offers.
  func type(of bid: TrialBid) -> ContractType? { offers.type(nearestTo: bid.quality) }

  /// The contract length that a bid offers.
  func length(of bid: TrialBid) -> ContractLength? {
    bid.months.map { ContractLength(initialMonths: $0, extensionMonths: 0) }
      ?? offers.length(nearestTo: bid.quality)
  }

  /// A competition of these bids.
  func competition(of bids: [TrialBid]) -> Competition {
    let asked = leaves.filter { $0.measure?.name == .marks || $0.isPassFail }
    let given = bids.map(marks)
    let answers = asked.flatMap { leaf in
      zip(bids, given).map { bid, marks -> MarkAnswer in
        if leaf.isPassFail { return .verdict(bid.keepsMinimumMarks ? .pass : .fail) }
        return marks[leaf.id].map { .mark($0) } ?? .blank
      }
    }
    let marked = asked.map(\.id)
    let lot = Lot(
      id: nil, title: nil, bids: bids.map(made),
      marks: MarkTable(criteria: marked, bidCount: bids.count, answers: answers))
    return Competition(
      id: "laboratory", title: "Laboratory", currency: LaboratoryBench.currency, lots: [lot])
  }

  private func made(_ bid: TrialBid) -> Bid {
    let place = SourceLocation(file: "laboratory")
    return Bid(
      id: bid.name, bidder: bid.name, source: place,
      statedPrice: Sourced(Money(bid.price, LaboratoryBench.currency), at: place),
      contractType: type(of: bid).map { Sourced($0, at: place) },
      contractLength: length(of: bid).map { Sourced($0, at: place) })
  }

  /// ISO 4217's code for a transaction without a currency; two decimals.
  private static let currency: Currency = {
    guard let none = Currency("XXX") else { preconditionFailure("XXX is a code of ISO 4217") }
    return none
  }()
}
