internal import Procurement

/// `docs/contract-terms.md`, from the vocabulary of terms.
public enum TermTable {
  /// The page.
  public static var document: String {
    let rows = TermVocabulary.all.map { term in
      let words = term.words.map { "`\($0)`" }
      return "| `\(term.name)` | \((term.kinds.map(\.rawValue) + words).joined(separator: ", ")) "
        + "| \(term.summary) |"
    }
    return """
      # Contract terms

      The terms that checks and rubrics can rely on, with the types that their values may have. Any other \
      term is kept under its own name; one that is nearly a known name draws a note (PRB2031).

      | term | value | says |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      `<partner>` and `<months>` stand for what varies: `benefit-share.northshire`, \
      `reversal.cost-at-36`.

      ## How values are written

      | type | is written |
      | --- | --- |
      | number | `12`, `1,234.50` |
      | money | with its currency: `GBP 5,000,000`, `£5,000,000` where the competition is in pounds |
      | percent | `2.5%`, `2.5 per cent`; `125% of annual charges` says what it is a share of |
      | duration | a whole number of `days`, `working days`, `weeks`, `months` or `years` |
      | date | `2026-03-31` |
      | flag | `yes` or `no` |
      | list | values set apart by semicolons: `24 months; 48 months` |
      | text | anything else |

      Types are tried in the order in which the table lists them. A value of another type is kept as words \
      and draws a warning (PRB2030). Nothing is guessed: `£5m`, `30-60 days` and `2.5 years` are words. A \
      bare number takes the unit that a known name ends in: `payment.days` of `45` is 45 days, \
      `break.at-months` of `24; 48` is 24 months and 48 months, `gain-share.percent` of `50` is 50%. No \
      other number gets a unit.

      In `terms.csv` numbers are read as in `prices.csv` (a declared decimal mark holds; `1,234` alone can \
      be read in two ways and is not read). In XML and in rubrics the decimals follow a point, and commas \
      may set groups of three digits apart.

      This page is made from the vocabulary (`Scripts/update-golden`).

      """
  }
}
