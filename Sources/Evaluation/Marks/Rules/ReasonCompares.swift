internal import Procurement

/// A reason that compares bids instead of judging the answer.
struct ReasonCompares: MarkRule {
  let page = MarkRulePage(
    name: "reason-compares", kind: .reasonCompares,
    definition: """
      The reason names another bidder of the lot (in capitals as names are written; a name of one word \
      not at the beginning of a sentence, unless with its legal form) or another bid's id (after a word \
      such as *bid* or *than*); or, in English, it sets the bid against others: *than*, *unlike* or \
      *compared to* with *others*, *bidders*, *bids* and the like; *weakest of the bids*; *other bidders*.
      """,
    found: "Weaker than the others on mobilisation",
    passes: "Mobilisation in 12 weeks, two more than the specification allows")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      guard let reason = cell.reason, let place = cell.reasonPlace else { return nil }
      let what: String
      if let name = marks.names.other(than: cell.bid, in: reason) {
        what = "names \(Diagnostic.quoted(name))"
      } else if let phrase = ComparingPhrases.first(in: reason) {
        what = "compares: \(Diagnostic.quoted(phrase))"
      } else {
        return nil
      }
      return MarkFinding(
        page, cell, "the reason of \(cell.subject) \(what)",
        hint: "judge the answer against the scale, not against other bids", at: place)
    }
  }
}
