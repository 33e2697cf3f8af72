import Procurement

@testable import Rubrics

/// The rubric in a text, and what was reported.
func readRubric(_ text: String) -> (rubric: Rubric?, found: [Diagnostic]) {
  var log = DiagnosticLog()
  let rubric = RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log)
  return (rubric, log.finished())
}

/// The rubric that was shipped, or `nil` where it has errors.
func readRubric(_ shipped: ShippedRubric) -> Rubric? {
  var log = DiagnosticLog()
  return RubricReader.read(shipped.bytes, file: shipped.file, log: &log)
}

extension Diagnostic {
  /// The diagnostic on one line, as tests compare it.
  var text: String { "\(location?.description ?? "") \(code) \(message)" }
}
