extension DiagnosticKind {
  /// The kinds for a look through a panel's marks, PRB4100 to PRB4113.
  static let markReviewKinds: [DiagnosticKind] = [
    reasonMissing, evidenceMissing, reasonRepeatsDescriptor, reasonCompares, reasonPraises,
    reasonsAlike, likeMarkedUnlike, agreedOutsideIndividual, marksFarApart, fewerMarks, markBarred,
    agreedOnBarredMarks, moderationBefore, moderationWithoutDiscussion,
  ]

  /// An agreed mark without a reason.
  public static let reasonMissing = DiagnosticKind(
    4100, .warning, "agreed marks have no reason",
    explanation: """
      A bidder is told why it had each mark, and a court that finds none sets the award aside. Write the \
      reason while the panel remembers it. `probity marks` lists every mark that lacks one; the warning \
      counts them once for each lot.
      """,
    example: .marks(bad: "b1,quality,agreed,4,,section 2"))

  /// An agreed mark without a reference into the bid.
  public static let evidenceMissing = DiagnosticKind(
    4101, .warning, "agreed marks do not say where in the bid they rest",
    explanation: """
      The reason has to be found in the bid by somebody who was not there: name the document, page or \
      section. `probity marks` lists every mark that lacks it; the warning counts them once for each lot.
      """,
    example: .marks(bad: "b1,quality,agreed,4,Clear plan with named staff,"))

  /// A reason that repeats the descriptor.
  public static let reasonRepeatsDescriptor = DiagnosticKind(
    4102, .warning, "a reason merely repeats the scale's descriptor",
    explanation: """
      The descriptor says what the mark means; the reason has to say why this answer deserves it. Name what \
      was offered, or what was missing.
      """,
    example: .marks(bad: "b1,quality,agreed,4,Good.,section 2"))

  /// A reason that compares bids.
  public static let reasonCompares = DiagnosticKind(
    4103, .warning, "a reason compares bids instead of judging the answer",
    explanation: """
      Answers are marked against the published scale, each for itself; a mark that was given by comparing \
      bids is hard to defend, and the reason cannot be sent to the bidder without telling of another's \
      bid. If the other firm is named as a partner of this bid, nothing need be done.
      """,
    example: .marks(bad: "b1,quality,agreed,4,Better plan than Birch Ltd,section 2"))

  /// A reason without content.
  public static let reasonPraises = DiagnosticKind(
    4104, .warning, "a reason praises without content",
    explanation: """
      Praise or blame alone cannot be held against the answer. Name what was offered, or what was missing, \
      and where it stands in the bid.
      """,
    example: .marks(bad: "b1,quality,agreed,4,Excellent response overall,section 2"))

  /// Reasons that are nearly the same.
  public static let reasonsAlike = DiagnosticKind(
    4105, .warning, "reasons of two bids are near-identical",
    explanation: """
      Two answers are seldom alike to the word; a copied reason suggests that only one of them was read \
      with care. Say of each bid what it offers itself.
      """,
    example: .marks(
      bad: "b1,quality,agreed,3,Names each lead but gives no rota for nights,section 2\n"
        + "b2,quality,agreed,3,Names each lead but gives no rota for nights,section 3",
      good: "b1,quality,agreed,3,Names each lead but gives no rota for nights,section 2\n"
        + "b2,quality,agreed,3,Rota is complete; two leads are still to be hired,section 3"))

  /// The same reason with different marks.
  public static let likeMarkedUnlike = DiagnosticKind(
    4106, .warning, "like evidence is marked unlike",
    explanation: """
      Two bids have the same reason, or the same words as evidence, and different marks on the same \
      criterion. Equal treatment asks for like marks, or for a reason that says what sets the two apart.
      """,
    example: .marks(
      bad: "b1,quality,agreed,3,Recovery is tested once a year,section 2\n"
        + "b2,quality,agreed,4,Recovery is tested once a year,section 3",
      good: "b1,quality,agreed,3,Recovery is tested once a year,section 2\n"
        + "b2,quality,agreed,4,Recovery is tested each quarter,section 3"))

  /// An agreed mark that no evaluator was near.
  public static let agreedOutsideIndividual = DiagnosticKind(
    4107, .warning, "an agreed mark is outside the range of the individual ones",
    explanation: """
      Moderation can lead anywhere on the scale, but a mark that no evaluator had come near needs an \
      explanation: record what was discussed that none of them had seen.
      """,
    example: .marks(
      bad: own(3, 3) + "b1,quality,agreed,4,Clear plan with named staff,section 2",
      good: own(3, 4) + "b1,quality,agreed,4,Clear plan with named staff,section 2"))

