internal import Procurement

/// What a contract award notice says of the supplier that gets the contract.
struct NoticeSupplier {
  private let bid: Bid
  private let supplier: Supplier?
  private let law: NoticeLaw

  init(_ items: NoticeItems) {
    bid = items.winner
    supplier = items.lot.award.supplier(of: items.winner)
    law = items.law
  }

  /// The items.
  var items: [NoticeItem] {
    [
      NoticeItem(
        "Supplier", law: law.contents,
        [
          TextRun(
            bid.bidder,
            figure: Figure(basis: "the bidder as its bid names it", sources: [bid.source]),
            quotes: [bid.source])
        ], from: "the recommended bid"),
      text("Supplier's unique identifier", supplier?.identifier, "identifier"),
      text("Supplier's address", supplier?.address, "address"),
      text("Supplier's email", supplier?.email, "email"),
    ]
      + (law.isAct
        ? flags + people : [flag("Small or medium-sized enterprise", supplier?.isSmall, "small")])
  }

  private var flags: [NoticeItem] {
    [
      flag("Small or medium-sized enterprise", supplier?.isSmall, "small"),
      flag(
        "Value-driven non-governmental organisation", supplier?.isNonGovernmental,
        "non-governmental"),
      flag(
        "Supported employment provider", supplier?.isSupportedEmployment, "supported employment"),
      flag("Public service mutual", supplier?.isMutual, "mutual"),
    ]
  }

  private var people: [NoticeItem] {
    [
      list("Consortium or association, with its members", supplier?.members, "members"),
      list("Associated persons", supplier?.associated, "associated"),
      list("Connected persons", supplier?.connected, "connected"),
    ]
  }

  private func supply(_ name: String, _ column: String) -> NoticeItem {
    NoticeItem(
      name, law: law.contents,
      .toSupply(
        "fill the column \"\(column)\" of \(supplier?.source.file ?? "suppliers.csv") for "
          + "\(Diagnostic.quoted(bid.bidder))"))
  }

  private func text(_ name: String, _ value: Sourced<String>?, _ column: String) -> NoticeItem {
    guard let value else { return supply(name, column) }
    return NoticeItem(
      name, law: law.contents, [value.run("as given")], from: "\(column) in suppliers.csv")
  }

  private func flag(_ name: String, _ value: Sourced<Bool>?, _ column: String) -> NoticeItem {
    guard let value else { return supply(name, column) }
    return NoticeItem(
      name, law: law.contents,
      [
        TextRun(
          value.value ? "yes" : "no", figure: Figure(basis: "as given", sources: [value.source]))
      ], from: "\(column) in suppliers.csv")
  }

  /// An empty list says nothing: it is not the same as none.
  private func list(_ name: String, _ values: [Sourced<String>]?, _ column: String) -> NoticeItem {
    guard let values, !values.isEmpty else {
      return NoticeItem(
        name, law: law.contents,
        .toSupply(
          "fill the column \"\(column)\" of suppliers.csv for \(Diagnostic.quoted(bid.bidder)) where "
            + "there are any; nothing given does not say that there are none"))
    }
    let runs = values.enumerated().flatMap { index, value -> [TextRun] in
      (index == 0 ? [] : [TextRun("; ")]) + [value.run("as given")]
    }
    return NoticeItem(name, law: law.contents, runs, from: "\(column) in suppliers.csv")
  }
}
