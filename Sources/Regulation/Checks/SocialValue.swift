public import Procurement

/// How much social value has to weigh where a central authority buys.
///
/// It is policy rather than statute, and it is about a rubric's weights, which this module does not know:
/// whoever knows them hands their sum in.
///
/// - Source: PPN 06/20 and PPN 002 (10 percent); PPN 026 from 2027 (10 percent from £1 million, 20
///   percent from £5 million), the latter from a second hand, as its parameters say.
public enum SocialValue {
  /// The notes it rests on.
  public static let citation = "PPN 06/20, PPN 002, PPN 026"

  /// What the policy says of a rubric in which social value has this weight.
  ///
  /// - Parameters:
  ///   - weight: its weight, in percent of all that is scored.
  ///   - criteria: the criteria that were added up.
  ///   - bid: the bid, whose value decides between the weights of PPN 026.
  ///   - competition: the competition.
  ///   - priceBase: in what terms prices are given, as the rubric publishes it.
  public static func finding(
    weight: FixedDecimal, of criteria: [ReliedOn], in bid: Bid, of competition: Competition,
    priceBase: PriceBase? = nil
  ) -> CheckFinding {
    let situation = Situation(bid: bid, competition: competition, publishedBase: priceBase)
    do throws(Undecided) {
      return try judge(weight, criteria, situation)
    } catch {
      return error.finding
    }
  }

  private static func judge(
    _ weight: FixedDecimal, _ criteria: [ReliedOn], _ situation: Situation
  ) throws(Undecided) -> CheckFinding {
    let authority = try centralAuthority(situation)
    let usual = try situation.figure(Parameters.socialValuePercent)
    let value = try MaximumValue(of: situation)
    var least: [Figure] = [usual]
    var reliedOn = criteria + [authority]
    var missing: [String] = []
    var gaps = ""
    if Parameters.socialValuePercentLarge.value(on: situation.competition.started).value != nil {
      let smallest = try situation.figure(Parameters.socialValueLeastValue)
      let side = value.side(of: smallest.number, orEqual: true)
      if side == .notOver {
        throw .notApplicable(
          "the value, \(value.text), is below \(smallest.amount)", reliedOn: value.reliedOn)
      }
      let higher = try situation.figure(Parameters.socialValuePercentLarge)
      let large = try situation.figure(Parameters.socialValueLargeValue)
      switch value.side(of: large.number, orEqual: true) {
      case .over: least = [higher]
      case .notOver: least = [usual]
      case .unknown: least = [usual, higher]
      }
      if side == .unknown { missing = value.gaps.map(\.lookedFor) }
      gaps = value.gapText
      reliedOn += value.reliedOn
    } else if situation.competition.regime == .procurementAct2023 {
      let thresholds = try Thresholds(situation)
      let side = thresholds.side(ofContractWorth: value)
      if side == .below {
        throw .notApplicable(
          "the value, \(value.text), is below the threshold", reliedOn: value.reliedOn)
      }
      if side == .unknown {
        missing =
          value.gaps.map(\.lookedFor)
          + (thresholds.possible.count > 1 ? MissingFacts.lookedFor(thresholds.missing) : [])
      }
      gaps = value.gapText
      reliedOn += value.reliedOn
    } else {
      missing = ["the threshold of the time, which Probity does not hold"]
      gaps =
        "the policy is for contracts from the threshold, and Probity does not hold the figures from "
        + "before the Procurement Act 2023"
      reliedOn += value.reliedOn
    }
    let text = least.map { "\($0.number)%" }.joined(separator: " or ")
    let basis = "social value weighs \(weight.trimmed)% of the total, and the least is \(text)"
    let details = least.map(\.detail) + value.details
    if least.allSatisfy({ weight >= $0.number }) {
      return CheckFinding(.pass, basis, details: details, reliedOn: reliedOn)
    }
    if missing.isEmpty, least.allSatisfy({ weight < $0.number }) {
      return CheckFinding(.fail, basis, details: details, reliedOn: reliedOn)
    }
    return CheckFinding(
      .couldNotTell,
      "\(basis); whether it binds depends on the value, \(value.text)"
        + (gaps.isEmpty ? "" : ": \(gaps)"),
      details: details, reliedOn: reliedOn,
      lookedFor: missing.isEmpty ? value.gaps.map(\.lookedFor) : missing)
  }

  private static func centralAuthority(_ situation: Situation) throws(Undecided) -> ReliedOn {
    switch situation.competition.regime {
    case .procurementAct2023, .publicContractsRegulations2015: break
    case .eu201424, .none:
      throw .notApplicable("the competition is run under no law of the United Kingdom")
    }
    guard let authority = situation.facts.authority else {
      throw .couldNotTell(
        "the policy binds central authorities, and nothing says who buys: "
          + MissingFacts.advice(["authority"]), lookedFor: MissingFacts.lookedFor(["authority"]))
    }
    let fact = ReliedOn.fact("authority", authority.value.rawValue, authority.source)
    guard authority.value == .central else {
      throw .notApplicable(
        "the policy binds central authorities; others may adopt it", reliedOn: [fact])
    }
    return fact
  }
}
