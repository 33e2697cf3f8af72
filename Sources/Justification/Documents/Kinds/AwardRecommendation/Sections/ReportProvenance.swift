internal import Evaluation
internal import Procurement

/// What the report was made with, so that it can be made again.
enum ReportProvenance: DocumentSection {
  static let field = DocumentField(
    "provenance", .blocks,
    "the program's version, the hashes of what was applied, the evaluation's date",
    from: "the program; rubric.yaml; decisions.yaml; evaluated-on in competition.yaml",
    law: ["Procurement Act 2023, s.98"], isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    .blocks([.facts(Provenance.facts(of: lot))])
  }
}
