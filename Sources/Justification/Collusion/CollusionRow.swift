internal import Evaluation
internal import Procurement

/// A finding as every form writes it.
struct CollusionRow {
  /// The decimals that figures are shown with to people.
  static let places = 4
  /// The decimals that figures are written with for other programs.
  static let exactPlaces = 12

  let finding: CollusionFinding
  let page: CollusionScreenPage

  /// The figure, or `none` where there is no figure.
  var figure: String {
    text(places: CollusionRow.places) ?? "none"
  }

  /// The figure for other programs; `nil` where there is none, or it is too long.
  var exactFigure: String? { text(places: CollusionRow.exactPlaces) }

  /// What was found, in a word or two.
  var verdict: String {
    switch finding.outcome {
    case .noFigure: "no figure"
    case .figure(_, let isFlagged, _):
      isFlagged ? "FLAGGED" : (page.shortLimit == nil ? "for comparison" : "not flagged")
    }
  }

  /// How the figure came about, or why there is none.
  var basis: String {
    switch finding.outcome {
    case .noFigure(let reason): reason
    case .figure(_, _, let basis): basis
    }
  }

  private func text(places: Int) -> String? {
    guard case .figure(let figure, _, _) = finding.outcome else { return nil }
    return figure.rounded(places: places)?.description
  }
}

extension CollusionScreening.ScreenedLot {
  /// Every finding with its screen, in the order of the screens.
  var rows: [(page: CollusionScreenPage, row: CollusionRow)] {
    screens.flatMap { screen in
      screen.findings.map { (screen.page, CollusionRow(finding: $0, page: screen.page)) }
    }
  }

  /// How many prices were looked at: `4 prices as bid, 1 variant left out`.
  var tally: String {
    let prices = "\(priceCount) \(priceCount == 1 ? "price" : "prices") as bid"
    if variantCount == 0 { return prices }
    return prices + ", \(variantCount) \(variantCount == 1 ? "variant" : "variants") left out"
  }

  /// How many findings are flagged, in words.
  var verdict: String {
    let count = rows.count { $0.row.finding.isFlagged }
    return count == 0 ? "nothing is flagged" : "\(count) flagged"
  }
}
