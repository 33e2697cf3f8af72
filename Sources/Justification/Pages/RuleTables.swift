internal import Evaluation
internal import Procurement

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

      P is the bid's price; L, H, A and M are the lowest, the highest, the mean and the median price of \
      the N bids still standing after the gates, and a rank counts them from the lowest. C, R, T, Pmin \
      and Pmax are prices that the rubric publishes, c, k and X numbers that it does; amounts are in the \
      currency of the competition. What a formula gives is cut to 0 and 1 where its definition says so. \
      A *relative* formula compares prices with each other: another bid's coming or going can \
      change every score, and with it the order of the others.
      """, PriceFormulas.all.map { $0.page })
  }

  /// `docs/award-methods.md`.
  public static var awardMethods: String {
    document(
      "Award methods",
      """
      A rubric names one as `method: weighted-sum`, or with its parameters as \
      `method: {name: monetised-quality, per-point: 1000}`. [Value for money](value-for-money.md) says what \
      each rewards, and how to choose.

      P is the bid's price as it is compared, with its adjustments and on its basis; L is the lowest of the \
      bids still standing after the gates. Q is the bid's quality, the sum of its scores; WP is the \
      price's weight, and WQ the sum of the others. Under `weighted-sum` the price has a `formula` and is a \
      score like others. Every other method takes the price itself: one criterion has `measure: price` and \
      no `formula`. Where the definition names WP that criterion has a `weight`, and all weights add up to \
      100; elsewhere it has none, and the others add up to 100.

      Bids are ranked by the exact quotient or difference, so that two figures which print alike still \
      differ; as many decimals are shown as tell them apart. A rubric may publish \
      `round-to: 2` (0 to 12 decimals, in the mode of `rounding`) as a parameter of every method that \
      computes a figure: then it is rounded before bids are ranked. A *relative* method is one where \
      another bid's coming or going can change the figures or the order of the others.
      """, AwardMethods.all.map { $0.page })
  }

  /// `docs/partnership-checks.md`.
  public static var scheduleChecks: String {
    let rows = ScheduleChecks.all.map { check in
      let page = check.page
      return [
        "`\(page.name)`", page.definition, page.parameters.isEmpty ? "none" : page.parameters,
        page.weakness, page.source,
      ].joined(separator: " | ")
    }
    return """
      # Partnership checks

      Checks that ship with Probity, most of them about contracts between partners. A rubric names one \
      under `checks:`, as `check: service-vacuum`, or with its parameters as \
      `check: {name: cost-shunting, tolerance: 2%}`. [Worked examples](partnership-examples.md) show each \
      partnership check step by step.

      A check passes, fails, does not apply, or cannot tell. It never passes where the schedule lacks what \
      decides it: a part of the schedule without rows was not given, which is no promise. Every finding \
      names the rows that it rests on, passes too, and where it looked and found nothing. Amounts are \
      exact; a division is made once, where the definition says so.

      An amount as a parameter is in the competition's currency (`5000`) or names its own (`5000 GBP`); a \
      span of time is in whole months or years (`12 months`, `2 years`).

      | name | definition | parameters | known weakness | source |
      | --- | --- | --- | --- | --- |
      \(rows.map { "| \($0) |" }.joined(separator: "\n"))

      ## Expected terms

      What `expected-terms` looks for, by contract type; `*` stands for any name, one term for each \
      partner. The sets for gain share and pooled budgets are added by the rubric (`sets: [gain-share]`).

      | set | term | it … | source |
      | --- | --- | --- | --- |
      \(expectedTerms.map { "| \($0) |" }.joined(separator: "\n"))

      This page is made from the registry (`Scripts/update-golden`).

      """
  }

  /// `docs/mark-review.md`.
  public static var markReview: String {
    let rows = MarkRules.pages.map { page in
      [
        "`\(page.name)`", "[\(page.kind.code)](diagnostics.md)", page.kind.severity.rawValue,
        page.definition, page.found, page.passes,
      ].joined(separator: " | ")
    }
    return """
      # Rules on marks

      What `probity marks` and `probity evaluate` look for in a panel's marks. Nothing here changes a \
      score; a warning stands open for a person, a note does not. [Marks and moderation](marks.md) says \
      what to do about each.

      Rules on the words of reasons know English alone, and their lists of words are short on purpose: a \
      good reason that is flagged costs more trust than a poor one that is let pass. They look at agreed \
      marks' reasons only.

      | name | code | severity | definition | found | let pass |
      | --- | --- | --- | --- | --- | --- |
      \(rows.map { "| \($0) |" }.joined(separator: "\n"))

      This page is made from the registry (`Scripts/update-golden`).

      """
  }

  private static var expectedTerms: [String] {
    ExpectedTermSets.pages.flatMap { set in
      set.terms.map { term in
        let names = term.names.map { "`\($0)`" }.joined(separator: " or ")
        let reason = term.reason + (term.isSettledByNo ? "; no will do" : "")
        return [set.name, names, reason, term.source].joined(separator: " | ")
      }
    }
  }

  private static func document(_ title: String, _ text: String, _ pages: [RulePage]) -> String {
    return """
      # \(title)

      \(text)

      | name | definition | parameters | relative | known weakness | source |
      | --- | --- | --- | --- | --- | --- |
      \(pages.map(\.row).joined(separator: "\n"))

      This page is made from the registry (`Scripts/update-golden`).

      """
  }
}
