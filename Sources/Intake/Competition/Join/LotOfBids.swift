internal import Procurement

/// Says which lot a bid is for, by the lots that `competition.yaml` declares.
struct LotOfBids {
  /// What a bid is for.
  enum Answer: Equatable {
    /// The lot with this id; `nil` where the competition has no lots.
    case lot(String?)
    /// It cannot be told.
    case unknown
  }

  private let lots: [DeclaredLot]
  private let ids: Set<String>
  private let areComplete: Bool

  init(settings: CompetitionSettings) {
    lots = settings.lots
    ids = Set(lots.map(\.id.value))
    areComplete = settings.lotsAreComplete
  }

  /// The lot that a bid is for; what keeps it from being told is reported.
  func lot(of record: BidRecord, log: inout DiagnosticLog) -> Answer {
    switch (record.lot, lots.isEmpty) {
    case (nil, true): return .lot(nil)
    case (let lot?, false) where ids.contains(lot.value): return .lot(lot.value)
    // Lots that could not be read were reported; bids for them are not to blame.
    case _ where !areComplete: return .unknown
    case (let lot?, true):
      log.report(
        .lotNotDeclared,
        "the bid \(ShownValue.quoted(record.id.value)) is for a lot, but no lots are declared",
        at: lot.source, hint: "declare the lots in competition.yaml, or leave the lot blank")
      return .unknown
    case (let lot?, false):
      log.report(
        .unknownLot,
        "the bid \(ShownValue.quoted(record.id.value)) is for an unknown lot \(ShownValue.quoted(lot.value))",
        at: lot.source, hint: NearestName.hint(for: lot.value, among: ids),
        related: lots.first.map { [Diagnostic.Related("lots declared here", at: $0.id.source)] }
          ?? [])
      return .unknown
    case (nil, false):
      log.report(
        .lotMissing,
        "the bid \(ShownValue.quoted(record.id.value)) does not say which lot it is for",
        at: record.id.source, hint: NearestName.hint(for: "", among: ids))
      return .unknown
    }
  }

  /// Reports lots that nobody bid for.
  ///
  /// Where there are errors, one of them may well be the bid.
  func reportEmptyLots(of competition: Competition, log: inout DiagnosticLog) {
    guard !log.hasErrors else { return }
    for (declared, lot) in zip(lots, competition.lots) where lot.bids.isEmpty {
      log.report(
        .lotWithoutBids, "there is no bid for lot \(ShownValue.quoted(declared.id.value))",
        at: declared.id.source, hint: "check that all bids are in the folder")
    }
  }
}
