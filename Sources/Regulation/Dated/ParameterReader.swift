internal import Procurement
internal import YAMLReading

/// Reads the file of a parameter.
enum ParameterReader {
  /// The parameter in the file `id`.yaml, or `nil`; the log then says what is wrong with it.
  static func read(_ bytes: [UInt8], id: String, log: inout DiagnosticLog) -> Parameter? {
    guard let root = YAMLFile.read(bytes, file: "\(id).yaml", log: &log),
      let fields = YAMLFields(
        root, what: "a parameter", allowed: ["parameter", "description", "unit", "values"],
        log: &log)
    else { return nil }
    let name = fields.required("parameter", fields.text("parameter", log: &log), log: &log)
    let description = fields.required(
      "description", fields.text("description", log: &log), log: &log)
    let unit = fields.required("unit", fields.text("unit", log: &log), log: &log)
    let entries = fields.required("values", fields.map("values", log: &log), log: &log) ?? []
    var values: [DatedValue] = []
    for entry in entries {
      guard let value = value(entry, log: &log) else { continue }
      values.append(value)
    }
    if entries.isEmpty, fields.node("values") != nil, !log.hasErrors {
      report("a parameter has at least one value", at: fields.place(of: "values"), log: &log)
    }
    if let name, name.value != id {
      report("the parameter is named after its file, \"\(id)\"", at: name.source, log: &log)
    }
    for (earlier, later) in zip(values, values.dropFirst()) where later.from <= earlier.from {
      report("\(later.from) does not follow \(earlier.from)", at: fields.location, log: &log)
    }
    guard !log.hasErrors, !values.isEmpty, let description, let unit else { return nil }
    return Parameter(id: id, description: description.value, unit: unit.value, values: values)
  }

  private static func value(_ entry: YAMLNode.Entry, log: inout DiagnosticLog) -> DatedValue? {
    let keys = ["value", "steps", "citation", "source", "note"]
    guard let fields = YAMLFields(entry.value, what: "a value", allowed: keys, log: &log) else {
      return nil
    }
    let citation = fields.required("citation", fields.text("citation", log: &log), log: &log)
    let source = fields.required("source", fields.text("source", log: &log), log: &log)
    let note = fields.text("note", log: &log)
    guard let from = CalendarDate(iso: entry.key) else {
      report("\"\(entry.key)\" is not a date such as 2026-03-31", at: entry.keyLocation, log: &log)
      return nil
    }
    let content: DatedValue.Content?
    if fields.node("steps") == nil {
      content = fields.required("value", fields.decimal("value", log: &log), log: &log)
        .map { .number($0.value) }
    } else {
      content = .steps(fields.list("steps", log: &log).compactMap { step($0, log: &log) })
    }
    guard let content, let citation, let source else { return nil }
    return DatedValue(
      from: from, content: content, citation: citation.value, source: source.value,
      note: note?.value)
  }

  private static func step(_ node: YAMLNode, log: inout DiagnosticLog) -> DiscountStep? {
    guard
      let fields = YAMLFields(node, what: "a step", allowed: ["up-to-year", "value"], log: &log)
    else { return nil }
    let year = fields.integer("up-to-year", in: 0...10_000, log: &log)
    let percent = fields.required("value", fields.decimal("value", log: &log), log: &log)
    return percent.map { DiscountStep(upToYear: year?.value, percent: $0.value) }
  }

  private static func report(
    _ message: String, at place: SourceLocation, log: inout DiagnosticLog
  ) {
    log.report(.yamlWrongValue, message, at: place, hint: "mend the file of the parameter")
  }
}

extension Parameter {
  /// A parameter that ships with Probity.
  init(shipped id: String, _ bytes: [UInt8]) {
    var log = DiagnosticLog()
    guard let parameter = ParameterReader.read(bytes, id: id, log: &log) else {
      // The file is part of the program, and a test reads every one.
      preconditionFailure("\(id).yaml cannot be read: \(log.finished().map(\.message))")
    }
    self = parameter
  }
}
