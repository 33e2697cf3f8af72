internal import Evaluation
internal import Procurement

/// Who gets which lot, for a terminal.
enum AssignmentTable {
  /// The lines; none where each lot is awarded for itself.
  static func lines(of result: EvaluationResult) -> [String] {
    guard let assignment = result.assignment else { return [] }
    var lines = ["", "Award of the lots"]
    lines += line(AssignmentText.rule(of: assignment), 0)
    for award in assignment.awards {
      lines += [""] + line(AssignmentText.outcome(of: award), 0)
      for sentence in AssignmentText.reasons(of: award) { lines += line(sentence, 2) }
    }
    let sums = AssignmentText.sums(of: assignment)
    if !sums.isEmpty { lines += [""] + sums.flatMap { line($0, 0) } }
    if !assignment.combinations.isEmpty {
      lines += ["", "combinations; other bids' scores stay as they are"]
      for one in assignment.combinations {
        let (head, members) = AssignmentText.combination(one)
        lines += line(head, 2) + members.flatMap { line($0, 4) }
      }
    }
    return lines
  }

  private static func line(_ text: String, _ indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    return Paragraph.lines(SafeText.shown(text), first: margin, rest: margin + "    ")
  }
}
