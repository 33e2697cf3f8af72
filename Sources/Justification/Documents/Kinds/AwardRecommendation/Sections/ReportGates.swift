internal import Evaluation
internal import Procurement

/// The gates with what each came to in every bid.
enum ReportGates: DocumentSection {
  static let field = DocumentField(
    "gates", .blocks, "the published gates with what each came to in every bid",
    from: "rubric.yaml; the evaluation", law: ["Procurement Act 2023, s.23(3)(a)"])

  static func value(of lot: LotCase) -> FieldValue? {
    let gates = lot.lot.gates
    let bids = lot.lot.lot.bids.indices.sorted { lot.lot.lot.bids[$0].id < lot.lot.lot.bids[$1].id }
    guard !gates.isEmpty, !bids.isEmpty else { return nil }
    let asked = gates.map { gate in
      [TextRun(gate.title, style: .strong), TextRun(": \(gate.asked).")]
    }
    let rows = bids.map { row -> (head: [TextRun], cells: [[TextRun]]) in
      (head: [lot.name(of: lot.lot.lot.bids[row])], cells: gates.map { [cell($0, row: row)] })
    }
    return .blocks(
      [.paragraph(.plain("Each bid had to pass these gates before it was scored.")), .list(asked)]
        + MatrixTables.blocks(
          name: "gates", caption: "Gates", head: "Bid",
          columns: gates.map { DocumentTable.Column($0.title) }, rows: rows))
  }

  private static func cell(_ gate: GateRow, row: Int) -> TextRun {
    let finding = gate.findings[row]
    // The basis of an answer repeats the panel's reason, which may be confidential.
    let basis = gate.rule == "pass-fail" ? "the panel's agreed answer" : finding.basis
    return TextRun(finding.inWords, figure: Figure(basis: basis, sources: finding.sources))
  }
}
