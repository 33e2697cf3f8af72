internal import Procurement

/// The thresholds of Schedule 1 that the stated facts leave possible for a contract.
struct Thresholds {
  /// Each possible threshold once, the lowest first; one where the facts decide.
  let possible: [Figure]
  /// What each of them is for, in a few words and in the same order.
  private let purposes: [String]
  /// The keys of the facts that would decide between them; none where there is one.
  let missing: [String]
  /// The facts that decide.
  let reliedOn: [ReliedOn]

  /// The authority's estimate.
  private let estimate: Money?

  /// Where a value stands towards the threshold.
  enum Side { case below, atOrAbove, unknown }

  /// The thresholds for the competition of the situation.
  ///
  /// - Source: Procurement Act 2023, Sch 1.
  init(_ situation: Situation) throws(Undecided) {
    let facts = situation.facts
    let authorities = facts.authority.map { [$0.value] } ?? ProcurementFacts.Authority.allCases
    let subjects = facts.subject.map { [$0.value] } ?? ProcurementFacts.Subject.allCases
    let defence = facts.isDefence.map { [$0.value] } ?? [false, true]
    var parameters: [String: Parameter] = [:]
    for authority in authorities {
      for subject in subjects {
        for isDefence in defence {
          let parameter = Thresholds.parameter(authority, subject, isDefence)
          parameters[parameter.id] = parameter
        }
      }
    }
    var figures: [(figure: Figure, purpose: String)] = []
    for (id, parameter) in parameters.sorted(by: { $0.key < $1.key }) {
      figures.append((try situation.figure(parameter), Thresholds.purposes[id] ?? id))
    }
    figures.sort { ($0.figure.number, $0.figure.detail) < ($1.figure.number, $1.figure.detail) }
    possible = figures.map(\.figure)
    purposes = figures.map(\.purpose)
    estimate = situation.competition.estimatedValue
    let unstated =
      [
        facts.authority == nil ? "authority" : nil, facts.subject == nil ? "subject" : nil,
        facts.isDefence == nil ? "defence" : nil,
      ].compactMap(\.self)
    missing = figures.count > 1 ? unstated : []
    reliedOn =
      [
        facts.authority.map { .fact("authority", $0.value.rawValue, $0.source) },
        facts.subject.map { .fact("subject", $0.value.rawValue, $0.source) },
        facts.isDefence.map { .fact("defence", $0.value ? "yes" : "no", $0.source) },
      ].compactMap(\.self)
  }

  /// Where the amount stands, `atOrAbove` at the threshold itself.
  ///
  /// - Source: Procurement Act 2023, s.3 (a value not less than the threshold) and Sch 3 para 5 (a
  ///   value that cannot be estimated, as where the duration is unknown, counts as above).
  func side(of value: MaximumValue) -> Side {
    let sides = Set(
      possible.map { threshold -> Side in
        switch value.side(of: threshold.number, orEqual: true) {
        case .over: .atOrAbove
        case .notOver: .below
        case .unknown: value.isDurationUnknown ? .atOrAbove : .unknown
        }
      })
    return sides.count == 1 ? sides.first ?? .unknown : .unknown
  }

  /// Where the contract stands, which an estimate at or above the threshold settles whatever is bid.
  func side(ofContractWorth value: MaximumValue) -> Side {
    estimate(where: { $0 >= $1 }) == nil ? side(of: value) : .atOrAbove
  }

  /// What settles where the contract stands, where that is not the value itself.
  func remarks(onContractWorth value: MaximumValue) -> [String] {
    guard side(of: value) != .atOrAbove, let estimate = estimate(where: { $0 >= $1 }) else {
      return []
    }
    return ["the estimate, \(estimate), is not below the threshold, and governs"]
  }

  /// The authority's estimate where it stands so towards every possible threshold.
  func estimate(where stands: (FixedDecimal, FixedDecimal) -> Bool) -> Money? {
    guard let estimate, possible.allSatisfy({ stands(estimate.amount, $0.number) }) else {
      return nil
    }
    return estimate
  }

  /// Their amounts in words, each with what it is for where there are several: `207,720 GBP`,
  /// `207,720 GBP (authorities below central government) or 415,440 GBP (utilities and defence)`.
  var text: String { text(of: possible) }

  /// The amounts in words of those that are not over `amount`; `nil` where there are none.
  func text(upTo amount: FixedDecimal) -> String? {
    let low = possible.prefix { $0.number <= amount }
    return low.isEmpty ? nil : text(of: Array(low))
  }

  private func text(of figures: [Figure]) -> String {
    if possible.count == 1 { return figures[0].amount }
    return zip(figures, purposes).map { "\($0.amount) (\($1))" }.joined(separator: " or ")
  }

  private static let purposes = [
    Parameters.thresholdGoodsServicesCentral.id: "central government",
    Parameters.thresholdGoodsServicesSubCentral.id: "authorities below central government",
    Parameters.thresholdLightTouch.id: "light touch",
    Parameters.thresholdLightTouchUtilities.id: "light touch of utilities",
    Parameters.thresholdUtilitiesDefence.id: "utilities and defence",
    Parameters.thresholdWorks.id: "works and concessions",
  ]

  private static func parameter(
    _ authority: ProcurementFacts.Authority, _ subject: ProcurementFacts.Subject, _ isDefence: Bool
  ) -> Parameter {
    let isUtility = authority == .utility || authority == .privateUtility
    switch subject {
    case .lightTouch:
      return isUtility ? Parameters.thresholdLightTouchUtilities : Parameters.thresholdLightTouch
    case .works, .concession: return Parameters.thresholdWorks
    case .goods, .services:
      if isUtility || isDefence { return Parameters.thresholdUtilitiesDefence }
      return authority == .central
        ? Parameters.thresholdGoodsServicesCentral : Parameters.thresholdGoodsServicesSubCentral
    }
  }
}
