internal import Procurement
internal import Rubrics

/// The statistics of a lot's individual marks.
struct AgreementStatistics {
  let panel: PanelMarks

  /// What evaluators with different scales are told.
  private static let scalesDiffer =
    "the criteria have scales of different spans, on which marks cannot be put together"

  /// Each criterion, then all.
  var criteria: [CriterionAgreement] {
    panel.sheets.map { sheet in
      let units = panel.rows.map { sheet.marks[$0] }
      let marked = Set(units.flatMap(\.keys)).sorted()
      return agreement(
        on: sheet.criterion.id, units: units,
        marks: complete(units.map { unit in marked.map { unit[$0] } }), evaluators: marked.count,
        hasOneScale: true)
    } + (panel.sheets.count > 1 ? [overall] : [])
  }

  /// Every evaluator, on all criteria and on each.
  var evaluators: [EvaluatorStatistics] {
    panel.evaluators.flatMap { evaluator in
      (panel.sheets.count > 1 ? [statistics(of: evaluator, on: nil, panel.sheets)] : [])
        + panel.sheets.map { statistics(of: evaluator, on: $0.criterion.id, [$0]) }
    }
  }

  // MARK: - Agreement

  private var overall: CriterionAgreement {
    let units = panel.sheets.flatMap { sheet in panel.rows.map { sheet.marks[$0] } }
    let sums = panel.rows.map { row in
      panel.evaluators.map { evaluator -> FixedDecimal? in
        let marks = panel.sheets.compactMap { $0.marks[row][evaluator] }
        guard marks.count == panel.sheets.count else { return nil }
        return try? FixedDecimal.sum(marks)
      }
    }
    return agreement(
      on: nil, units: units, marks: complete(sums), evaluators: panel.evaluators.count,
      hasOneScale: panel.hasOneScale)
  }

  private func agreement(
    on criterion: String?, units: [[String: FixedDecimal]], marks: [[FixedDecimal]],
    evaluators: Int, hasOneScale: Bool
  ) -> CriterionAgreement {
    let shared = units.filter { $0.count > 1 }
    let differ = AgreementFigure.undefined(AgreementStatistics.scalesDiffer)
    // From a row for each bid to one for each evaluator.
    let byEvaluator = (0..<evaluators).map { index in marks.map { $0[index] } }
    return CriterionAgreement(
      criterion: criterion, unitCount: shared.count,
      markCount: shared.reduce(0) { $0 + $1.count }, leftOutCount: units.count - shared.count,
      alpha: hasOneScale ? KrippendorffAlpha.ordinal(shared.map { Array($0.values) }) : differ,
      bidCount: marks.count, evaluatorCount: evaluators,
      concordance: hasOneScale ? KendallW.coefficient(byEvaluator) : differ)
  }

  /// The bids that all evaluators marked.
  private func complete(_ bids: [[FixedDecimal?]]) -> [[FixedDecimal]] {
    bids.compactMap { marks in
      let given = marks.compactMap { $0 }
      return given.count == marks.count ? given : nil
    }
  }

  // MARK: - Evaluators

  private func statistics(
    of evaluator: String, on criterion: String?, _ sheets: [PanelMarks.Sheet]
  ) -> EvaluatorStatistics {
    var own: [FixedDecimal] = []
    var distances: [(distance: ExactRatio, span: ExactRatio)] = []
    for sheet in sheets {
      let scale = sheet.measure.scale
      for unit in panel.rows.map({ sheet.marks[$0] }) {
        guard let mark = unit[evaluator] else { continue }
        own.append(mark)
        let others = unit.filter { $0.key != evaluator }.values
        guard let mean = try? AgreementStatistics.mean(others.map { ExactRatio($0) }) else {
          continue
        }
        distances.append(
          (ExactRatio(mark) - mean, ExactRatio(scale.top) - ExactRatio(scale.lowest)))
      }
    }
    let hasOneScale = criterion != nil || panel.hasOneScale
    let differ = AgreementFigure.undefined(AgreementStatistics.scalesDiffer)
    return EvaluatorStatistics(
      evaluator: evaluator, criterion: criterion, markCount: own.count,
      mean: hasOneScale ? mean(of: own) : differ,
      variance: hasOneScale ? variance(of: own) : differ, sharedCount: distances.count,
      bias: hasOneScale ? bias(distances.map(\.distance)) : differ,
      biasShare: AgreementFigure.of { () throws(NumberError) in
        var shares: [ExactRatio] = []
        for (distance, span) in distances { shares.append(try distance.divided(by: span)) }
        return bias(shares)
      })
  }

  private func bias(_ distances: [ExactRatio]) -> AgreementFigure {
    guard let mean = try? AgreementStatistics.mean(distances) else {
      return .undefined("nobody else marked the same")
    }
    return .value(mean)
  }

  private func mean(of marks: [FixedDecimal]) -> AgreementFigure {
    guard let mean = try? AgreementStatistics.mean(marks.map { ExactRatio($0) }) else {
      return .undefined("no mark was given")
    }
    return .value(mean)
  }

  private func variance(of marks: [FixedDecimal]) -> AgreementFigure {
    let marks = marks.map { ExactRatio($0) }
    guard let mean = try? AgreementStatistics.mean(marks),
      let variance = try? AgreementStatistics.mean(marks.map { ($0 - mean) * ($0 - mean) })
    else { return .undefined("no mark was given") }
    return .value(variance)
  }

  /// - Throws: ``NumberError/divisionByZero`` where there is none.
  private static func mean(_ ratios: [ExactRatio]) throws(NumberError) -> ExactRatio {
    // Kept short on the way: sums of many quotients grow with each of them.
    let sum = ratios.reduce(ExactRatio.zero) { ($0 + $1).reduced }
    return (sum * (try ExactRatio(1, over: ratios.count))).reduced
  }
}
