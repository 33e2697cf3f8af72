internal import Evaluation

/// The tables in `docs/` on price formulas and award methods, from their registries.
public enum RuleTables {
  /// `docs/price-formulas.md`.
  public static var priceFormulas: String {
    document(
      "Price formulas",
      """
      A rubric names one as `formula: lowest-proportional`, or with its parameters as \
      `formula: {name: linear-to-multiple, multiple: 2}`. The score is the criterion's weight times what \
      the formula gives, divided once and rounded once.

      P is the bid's price; L and H are the lowest and the highest price of the bids still standing after \
      the gates. A *relative* formula compares prices with each other: another bid's coming or going can \
      change every score, and with it the order of the others.
      """, PriceFormulas.all.map { $0.page })
  }

  /// `docs/award-methods.md`.
  public static var awardMethods: String {
    document(
      "Award methods",
      """
      A rubric names one as `method: weighted-sum`. It turns the scores of a bid into the one number that \
      bids are ranked by.
      """, AwardMethods.all.map { $0.page })
  }

  private static func document(_ title: String, _ text: String, _ pages: [RulePage]) -> String {
    let rows = pages.map { page in
      [
        "`\(page.name)`", page.definition, page.parameters.isEmpty ? "none" : page.parameters,
        page.isRelative ? "yes" : "no", page.weakness, page.source,
      ].joined(separator: " | ")
    }
    return """
      # \(title)

      \(text)

      | name | definition | parameters | relative | known weakness | source |
      | --- | --- | --- | --- | --- | --- |
      \(rows.map { "| \($0) |" }.joined(separator: "\n"))

      This page is made from the registry (`Scripts/update-golden`).

      """
  }
}
