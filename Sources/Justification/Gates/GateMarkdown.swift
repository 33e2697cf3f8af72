internal import Evaluation
internal import Procurement
internal import Rubrics

/// Gates and recorded decisions for a document.
enum GateMarkdown {
  /// What stands at the head of a report.
  static func heading(of result: EvaluationResult) -> [String] {
    result.decisions.isEmpty
      ? [] : ["", "Recorded decisions, SHA-256 `\(result.decisions.sha256)`."]
  }

  /// The bids that stand by a decision, with the gates that it sets aside.
  static func admitted(in lot: LotResult, level: String) -> [String] {
    guard !lot.admitted.isEmpty else { return [] }
    return ["", "\(level) Gates set aside", ""]
      + lot.admitted.flatMap { admitted in
        admitted.gates.map { gate in
          let places = gate.sources.map(\.description).joined(separator: ", ")
          return "- "
            + MarkdownText.text(
              "\(admitted.bid.name): \(DecisionText.failure(gate)) [\(places)]")
        }
      }
  }

  /// The gates that are shown for every bid.
  static func gates(of lot: LotResult, level: String) -> [String] {
    guard !lot.gates.isEmpty else { return [] }
    var lines = ["", "\(level) Gates"]
    for row in lot.gates {
      let rows = GateText.findings(of: row, in: lot).map { bid, finding in
        [
          bid.id, bid.offer, finding.inWords, finding.basis,
          finding.sources.map(\.description).joined(separator: ", "),
        ]
      }
      lines += ["", "\(MarkdownText.text(GateText.gate(row))).", ""]
      lines += MarkdownText.table(
        ["bid", "bidder", "outcome", "basis", "rests on"], numeric: [], rows: rows)
    }
    return lines
  }
}
