internal import Procurement
internal import Rubrics

/// Whether the prices of the bids still standing are in the terms that the rubric publishes, and in the
/// same terms among each other.
///
/// - Source: the West Coast franchise of 2012 was lost over real-terms figures used as nominal ones
///   (Report of the Laidlaw Inquiry, HC 809, 2012).
struct PriceBaseCheck {
  let rubric: Rubric
  let lot: Lot

  /// Reports prices that cannot be compared, and those that do not say in what terms they are.
  func run(_ standing: [Int], log: inout DiagnosticLog) {
    let isScored = rubric.leaves.contains { $0.measure?.name == .price }
    guard isScored else { return }
    let stands = Set(lot.statedBases.isEmpty ? [] : standing)
    let stated = lot.statedBases.filter { stands.contains($0.key) }
    // Nothing published and nothing stated: prices are compared as they stand.
    if stated.isEmpty, rubric.priceBase == nil { return }
    check(PriceBasePart.terms, standing, stated, log: &log)
    check(PriceBasePart.vat, standing, stated, log: &log)
  }

  private func check(
    _ part: PriceBasePart, _ standing: [Int], _ stated: [Int: PriceBase], log: inout DiagnosticLog
  ) {
    if let published = rubric.priceBase, let asked = part.words(published.value) {
      for row in standing {
        let words = stated[row].flatMap(part.words)
        if let words, words != asked {
          reportDiffering(row, words, asked, log: &log)
        } else if words == nil {
          reportSilent(
            row, part, "the rubric publishes \"\(asked)\"", at: published.source, log: &log)
        }
      }
      return
    }
    checkAmongEachOther(part, standing, stated, log: &log)
  }

  /// Compares every bid with the first by id that states the part.
  private func checkAmongEachOther(
    _ part: PriceBasePart, _ standing: [Int], _ stated: [Int: PriceBase], log: inout DiagnosticLog
  ) {
    let speaking = standing.filter { stated[$0].flatMap(part.words) != nil }
    guard let first = speaking.min(by: { lot.bids[$0].id < lot.bids[$1].id }),
      let reference = stated[first].flatMap(part.words)
    else { return }
    let place = lot.bids[first].pricePlace
    for row in standing.sorted(by: { lot.bids[$0].id < lot.bids[$1].id }) {
      let words = stated[row].flatMap(part.words)
      if let words, words != reference {
        log.report(
          .priceBasesMixed,
          "bid \"\(lot.bids[row].id)\" is priced in \"\(words)\" and bid \"\(lot.bids[first].id)\" in "
            + "\"\(reference)\"",
          at: lot.bids[row].pricePlace,
          hint: "ask for prices on one base; \(PriceBaseCheck.why)",
          related: [Diagnostic.Related("the other price stands here", at: place)])
      } else if words == nil {
        reportSilent(
          row, part, "bid \"\(lot.bids[first].id)\" is priced in \"\(reference)\"", at: place,
          log: &log)
      }
    }
  }

  private func reportDiffering(
    _ row: Int, _ words: String, _ asked: String, log: inout DiagnosticLog
  ) {
    log.report(
      .priceBaseDiffers,
      "bid \"\(lot.bids[row].id)\" is priced in \"\(words)\", and the rubric publishes \"\(asked)\"",
      at: lot.bids[row].pricePlace,
      hint: "ask the bidder for its price on the published base; \(PriceBaseCheck.why)",
      related: rubric.priceBase.map { [Diagnostic.Related("published here", at: $0.source)] } ?? [])
  }

  private func reportSilent(
    _ row: Int, _ part: PriceBasePart, _ other: String, at place: SourceLocation,
    log: inout DiagnosticLog
  ) {
    log.report(
      .priceBaseNotStated,
      "bid \"\(lot.bids[row].id)\" does not say \(part.question), and \(other)",
      at: lot.bids[row].pricePlace,
      hint: "make sure with the bidder; the price is compared as it stands",
      related: [Diagnostic.Related("stated here", at: place)])
  }

  private static let why =
    "the West Coast franchise of 2012 was lost over real terms used as nominal ones (Laidlaw Inquiry, "
    + "HC 809 of 2012)"
}

/// What a price base says, apart: each half may be stated without the other.
private struct PriceBasePart {
  /// What a bid that is silent on it does not say.
  let question: String
  /// What a base says of it; `nil` for nothing.
  let words: @Sendable (PriceBase) -> String?

  /// Real or nominal.
  static let terms = PriceBasePart(question: "whether its price is in real or nominal terms") {
    $0.terms?.inWords
  }
  /// With or without VAT.
  static let vat = PriceBasePart(question: "whether VAT is in its price") { $0.vat?.inWords }
}

extension Bid {
  /// Where the price stands.
  fileprivate var pricePlace: SourceLocation { price?.source ?? source }
}
