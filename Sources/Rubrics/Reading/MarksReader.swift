internal import Procurement
internal import YAMLReading

/// Reads a leaf that is scored by agreed marks.
enum MarksReader {
  /// The keys that belong to it.
  static let keys = [
    "minimum-mark", "minimum-score", "normalise", "not-applicable-counts-as", "scale",
  ]

  /// The measure, or `nil` where its scale cannot be read.
  ///
  /// A criterion for which no scale is given gets an empty one, which lint reports.
  static func read(
    _ fields: YAMLFields, rubricScale: ScaleSetting, log: inout DiagnosticLog
  ) -> MarksMeasure? {
    let minimumMark = fields.decimal("minimum-mark", log: &log)
    let notApplicable = fields.decimal("not-applicable-counts-as", log: &log)
    let own = ScaleSetting(in: fields, log: &log)
    let setting = if case .absent = own { rubricScale } else { own }
    let scale: MarkScale
    switch setting {
    case .absent: scale = MarkScale(.listed([]), at: fields.location)
    case .unreadable: return nil
    case .scale(let given): scale = given
    }
    return MarksMeasure(
      scale: scale, minimumMark: minimumMark, notApplicableCountsAs: notApplicable)
  }
}
