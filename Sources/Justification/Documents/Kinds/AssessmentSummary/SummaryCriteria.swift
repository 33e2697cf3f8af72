internal import Evaluation
internal import Procurement
internal import Rubrics

/// The award criteria and the methodology, as the rubric publishes them.
extension LotCase {
  /// Each criterion with its title, relative importance and how it is scored.
  var criteriaBlocks: [Block] {
    let groups = groupTitles
    let rows = rubric.allCriteria.map { criterion in
      [[TextRun(criterion.title)]] + LotCase.group(of: criterion.id, in: groups)
        + [importance(of: criterion), [TextRun(CriterionMethod.words(criterion))]]
    }
    return [
      .table(
        DocumentTable(
          name: "criteria",
          caption: .plain(
            "The award criteria with their relative importance and the scores available"),
          columns: [.init("Criterion")] + (groups.isEmpty ? [] : [.init("Part of")]) + [
            .init("Most that it can score", isNumeric: true), .init("How it is scored"),
          ], rows: rows))
    ]
  }

  /// The title of the criterion that each sub-criterion is part of, by the sub-criterion's id.
  var groupTitles: [String: String] {
    rubric.allCriteria.reduce(into: [:]) { titles, criterion in
      for child in criterion.children { titles[child.id] = criterion.title }
    }
  }

  /// The cell that names what a criterion is part of; none where no criterion has parts.
  static func group(of criterion: String, in titles: [String: String]) -> [[TextRun]] {
    titles.isEmpty ? [] : [[TextRun(titles[criterion] ?? "")]]
  }

  /// The most that a criterion can score, out of the whole, and its rank where one is published.
  private func importance(of criterion: Criterion) -> [TextRun] {
    guard criterion.isScored || !criterion.share.isZero else { return [TextRun("not scored")] }
    let share = TextRun(
      criterion.share.trimmed.description,
      figure: Figure(
        basis: "the published weight as a share of \(rubric.fullTotal.trimmed)",
        sources: [criterion.weight.source]))
    let rank = criterion.rank.map { [TextRun(" (rank \($0.value))")] } ?? []
    return [share, TextRun(" of \(rubric.fullTotal.trimmed)")] + rank
  }

  /// How scores become an award, and what the marks mean.
  var methodologyBlocks: [Block] {
    var blocks: [Block] = [.paragraph(.plain(methodSentences.joined(separator: " ")))]
    var shown: Set<MarkScale> = []
    for leaf in rubric.leaves {
      guard case .marks(let marks)? = leaf.measure, shown.insert(marks.scale).inserted,
        case .listed(let steps) = marks.scale.steps
      else { continue }
      let users = rubric.leaves.filter { other in
        if case .marks(let own)? = other.measure { own.scale == marks.scale } else { false }
      }
      let names = users.map(\.title).joined(separator: ", ")
      blocks.append(.paragraph(.plain("The marks of \(names) mean:")))
      blocks.append(
        .list(steps.reversed().map { [TextRun("\($0.mark.trimmed): \($0.descriptor)")] }))
    }
    return blocks
  }

  private var methodSentences: [String] {
    let page = AwardMethods.all.first { $0.page.name == lot.method }?.page
    // What follows the first semicolon says how methods are related.
    let definition = page?.definition.prefix { $0 != ";" }.filter { $0 != "`" }
    var sentences = ["The award method is \(lot.method)\(definition.map { ": \($0)" } ?? "")."]
    sentences.append(
      rubric.scoreRounding.map {
        "Each score is rounded to \($0.places) decimals (\($0.mode.rawValue))."
      } ?? "Scores are not rounded; only the figures shown are.")
    let titles = rubric.ties.map { tie in
      rubric.allCriteria.first { $0.id == tie.value }?.title ?? tie.value
    }
    sentences.append(
      titles.isEmpty
        ? "Nothing is published to break a tie."
        : "A tie is broken by \(titles.joined(separator: ", then by ")).")
    if rubric.leaves.contains(where: \.hasPriceFormula) {
      sentences.append(
        "In price formulas P is the bid's price; L, H, A and M are the lowest, the highest, the mean and "
          + "the median price of the N bids still standing.")
    }
    if let minimum = rubric.minimumQuality?.value {
      sentences.append(
        "A bid that reaches less than \(minimum.trimmed)% of the weight of all that is not price is "
          + "disqualified.")
    }
    return sentences
  }
}

extension Criterion {
  fileprivate var hasPriceFormula: Bool {
    if case .price(let price)? = measure { price.formula != nil } else { false }
  }
}

/// How a criterion is scored, in words.
enum CriterionMethod {
  static func words(_ criterion: Criterion) -> String {
    var parts = [criterion.measure.map(words) ?? "the sum of its sub-criteria"]
    if criterion.isNormalisedToBest { parts.append("set against the best bid's") }
    if let minimum = criterion.minimumScore?.value {
      parts.append("below \(minimum.trimmed)% of its weight a bid is disqualified")
    }
    return parts.joined(separator: "; ")
  }

  private static func words(_ measure: Measure) -> String {
    switch measure {
    case .marks(let marks): words(marks)
    case .price(let price): words(price)
    case .contractLength(let length): words(length)
    case .contractTerms: "the points of the checks of contract terms that the bid passes"
    case .contractType(let type):
      "by contract type, out of 100: "
        + type.preferences.map { "\($0.type) \($0.score.trimmed)" }.joined(separator: ", ")
    case .passFail: "pass or fail; a fail disqualifies"
    }
  }

  private static func words(_ marks: MarksMeasure) -> String {
    let scale = "\(marks.scale.lowest.trimmed) to \(marks.scale.top.trimmed)"
    let words = "agreed mark from \(scale), as a share of \(marks.scale.top.trimmed)"
    return marks.minimumMark.map {
      "\(words); a mark below \($0.value.trimmed) disqualifies"
    } ?? words
  }

  private static func words(_ price: PriceMeasure) -> String {
    guard let formula = price.formula else { return "set against quality by the award method" }
    let page = PriceFormulas.all.first { $0.page.name == formula.name.value }?.page
    let given = formula.parameters.map { "\($0.name) \(words($0.value))" }
    let period = price.periodMonths.map { " of \($0) months" } ?? ""
    return "\(price.basis.inWords)\(period), by the formula \(formula.name.value)"
      + (page.map { ", \($0.definition.filter { $0 != "`" })" } ?? "")
      + (given.isEmpty ? "" : ", with \(given.joined(separator: ", "))")
  }

  private static func words(_ value: RuleParameter.Value) -> String {
    switch value {
    case .text(let text): text
    case .list(let items): items.map(words).joined(separator: ", ")
    case .map(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key): \(words($0.value))" }
        .joined(separator: ", ")
    }
  }

  private static func words(_ length: ContractLengthMeasure) -> String {
    let months = length.months == .initial ? "initial months" : "months with every extension"
    let rule =
      switch length.rule {
      case .bands(let bands):
        bands.map { band in
          let bounds = [band.over.map { "over \($0)" }, band.upTo.map { "up to \($0)" }]
          let words = bounds.compactMap(\.self).joined(separator: " ")
          return "\(words.isEmpty ? "any" : words): \(band.score.trimmed)"
        }.joined(separator: ", ")
      case .curve(let points):
        "straight lines through "
          + points.map { "\($0.months): \($0.score.trimmed)" }.joined(separator: ", ")
      }
    return "by \(months), out of 100: \(rule)"
  }
}
