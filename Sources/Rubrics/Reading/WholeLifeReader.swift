internal import Procurement
internal import YAMLReading

/// Reads what a rubric publishes about prices over the contract's life.
enum WholeLifeReader {
  /// Years as price lines count them: of the contract, or of the calendar.
  static let allowedYears = 0...2999

  /// `whole-life: {discount: …, options: count, …}`, or `nil` where none is published.
  static func read(in rubric: YAMLFields, log: inout DiagnosticLog) -> WholeLife? {
    guard let node = rubric.node("whole-life"),
      let fields = YAMLFields(node, what: "\"whole-life\"", allowed: keys, log: &log)
    else { return nil }
    let firstYear = fields.integer("first-year", in: allowedYears, log: &log)
    let rounding = fields.node("rounding").flatMap {
      RoundingReader.read($0, what: "\"rounding\"", placesKey: "places", log: &log)
    }
    return WholeLife(
      discount: fields.node("discount").flatMap { DiscountReader.read($0, log: &log) },
      firstYear: firstYear?.value ?? 1,
      options: counting("options", fields, log: &log),
      extensions: counting("extensions", fields, log: &log),
      indexation: counting("indexation", fields, log: &log),
      indexBaseYear: fields.integer("index-base-year", in: allowedYears, log: &log)?.value,
      rounding: rounding, source: node.location)
  }

  private static let keys = [
    "discount", "first-year", "options", "extensions", "indexation", "index-base-year", "rounding",
  ]

  private static func counting(
    _ key: String, _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> WholeLife.Counting? {
    fields.choice(key, of: WholeLife.Counting.self, log: &log)?.value
  }
}
