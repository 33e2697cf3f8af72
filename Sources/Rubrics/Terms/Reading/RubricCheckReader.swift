internal import Procurement
internal import YAMLReading

/// Reads the checks of contract schedules, and the sets of checks that a rubric includes.
enum RubricCheckReader {
  /// The most checks a rubric may have.
  static let maximumCount = 1000
  /// The keys of a check.
  static let keys = [
    "id", "title", "source", "on-failure", "points", "require", "check",
  ]

  /// What is read under `checks`.
  struct Checks {
    /// The checks that were read whole, in written order.
    var checks: [RubricCheck] = []
    /// Whether every check was.
    var isComplete = true
  }

  /// The checks under `checks`.
  static func checks(in fields: YAMLFields, log: inout DiagnosticLog) -> Checks {
    let nodes = fields.list("checks", log: &log)
    var read = Checks()
    if nodes.count > maximumCount {
      log.report(
        .rubricTooMany, "a rubric has at most \(maximumCount) checks",
        at: fields.place(of: "checks"), hint: "remove checks, or join them with `all-of`")
      read.isComplete = false
      return read
    }
    var first: [String: SourceLocation] = [:]
    for node in nodes {
      guard let check = check(node, log: &log) else {
        read.isComplete = false
        continue
      }
      if let earlier = first[check.id] {
        reportTwice("two checks have the id \"\(check.id)\"", check.source, earlier, log: &log)
        continue
      }
      first[check.id] = check.source
      read.checks.append(check)
    }
    return read
  }

  /// The names under `include`: a list of them, or one.
  static func includes(in fields: YAMLFields, log: inout DiagnosticLog) -> [Sourced<String>] {
    var names: [Sourced<String>] = []
    if let node = fields.node("include"), let name = node.text {
      names = [Sourced(name, at: node.location)]
    } else {
      names = fields.texts("include", log: &log)
    }
    var first: [String: SourceLocation] = [:]
    return names.filter { name in
      guard let earlier = first[name.value] else {
        first[name.value] = name.source
        return true
      }
      reportTwice(
        "\(Diagnostic.quoted(name.value)) is included twice", name.source, earlier, log: &log)
      return false
    }
  }

  private static func check(_ node: YAMLNode, log: inout DiagnosticLog) -> RubricCheck? {
    var own = DiagnosticLog()
    let fields = YAMLFields(node, what: "a check", allowed: keys, log: &own)
    let check = fields.flatMap { RubricCheckReader.check($0, log: &own) }
    log.append(own)
    return own.hasErrors ? nil : check
  }

  private static func check(_ fields: YAMLFields, log: inout DiagnosticLog) -> RubricCheck? {
    let id = fields.requiredIdentifier("id", log: &log)
    let title = fields.requiredText("title", log: &log)
    let onFailure = fields.choice("on-failure", of: RubricCheck.OnFailure.self, log: &log)
    let points = points(fields, log: &log)
    let requirement = requirement(fields, log: &log)
    if fields.node("points") != nil, fields.node("on-failure") != nil {
      log.report(
        .checkPointsAndFailure,
        "\(Diagnostic.quoted(id?.value ?? "")) has both \"points\" and \"on-failure\"",
        at: fields.place(of: "points"),
        hint: "keep one; a check earns points or has a consequence",
        related: [Diagnostic.Related("on-failure is here", at: fields.place(of: "on-failure"))])
    }
    guard let id, let title, let requirement else { return nil }
    return RubricCheck(
      id: id.value, title: title.value, citation: fields.text("source", log: &log)?.value,
      onFailure: onFailure?.value ?? .note, points: points, requirement: requirement,
      source: fields.location)
  }

  private static func points(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<FixedDecimal>? {
    guard let points = fields.decimal("points", log: &log) else { return nil }
    if points.value > .zero { return points }
    log.report(
      .yamlWrongValue, "\"points\" is a number above zero, not \"\(points.value)\"",
      at: points.source, hint: "write what a pass earns")
    return nil
  }

  private static func requirement(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> RubricCheck.Requirement? {
    switch (fields.node("require"), fields.node("check")) {
    case (let node?, nil):
      return TermConditionReader.read(node, log: &log).map { .condition($0) }
    case (nil, _?):
      return RuleReferenceReader.required("check", in: fields, log: &log).map { .shipped($0) }
    case (nil, nil):
      log.report(
        .checkRequirement, "a check asks for nothing", at: fields.location,
        hint: "add `require: {term: …}`, or `check:` with the name of a shipped check")
    case (_?, _?):
      log.report(
        .checkRequirement, "a check has both \"require\" and \"check\"",
        at: fields.place(of: "check"), hint: "make two checks of it, each with an id of its own")
    }
    return nil
  }

  private static func reportTwice(
    _ message: String, _ source: SourceLocation, _ earlier: SourceLocation,
    log: inout DiagnosticLog
  ) {
    log.report(
      .checkRepeated, message, at: source, hint: "keep one of the two, or give it another id",
      related: [Diagnostic.Related("first given here", at: earlier)])
  }
}
