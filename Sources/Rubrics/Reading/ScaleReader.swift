internal import Procurement
internal import YAMLReading

/// Reads a scale: `{0: Poor, 1: Good}`, or `{from: 0, to: 100, step: 1}`.
enum ScaleReader {
  /// The most marks a scale may list.
  static let maximumCount = 1000

  private static let rangeKeys = ["from", "to", "step"]

  /// The scale, or `nil` where a part of it cannot be read.
  static func read(_ node: YAMLNode, log: inout DiagnosticLog) -> MarkScale? {
    guard case .mapping(let entries) = node.content else {
      log.report(
        .yamlWrongShape, "a scale is written as a map", at: node.location,
        hint: "write `{0: Poor, 1: Good}` or `{from: 0, to: 100, step: 1}`")
      return nil
    }
    guard entries.count <= maximumCount else {
      log.report(
        .rubricTooMany, "a scale lists at most \(maximumCount) marks", at: node.location,
        hint: "write a range: `{from: 0, to: 100, step: 0.1}`")
      return nil
    }
    let isRange = entries.contains { rangeKeys.contains($0.key) }
    let steps = isRange ? range(node, log: &log) : listed(entries, log: &log)
    return steps.map { MarkScale($0, at: node.location) }
  }

  private static func range(_ node: YAMLNode, log: inout DiagnosticLog) -> MarkScale.Steps? {
    guard let fields = YAMLFields(node, what: "a scale's range", allowed: rangeKeys, log: &log)
    else { return nil }
    let from = fields.requiredDecimal("from", log: &log)
    let to = fields.requiredDecimal("to", log: &log)
    let step = fields.requiredDecimal("step", log: &log)
    guard let from, let to, let step else { return nil }
    return .range(from: from.value, to: to.value, step: step.value)
  }

  private static func listed(
    _ entries: [YAMLNode.Entry], log: inout DiagnosticLog
  ) -> MarkScale.Steps? {
    let steps = entries.compactMap { step($0, log: &log) }
    guard steps.count == entries.count else { return nil }
    return .listed(steps.sorted { $0.mark < $1.mark })
  }

  private static func step(_ entry: YAMLNode.Entry, log: inout DiagnosticLog) -> MarkStep? {
    guard let mark = try? FixedDecimal(parsing: entry.key) else {
      log.report(
        .yamlWrongValue, "a step of a scale is a number, not \"\(entry.key.cut)\"",
        at: entry.keyLocation, hint: "write the mark, then what it stands for: `3: Satisfactory`")
      return nil
    }
    guard let descriptor = entry.value.text, !descriptor.isEmpty else {
      log.report(
        .yamlWrongValue, "the step \"\(entry.key.cut)\" does not say what it stands for",
        at: entry.keyLocation, hint: "write what it stands for: `\(entry.key.cut): Satisfactory`")
      return nil
    }
    return MarkStep(mark, descriptor)
  }
}

/// What a rubric says about the scale of all its criteria.
enum ScaleSetting {
  /// Nothing.
  case absent
  /// Something that cannot be read.
  case unreadable
  /// This scale.
  case scale(MarkScale)

  /// Reads the key `scale`.
  init(in fields: YAMLFields, log: inout DiagnosticLog) {
    guard let node = fields.node("scale") else {
      self = .absent
      return
    }
    self = ScaleReader.read(node, log: &log).map { .scale($0) } ?? .unreadable
  }
}
