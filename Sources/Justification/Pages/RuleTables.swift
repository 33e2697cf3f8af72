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
