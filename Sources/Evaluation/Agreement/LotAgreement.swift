public import Procurement

/// How far the evaluators of a lot agree, and what each one's marks do.
///
/// For information: individual marks score nothing. Agreement is not correctness.
public struct LotAgreement: Sendable {
  /// The lot.
  public let lot: Lot
  /// Every criterion scored by marks, in published order, and last all of them together.
  public let criteria: [CriterionAgreement]
  /// Every evaluator in the order of their ids, each on all criteria together, then criterion by
  /// criterion.
  public let evaluators: [EvaluatorStatistics]
  /// What the ranking would be on individual marks, with everyone and without each in turn.
  public let leaveOneOut: LeaveOneOut
  /// The marks left out because the published scale does not hold them.
  public let offScaleCount: Int
}

/// How far the evaluators agree on a criterion, or on all.
public struct CriterionAgreement: Sendable {
  /// The criterion's id; `nil` for all criteria together.
  public let criterion: String?
  /// How many units have two marks or more, a unit being a bid on a criterion.
  public let unitCount: Int
  /// How many marks those have.
  public let markCount: Int
  /// How many units are left out because they have one mark or none.
  public let leftOutCount: Int
  /// Krippendorff's alpha for ordinal data.
  public let alpha: AgreementFigure
  /// How many bids all evaluators marked.
  public let bidCount: Int
  /// How many evaluators marked anything.
  public let evaluatorCount: Int
  /// Kendall's W over those bids; for all criteria together by the sum of each evaluator's marks.
  public let concordance: AgreementFigure
}

/// The marks of one evaluator, on a criterion or on all.
public struct EvaluatorStatistics: Sendable {
  /// The evaluator's id.
  public let evaluator: String
  /// The criterion's id; `nil` for all criteria together.
  public let criterion: String?
  /// How many marks were given.
  public let markCount: Int
  /// Their mean.
  public let mean: AgreementFigure
  /// The square of their standard deviation, as of a whole population.
  public let variance: AgreementFigure
  /// On how many of the units others gave a mark too.
  public let sharedCount: Int
  /// The mean, over those units, of the own mark less the mean of the others' marks.
  public let bias: AgreementFigure
  /// The same with each difference as a share of its scale's span.
  public let biasShare: AgreementFigure

  /// The standard deviation of the marks, rounded half up; `nil` where there is none.
  public func spread(places: Int) -> FixedDecimal? {
    variance.value.flatMap { try? $0.root(2, Rounding(places: places, mode: .halfUp)) }
  }
}

/// The ranking on the mean of individual marks: with everyone, and without each evaluator in turn.
public struct LeaveOneOut: Sendable {
  /// The bids in first place on the agreed marks; empty where the lot is not ranked.
  public let agreedFirst: [String]
  /// The ranking on the marks of all evaluators.
  public let all: MeanMarkRanking
  /// The ranking without each evaluator, in the order of their ids.
  public let without: [(evaluator: String, ranking: MeanMarkRanking)]

  /// Whether the bids in first place on individual marks are others than those on the agreed ones.
  public var differsFromAgreed: Bool {
    !agreedFirst.isEmpty && !all.first.isEmpty && all.first != agreedFirst
  }

  /// The evaluators without whom the first place changes, both rankings being there.
  public var decisive: [String] {
    without.compactMap { evaluator, ranking in
      all.first.isEmpty || ranking.first.isEmpty || ranking.first == all.first ? nil : evaluator
    }
  }
}

/// A ranking on the mean of individual marks.
public enum MeanMarkRanking: Sendable {
  /// The bids, best first, with their rank and total.
  case ranked([(bid: String, rank: Int, total: FixedDecimal)])
  /// There is none; the words say why.
  case notRanked(String)

  /// The bids in first place, in the order of their ids.
  public var first: [String] {
    guard case .ranked(let bids) = self else { return [] }
    return bids.filter { $0.rank == 1 }.map(\.bid).sorted()
  }
}
