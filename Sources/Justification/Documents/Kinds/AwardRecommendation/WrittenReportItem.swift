internal import Evaluation
internal import Procurement

/// What the law requires the written report of a procurement to hold.
///
/// - Source: Public Contracts Regulations 2015, regulation 84(1).
enum WrittenReportItem: String, CaseIterable {
  case subject = "a"
  case selection = "b"
  case abnormallyLow = "c"
  case winner = "d"
  case negotiation = "e"
  case noPublication = "f"
  case noAward = "g"
  case notElectronic = "h"
  case conflicts = "i"

  /// The paragraph: `84(1)(a)`.
  var paragraph: String { "84(1)(\(rawValue))" }

  /// What is asked for.
  var asked: String {
    switch self {
    case .subject: "The authority's name and address; the subject-matter and the value"
    case .selection: "Who was selected and who was rejected, with the reasons"
    case .abnormallyLow: "Why tenders found to be abnormally low were rejected"
    case .winner:
      "The successful tenderer and why; its sub-contractors and their share, where known"
    case .negotiation: "What justifies negotiation or dialogue (regulation 26)"
    case .noPublication: "What justifies a procedure without prior publication (regulation 32)"
    case .noAward: "Why no contract is awarded"
    case .notElectronic: "Why tenders were not submitted by electronic means"
    case .conflicts: "Conflicts of interests that were found, and what was done about them"
    }
  }

  /// Where it is in the report, or what is left for a person.
  func answer(in lot: LotCase) -> String {
    let person = "To be completed by the authority where it applies."
    switch self {
    case .subject: return "Under “What is bought” and in the summary."
    case .selection:
      return "Under “Bids received”. Selection before tenders: \(person.loweredFirst)"
    case .abnormallyLow:
      let prices = LowPrice.all(in: lot)
      var flagged = prices.isEmpty ? ["No price of a bid that stands is flagged."] : []
      if prices.contains(where: { $0.accepted == nil }) {
        flagged.append("Flagged prices are under “Open questions”.")
      }
      if prices.contains(where: { $0.accepted != nil }) {
        flagged.append("Explained prices are under “Prices”.")
      }
      return (flagged + ["Rejected bids, with the reasons, are under “Bids received”."])
        .joined(separator: " ")
    case .winner:
      return lot.recommended == nil
        ? "No bid is recommended."
        : "Under “Why this bid”. Sub-contractors and their share: \(person.loweredFirst)"
    case .negotiation, .noPublication, .notElectronic: return person
    case .noAward:
      return lot.recommended == nil
        ? "In the summary. A decision not to award: \(person.loweredFirst)"
        : "Does not apply: a bid is recommended."
    case .conflicts:
      return lot.lot.lot.conflicts.isEmpty
        ? "No declaration of interest was recorded. Others that were found: \(person.loweredFirst)"
        : "The declared interests are in the exempt appendix; marks that they bar do not count. "
          + "Further measures: \(person.loweredFirst)"
    }
  }

  /// What the competition folder could supply and does not; nothing under another law.
  static func missing(in lot: LotCase) -> [MissingFact] {
    let competition = lot.award.competition
    guard competition.regime == .publicContractsRegulations2015 else { return [] }
    let facts = lot.award.facts
    let award = facts.source ?? SourceLocation(file: AwardFacts.fileName)
    let settings = SourceLocation(file: "competition.yaml")
    var missing: [MissingFact] = []
    func lacks(_ what: String, _ place: SourceLocation, _ hint: String) {
      missing.append(
        MissingFact("\(what) (regulation \(subject.paragraph))", at: place, hint: hint))
    }
    if competition.buyers.isEmpty {
      lacks("the authority's name", settings, "add `buyers` to competition.yaml")
    }
    if facts.contact.address == nil {
      lacks("the authority's address", award, "add `address` under `authority` in award.yaml")
    }
    if facts.subject == nil {
      lacks("the subject-matter", award, "add `subject` to award.yaml")
    }
    let price = lot.recommended.flatMap { lot.lot.bid($0).price }
    if competition.estimatedValue == nil && price == nil {
      lacks("the value of the contract", settings, "add `estimated-value` to competition.yaml")
    }
    return missing
  }
}

extension String {
  /// The same with a small letter at the beginning.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
