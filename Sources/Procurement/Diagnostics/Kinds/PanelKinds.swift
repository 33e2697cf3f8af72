extension DiagnosticKind {
  /// The kinds for marks, moderation records and declared interests as they are read, PRB2240 to
  /// PRB2247.
  static let panelKinds: [DiagnosticKind] = [
    marksInBid, moderationTwice, conflictWithoutBid, unknownConflictBidder, notMarks,
    moderationContradicts, unknownConflictEvaluator, evaluatorsAlike,
  ]

  /// Marks in a bidder's own file.
  public static let marksInBid = DiagnosticKind(
    2240, .warning, "a bid's own file carries marks",
    explanation: """
      A bidder does not mark itself. Marks in the bid's file are read, but whoever sent the file could \
      have written them, and a file that was changed after it came in is no longer the bid. Keep the \
      panel's marks apart, in `marks.csv` or in XML in the folder `marks`.
      """,
    example: DiagnosticExample(
      bad: [
        "bids/b3.xml": .text(bid(with: "<marks>\(mark(""))</marks>"))
      ],
      good: [
        "bids/b3.xml": .text(bid(with: "")),
        "marks/panel.xml": .text(marks(mark("bid=\"b3\" "))),
      ]))

  /// Two moderation records for one bid and criterion.
  public static let moderationTwice = DiagnosticKind(
    2241, .error, "two moderation records for one bid and criterion",
    explanation: """
      What was discussed, and what came out of it, is recorded once. Of two records nobody can tell which \
      the panel stands by. Put what was said in two meetings into one record.
      """,
    example: DiagnosticExample(
      "moderation.csv", bad: .text(moderation + "b1,quality,3,4,Again\n"), good: .text(moderation)))

  /// An interest in nobody.
  public static let conflictWithoutBid = DiagnosticKind(
    2242, .error, "a declared interest names neither a bid nor a bidder",
    explanation: """
      A declared interest bars the evaluator's marks on the bids that it is about, so it has to say which. \
      Name the bid, or the bidder for all of its bids. Declarations of no interest are kept with the \
      procurement's papers, and left out here.
      """,
    example: DiagnosticExample(
      "conflicts.csv", bad: "evaluator,interest,bidder\nnorth-1,Former employee,\n",
      good: "evaluator,interest,bidder\nnorth-1,Former employee,Birch Ltd\n"))

  /// An interest in a firm that has not bid.
  public static let unknownConflictBidder = DiagnosticKind(
    2243, .warning, "a declared interest names a bidder who has not bid",
    explanation: """
      Interests are declared before bids come in, so a register can name firms that never bid. But a name \
      that is written otherwise than in the bid would bar nothing. Names are compared without regard to \
      case and blanks.
      """,
    example: DiagnosticExample(
      "conflicts.csv", bad: "evaluator,interest,bidder\nnorth-1,Former employee,Brich Ltd\n",
      good: "evaluator,interest,bidder\nnorth-1,Former employee,Birch Ltd\n"))

  /// An XML document that holds no marks.
  public static let notMarks = DiagnosticKind(
    2244, .error, "an XML file does not hold a panel's marks",
    explanation: """
      A file in the folder `marks` begins with `<marks xmlns="urn:probity:marks:1">` and holds marks, \
      moderation records and declared interests. `probity schema marks` prints what it looks like. What \
      else is said of bids in XML (PRB2202 to PRB2207) holds of these files too.
      """,
    example: DiagnosticExample(
      "marks/panel.xml",
      bad: .text(marks("").replacingPlainly("urn:probity:marks:1", "urn:probity:bid:1")),
      good: .text(marks(""))))

  /// A moderation record that says another mark than the agreed one.
  public static let moderationContradicts = DiagnosticKind(
    2245, .error, "a moderation record does not come out with the agreed mark",
    explanation: """
      The record says that the panel agreed on one mark, and the marks say another. One of them is a slip, \
      and the evaluation must not rest on a guess which.
      """,
    example: DiagnosticExample(
      "moderation.csv",
      bad: "bid,criterion,before,after,discussed\nb1,quality,3,5,Named staff\n",
      good: .text(moderation)))

  /// An interest of somebody whose name is nearly an evaluator's.
  public static let unknownConflictEvaluator = DiagnosticKind(
    2246, .warning, "a declared interest is of nearly an evaluator's name",
    explanation: """
      The declaration names somebody who gave no marks, and an evaluator of nearly the same name did. If \
      that evaluator is meant, the declaration bars nothing until the name is put right.
      """,
    example: DiagnosticExample(
      bad: [
        "marks.csv": .text(ExampleText.marks + "b2,quality,north-1,3,,\n"),
        "conflicts.csv": "evaluator,interest,bid\nnorth1,Former employee,b2\n",
      ],
      good: [
        "marks.csv": .text(ExampleText.marks + "b2,quality,north-1,3,,\n"),
        "conflicts.csv": "evaluator,interest,bid\nnorth-1,Former employee,b2\n",
      ]))

  /// Two evaluators whose ids differ in case or blanks alone.
  public static let evaluatorsAlike = DiagnosticKind(
    2247, .warning, "two evaluators' ids differ in case or blanks alone",
    explanation: """
      Marks of `North-1` and of `north-1` are taken for those of two people: each has a mean, a bias and \
      a ranking of their own, and one person counts twice in the spread and the agreement. An interest \
      that either declares bars both.
      """,
    example: DiagnosticExample(
      "marks.csv",
      bad: .text(ExampleText.marks + "b1,quality,north-1,3,,\nb2,quality,North-1,3,,\n"),
      good: .text(ExampleText.marks + "b1,quality,north-1,3,,\nb2,quality,north-1,3,,\n")))

  private static let moderation =
    "bid,criterion,before,after,discussed\nb1,quality,3,4,Whether the staff are named\n"

  private static func marks(_ inside: String) -> String {
    "<marks xmlns=\"urn:probity:marks:1\">\(inside)</marks>\n"
  }

  private static func mark(_ bid: String) -> String {
    "<mark \(bid)criterion=\"quality\" evaluator=\"agreed\" value=\"4\">"
      + "<reason>Rotas for each depot</reason><evidence>section 3</evidence></mark>"
  }

  private static func bid(with marks: String) -> String {
    "<bid xmlns=\"urn:probity:bid:1\" id=\"b3\"><bidder>Cedar Ltd</bidder><price>110000</price>"
      + "\(marks)</bid>\n"
  }
}
