internal import Procurement
internal import YAMLReading

/// Reads how scores and priced lines are rounded.
enum RoundingReader {
  /// `rounding: {scores: 2, mode: half-up}`, or `nil` where none is published.
  static func scoreRounding(in fields: YAMLFields, log: inout DiagnosticLog) -> Rounding? {
    fields.node("rounding").flatMap {
      read($0, what: "\"rounding\"", placesKey: "scores", log: &log)
    }
  }

  /// `line-rounding: none`, or `line-rounding: {places: 2, mode: half-up}`.
  static func lineRounding(in fields: YAMLFields, log: inout DiagnosticLog) -> LineRounding {
    guard let node = fields.node("line-rounding") else { return .unpublished }
    if let text = node.text {
      if text == "none" { return .none }
      log.report(
        .yamlWrongValue, "\"line-rounding\" cannot be \"\(text.cut)\"", at: node.location,
        hint: "write `none`, or how each line is rounded: `{places: 2, mode: half-up}`")
      return .unpublished
    }
    return read(node, what: "\"line-rounding\"", placesKey: "places", log: &log)
      .map { .each($0) } ?? .unpublished
  }

  /// `{places: 2, mode: half-up}` for what `what` names.
  static func read(
    _ node: YAMLNode, what: String, placesKey: String, log: inout DiagnosticLog
  ) -> Rounding? {
    guard let fields = YAMLFields(node, what: what, allowed: [placesKey, "mode"], log: &log)
    else { return nil }
    let places = fields.requiredInteger(placesKey, in: Rounding.allowedPlaces, log: &log)
    let mode = fields.required(
      "mode", fields.choice("mode", of: RoundingMode.self, log: &log), log: &log)
    guard let places, let mode else { return nil }
    return Rounding(places: places.value, mode: mode.value)
  }
}
