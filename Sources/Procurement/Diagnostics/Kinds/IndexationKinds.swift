/// The kinds for indexation, PRB2052 to PRB2056.
extension DiagnosticKind {
  /// A text where an indexation belongs.
  public static let unfitIndexation = DiagnosticKind(
    2052, .error, "not an indexation",
    explanation: """
      Prices grow by a percentage a year (`2.5%`) or with a series of `indices.csv` by its name. A bare \
      `2.5` could be either a percentage or a factor, and `250%` a slip: neither is guessed. A line that \
      is to stay as it is has `0%`.
      """,
    example: DiagnosticExample(
      bad: PriceExample.indexedFiles([
        "prices.csv":
          "bid,line,quantity,unit price,indexation\nb1,1,10,10000,2.5\nb2,1,10,10500,2.5%\n"
      ]),
      good: PriceExample.indexedFiles([
        "prices.csv":
          "bid,line,quantity,unit price,indexation\nb1,1,10,10000,2.5%\nb2,1,10,10500,2.5%\n"
      ])))

  /// An index series that the competition has not.
  public static let unknownIndex = DiagnosticKind(
    2053, .error, "an unknown index",
    explanation: """
      Price lines follow an index series that `indices.csv` does not \
      hold. What the prices come to over the years cannot be computed without it. The name is compared \
      letter by letter, capitals too.
      """,
    example: DiagnosticExample(
      bad: PriceExample.indexedFiles([
        "prices.csv":
          "bid,line,quantity,unit price,indexation\nb1,1,10,10000,CPIH\nb2,1,10,10500,0%\n",
        "indices.csv": "index,year,value\nCPI,2026,132.4\n",
      ]),
      good: PriceExample.indexedFiles([
        "prices.csv":
          "bid,line,quantity,unit price,indexation\nb1,1,10,10000,CPI\nb2,1,10,10500,0%\n",
        "indices.csv": "index,year,value\nCPI,2026,132.4\n",
      ])))

  /// An index value of zero or less.
  public static let unfitIndexValue = DiagnosticKind(
    2054, .error, "an index value is not above zero",
    explanation: """
      Prices grow in the proportion of two index values. One of zero or less is not an index value; \
      growth rates (`-0.4`) are another figure of the same statistics.
      """,
    example: DiagnosticExample(
      "indices.csv", bad: "index,year,value\nCPI,2026,0\n",
      good: "index,year,value\nCPI,2026,132.4\n"))

  /// A year that a series has twice.
  public static let indexYearTwice = DiagnosticKind(
    2055, .error, "an index has two values for a year",
    explanation: """
      The second value of a series for the same year; there is no telling which of the two was \
      published. Months and quarters are not read: give one value a year, by the rule that the contract \
      states.
      """,
    example: DiagnosticExample(
      "indices.csv", bad: "index,year,value\nCPI,2026,132.4\nCPI,2026,133.1\n",
      good: "index,year,value\nCPI,2026,132.4\nCPI,2027,133.1\n"))

  /// A term on indexation that no computation can follow.
  public static let indexationInWords = DiagnosticKind(
    2065, .note, "a term indexes prices in words",
    explanation: """
      The term `price.indexation` says how all price lines of a bid grow that do not say so themselves. \
      Where it is a percentage (`2.5%`) or the name of a series of `indices.csv`, the lines follow it; \
      where it is words, a cap or a mixture of two series, nothing is computed from it, and a price over \
      the years is that of lines that stay as they are. `none` says just that.
      """,
    example: DiagnosticExample(
      bad: PriceExample.indexedFiles([
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
        "terms.csv": "bid,term,value\nb1,price.indexation,with inflation\n",
      ]),
      good: PriceExample.indexedFiles([
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
        "terms.csv": "bid,term,value\nb1,price.indexation,2.5%\n",
      ])))

  /// Two terms that index the same prices.
  public static let indexationTwice = DiagnosticKind(
    2056, .error, "two terms index the same prices",
    explanation: """
      The term `price.indexation` says how all price lines of a bid grow that do not say so themselves. \
      The bid gives it twice, and differently.
      """,
    example: DiagnosticExample(
      bad: PriceExample.indexedFiles([
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
        "terms.csv":
          "bid,term,value,clause\nb1,price.indexation,2%,7.1\nb1,price.indexation,3%,9.4\n",
      ]),
      good: PriceExample.indexedFiles([
        "prices.csv": "bid,line,quantity,unit price\nb1,1,10,10000\nb2,1,10,10500\n",
        "terms.csv": "bid,term,value,clause\nb1,price.indexation,2%,7.1\n",
      ])))
}
