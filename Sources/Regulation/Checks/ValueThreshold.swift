internal import Procurement

/// Which threshold the most that can become payable reaches, and whether the authority's estimate
/// stood below it.
///
/// - Source: Procurement Act 2023, s.3 (number from memory), Sch 1 and Sch 3.
enum ValueThreshold: StatuteCheck {
  static let id = "value-threshold"
  static let title = "Threshold that the maximum value reaches"
  static let citation = "Procurement Act 2023, s.3 (number from memory), Sch 1 and Sch 3"
  static let appliesTo = "all contracts, by authority and subject"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] {
    [
      Parameters.thresholdGoodsServicesCentral, Parameters.thresholdGoodsServicesSubCentral,
      Parameters.thresholdLightTouch, Parameters.thresholdLightTouchUtilities,
      Parameters.thresholdUtilitiesDefence, Parameters.thresholdWorks,
    ]
  }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let thresholds = try Thresholds(situation)
    let value = try MaximumValue(of: situation)
    let amounts = thresholds.text
    let details = value.details + value.gaps.map(\.text) + thresholds.possible.map(\.detail)
    func finding(
      _ outcome: CheckOutcome, _ basis: String, lookedFor: [String] = []
    ) -> CheckFinding {
      CheckFinding(
        outcome, basis, details: details, reliedOn: value.reliedOn + thresholds.reliedOn,
        lookedFor: lookedFor)
    }
    switch thresholds.side(of: value) {
    case .unknown:
      let decidesFacts = thresholds.possible.count > 1
      let why = [
        value.gaps.isEmpty ? nil : value.gapText,
        decidesFacts ? MissingFacts.advice(thresholds.missing) : nil,
      ].compactMap(\.self).joined(separator: "; ")
      return finding(
        .couldNotTell,
        "the value, \(value.text), cannot be held against the threshold of \(amounts): \(why)",
        lookedFor: value.gaps.map(\.lookedFor)
          + (decidesFacts ? MissingFacts.lookedFor(thresholds.missing) : []))
    case .below:
      if let estimate = thresholds.estimate(where: { $0 >= $1 }) {
        return finding(
          .pass,
          "the value, \(value.text), is below the threshold of \(amounts), but the estimate, "
            + "\(estimate), is not: the estimate governs")
      }
      return finding(
        .pass,
        "the value, \(value.text), is below the threshold of \(amounts): the rules on contracts "
          + "below the threshold apply (among them s.87 and s.88)")
    case .atOrAbove:
      guard
        thresholds.possible.contains(where: {
          value.side(of: $0.number, orEqual: true) == .over
        })
      else {
        return finding(
          .pass,
          "nothing says how long the contract can run, so the value cannot be estimated and counts as "
            + "at or above the threshold of \(amounts) (Sch 3 para 5)")
      }
      if let estimate = thresholds.estimate(where: { $0 < $1 }) {
        return finding(
          .fail,
          "the estimate, \(estimate), stands below the threshold of \(amounts), and the value, "
            + "\(value.text) with options, extensions and VAT, reaches it")
      }
      return finding(
        .pass,
        "the value, \(value.text), reaches the threshold of \(amounts): the whole Act applies")
    }
  }
}
