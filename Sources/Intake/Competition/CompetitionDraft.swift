internal import Procurement

/// What the readers found, file by file, before it is joined into a competition.
struct CompetitionDraft: Sendable {
  var bids: [BidRecord] = []
  var prices = PriceTotals()
  var indices: [IndexRecord] = []
  var terms: [TermRecord] = []
  var kpis: [ScheduleRecord<KeyPerformanceIndicator>] = []
  var responsibilities: [ScheduleRecord<Responsibility>] = []
  var savings: [ScheduleRecord<Saving>] = []
  /// The bids that contract schedules in files of their own are for.
  var schedules: [Sourced<String>] = []
  var marks: [MarkRecord] = []
  var combinations: [CombinationBid] = []
  var moderation: [ModerationRecord] = []
  var conflicts: [ConflictDeclaration] = []
  var suppliers: [Supplier] = []
}

/// A bid as it was read, from CSV or XML.
struct BidRecord: Sendable {
  var id: Sourced<String>
  var bidder: String
  var lot: Sourced<String>?
  var price: Sourced<Money>?
  var base = WrittenBase()
  var contractType: Sourced<ContractType>?
  var initialMonths: Sourced<Int>?
  var extensionMonths: Sourced<Int>?
  var submitted: Sourced<CalendarDate>?
  var variant: String?
}

/// A value of an index series.
struct IndexRecord: Sendable {
  var index: Sourced<String>
  var year: Int
  var value: Sourced<FixedDecimal>
}

/// A term with the bid it belongs to.
struct TermRecord: Sendable {
  var bid: Sourced<String>
  var term: ContractTerm
}

/// A row of a part of a contract schedule with the bid it belongs to.
struct ScheduleRecord<Part: Sendable>: Sendable {
  var bid: Sourced<String>
  var part: Part
}

/// A mark with the place of the bid's id.
struct MarkRecord: Sendable {
  var mark: Mark
  var bid: SourceLocation
}
