public import Procurement
public import Rubrics

/// The price less what the buyer published each criterion's quality to be worth in money, which may be
/// negative.
///
/// - Source: Negometrix, help on gunnen op waarde, fictieve score = Pi − Qi with Qi in euros; negative
///   values on its page on bonus and malus.
public struct QualityAdjustedPrice: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "quality-adjusted-price",
    definition: "P − Σ money value of quality; the lowest wins",
    parameters:
      "`values`: for each scored criterion the money for full marks, or a map from each mark to its "
      + "money (`{plan: 2500, team: {0: -1000, 3: 0, 5: 4000}}`), −1000000000000000 to 1000000000000000",
    isRelative: false,
    weakness:
      "what quality is worth has to be known before bids are seen; values larger than the prices differ "
      + "leave the price without effect",
    source: "Negometrix, help on gunnen op waarde (award on value): fictieve score = Pi − Qi")

  /// What is left of the price.
  public static let figure = RankingFigure(
    name: "quality-adjusted price", heading: "adjusted price", highestIsBest: false, isMoney: true)
  /// The price stands against money, and has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)
  /// A difference takes any price.
  public static let acceptsNonPositivePrices = true
  /// Each criterion has its own value.
  public static let looksAtCriteria = true

  private let values: [String: QualityValue]

  /// `values`.
  public init?(parameters: inout RuleParameters) {
    let values = parameters.take(
      "values", "a map from criteria to money, or to maps from marks to money", isRequired: true
    ) { value -> [String: QualityValue]? in
      guard case .map(let members) = value, !members.isEmpty else { return nil }
      let values = members.compactMapValues { QualityValue($0) }
      return values.count == members.count ? values : nil
    }
    guard let values else { return nil }
    self.values = values
  }

  /// Every scored leaf has a value that goes with its marks, and nothing else has one.
  public func check(_ rubric: Rubric, log: inout DiagnosticLog) {
    let leaves = rubric.leaves.filter(\.isScored)
    let place =
      rubric.method.parameters.first { $0.name == "values" }?.source ?? rubric.method.name.source
    for leaf in leaves {
      guard let problem = values[leaf.id].map({ $0.problem(on: leaf) }) else {
        log.report(
          .qualityValueMissing, "\"\(leaf.id)\" is scored, and its quality has no value in money",
          at: place, hint: "add it to `values`, with 0 if it is to be worth nothing")
        continue
      }
      if let problem {
        log.report(
          .qualityValueMissing, "the value of \"\(leaf.id)\" \(problem.what)", at: place,
          hint: problem.hint)
      }
    }
    let ids = leaves.map(\.id)
    for id in values.keys.sorted() where !ids.contains(id) {
      log.report(
        .qualityValueMissing,
        "\(Diagnostic.quoted(id)) has a value in money, and is no scored criterion", at: place,
        hint: NearestName.hint(for: id, among: ids))
    }
  }

  /// P − Σ money value of quality.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    var figures: [RankingValue] = []
    for index in bids.prices.indices {
      var left = ExactRatio(bids.prices[index])
      for criterion in bids.criteria where criterion.isLeaf {
        guard let value = values[criterion.id] else { continue }
        left = (left - (try value.worth(of: index, on: criterion))).reduced
      }
      figures.append(RankingValue(left))
    }
    return figures
  }

  /// `P − (plan 3 ÷ 5 × 2,500.00 + team 4,000.00 for mark 5)` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    let worth = bids.criteria.filter(\.isLeaf).compactMap { criterion in
      values[criterion.id].map {
        "\(criterion.id) \($0.expression(of: index, on: criterion, places: bids.places))"
      }
    }
    let list = worth.joined(separator: " + ")
    return "\(bids.shownPrice(of: index)) − (\(list))"
  }
}
