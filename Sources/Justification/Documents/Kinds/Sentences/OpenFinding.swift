internal import Evaluation
internal import Procurement

/// What a check of contract terms found in a bid, as the open report says it.
///
/// The basis alone: year by year and cell by cell, the term compliance schedule has it.
enum OpenFinding {
  /// What the evaluation ends a basis in whose details follow; in the report they do not.
  private static let cut = ", listed below"

  /// The finding, with its full stop.
  ///
  /// - Parameters:
  ///   - place: the row's place among the checks.
  ///   - bids: the rows of the bids of which the same was found.
  static func text(
    of row: CheckRow, at place: Int, in bids: [Int], of lot: LotCase
  ) -> [TextRun] {
    let finding = row.findings[bids[0]]
    let sources = bids.flatMap { row.findings[$0].reliedOn.map(\.source) }
    let isCut = finding.basis.hasSuffix(cut)
    let pointer = "/lots/\(lot.index)/checks/\(place)/findings/\(bids[0])/basis"
    return .sentences(
      DecisionSentences.closed([
        TextRun(
          isCut ? String(finding.basis.dropLast(cut.count)) : finding.basis,
          figure: Figure(
            pointer: isCut ? nil : pointer, basis: "the check \(row.id)", sources: sources),
          quotes: sources)
      ]),
      isCut ? [TextRun("The term compliance schedule lists them all.")] : [])
  }
}
