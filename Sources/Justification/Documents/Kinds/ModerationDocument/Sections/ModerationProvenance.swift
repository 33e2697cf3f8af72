internal import Procurement

/// What the record was made with.
enum ModerationProvenance: DocumentSection {
  static let field = DocumentField(
    "provenance", .blocks,
    "the program's version, the hashes of what was applied, the evaluation's date",
    from: "the program; rubric.yaml; decisions.yaml; evaluated-on in competition.yaml",
    isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    .blocks([.facts(Provenance.facts(of: lot))])
  }
}
