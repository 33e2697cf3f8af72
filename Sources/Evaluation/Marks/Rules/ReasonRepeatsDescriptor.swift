internal import Procurement

/// A reason that merely repeats the scale's descriptor.
struct ReasonRepeatsDescriptor: MarkRule {
  let page = MarkRulePage(
    name: "reason-repeats-descriptor", kind: .reasonRepeatsDescriptor,
    definition: """
      The reason has the very words of a descriptor of the scale; or at most one in ten of its words is \
      neither in its own mark's descriptor nor the mark itself nor a word without content, such as *the*, \
      *bid* or *mark*. Case, punctuation and blanks do not count.
      """,
    found: "Good (the descriptor of 4)",
    passes: "Good: the desk is staffed from 7:00 to 20:00 as asked for")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      guard let descriptor = cell.repeatedDescriptor, let place = cell.reasonPlace else {
        return nil
      }
      return MarkFinding(
        page, cell,
        "the reason of \(cell.subject) merely repeats the descriptor \(Diagnostic.quoted(descriptor))",
        hint: "say what in the answer makes it so", at: place)
    }
  }
}
