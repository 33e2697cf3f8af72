internal import Procurement

/// The thresholds of Schedule 1 that the stated facts leave possible for a contract.
struct Thresholds {
  /// Each possible threshold once, the lowest first; one where the facts decide.
  let possible: [Figure]
  /// The keys of the facts that would decide between them.
  let missing: [String]
  /// The facts that decide.
  let reliedOn: [ReliedOn]

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
    var figures: [Figure] = []
    for (_, parameter) in parameters.sorted(by: { $0.key < $1.key }) {
      figures.append(try situation.figure(parameter))
    }
    possible = figures.sorted { ($0.number, $0.detail) < ($1.number, $1.detail) }
    missing =
      [
        facts.authority == nil ? "authority" : nil, facts.subject == nil ? "subject" : nil,
        facts.isDefence == nil ? "defence" : nil,
      ].compactMap(\.self)
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
