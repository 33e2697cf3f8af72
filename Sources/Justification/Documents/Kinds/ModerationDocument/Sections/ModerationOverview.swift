internal import Evaluation
internal import Procurement

/// How many marks there are, who gave them, and whether anything was moderated.
enum ModerationOverview: DocumentSection {
  static let field = DocumentField(
    "overview", .blocks, "how many marks were given and agreed, by whom, and what was moderated",
    from: "marks.csv or marks/*.xml; moderation.csv", law: ["Procurement Act 2023, s.98"],
    isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    guard let review = lot.lot.markReview else { return .blocks([]) }
    var runs = lot.count(
      review.agreedCount, "agreed mark", of: "the marks of the evaluator “agreed”")
    guard review.individualCount > 0 || !review.barred.isEmpty else {
      let none =
        ". No evaluator's own marks were recorded, so that nothing can be said about moderation."
      return .blocks([.paragraph(runs + [TextRun(none)])])
    }
    runs.append(TextRun(", made of "))
    runs += lot.count(
      review.individualCount, "individual mark", of: "the evaluators' own marks that count")
    runs.append(TextRun(" by \(TieBreaks.list(evaluators(review)))."))
    return .blocks([
      .paragraph(.sentences(runs, barred(review, in: lot), moderated(review, in: lot)))
    ])
  }

  private static func evaluators(_ review: LotMarkReview) -> [String] {
    let marks = review.marks.criteria.flatMap(\.marks)
    return Set(marks.flatMap { $0.individual.map(\.evaluator) }).sorted()
  }

  private static func barred(_ review: LotMarkReview, in lot: LotCase) -> [TextRun] {
    if review.barred.isEmpty { return [] }
    return lot.count(
      review.barred.count, "further mark", of: "the marks that a declared interest bars")
      + [
        TextRun(review.barred.count == 1 ? " is" : " are"),
        TextRun(" barred by a declared interest."),
      ]
  }

  private static func moderated(_ review: LotMarkReview, in lot: LotCase) -> [TextRun] {
    if review.moderation.isEmpty { return .plain("No moderation was recorded.") }
    return lot.count(review.moderation.count, "moderation", of: "the records of moderation.csv")
      + [TextRun(review.moderation.count == 1 ? " was recorded." : " were recorded.")]
  }
}
