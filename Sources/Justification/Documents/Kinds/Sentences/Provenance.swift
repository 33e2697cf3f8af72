internal import Evaluation
internal import Procurement
internal import Rubrics

/// What a document was made with.
enum Provenance {
  /// The facts: version, hashes and date.
  static func facts(of lot: LotCase) -> [Fact] {
    let evaluation = lot.award.evaluation
    var facts = [
      Fact("Made with", .plain("Probity \(lot.award.toolVersion)")),
      Fact(
        "Rubric",
        [
          TextRun("\(evaluation.rubric.id) \(evaluation.rubric.version), SHA-256 "),
          hash(evaluation.rubric.sha256, at: "/rubric/sha256"),
        ]),
    ]
    if !evaluation.adjustments.isEmpty {
      facts.append(
        Fact(
          "Adjustments of prices",
          [TextRun("SHA-256 "), hash(evaluation.adjustments.sha256, at: "/adjustments/sha256")]))
    }
    if !evaluation.decisions.isEmpty {
      facts.append(
        Fact(
          "Recorded decisions",
          [TextRun("SHA-256 "), hash(evaluation.decisions.sha256, at: "/decisions/sha256")]))
    }
    if let day = lot.award.competition.evaluatedOn {
      facts.append(Fact("Evaluated on", .plain(day.description)))
    }
    return facts
  }

  private static func hash(_ text: String, at pointer: String) -> TextRun {
    TextRun(
      text, style: .code,
      figure: Figure(pointer: pointer, basis: "the hash of the canonical form", sources: []))
  }
}
