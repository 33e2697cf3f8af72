internal import Procurement
internal import YAMLReading

/// Reads what is published about marks: `marking: {spread: 40}`.
enum MarkingReader {
  /// The rules, or `nil` where nothing is published.
  static func read(in fields: YAMLFields, log: inout DiagnosticLog) -> Marking? {
    guard let node = fields.node("marking"),
      let marking = YAMLFields(node, what: "\"marking\"", allowed: ["spread"], log: &log)
    else { return nil }
    guard let spread = marking.decimal("spread", log: &log) else { return Marking() }
    guard spread.value >= .zero, spread.value <= FixedDecimal(100) else {
      log.report(
        .spreadOutOfRange, "the spread of marks is \(spread.value) percent of the scale",
        at: spread.source, hint: "publish 0 to 100; without it 40 holds")
      return nil
    }
    return Marking(spread: spread)
  }
}
