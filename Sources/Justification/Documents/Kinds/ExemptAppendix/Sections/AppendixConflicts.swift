internal import Evaluation
internal import Procurement

/// The interests that evaluators declared.
enum AppendixConflicts: DocumentSection {
  static let field = DocumentField(
    "conflicts", .blocks, "the interests that evaluators declared, which bar their marks",
    from: "conflicts.csv",
    law: [
      "Procurement Act 2023, s.81-83", "Public Contracts Regulations 2015, reg 84(1)(i)",
    ])

  static func value(of lot: LotCase) -> FieldValue? {
    let declarations = lot.lot.lot.conflicts
    if declarations.isEmpty { return nil }
    return .blocks([
      .table(
        DocumentTable(
          name: "conflicts", caption: .plain("Declared interests"),
          columns: ["Evaluator", "Role", "Concerns", "Interest", "Declared"].map {
            DocumentTable.Column($0)
          }, rows: declarations.map(row)))
    ])
  }

  private static func row(_ declaration: ConflictDeclaration) -> [[TextRun]] {
    let concerns = [declaration.bid, declaration.bidder].compactMap { $0 }
      .map { [TextRun($0.value, quotes: [$0.source])] }
    return [
      [TextRun(declaration.evaluator.value, quotes: [declaration.evaluator.source])],
      .plain(declaration.role ?? "not stated"), .list(concerns),
      [TextRun(declaration.interest, quotes: [declaration.evaluator.source])],
      .plain(declaration.date?.description ?? "not stated"),
    ]
  }
}
