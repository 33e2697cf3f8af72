/// The second half of the kinds for values, PRB2013 on: dates, lengths, ids, price lines.
extension DiagnosticKind {
  /// A text where a date belongs.
  public static let notADate = DiagnosticKind(
    2013, .error, "not a date",
    explanation: """
      Dates are written as `2026-03-31`. Two-digit years, days that the calendar does not have, \
      month names and a spreadsheet's day counts are refused.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: "bid,bidder,price,submitted\nb1,Alder Ltd,100000,soon\nb2,Birch Ltd,105000,\n",
      good: "bid,bidder,price,submitted\nb1,Alder Ltd,100000,2026-03-31\nb2,Birch Ltd,105000,\n"))

  /// A date whose day and month could be either way round.
  public static let ambiguousDate = DiagnosticKind(
    2014, .error, "an ambiguous date",
    explanation: """
      `01/02/2026` is the first of February in one country and the second of January in another, \
      and a deadline may hang on it. Write `2026-02-01`, or declare the order for the file: \
      `files: {bids.csv: {date-order: day-month-year}}`.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: "bid,bidder,price,submitted\nb1,Alder Ltd,100000,01/02/2026\nb2,Birch Ltd,105000,\n",
      good: "bid,bidder,price,submitted\nb1,Alder Ltd,100000,2026-02-01\nb2,Birch Ltd,105000,\n"))

  /// A text where a number of months belongs.
  public static let unfitMonths = DiagnosticKind(
    2015, .error, "not a number of months",
    explanation: """
      Contract lengths are whole months, in digits alone, up to 1200. `999` and `9999` are \
      refused: published data use them for "no end", which cannot be scored as a length.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad:
        "bid,bidder,price,length months\nb1,Alder Ltd,100000,three years\nb2,Birch Ltd,105000,36\n",
      good: "bid,bidder,price,length months\nb1,Alder Ltd,100000,36\nb2,Birch Ltd,105000,36\n"))

  /// A text that is not fit for an id or a name.
  public static let unfitIdentifier = DiagnosticKind(
    2016, .error, "a text is not fit for an id or a name",
    explanation: """
      An id or a name has at most 200 characters, all of which print. A line break inside one \
      mostly comes from a quote left open; a character between U+0080 and U+009F from an encoding \
      that was mistaken when the file was saved. One that does not show, such as a space of no \
      width, would make two ids look the same, or a name read as another.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: "bid,bidder,price\nb1,\"Alder\nLtd\",100000\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A kind of price line that is not known.
  public static let unknownLineKind = DiagnosticKind(
    2017, .error, "an unknown kind of price line",
    explanation: """
      A line of `prices.csv` is of kind `charge`, `setup`, `exit`, `option` or `rebate`. A rubric may \
      leave options out, and a whole-life price puts each kind to its time, so that a word that is not \
      understood must not pass for one that is.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price,kind\nb1,1,10,10000,chrage\nb2,1,10,10500,charge\n",
      ],
      good: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price,kind\nb1,1,10,10000,charge\nb2,1,10,10500,charge\n",
      ]))

  /// A text where a year belongs.
  public static let unfitYear = DiagnosticKind(
    2018, .error, "not a year",
    explanation: """
      The year of a price line is a whole number: the calendar year (`2027`) or the year of the \
      contract (`1`).
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv": "bid,line,quantity,unit price,year\nb1,1,10,10000,first\nb2,1,10,10500,1\n",
      ],
      good: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv": "bid,line,quantity,unit price,year\nb1,1,10,10000,1\nb2,1,10,10500,1\n",
      ]))

  /// A stated line total that is not quantity times unit price.
  public static let lineTotalDiffers = DiagnosticKind(
    2019, .error, "a line total does not agree",
    explanation: """
      The line states a total that is not its quantity times its unit price (exactly, \
      rounded to the currency's smallest unit, or as the rubric's `line-rounding` says). Which of the three figures is meant is for the bidder to \
      say, or for the tender's rules on arithmetical errors; it is never settled by choosing one.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price,total\nb1,1,10,10000,90000\nb2,1,10,10500,105000\n",
      ],
      good: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price,total\nb1,1,10,10000,100000\nb2,1,10,10500,105000\n",
      ]))

  /// A line of kind rebate that is not negative.
  public static let rebateThatAdds = DiagnosticKind(
    2020, .warning, "a rebate raises the sum",
    explanation: """
      The price of a bid is the sum of its lines as written. A rebate lowers it only where it is \
      written as a negative amount; this one is positive, and makes the bid dearer. Ask the bidder \
      which of the two is meant.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files(
        "kind", "b1,1,10,10000,charge", "b1,2,1,500,rebate", "b2,1,10,10500,charge"),
      good: PriceExample.files(
        "kind", "b1,1,10,10000,charge", "b1,2,1,-500,rebate", "b2,1,10,10500,charge")))

  /// A mapping that names a heading which the file lacks.
  public static let mappedHeadingMissing = DiagnosticKind(
    2021, .error, "a mapped heading is not in the file",
    explanation: """
      `competition.yaml` says under which heading a column stands, or which rows are left out by \
      which column, but the file has no such heading. The hint names the nearest one.
      """,
    example: DiagnosticExample(
      bad: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {columns: {price: Pirce}}\n")
      ],
      good: [
        "competition.yaml": .text(
          ExampleText.competition + "files:\n  bids.csv: {columns: {price: Price}}\n")
      ]))

  /// A stated price with a fraction of the smallest coin.
  public static let fineAmount = DiagnosticKind(
    2022, .warning, "a stated price is finer than the smallest coin",
    explanation: """
      `153.406` is a hundred and fifty-three pounds and a bit, or in other countries a hundred and \
      fifty-three thousand. A price for a whole bid has no use for a tenth of a penny: check what was \
      meant before anything is awarded on it.
      """,
    example: DiagnosticExample(
      "bids.csv", bad: "bid,bidder,price\nb1,Alder Ltd,100.125\nb2,Birch Ltd,105000\n",
      good: .text(ExampleText.bids)))

  /// A price line that is there twice.
  public static let repeatedLine = DiagnosticKind(
    2023, .warning, "a price line is there twice",
    explanation: """
      Two lines of a bid have the same id and the same year. Both are in the sum; if one was pasted \
      twice, the bid's price is wrong by it. The first 65,536 lines of a file are looked at.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price\nb1,1,1,50000\nb1,1,1,50000\nb2,1,1,105000\n",
      ],
      good: [
        "bids.csv": "bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n",
        "prices.csv":
          "bid,line,quantity,unit price\nb1,1,1,50000\nb1,2,1,50000\nb2,1,1,105000\n",
      ]))
}
