internal import Evaluation
internal import Procurement
internal import Rubrics

/// Price screen and adjustments for a terminal.
enum PriceTable {
  /// What stands at the head of a report.
  static func heading(of result: EvaluationResult) -> [String] {
    result.adjustments.isEmpty ? [] : ["adjustments sha256 \(result.adjustments.sha256)"]
  }

  /// The lines of a lot.
  static func lines(of lot: LotResult) -> [String] { screens(of: lot) + adjustments(of: lot) }

  private static func screens(of lot: LotResult) -> [String] {
    guard !lot.priceScreens.isEmpty else { return [] }
    return ["", "price screen; a flag asks for an explanation and rejects nothing"]
      + lot.priceScreens.flatMap { rule in
        line("\(rule.named): \(rule.inWords)", indentation: 2)
          + rule.flags.flatMap { line("\($0.bid.id): \($0.inWords)", indentation: 4) }
      }
  }

  private static func adjustments(of lot: LotResult) -> [String] {
    guard !lot.adjustments.isEmpty else { return [] }
    let places = AdjustmentText.places(of: lot)
    return ["", "adjustments of prices, the same rules for every bid"]
      + lot.adjustments.flatMap { row in
        line(AdjustmentText.rule(row.rule), indentation: 2)
          + AdjustmentText.findings(of: row, in: lot).flatMap { bid, finding in
            line(
              "\(bid.id): \(AdjustmentText.amount(finding, places: places)), \(finding.basis)",
              indentation: 4)
          }
      }
  }

  private static func line(_ text: String, indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    return Paragraph.lines(SafeText.shown(text), first: margin, rest: margin + "    ")
  }
}
