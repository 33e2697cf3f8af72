internal import Evaluation
internal import Procurement
internal import Rubrics

/// Price screen and adjustments for a document.
enum PriceMarkdown {
  /// What stands at the head of a report.
  static func heading(of result: EvaluationResult) -> [String] {
    result.adjustments.isEmpty
      ? [] : ["", "Adjustments of prices, SHA-256 `\(result.adjustments.sha256)`."]
  }

  /// The lines of a lot, under headings of this level.
  static func lines(of lot: LotResult, level: String) -> [String] {
    screens(of: lot, level) + adjustments(of: lot, level)
  }

  private static func screens(of lot: LotResult, _ level: String) -> [String] {
    guard !lot.priceScreens.isEmpty else { return [] }
    var lines = [
      "", "\(level) Price screen", "", "A flag asks for an explanation and rejects nothing.", "",
    ]
    for rule in lot.priceScreens {
      lines.append("- \(MarkdownText.text("\(rule.named): \(rule.inWords)"))")
      lines += rule.flags.map { flag in
        let places = flag.sources.map(\.description).joined(separator: ", ")
        return "  - \(MarkdownText.text("\(flag.bid.name): \(flag.inWords) [\(places)]"))"
      }
    }
    return lines
  }

  private static func adjustments(of lot: LotResult, _ level: String) -> [String] {
    guard !lot.adjustments.isEmpty else { return [] }
    let places = AdjustmentText.places(of: lot)
    var lines = [
      "", "\(level) Adjustments of prices", "",
      "Every rule is applied to every bid; an effect of nothing is shown like any other.",
    ]
    for row in lot.adjustments {
      let rows = AdjustmentText.findings(of: row, in: lot).map { bid, finding in
        [
          bid.id, bid.bidder, AdjustmentText.amount(finding, places: places), finding.basis,
          finding.sources.map(\.description).joined(separator: ", "),
        ]
      }
      lines += ["", "\(MarkdownText.text(AdjustmentText.rule(row.rule))) [\(row.rule.source)]", ""]
      lines += MarkdownText.table(
        ["bid", "bidder", "effect", "basis", "rests on"], numeric: [2], rows: rows)
    }
    return lines
  }
}
