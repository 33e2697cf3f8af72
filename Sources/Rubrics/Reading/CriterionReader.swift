internal import Procurement
internal import YAMLReading

/// Reads the tree of criteria.
struct CriterionReader {
  /// The most criteria a rubric may have.
  static let maximumCount = 1000

  /// How criteria come by their weights.
  let weighing: Weighing
  /// The scale of criteria without one of their own.
  let rubricScale: ScaleSetting
  /// Where the criteria begin that could not be read whole.
  private(set) var unread: Set<SourceLocation> = []
  /// Keys that say nothing where they stand.
  private(set) var misplacedKeys: [RubricReading.MisplacedKey] = []

  private var count = 0

  private var basis: WeightBasis { weighing.basis }

  init(weighing: Weighing, rubricScale: ScaleSetting) {
    self.weighing = weighing
    self.rubricScale = rubricScale
  }

  /// The criteria of a list, each with all below it.
  ///
  /// - Parameters:
  ///   - nodes: the items of the list.
  ///   - parentShare: the share of the whole that belongs to the criterion above.
  ///   - log: takes the diagnostics.
  mutating func read(
    _ nodes: [YAMLNode], under parentShare: FixedDecimal, log: inout DiagnosticLog
  ) -> [Criterion] {
    var criteria: [Criterion] = []
    var weights: [Int: Sourced<FixedDecimal>] = [:]
    if case .ranked(let rule, let places) = weighing {
      weights = SiblingRanks(nodes, rule: rule, places: places, log: &log).weights
    }
    for (index, node) in nodes.enumerated() {
      count += 1
      guard count <= CriterionReader.maximumCount else {
        if count == CriterionReader.maximumCount + 1 {
          log.report(
            .rubricTooMany,
            "a rubric has at most \(CriterionReader.maximumCount) criteria", at: node.location,
            hint: "remove criteria, or evaluate in lots")
        }
        return criteria + [placeholder(node.location)]
      }
      criteria.append(read(node, under: parentShare, ranked: weights[index], log: &log))
    }
    return criteria
  }

  private mutating func read(
    _ node: YAMLNode, under parentShare: FixedDecimal, ranked: Sourced<FixedDecimal>?,
    log: inout DiagnosticLog
  ) -> Criterion {
    // A log of its own tells whether this criterion, apart from those below it, was read whole.
    var own = DiagnosticLog()
    guard
      let fields = YAMLFields(node, what: "a criterion", allowed: CriterionKeys.all, log: &own)
    else {
      log.append(own)
      return placeholder(node.location)
    }
    let id = fields.requiredIdentifier("id", log: &own)?.value ?? ""
    let title = fields.requiredText("title", log: &own)?.value ?? ""
    let isGroup = fields.node("criteria") != nil
    let isDerived = isGroup && basis.isSumOfParts && fields.node("weight") == nil
    let kind = readKind(fields, isGroup: isGroup, log: &own)
    let mayBeAbsent = mayBeWithoutWeight(fields, kind)
    let rank = readRank(fields, mayBeAbsent: mayBeAbsent, log: &own)
    let weight =
      isDerived ? nil : readWeight(fields, ranked: ranked, mayBeAbsent: mayBeAbsent, log: &own)
    let share = weight.flatMap { exactShare(of: $0, under: parentShare, log: &own) }
    let isNormalised = fields.choice("normalise", of: Normalisation.self, log: &own) != nil
    let minimumScore = fields.decimal("minimum-score", log: &own)
    misplacedKeys += CriterionKeys.misplaced(in: fields, of: id, measure: kind)
    let measure = kind.name.flatMap { readMeasure($0, fields, log: &own) }
    let nodes = fields.list("criteria", log: &own)
    let hasWeight = weight != nil || isDerived
    if own.hasErrors || (!isGroup && measure == nil) || !hasWeight { unread.insert(node.location) }
    log.append(own)

    let children = read(nodes, under: share ?? .zero, log: &log)
    let derived = isDerived ? sum(of: children, at: node.location, log: &log) : .zero
    return Criterion(
      id: id, title: title, weight: weight ?? Sourced(derived, at: node.location),
      share: share ?? derived, measure: measure, isNormalisedToBest: isNormalised,
      minimumScore: minimumScore, children: children, rank: rank, source: node.location)
  }

  /// The weight; what is not scored may have none, which is zero.
  ///
  /// Of a ranked criterion it is what the rule gives it.
  private func readWeight(
    _ fields: YAMLFields, ranked: Sourced<FixedDecimal>?, mayBeAbsent: Bool,
    log: inout DiagnosticLog
  ) -> Sourced<FixedDecimal>? {
    let none = fields.node("weight") == nil && fields.node("rank") == nil
    if mayBeAbsent, none { return Sourced(.zero, at: fields.location) }
    if weighing.isRanked {
      if fields.node("weight") == nil { return ranked }
      log.report(
        .weightBesideOrder, "\"weight\" beside an order of importance, which makes the weights",
        at: fields.place(of: "weight"), hint: "remove it, and give a `rank`")
      return nil
    }
    // A rank in the place of a weight was reported for what it is.
    if fields.node("rank") != nil, fields.node("weight") == nil { return nil }
    return fields.requiredDecimal("weight", log: &log)
  }

