internal import Evaluation
internal import Procurement
internal import Rubrics

/// What a report on the ranking says of the checks of contract schedules: how many of each outcome, and
/// by bid what failed or could not be told.
enum CheckSummary {
  /// The lines for a terminal; none where there are no checks.
  static func lines(of lot: LotResult) -> [String] {
    guard let matrix = lot.checks, !matrix.rows.isEmpty, !matrix.lot.bids.isEmpty else { return [] }
    return ["", "contract terms: \(matrix.tally)"]
      + sentences(of: matrix).flatMap {
        Paragraph.lines(SafeText.shown($0), first: "  ", rest: "      ")
      } + ["  `probity terms` shows what each rests on"]
  }

  /// The section for a document; none where there are no checks.
  static func markdown(of lot: LotResult, level: String) -> [String] {
    guard let matrix = lot.checks, !matrix.rows.isEmpty, !matrix.lot.bids.isEmpty else { return [] }
    return ["", "\(level) Contract terms", "", "\(matrix.tally).", ""]
      + sentences(of: matrix).map { "- \(MarkdownText.text($0))" }
  }

  /// The matrix for other programs; none where there are no checks.
  static func members(of lot: LotResult) -> [(key: String, value: JSONValue)] {
    lot.checks.map { [(key: "checks", value: CheckJSON.rows(of: $0))] } ?? []
  }

  /// A sentence for each bid in which a check failed or could not be told, in the order of the bids.
  private static func sentences(of matrix: LotCheckMatrix) -> [String] {
    matrix.lot.bids.indices.compactMap { index in
      func ids(_ outcome: CheckOutcome) -> String? {
        let rows = matrix.rows.filter { $0.findings[index].outcome == outcome }
        return rows.isEmpty
          ? nil : "\(outcome.inWords): " + rows.map(\.id).joined(separator: ", ")
      }
      let parts = [ids(.fail), ids(.couldNotTell)].compactMap { $0 }
      return parts.isEmpty ? nil : "\(matrix.lot.bids[index].id) \(parts.joined(separator: "; "))"
    }
  }
}
