internal import Evaluation
internal import Procurement

/// The words and figures on a panel's agreement that every form shares.
///
/// - Source: Krippendorff, Content Analysis: An Introduction to Its Methodology, second edition (2004),
///   pages 241 to 243, on what an alpha allows.
enum AgreementText {
  /// What the coefficients mean.
  static let interpretation =
    "Krippendorff's alpha (ordinal): 1 is perfect agreement, 0 what chance would give, below 0 systematic "
    + "disagreement. Krippendorff (Content Analysis, 2004) relies on 0.800 or more, and draws tentative "
    + "conclusions only from 0.667 to 0.800. Kendall's W: 1 where all evaluators put the bids in the same "
    + "order, 0 where their orders cancel out. With few bids both scatter widely."

  /// What agreement is not.
  static let warning =
    "Agreement is not correctness: evaluators can agree on a wrong mark, and the one who differs can be "
    + "right. These figures are for the moderator; individual marks never score."

  /// What leaving an evaluator out shows.
  static let leaveOneOut =
    "The bids that stand, ranked on the mean of individual marks instead of the agreed ones; price and "
    + "everything else as evaluated. For information: nobody is ranked by it."

  /// What bias and spread are.
  static let evaluators =
    "Bias: the mean of the evaluator's mark less the mean of the others' marks for the same bid and "
    + "criterion, in marks and as a share of the scale. Spread: the standard deviation of the evaluator's "
    + "marks."

  /// The decimals that figures are shown with to people.
  static let places = 3
  /// The decimals that figures are written with for other programs.
  static let exactPlaces = 12

  /// A figure with so many decimals, rounded half up; `nil` where there is none.
  static func text(_ figure: AgreementFigure, places: Int = AgreementText.places) -> String? {
    guard let value = figure.value else { return nil }
    return (try? value.rounded(Rounding(places: places, mode: .halfUp)))?.description
  }

  /// A figure with its sign; `none` where there is none.
  static func signed(_ figure: AgreementFigure, times factor: Int = 1, places: Int = 2) -> String {
    guard let value = figure.value,
      let rounded = try? (value * ExactRatio(FixedDecimal(factor)))
        .rounded(Rounding(places: places, mode: .halfUp)),
      let size = try? rounded.magnitude()
    else { return "none" }
    return rounded.isZero ? size.description : (rounded.isNegative ? "−" : "+") + size.description
  }

  /// Why there is no figure; `nil` where there is one.
  static func reason(_ figure: AgreementFigure) -> String? {
    if case .undefined(let reason) = figure { reason } else { nil }
  }

  /// What an alpha allows, in a few words.
  static func reading(of alpha: AgreementFigure) -> String {
    guard let value = alpha.value, let reliable = try? ExactRatio(800, over: 1000),
      let tentative = try? ExactRatio(667, over: 1000)
    else { return "no figure" }
    if value.isNegative { return "disagreement" }
    if value < tentative { return "not reliable" }
    return value < reliable ? "tentative" : "reliable"
  }

  /// The cells of a criterion: its name, units, marks, alpha and what it allows, bids, W.
  static func cells(of row: CriterionAgreement) -> [String] {
    [
      row.criterion ?? "all criteria", "\(row.unitCount)", "\(row.markCount)",
      text(row.alpha) ?? "none", reading(of: row.alpha), "\(row.bidCount)",
      text(row.concordance) ?? "none",
    ]
  }

  /// The figures of an evaluator: marks, mean, spread, bias, and bias as a share of the scale.
  static func cells(of row: EvaluatorStatistics) -> [String] {
    [
      "\(row.markCount)", text(row.mean, places: 2) ?? "none",
      row.spread(places: 2)?.description ?? "none", signed(row.bias),
      signed(row.biasShare, times: 100, places: 1) + (row.biasShare.value == nil ? "" : "%"),
    ]
  }
}

extension LotAgreement {
  /// The figures that there are not, with the reasons, each once.
  var gaps: [String] {
    let criteria = criteria.flatMap { row in
      let name = row.criterion ?? "all criteria"
      return [
        AgreementText.reason(row.alpha).map { "\(name): no alpha: \($0)" },
        AgreementText.reason(row.concordance).map { "\(name): no W: \($0)" },
      ].compactMap { $0 }
    }
    let evaluators = summaries.flatMap { row in
      Set([row.mean, row.bias].compactMap(AgreementText.reason)).sorted().map {
        "\(row.evaluator): \($0)"
      }
    }
    let offScale =
      offScaleCount == 0
      ? []
      : [
        "\(offScaleCount) \(offScaleCount == 1 ? "mark" : "marks") left out that the scale does not hold"
      ]
    return criteria + evaluators + offScale
  }

  /// One row for each evaluator: on all criteria, or on the only one.
  var summaries: [EvaluatorStatistics] {
    var seen: Set<String> = []
    return evaluators.filter { seen.insert($0.evaluator).inserted }
  }
}

extension MeanMarkRanking {
  /// The ranking in a line: `b3 (78.12), b1 (76.50), …`, or why there is none.
  ///
  /// - Parameter most: the bids named.
  func line(most: Int) -> String {
    switch self {
    case .notRanked(let reason): return "not ranked: \(reason)"
    case .ranked(let bids):
      let named = bids.prefix(most).map { bid in
        "\(bid.rank). \(bid.bid) (\(AgreementText.total(bid.total)))"
      }
      let more = bids.count > named.count ? [" and \(bids.count - named.count) more"] : []
      return named.joined(separator: ", ") + more.joined()
    }
  }
}

extension AgreementText {
  /// A total with the decimals of a rounding, or cut to as many as people read.
  static func total(_ total: FixedDecimal) -> String {
    let short = total.trimmed
    guard short.scale > 4, let rounded = try? short.rounded(Rounding(places: 4, mode: .halfUp))
    else { return total.grouped(minimumPlaces: 2) }
    return rounded.description
  }
}
