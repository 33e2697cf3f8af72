/// The kinds for the terms in which prices are given, PRB2057 on.
extension DiagnosticKind {
  /// A text where a price base belongs.
  public static let unfitPriceBase = DiagnosticKind(
    2057, .error, "not a price base",
    explanation: """
      A price base is `nominal` (in the money of the day it is paid), or `real` and the year whose \
      prices they are: `real 2026`. VAT is `excluded` or `included`. Real prices without their year \
      cannot be compared with anything.
      """,
    example: DiagnosticExample(
      bad: PriceExample.files("price base", "b1,1,10,10000,real", "b2,1,10,10500,real 2026"),
      good: PriceExample.files("price base", "b1,1,10,10000,real 2026", "b2,1,10,10500,real 2026")))

  /// Lines of one schedule in different terms.
  public static let mixedPriceBases = DiagnosticKind(
    2058, .error, "the lines of a schedule are in different price bases",
    explanation: """
      Real and nominal prices, prices of different years, and prices with and without VAT cannot be \
      added. A line that says nothing does not agree with one that says something: nothing is taken \
      for granted. The message names the first line that differs and the one it differs from.

      The award of the West Coast rail franchise of 2012 fell over figures in real terms that were used \
      as nominal ones (Report of the Laidlaw Inquiry, HC 809, 2012).
      """,
    example: DiagnosticExample(
      bad: PriceExample.files(
        "vat", "b1,1,10,10000,excluded", "b1,2,1,600,included", "b2,1,10,10500,excluded"),
      good: PriceExample.files(
        "vat", "b1,1,10,10000,excluded", "b1,2,1,500,excluded", "b2,1,10,10500,excluded")))

  /// A stated price and priced lines in different terms.
  public static let statedBaseDiffers = DiagnosticKind(
    2059, .error, "a stated price and the priced lines are in different price bases",
    explanation: """
      The bid says that its price is in one price base and that its lines are in another. Their sums \
      say nothing about each other then, even where they are the same number.
      """,
    example: DiagnosticExample(
      bad: [
        "bids.csv": "bid,bidder,price,vat\nb1,Alder Ltd,100000,included\nb2,Birch Ltd,105000,\n",
        "prices.csv":
          "bid,line,quantity,unit price,vat\nb1,1,10,10000,excluded\nb2,1,10,10500,excluded\n",
      ],
      good: [
        "bids.csv": "bid,bidder,price,vat\nb1,Alder Ltd,100000,excluded\nb2,Birch Ltd,105000,\n",
        "prices.csv":
          "bid,line,quantity,unit price,vat\nb1,1,10,10000,excluded\nb2,1,10,10500,excluded\n",
      ]))
}
