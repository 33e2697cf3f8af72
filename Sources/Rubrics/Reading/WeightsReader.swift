internal import Procurement
internal import YAMLReading

/// How the criteria of a rubric come by their weights.
enum Weighing: Sendable {
  /// Each gives its own, as a share or in points.
  case given(WeightBasis)
  /// Each has a rank among its siblings; without a rule where the rubric's could not be read.
  case ranked((any ImportanceRule)?, places: Int)

  /// What the weights are shares of.
  var basis: WeightBasis {
    if case .given(let basis) = self { basis } else { .ofParent }
  }

  /// Whether criteria are ranked instead of weighed.
  var isRanked: Bool {
    if case .ranked = self { true } else { false }
  }
}

/// Reads `weights`: a word, or `{order: rank-order-centroid, places: 2}`.
enum WeightsReader {
  /// How criteria are weighed, and the order of importance where there is one.
  static func read(
    in fields: YAMLFields, log: inout DiagnosticLog
  ) -> (weighing: Weighing, order: ImportanceOrder?) {
    guard let node = fields.node("weights") else { return (.given(.ofParent), nil) }
    if case .mapping = node.content { return order(node, log: &log) }
    if let text = node.text, text.hasPrefix("order") || ImportanceRules.named(text) != nil {
      log.report(
        .importanceWithoutRule,
        "\"weights: \(text.cut)\" does not say by which rule, and to how many decimals, an order becomes "
          + "weights", at: node.location, hint: hint)
      return (.ranked(nil, places: 0), nil)
    }
    let basis = fields.choice("weights", of: WeightBasis.self, log: &log)
    return (.given(basis?.value ?? .ofParent), nil)
  }

  /// What to write for an order of importance.
  static let hint = "write `weights: {order: rank-order-centroid, places: 2}`, or another rule"

  private static func order(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> (weighing: Weighing, order: ImportanceOrder?) {
    let unread = (weighing: Weighing.ranked(nil, places: 0), order: ImportanceOrder?.none)
    let every = ["order", "places"] + ImportanceRules.all.flatMap { $0.keys }
    guard let fields = YAMLFields(node, what: "\"weights\"", allowed: every, log: &log) else {
      return unread
    }
    let places = fields.requiredInteger("places", in: ImportanceOrder.allowedPlaces, log: &log)
    guard fields.node("order") != nil else {
      log.report(
        .importanceWithoutRule, "\"weights\" names no rule that turns the order into weights",
        at: node.location, hint: hint)
      return unread
    }
    guard let name = fields.text("order", log: &log) else { return unread }
    guard let type = ImportanceRules.named(name.value) else {
      log.report(
        .yamlWrongValue, "\"order\" cannot be \(Diagnostic.quoted(name.value))", at: name.source,
        hint: NearestName.hint(for: name.value, among: ImportanceRules.all.map { $0.page.name }))
      return unread
    }
    let strange = every.dropFirst(2).filter { !type.keys.contains($0) && fields.node($0) != nil }
    for key in strange {
      log.report(
        .yamlUnknownKey, "the rule \"\(name.value)\" has no key \"\(key)\"",
        at: fields.place(of: key), hint: "remove it, or name another rule")
    }
    guard let rule = type.init(fields, log: &log), let places, strange.isEmpty else {
      return unread
    }
    let parameters = type.keys.compactMap { key in
      fields.text(key, log: &log).map { RuleParameter(key, .text($0.value), at: $0.source) }
    }
    return (
      .ranked(rule, places: places.value),
      ImportanceOrder(rule: RuleReference(name, parameters: parameters), places: places.value)
    )
  }
}
