internal import Procurement

/// What the readers found, file by file, before it is joined into a competition.
struct CompetitionDraft: Sendable {
  var bids: [BidRecord] = []
  var prices = PriceTotals()
  var terms: [TermRecord] = []
  var marks: [MarkRecord] = []
}

/// A bid as it was read, from CSV or XML.
struct BidRecord: Sendable {
  var id: Sourced<String>
  var bidder: String
  var lot: Sourced<String>?
  var price: Sourced<Money>?
  var contractType: Sourced<ContractType>?
  var initialMonths: Sourced<Int>?
  var extensionMonths: Sourced<Int>?
  var submitted: Sourced<CalendarDate>?
  var variant: String?
}

/// A term with the bid it belongs to.
struct TermRecord: Sendable {
  var bid: Sourced<String>
  var term: ContractTerm
}

/// A mark with the place of the bid's id.
struct MarkRecord: Sendable {
  var mark: Mark
  var bid: SourceLocation
}
