internal import Procurement

/// Joins what was read file by file into a competition, and reports what the files do not agree on.
struct CompetitionJoin {
  let settings: CompetitionSettings
  /// What the readers reported: what is missing because it could not be read is not reported again.
  let readingLog: DiagnosticLog
  /// Whether it is known how the rubric rounds priced lines.
  var isRoundingKnown = true

  /// The competition.
  func join(_ draft: CompetitionDraft, log: inout DiagnosticLog) -> Competition {
    let records = DuplicateBids.removed(from: draft.bids, log: &log)
    if draft.bids.isEmpty {
      reportNoBids(log: &log)
      return competition([:], of: CompetitionDraft())
    }
    let known = KnownBids(records.map(\.id.value))
    known.check(draft, log: &log)
    let contracts = JoinedContracts(settings: settings, known: known).joined(draft, log: &log)
    let indices = JoinedIndices.joined(draft.indices, log: &log)
    let schedules = JoinedSchedules(
      known: known, indices: KnownIndices(indices, readingLog: readingLog), contracts: contracts
    ).joined(draft.prices, log: &log)
    let statedPrice = StatedPrice(readingLog: readingLog, isRoundingKnown: isRoundingKnown)
    let lengths = JoinedLengths(readingLog: readingLog)
    let lotOfBids = LotOfBids(settings: settings)
    var bids: [String?: [Bid]] = [:]
    for record in records {
      reportMissingBidder(of: record, log: &log)
      let schedule = schedules[record.id.value]
      statedPrice.check(record, against: schedule, log: &log)
      let bid = Bid(
        id: record.id.value, bidder: record.bidder, source: record.id.source,
        statedPrice: record.price, statedBase: record.base.base, schedule: schedule,
        contractType: record.contractType,
        contractLength: lengths.length(of: record, log: &log), submitted: record.submitted,
        variant: record.variant,
        contract: contracts[record.id.value] ?? .empty)
      if case .lot(let lot) = lotOfBids.lot(of: record, log: &log) {
        bids[lot, default: []].append(bid)
      }
    }
    RepeatedBidders.report(records, log: &log)
    RepeatedMarks.report(draft.marks, log: &log)
    EvaluatorNames.report(draft.marks, log: &log)
    DeclaredInterests.check(
      draft.conflicts, bidders: Set(records.map(\.bidder)), marks: draft.marks, log: &log)
    var draft = draft
    draft.moderation = JoinedModeration.joined(draft.moderation, marks: draft.marks, log: &log)
    draft.suppliers = JoinedSuppliers.joined(
      draft.suppliers, bidders: Set(records.map(\.bidder)), log: &log)
    let combinations = JoinedCombinations(bids).joined(draft.combinations, log: &log)
    let competition = competition(bids, of: draft, indices: indices, combinations: combinations)
    lotOfBids.reportEmptyLots(of: competition, log: &log)
    return competition
  }

  private func competition(
    _ bids: [String?: [Bid]], of draft: CompetitionDraft, indices: [IndexSeries] = [],
    combinations: [CombinationBid] = []
  ) -> Competition {
    let declared = settings.lots.map { (id: Optional($0.id.value), title: Optional($0.title)) }
    let none: [(id: String?, title: String?)] = [(nil, nil)]
    let marksOfBids = Dictionary(grouping: draft.marks, by: \.mark.bid)
    let moderationOfBids = Dictionary(grouping: draft.moderation, by: \.bid.value)
    let lots = (declared.isEmpty ? none : declared).map { lot in
      let bids = bids[lot.id] ?? []
      let marks = bids.flatMap { (marksOfBids[$0.id] ?? []).map(\.mark) }
      let interests = DeclaredInterests(
        draft.conflicts,
        bidders: Dictionary(
          bids.map { ($0.id, $0.bidder) }, uniquingKeysWith: { first, _ in first }))
      return Lot(
        id: lot.id, title: lot.title, bids: bids,
        marks: MarkTable(
          bids: bids.map(\.id), marks: marks, barredBy: interests.declaration(against:)),
        moderation: bids.flatMap { moderationOfBids[$0.id] ?? [] },
        conflicts: draft.conflicts.filter { conflict in
          bids.contains { conflict.concerns(bid: $0.id, of: $0.bidder) }
        })
    }
    return Competition(
      id: settings.id, title: settings.title, currency: settings.currency,
      regime: settings.regime, started: settings.started, evaluatedOn: settings.evaluatedOn,
      buyers: settings.buyers, estimatedValue: settings.estimatedValue,
      contractStart: settings.contractStart, services: settings.services, indices: indices,
      facts: settings.facts, lots: lots, combinations: combinations,
      suppliers: draft.suppliers)
  }

  private func reportMissingBidder(of record: BidRecord, log: inout DiagnosticLog) {
    // A reader that met no bidder has said so, at a better place than this one.
    guard WrittenSpace.trimmed(record.bidder).isEmpty,
      !readingLog.hasErrors(in: record.id.source.file)
    else { return }
    log.report(
      .blankValue, "the bid \(ShownValue.quoted(record.id.value)) has no bidder",
      at: record.id.source, hint: "name the supplier or consortium")
  }

  private func reportNoBids(log: inout DiagnosticLog) {
    guard !readingLog.hasErrors else { return }
    log.report(
      .noBids, "the folder holds no bid", at: SourceLocation(file: "bids.csv"),
      hint: "put bids into bids.csv, or as XML files into the folder \"bids\"")
  }
}
