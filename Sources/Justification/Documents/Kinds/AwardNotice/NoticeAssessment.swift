internal import Evaluation
internal import Procurement
internal import Regulation

/// What a contract award notice says of the tenders: counts where the contract is not large, names where
/// it is.
///
/// - Source: Procurement Regulations 2024, reg 27(2), by the estimated value of the contract.
struct NoticeAssessment {
  private let lot: LotCase
  private let winner: Bid
  private let law: NoticeLaw
  private let worth: LargeContract
  private let figure: Figure
  private let reason: String

  init(_ items: NoticeItems) {
    (lot, winner, law, worth) = (items.lot, items.winner, items.law, items.worth)
    (figure, reason) = (items.worthFigure, items.worthReason)
  }

  /// The items.
  var items: [NoticeItem] {
    guard law.isAct else {
      return [
        received,
        small("Tenders received from small and medium-sized enterprises", lot.lot.lot.bids),
      ]
    }
    switch worth.side {
    case .over: return [side] + names
    case .notOver: return [side] + counts
    case .unknown:
      return [
        NoticeItem(
          "Whether the contract is above the value", law: law.contents,
          .toSupply(
            ([reason] + worth.lookedFor.map { "give \($0)" }).joined(separator: "; ")))
      ] + counts + [
        NoticeItem(
          NoticeAssessment.unsuccessful, law: law.contentsAboveValue,
          .toSupply(
            "settle first whether the contract is above the value: they are named only then"))
      ]
    }
  }

  private var side: NoticeItem {
    NoticeItem(
      "Whether the contract is above the value", law: law.contents,
      [
        TextRun(worth.side == .over ? "yes" : "no", figure: figure)
      ], from: reason)
  }

  // MARK: - Counts

  private var received: NoticeItem {
    count("Tenders received", lot.lot.lot.bids, "the bids in the competition folder")
  }

  private var counts: [NoticeItem] {
    [
      received,
      count("Tenders assessed", lot.assessed, "the bids that are ranked"),
      small("Tenders assessed from small and medium-sized enterprises", lot.assessed),
      suppliers(
        "Tenders assessed from value-driven non-governmental organisations", lot.assessed,
        "non-governmental"
      ) { $0.isNonGovernmental },
    ]
  }

  private func count(_ name: String, _ bids: [Bid], _ basis: String) -> NoticeItem {
    NoticeItem(
      name, law: law.contents,
      [TextRun("\(bids.count)", figure: Figure(basis: basis, sources: bids.map(\.source)))],
      from: "\(basis); a tender that was never entered there is not among them")
  }

  private func small(_ name: String, _ bids: [Bid]) -> NoticeItem {
    suppliers(name, bids, "small") { $0.isSmall }
  }

  private func suppliers(
    _ name: String, _ bids: [Bid], _ column: String, _ flag: (Supplier) -> Sourced<Bool>?
  ) -> NoticeItem {
    let flags = bids.map { bid in lot.award.supplier(of: bid).flatMap(flag) }
    let unknown = zip(bids, flags).filter { $1 == nil }.map { bid, _ in bid.id }
    guard unknown.isEmpty else {
      return NoticeItem(
        name, law: law.contents,
        .toSupply(
          "fill the column \"\(column)\" of suppliers.csv for the bidders of "
            + unknown.joined(separator: ", ")))
    }
    let known = flags.compactMap { $0 }
    return NoticeItem(
      name, law: law.contents,
      [
        TextRun(
          "\(known.count { $0.value })",
          figure: Figure(
            basis: "the bids whose bidders have yes in the column \(column)",
            sources: known.map(\.source)))
      ], from: "\(column) in suppliers.csv")
  }

  // MARK: - Names

  private static let unsuccessful = "Unsuccessful suppliers that were assessed"

  private var names: [NoticeItem] {
    let others = lot.unsuccessful(beside: winner)
    let name = NoticeAssessment.unsuccessful
    guard !others.isEmpty else {
      return [
        NoticeItem(
          name, law: law.contentsAboveValue, [TextRun("none")],
          from: "no other supplier's tender was assessed")
      ]
    }
    return others.map { bid in
      let supplier = lot.award.supplier(of: bid)
      let named = TextRun(
        bid.bidder, figure: Figure(basis: "the bidder as its bid names it", sources: [bid.source]),
        quotes: [bid.source])
      guard let identifier = supplier?.identifier else {
        return NoticeItem(
          "\(name): \(bid.bidder)", law: law.contentsAboveValue,
          .toSupply(
            "fill the column \"identifier\" of suppliers.csv for \(Diagnostic.quoted(bid.bidder))"))
      }
      return NoticeItem(
        name, law: law.contentsAboveValue, [named, TextRun(", "), identifier.run("as given")],
        from: "identifier in suppliers.csv")
    }
  }
}
