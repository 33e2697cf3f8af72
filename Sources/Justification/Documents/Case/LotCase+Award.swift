internal import Evaluation
internal import Procurement
internal import Regulation
internal import Rubrics

extension LotCase {
  /// What is said of the lot alone in `award.yaml`, by its id: the identifier of its contract.
  var contractIdentifier: Sourced<String>? { award.facts.contracts[lot.lot.id ?? ""] }

  /// The bids that were assessed: those that no gate, condition or missing value kept out.
  var assessed: [Bid] { lot.ranking.map { lot.bid($0) } }

  /// The suppliers of assessed bids but for the one of `bid`, each once, in the order of the ranking.
  func unsuccessful(beside bid: Bid) -> [Bid] {
    var seen: Set<BidderName> = [BidderName(bid.bidder)]
    return assessed.filter { seen.insert(BidderName($0.bidder)).inserted }
  }

  /// What the bid comes to as a contract: whether it is worth more than the amount from which the law
  /// asks for more.
  func worth(of bid: Bid) -> LargeContract {
    LargeContract(bid, in: award.competition, priceBase: rubric.priceBase?.value)
  }

  /// Whether the price of a bid is marked to be withheld.
  func isPriceWithheld(of bid: Bid) -> Bool {
    award.confidentiality.marks.contains { mark in
      mark.subject == .price && (mark.bid.map { $0.value == bid.id } ?? true)
    }
  }

  /// Whether what is concluded is a framework, as far as anything says so.
  func arrangement(of bid: Bid) -> ProcurementFacts.Arrangement? {
    if let stated = award.competition.facts.arrangement { return stated.value }
    switch bid.contractType?.value {
    case .fixedTerm, .jointVenture: return .contract
    case .framework: return .callOff
    case .primePartnerFramework: return .framework
    default: return nil
    }
  }
}

extension Bid {
  /// In what terms the price is, for a sentence in brackets.
  var priceTerms: String {
    priceBase == PriceBase() ? "in what terms is not stated" : priceBase.inWords
  }
}

extension Sourced<String> {
  /// A text of the input as a document shows it, with where it stands.
  func run(_ basis: String) -> TextRun {
    TextRun(value, figure: Figure(basis: basis, sources: [source]), quotes: [source])
  }
}

extension Sourced<CalendarDate> {
  /// A day of the input as a document shows it, with where it stands.
  func run(_ basis: String) -> TextRun {
    TextRun(value.description, figure: Figure(basis: basis, sources: [source]))
  }
}
