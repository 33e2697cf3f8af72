internal import Procurement

/// What `probity rubric show` prints.
public enum RubricOutline {
  /// The rubric on paper: its settings, its tree with every share of the whole, its scales.
  ///
  /// At most 100 columns wide, ends with a line break.
  public static func text(_ rubric: Rubric) -> String {
    var page = OutlinePage()
    page.add(rubric.title)
    page.add("\(rubric.id), version \(rubric.version)")
    page.add("sha256 \(rubric.sha256)")
    page.addBlank()
    for setting in settings(of: rubric) {
      page.add(setting.value, under: setting.name, indentation: 17)
    }
    page.addBlank()
    let whole = "of \(rubric.fullTotal.trimmed)"
    page.add("criterion", under: aligned(whole), indentation: 9)
    for criterion in rubric.criteria { add(criterion, depth: 0, to: &page) }
    for scale in listedScales(of: rubric) {
      page.addBlank()
      page.add("scale \(scale.extent)")
      guard case .listed(let steps) = scale.steps else { continue }
      for step in steps {
        page.add(step.descriptor, under: "  \(step.mark.trimmed)", indentation: 8)
      }
    }
    ChecksOutline.add(rubric, to: &page)
    return page.text
  }

  private static func settings(of rubric: Rubric) -> [(name: String, value: String)] {
    var settings = [
      (name: "method", value: MeasureOutline.words(rubric.method)),
      (name: "weights", value: weights(of: rubric)),
      (
        name: "rounding",
        value: rubric.scoreRounding.map { "each score to \(MeasureOutline.words($0))" }
          ?? "none: full working precision"
      ),
      (name: "line rounding", value: lineRounding(rubric.lineRounding)),
    ]
    if let wholeLife = rubric.wholeLife {
      settings.append((name: "whole life", value: WholeLifeOutline.words(wholeLife)))
    }
    settings += [
      (name: "incomplete bids", value: rubric.incompleteBids.rawValue)
    ]
    if !rubric.declaredContractTypes.isEmpty {
      let types = rubric.declaredContractTypes.map { "\($0.type) (\($0.title))" }
      settings.append((name: "contract types", value: types.joined(separator: ", ")))
    }
    if let minimum = rubric.minimumQuality?.value {
      settings.append(
        (
          name: "minimum quality",
          value: "gate: at least \(minimum.trimmed)% of the weight of all that is not price"
        ))
    }
    settings += PriceCheckOutline.settings(of: rubric)
    if let rules = rubric.lotRules {
      settings.append((name: "lots", value: LotsOutline.words(rules)))
    }
    if let spread = rubric.marking?.spread?.value.trimmed {
      settings.append(
        (name: "spread of marks", value: "flagged over \(spread) percent of the scale"))
    }
    let ties = rubric.ties.map(\.value).joined(separator: ", then ")
    settings.append((name: "ties", value: ties.isEmpty ? "left standing" : ties))
    return settings
  }

  private static func weights(of rubric: Rubric) -> String {
    if let importance = rubric.importance {
      return
        "of-parent, from the order of importance by \(MeasureOutline.words(importance.rule)), to "
        + "\(importance.places) decimals, the rest to the largest remainders"
    }
    return rubric.weightBasis == .points
      ? "points, \(rubric.fullTotal.trimmed) in all" : rubric.weightBasis.rawValue
  }

  /// What a criterion counts: its share of the whole, or where it has none why.
  private static func weight(of criterion: Criterion) -> String {
    guard criterion.share.isZero, !criterion.isScored else {
      return criterion.share.trimmed.description
    }
    if criterion.isWithoutWeight { return "gate" }
    return criterion.children.isEmpty ? "method" : "unscored"
  }

  /// A text so that its end stands in the eighth column.
  private static func aligned(_ text: String) -> String {
    String(repeating: " ", count: max(0, 8 - text.count)) + text
  }

  private static func lineRounding(_ rounding: LineRounding) -> String {
    switch rounding {
    case .unpublished: "not published"
    case .none: "none: lines are added unrounded"
    case .each(let rounding): "each line to \(MeasureOutline.words(rounding))"
    }
  }

  private static func add(_ criterion: Criterion, depth: Int, to page: inout OutlinePage) {
    // Deeper criteria stand where the twelfth level does, so that there is room for words.
    let indentation = 9 + 2 * min(depth, 12)
    let rank = criterion.rank.map { " (rank \($0.value), weight \(criterion.weight.value))" } ?? ""
    page.add(
      "\(criterion.id): \(criterion.title)\(rank)",
      under: aligned(weight(of: criterion)), indentation: indentation)
    if let measure = criterion.measure {
      let isRelative = criterion.isNormalisedToBest ? "; against the best bid's score" : ""
      page.add(
        MeasureOutline.words(measure) + isRelative, under: nil, indentation: indentation + 2)
    }
    if let minimum = criterion.minimumScore?.value {
      page.add(
        "gate: at least \(minimum.trimmed)% of its weight", under: nil,
        indentation: indentation + 2)
    }
    for child in criterion.children { add(child, depth: depth + 1, to: &page) }
  }

  private static func listedScales(of rubric: Rubric) -> [MarkScale] {
    var seen: Set<MarkScale> = []
    return rubric.leaves.compactMap { leaf in
      guard case .marks(let marks) = leaf.measure, case .listed = marks.scale.steps else {
        return nil
      }
      return seen.insert(marks.scale).inserted ? marks.scale : nil
    }
  }
}
