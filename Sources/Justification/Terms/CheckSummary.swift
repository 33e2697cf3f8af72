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

  /// Each check with its outcomes for other programs; none where there are no checks.
  ///
  /// What the findings rest on is `probity terms --format json`'s to tell.
  static func members(of lot: LotResult) -> [(key: String, value: JSONValue)] {
    guard let matrix = lot.checks else { return [] }
    let rows = matrix.rows.map { row in
      JSONValue.object([
        ("check", .string(row.id)), ("onFailure", .string(row.onFailure.rawValue)),
        (
          "findings",
          .array(
            zip(matrix.lot.bids, row.findings).map { bid, finding in
              .object(
                [
                  ("bid", .string(bid.id)), ("outcome", .string(finding.outcome.rawValue)),
                  ("basis", .string(finding.basis)),
                ] + finding.decisionMembers)
            })
        ),
      ])
    }
    return [(key: "checks", value: .array(rows))]
  }

  /// A sentence for each bid in which a check failed or could not be told, in the order of the bids.
  private static func sentences(of matrix: LotCheckMatrix) -> [String] {
    matrix.lot.bids.indices.compactMap { index in
      func ids(_ outcome: CheckOutcome) -> String? {
        let rows = matrix.rows.filter { $0.findings[index].outcome == outcome }
        return rows.isEmpty
          ? nil
          : "\(outcome.inWords): "
            + rows.map { $0.id + ($0.findings[index].decisionMark.map { " (\($0))" } ?? "") }
            .joined(separator: ", ")
      }
      let parts = [ids(.fail), ids(.couldNotTell)].compactMap { $0 }
      return parts.isEmpty ? nil : "\(matrix.lot.bids[index].id) \(parts.joined(separator: "; "))"
    }
  }
}
