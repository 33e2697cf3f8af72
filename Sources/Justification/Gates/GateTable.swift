internal import Evaluation
internal import Procurement
internal import Rubrics

/// Gates and recorded decisions for a terminal.
enum GateTable {
  /// What stands at the head of a report.
  static func heading(of result: EvaluationResult) -> [String] {
    result.decisions.isEmpty ? [] : ["decisions sha256 \(result.decisions.sha256)"]
  }

  /// The bids that stand by a decision, with the gates that it sets aside.
  static func admitted(in lot: LotResult) -> [String] {
    guard !lot.admitted.isEmpty else { return [] }
    return ["", "gates failed and set aside by a recorded decision"]
      + lot.admitted.flatMap { admitted in
        admitted.gates.flatMap {
          line("\(admitted.bid.name): \(DecisionText.failure($0))", indentation: 2)
        }
      }
  }

  /// The gates that are shown for every bid.
  static func gates(of lot: LotResult) -> [String] {
    guard !lot.gates.isEmpty else { return [] }
    return ["", "gates"]
      + lot.gates.flatMap { row in
        line(GateText.gate(row), indentation: 2)
          + GateText.findings(of: row, in: lot).flatMap { bid, finding in
            line(
              "\(bid.id): \(GateText.finding(finding))"
                + (finding.sources.first.map { " (\($0))" } ?? ""), indentation: 4)
          }
      }
  }

  private static func line(_ text: String, indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    return Paragraph.lines(SafeText.shown(text), first: margin, rest: margin + "    ")
  }
}