  /// Whether it is a price that the award method itself sets against quality, a pass/fail question, or a
  /// group of such questions alone.
  private func mayBeWithoutWeight(_ fields: YAMLFields, _ kind: CriterionKeys.Kind) -> Bool {
    switch kind {
    case .leaf(let name):
      name == .passFail || name == .price && fields.node("formula") == nil
    case .group: fields.node("criteria").map { $0.listsPassFailAlone(depth: 0) } ?? false
    case .unknown: false
    }
  }

  /// The rank, where criteria are ranked.
  private func readRank(
    _ fields: YAMLFields, mayBeAbsent: Bool, log: inout DiagnosticLog
  ) -> Sourced<Int>? {
    let isGiven = fields.node("rank") != nil
    guard weighing.isRanked else {
      if isGiven {
        log.report(
          .importanceWithoutRule,
          "\"rank\" gives an order of importance, and the rubric names no rule that turns it into weights",
          at: fields.place(of: "rank"), hint: WeightsReader.hint)
      }
      return nil
    }
    if !isGiven, mayBeAbsent || fields.node("weight") != nil { return nil }
    return fields.requiredInteger("rank", in: 1...CriterionReader.maximumCount, log: &log)
  }

  private func readKind(
    _ fields: YAMLFields, isGroup: Bool, log: inout DiagnosticLog
  ) -> CriterionKeys.Kind {
    if isGroup { return .group }
    if fields.node("measure") == nil { return .leaf(.marks) }
    let choice = fields.choice("measure", of: MeasureName.self, log: &log)
    return choice.map { .leaf($0.value) } ?? .unknown
  }

  private func readMeasure(
    _ name: MeasureName, _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> Measure? {
    switch name {
    case .marks:
      MarksReader.read(fields, rubricScale: rubricScale, log: &log).map { .marks($0) }
    case .price: PriceReader.read(fields, log: &log).map { .price($0) }
    case .contractLength:
      ContractLengthReader.read(fields, log: &log).map { .contractLength($0) }
    case .contractTerms: ContractTermsReader.read(fields, log: &log).map { .contractTerms($0) }
    case .contractType: ContractTypeReader.read(fields, log: &log).map { .contractType($0) }
    case .passFail: .passFail
    }
  }

  /// The weight as a share of the whole, exact; `nil` and reported where it has too many digits.
  private func exactShare(
    of weight: Sourced<FixedDecimal>, under parentShare: FixedDecimal, log: inout DiagnosticLog
  ) -> FixedDecimal? {
    if basis.isSumOfParts || parentShare == .hundred { return weight.value }
    if let product = try? (parentShare * weight.value).trimmed {
      // Dividing by 100 moves the point by two places and loses nothing.
      if let share = try? FixedDecimal(significand: product.significand, scale: product.scale + 2) {
        return share.trimmed
      }
    }
    reportTooLong(at: weight.source, log: &log)
    return nil
  }

  private mutating func sum(
    of children: [Criterion], at source: SourceLocation, log: inout DiagnosticLog
  ) -> FixedDecimal {
    if let sum = try? FixedDecimal.sum(children.map(\.weight.value)) { return sum }
    reportTooLong(at: source, log: &log)
    unread.insert(source)
    return .zero
  }

  private func reportTooLong(at source: SourceLocation, log: inout DiagnosticLog) {
    log.report(
      .rubricShareTooLong, "as a share of the whole this weight has more digits than can be kept",
      at: source, hint: "write weights with fewer decimals, or nest criteria less deeply")
  }

  private mutating func placeholder(_ source: SourceLocation) -> Criterion {
    unread.insert(source)
    return Criterion(
      id: "", title: "", weight: Sourced(.zero, at: source), share: .zero, measure: nil,
      source: source)
  }
}

/// The words of `normalise`.
private enum Normalisation: String, CaseIterable {
  /// Against the best bid's score.
  case best
}

extension YAMLNode {
  /// How deep groups are looked into.
  private static let deepest = 20

  /// Whether it is a list of pass/fail questions, or of groups of them, and of nothing else.
  func listsPassFailAlone(depth: Int) -> Bool {
    guard depth < YAMLNode.deepest, case .sequence(let items) = content, !items.isEmpty else {
      return false
    }
    return items.allSatisfy { item in
      guard case .mapping(let entries) = item.content else { return false }
      return YAMLNode.isPassFailAlone(entries, depth: depth)
    }
  }

  /// Whether a criterion is a pass/fail question, or a group of nothing else.
  static func isPassFailAlone(_ entries: [Entry], depth: Int) -> Bool {
    if let parts = entries.first(where: { $0.key == "criteria" })?.value {
      return parts.listsPassFailAlone(depth: depth + 1)
    }
    return entries.contains {
      $0.key == "measure" && $0.value.text == MeasureName.passFail.rawValue
    }
  }
}
