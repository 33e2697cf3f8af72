internal import Procurement
internal import Rubrics

/// What has to hold between a lot's bids and the rubric before anything is scored.
struct LotChecks {
  let rubric: Rubric
  let lot: Lot

  func run(log: inout DiagnosticLog) {
    checkLineRounding(log: &log)
    checkPlainTotals(log: &log)
    checkContractTypes(log: &log)
    checkMarks(log: &log)
  }

  /// The checks of marks alone.
  func checkMarks(log: inout DiagnosticLog) {
    checkMarkedCriteria(log: &log)
    checkModeratedCriteria(log: &log)
    checkIndividualMarks(log: &log)
  }

  /// A sum that is scored, and depends on whether lines are rounded, needs a published `line-rounding`.
  private func checkLineRounding(log: inout DiagnosticLog) {
    let isScored = rubric.leaves.contains { $0.measure?.name == .price }
    guard isScored, rubric.lineRounding == .unpublished else { return }
    let bids = lot.bids.span
    for row in bids.indices {
      guard let place = bids[row].schedule?.firstFineLine else { continue }
      log.report(
        .lineRoundingUnpublished,
        "the price of bid \"\(bids[row].id)\" depends on whether lines are rounded, which the rubric does not say",
        at: place,
        hint: "publish `line-rounding: none` or `line-rounding: {places: 2, mode: half-up}`")
    }
  }

  /// Options and indexation count only as a rubric says; where one compares plain totals it says
  /// nothing of them.
  private func checkPlainTotals(log: inout DiagnosticLog) {
    guard !lot.rowsToSettle.isEmpty, rubric.wholeLife == nil,
      let criterion = rubric.leaves.first(where: \.comparesPlainTotals)
    else { return }
    for row in lot.rowsToSettle {
      let bid = lot.bids[row]
      for (key, what, flow) in [
        ("options", "options", bid.schedule?.flows.first { $0.kind == .option }),
        ("indexation", "indexed lines", bid.schedule?.flows.first(where: \.grows)),
      ] {
        guard let flow else { continue }
        log.report(
          .wholeLifeRuleUnpublished,
          "bid \"\(bid.id)\" prices \(what), and the rubric does not say whether that counts in "
            + "\"\(criterion.id)\"",
          at: flow.first, hint: "publish `\(key): count` or `leave-out` under `whole-life`")
      }
    }
  }

  /// A criterion by contract type reports a type that it does not score; without one this does.
  private func checkContractTypes(log: inout DiagnosticLog) {
    let isScored = rubric.leaves.contains { $0.measure?.name == .contractType }
    if isScored { return }
    let known = Set(ContractType.known + rubric.declaredContractTypes.map(\.type))
    let bids = lot.bids.span
    for row in bids.indices {
      guard let type = bids[row].contractType, !known.contains(type.value) else { continue }
      log.report(
        .unknownContractType,
        "bid \"\(bids[row].id)\" has the contract type \"\(type.value)\", which is not known",
        at: type.source,
        hint: NearestName.hint(for: type.value.rawValue, among: known.map(\.rawValue)))
    }
  }

  /// A mark that no criterion reads would be dropped without a word.
  private func checkMarkedCriteria(log: inout DiagnosticLog) {
    let marked = rubric.leaves.filter(\.isMarked).map(\.id)
    for (column, criterion) in lot.marks.criteria.enumerated() where !marked.contains(criterion) {
      let first = lot.bids.indices.lazy.compactMap { row in
        lot.marks.agreedMark(row: row, column: column)
          ?? lot.marks.individualMarks(row: row, column: column).first
          ?? lot.marks.barredMarks(row: row, column: column).first?.mark
      }.first
      let isCriterion = rubric.allCriteria.contains { $0.id == criterion }
      log.report(
        .unknownMarkedCriterion,
        isCriterion
          ? "\"\(criterion)\" has marks, but is not scored by marks"
          : "there are marks for \"\(criterion)\", which is no criterion of the rubric",
        at: first?.criterionSource ?? first?.answer.source ?? rubric.source,
        hint: NearestName.hint(for: criterion, among: marked))
    }
  }

  /// A moderation record for no criterion is about a mark that nobody finds.
  private func checkModeratedCriteria(log: inout DiagnosticLog) {
    if lot.moderation.isEmpty { return }
    let marked = Set(rubric.leaves.filter(\.isMarked).map(\.id))
    for record in lot.moderation where !marked.contains(record.criterion.value) {
      let criterion = record.criterion
      let isCriterion = rubric.allCriteria.contains { $0.id == criterion.value }
      log.report(
        .unknownMarkedCriterion,
        isCriterion
          ? "\"\(criterion.value)\" has a moderation record, but is not scored by marks"
          : "there is a moderation record for \"\(criterion.value)\", which is no criterion of the rubric",
        at: criterion.source, hint: NearestName.hint(for: criterion.value, among: marked))
    }
  }

  /// Individual marks score nothing, but one that the scale does not hold is a slip worth knowing.
  private func checkIndividualMarks(log: inout DiagnosticLog) {
    let individual = lot.marks.allIndividualMarks
    guard !individual.isEmpty else { return }
    var scales: [String: MarkScale] = [:]
    var questions: [String: Criterion] = [:]
    for leaf in rubric.leaves {
      if case .marks(let measure) = leaf.measure { scales[leaf.id] = measure.scale }
      if leaf.isPassFail { questions[leaf.id] = leaf }
    }
    for mark in individual {
      if let promise = mark.promise {
        log.report(
          .promiseOfOneEvaluator,
          "the promise that \"\(mark.evaluator)\" notes for bid \"\(mark.bid)\" on \"\(mark.criterion)\" "
            + "is not looked at",
          at: promise.source, hint: "put it beside the agreed mark if the panel gave credit for it")
      }
      switch mark.answer.value {
      case .mark(let value):
        if let question = questions[mark.criterion] {
          log.add(
            .markOnPassFail(
              value, on: question, by: mark.evaluator, bid: mark.bid, at: mark.answer.source))
        }
        guard let scale = scales[mark.criterion], !scale.contains(value) else { continue }
        log.report(
          .individualMarkOffScale,
          "\"\(mark.evaluator)\" gave bid \"\(mark.bid)\" \"\(value)\" for \"\(mark.criterion)\", which is not on its scale",
          at: mark.answer.source, hint: "use \(scale.summary)")
      case .verdict(let verdict):
        guard let scale = scales[mark.criterion] else { continue }
        log.add(
          .verdictOnScale(
            verdict, on: mark.criterion, scale: scale, by: mark.evaluator, bid: mark.bid,
            at: mark.answer.source))
      case .blank, .abstained, .notApplicable: continue
      }
    }
  }
}

extension Criterion {
  /// Whether it is scored by the price, and looks at nothing but each bid's total.
  fileprivate var comparesPlainTotals: Bool {
    guard case .price(let price) = measure else { return false }
    return price.comparesPlainTotals
  }

  /// Whether the panel gives it marks: on a scale, or pass and fail.
  fileprivate var isMarked: Bool { measure?.name == .marks || isPassFail }
}
