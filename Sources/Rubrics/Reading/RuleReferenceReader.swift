internal import Procurement
internal import YAMLReading

/// Reads a rule with its parameters: `lowest-proportional`, or
/// `{name: linear-to-multiple, multiple: 2}`.
enum RuleReferenceReader {
  /// The rule under `key`, which must be there.
  static func required(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> RuleReference? {
    guard let node = fields.required(key, fields.node(key), log: &log) else { return nil }
    switch node.content {
    case .scalar(let name, _):
      return Identifier.check(Sourced(name, at: node.location), log: &log).map {
        RuleReference($0)
      }
    case .mapping(let entries):
      return read(key, entries, of: node, log: &log)
    case .sequence:
      log.report(
        .yamlWrongShape, "\"\(key)\" is a name or a map, not a list", at: node.location,
        hint: "write `\(key): name` or `\(key): {name: …, parameter: …}`")
      return nil
    }
  }

  private static func read(
    _ key: String, _ entries: [YAMLNode.Entry], of node: YAMLNode, log: inout DiagnosticLog
  ) -> RuleReference? {
    // Only the name is known here; which parameters there are is for the rule to say.
    let named = YAMLNode(.mapping(entries.filter { $0.key == "name" }), at: node.location)
    guard let fields = YAMLFields(named, what: "\"\(key)\"", allowed: ["name"], log: &log) else {
      return nil
    }
    let name = fields.requiredIdentifier("name", log: &log)
    var parameters: [RuleParameter] = []
    for entry in entries where entry.key != "name" {
      if let value = value(entry.value, of: entry.key, log: &log) {
        parameters.append(RuleParameter(entry.key, value, at: entry.value.location))
      }
    }
    return name.map { RuleReference($0, parameters: parameters) }
  }

  private static func value(
    _ node: YAMLNode, of parameter: String, log: inout DiagnosticLog
  ) -> RuleParameter.Value? {
    switch node.content {
    case .scalar:
      guard let text = node.text else {
        log.report(
          .yamlWrongValue, "the parameter \"\(parameter.cut)\" has no value", at: node.location,
          hint: "give it a value or remove it")
        return nil
      }
      return .text(text)
    case .sequence(let items):
      return .list(items.compactMap { value($0, of: parameter, log: &log) })
    case .mapping(let entries):
      var map: [String: RuleParameter.Value] = [:]
      for entry in entries { map[entry.key] = value(entry.value, of: parameter, log: &log) }
      return .map(map)
    }
  }
}
