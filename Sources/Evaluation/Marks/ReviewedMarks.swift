public import Procurement
public import Rubrics

/// A lot's marks as rules look at them: criterion by criterion, bid by bid, with the words of reasons and
/// evidence.
public struct ReviewedMarks: Sendable {
  /// The lot.
  public let lot: Lot
  /// The spread of individual marks that passes without a flag, in percent of the scale's extent.
  public let allowedSpread: FixedDecimal
  /// The criteria that the panel marks, on a scale or pass and fail, in published order.
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
      if leaf.isPassFail { return ReviewedCriterion(leaf.id, nil, rows: rows, lot: lot) }
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
  /// The scale of its marks; `nil` on a pass/fail question.
  public let scale: MarkScale?
  /// The marks of each bid, by the bids' ids.
  public let marks: [ReviewedMark]

  init(_ id: String, _ scale: MarkScale?, rows: [Int], lot: Lot) {
    self.id = id
    self.scale = scale
    let descriptors = scale.map { DescriptorWords($0) } ?? .passFail
    let column = lot.marks.column(of: id)
    self.marks = rows.map { row in
      ReviewedMark(
        row: row, bid: lot.bids[row], criterion: id, isPassFail: scale == nil,
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
  /// Whether the criterion is a pass/fail question.
  public let isPassFail: Bool
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
    row: Int, bid: Bid, criterion: String, isPassFail: Bool, agreed: Mark?,
    individual: [Mark], barred: [BarredMark], descriptors: DescriptorWords
  ) {
    self.row = row
    self.bid = bid
    self.criterion = criterion
    self.isPassFail = isPassFail
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

  /// The number agreed on, or `nil`; on a pass/fail question 1 for pass and 0 for fail.
  var agreedNumber: FixedDecimal? { agreed.flatMap { number($0.answer.value) } }

  /// The evaluators' own numbers, lowest first.
  var individualNumbers: [FixedDecimal] {
    individual.compactMap { number($0.answer.value) }.sorted()
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

  /// What an answer is held against others by; `nil` where it does not belong to the criterion.
  func number(_ answer: MarkAnswer) -> FixedDecimal? {
    switch answer {
    case .mark(let number): isPassFail ? nil : number.trimmed
    case .verdict(let verdict):
      isPassFail ? FixedDecimal(verdict == .pass ? 1 : 0) : nil
    case .abstained, .blank, .notApplicable: nil
    }
  }

  /// A number as the panel wrote it: on a pass/fail question the word.
  func inWords(_ number: FixedDecimal) -> String {
    guard isPassFail else { return number.description }
    return (number.isZero ? MarkAnswer.Verdict.fail : .pass).rawValue
  }
}
