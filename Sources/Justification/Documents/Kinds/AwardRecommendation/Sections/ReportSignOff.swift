internal import Procurement

/// Room for signatures, one for each role.
enum ReportSignOff: DocumentSection {
  static let field = DocumentField(
    "sign-off", .blocks, "room for the signature of each role that has to sign",
    from: "sign-off in award.yaml", isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    let facts = lot.award.facts
    guard !facts.signOff.isEmpty else {
      return .missing([
        MissingFact(
          "the roles of those who sign it",
          at: facts.source ?? SourceLocation(file: AwardFacts.fileName),
          hint: "add `sign-off` to \(AwardFacts.fileName): a list of roles")
      ])
    }
    return .blocks([.signOff(facts.signOff.map { [TextRun($0.value, quotes: [$0.source])] })])
  }
}