  /// A wide spread.
  public static let marksFarApart = DiagnosticKind(
    4108, .warning, "individual marks lie far apart",
    explanation: """
      The highest and the lowest individual mark are further apart than the rubric's `marking: {spread: …}` \
      lets pass (40 percent of the scale's extent where it says nothing). The evaluators read the answer, \
      or the scale, differently; record what was discussed.
      """,
    example: .marks(
      bad: own(1, 4) + "b1,quality,agreed,4,Clear plan with named staff,section 2",
      good: own(3, 4) + "b1,quality,agreed,4,Clear plan with named staff,section 2"))

  /// A bid that fewer evaluators marked.
  public static let fewerMarks = DiagnosticKind(
    4109, .note, "a bid has fewer than two individual marks where others have more",
    explanation: """
      All bids should be marked by the same evaluators. Ask for the marks that are missing, or note why \
      there are none. Marks barred by a declared interest do not count.
      """,
    example: .marks(
      bad: own(3, 4) + "b2,quality,north-1,3,,",
      good: own(3, 4) + "b2,quality,north-1,3,,\nb2,quality,north-2,3,,"))

  /// A mark barred by a declared interest.
  public static let markBarred = DiagnosticKind(
    4110, .warning, "a mark is barred by a declared interest",
    explanation: """
      The evaluator has declared an interest in the bid or its bidder. The mark is left out of every look \
      at individual marks; an individual mark never scores. See to it that the evaluator took no part in \
      agreeing the mark either. Procurement Act 2023, sections 81 to 83.
      """,
    example: DiagnosticExample(
      bad: [
        "marks.csv": .text(ExampleText.marks + own(3, 4)),
        "conflicts.csv": "evaluator,interest,bid\nnorth-1,Former employee,b1\n",
      ],
      good: [
        "marks.csv": .text(ExampleText.marks + own(3, 4)),
        "conflicts.csv": "evaluator,interest,bid\nnorth-1,Former employee,b2\n",
      ]))

  /// An agreed mark without any that counts.
  public static let agreedOnBarredMarks = DiagnosticKind(
    4111, .warning, "an agreed mark rests on nothing but barred marks",
    explanation: """
      Every evaluator who marked the answer has declared an interest in the bid. The agreed mark still \
      counts, since only the panel can change it; a person must look at it before the award.
      """,
    example: DiagnosticExample(
      bad: [
        "marks.csv": .text(ExampleText.marks + "b1,quality,north-1,4,,\n"),
        "conflicts.csv": "evaluator,interest,bid\nnorth-1,Former employee,b1\n",
      ],
      good: [
        "marks.csv": .text(ExampleText.marks + own(3, 4)),
        "conflicts.csv": "evaluator,interest,bid\nnorth-1,Former employee,b1\n",
      ]))

  /// A record that does not go with the marks.
  public static let moderationBefore = DiagnosticKind(
    4112, .warning, "a mark before moderation is outside the individual ones",
    explanation: """
      The moderation record gives a mark before moderation that lies beyond all that evaluators gave. \
      Either the record is wrong, or a mark is missing.
      """,
    example: DiagnosticExample(
      bad: [
        "marks.csv": .text(ExampleText.marks + own(3, 4)),
        "moderation.csv": .text(moderated("2 / 4", "Hours of the desk")),
      ],
      good: [
        "marks.csv": .text(ExampleText.marks + own(3, 4)),
        "moderation.csv": .text(moderated("3 / 4", "Hours of the desk")),
      ]))

  /// A record that says nothing.
  public static let moderationWithoutDiscussion = DiagnosticKind(
    4113, .warning, "moderation changed a mark, and nothing is noted of what was discussed",
    explanation: """
      What led the panel from the marks before to the mark after is what a challenge asks for first. Note \
      it in `discussed`.
      """,
    example: DiagnosticExample(
      "moderation.csv", bad: .text(moderated("3", "")),
      good: .text(moderated("3", "One evaluator had missed the table of named staff"))))

  private static func own(_ first: Int, _ second: Int) -> String {
    "b1,quality,north-1,\(first),,\nb1,quality,north-2,\(second),,\n"
  }

  private static func moderated(_ before: String, _ discussed: String) -> String {
    "bid,criterion,before,after,discussed\nb1,quality,\(before),4,\(discussed)\n"
  }
}

extension DiagnosticExample {
  /// An example of `marks.csv` whose rows take the place of those of the same bids in the sound
  /// competition.
  fileprivate static func marks(bad: String, good: String? = nil) -> DiagnosticExample {
    DiagnosticExample(
      "marks.csv", bad: .text(text(bad)), good: .text(good.map(text) ?? ExampleText.marks))
  }

  private static func text(_ rows: String) -> String {
    let lines = ExampleText.marks.split(separator: "\n").map(String.init)
    let kept = lines.dropFirst().filter { line in
      !rows.contains(line.prefix(18))
    }
    return ([lines[0]] + kept).joined(separator: "\n") + "\n" + rows + "\n"
  }
}
