public import Procurement
public import Rubrics

/// A lot's marks as rules look at them: criterion by criterion, bid by bid, with the words of reasons and
/// evidence.
public struct ReviewedMarks: Sendable {
  /// The lot.
  public let lot: Lot
  /// The spread of individual marks that passes without a flag, in percent of the scale's extent.
  public let allowedSpread: FixedDecimal
  /// The criteria that are scored by marks, in published order.
  public let criteria: [ReviewedCriterion]
  /// The names of the lot's bids and bidders.
  let names: BidNames

  /// The marks of a lot; `nil` where none were read with who gave them.
  public init?(_ lot: Lot, rubric: Rubric) {
    guard lot.marks.hasRecords || !lot.moderation.isEmpty else { return nil }
    self.lot = lot
    self.allowedSpread = (rubric.marking ?? Marking()).allowedSpread
    self.names = BidNames(lot.bids)
    let rows = lot.bids.indices.sorted { lot.bids[$0].id < lot.bids[$1].id }
    self.criteria = rubric.leaves.compactMap { leaf in
      guard case .marks(let measure) = leaf.measure else { return nil }
      return ReviewedCriterion(leaf.id, measure.scale, rows: rows, lot: lot)
    }
  }

  /// Every bid's marks on every criterion.
  var all: [ReviewedMark] { criteria.flatMap(\.marks) }
}

/// The marks on one criterion.
public struct ReviewedCriterion: Sendable {
  /// The criterion's id.
  public let id: String
  /// The scale of its marks.
  public let scale: MarkScale
  /// The marks of each bid, by the bids' ids.
  public let marks: [ReviewedMark]

  init(_ id: String, _ scale: MarkScale, rows: [Int], lot: Lot) {
    self.id = id
    self.scale = scale
    let descriptors = DescriptorWords(scale)
    let column = lot.marks.column(of: id)
    self.marks = rows.map { row in
      ReviewedMark(
        row: row, bid: lot.bids[row], criterion: id,
        agreed: column.flatMap { lot.marks.agreedMark(row: row, column: $0) },
        individual: column.map { lot.marks.individualMarks(row: row, column: $0) } ?? [],
        barred: column.map { lot.marks.barredMarks(row: row, column: $0) } ?? [],
        descriptors: descriptors)
    }
  }
}

/// The marks that one bid was given on one criterion.
public struct ReviewedMark: Sendable {
  /// The bid's row in the lot.
  public let row: Int
  /// The bid.
  public let bid: Bid
  /// The criterion's id.
  public let criterion: String
  /// The agreed mark, or `nil`.
  public let agreed: Mark?
  /// The evaluators' own marks, without those that are barred.
  public let individual: [Mark]
  /// The marks that a declared interest bars.
  public let barred: [BarredMark]
  /// The words of the agreed mark's reason; `nil` where it has none.
  let reason: ReasonText?
  /// The words of the agreed mark's evidence; `nil` where it has none.
  let evidence: ReasonText?
  /// The descriptor that the reason says and nothing else, or `nil`.
  let repeatedDescriptor: String?
  /// Whether the reason praises or blames and says nothing else.
  let isOnlyPraise: Bool

  init(
    row: Int, bid: Bid, criterion: String, agreed: Mark?, individual: [Mark],
    barred: [BarredMark], descriptors: DescriptorWords
  ) {
    self.row = row
    self.bid = bid
    self.criterion = criterion
    self.agreed = agreed
    self.individual = individual
    self.barred = barred
    self.reason = agreed?.reason.flatMap(ReasonText.init)
    self.evidence = agreed?.evidence.flatMap(ReasonText.init)
    self.repeatedDescriptor = reason.flatMap { reason in
      descriptors.descriptor(repeatedBy: reason, mark: agreed?.answer.value)
    }
    self.isOnlyPraise = repeatedDescriptor == nil && reason.map(PraiseWords.isAll) ?? false
  }

  /// The number agreed on, or `nil`.
  var agreedNumber: FixedDecimal? { agreed.flatMap { ReviewedMark.number($0.answer.value) } }

  /// The evaluators' own numbers, lowest first.
  var individualNumbers: [FixedDecimal] {
    individual.compactMap { ReviewedMark.number($0.answer.value) }.sorted()
  }

  /// What messages call it: `bid "b1" on "delivery"`.
  var subject: String { "bid \(Diagnostic.quoted(bid.id)) on \(Diagnostic.quoted(criterion))" }

  /// Where the reason stands, or the agreed mark.
  var reasonPlace: SourceLocation? { agreed.map { $0.reasonSource ?? $0.answer.source } }

  /// Where the evaluators' own marks stand, at most five of them.
  var individualPlaces: [Diagnostic.Related] {
    individual.prefix(5).map {
      Diagnostic.Related("\($0.evaluator) gave \($0.answer.value)", at: $0.answer.source)
    }
  }

  static func number(_ answer: MarkAnswer) -> FixedDecimal? {
    if case .mark(let number) = answer { number.trimmed } else { nil }
  }
}
