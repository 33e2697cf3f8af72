import Procurement
import Testing

@testable import Rubrics

/// Expects a marked rubric to draw exactly these errors and warnings, in any order.
func expect(
  _ marked: String, _ findings: [Finding], notes: Bool = false,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let input = MarkedText(marked)
  let (rubric, found) = readRubric(input.text)
  let shown = found.filter { notes || $0.severity > .note }
  #expect(
    shown.map(\.text).sorted() == findings.map { $0.text(in: input) }.sorted(),
    sourceLocation: sourceLocation)
  #expect(
    (rubric == nil) == found.contains { $0.severity == .error }, sourceLocation: sourceLocation)
}

/// A sound rubric with these criteria, a list item a line.
func rubricText(
  _ criteria: String, head: String = "", ties: String = "ties: [quality, price]"
) -> String {
  """
  rubric: example
  title: Example
  version: 1.0.0
  method: weighted-sum
  line-rounding: none
  scale: {0: None, 1: Poor, 2: Fair, 3: Good}
  \(ties)
  \(head.isEmpty ? "" : head + "\n")criteria:
  \(criteria)
  """
}
