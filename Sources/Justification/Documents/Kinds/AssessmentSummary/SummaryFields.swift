extension AssessmentSummary {
  /// Its fields.
  public static let fields: [DocumentField] = head + own + others

  private static let head: [DocumentField] = [
    DocumentField(
      "opening", .text, "under which law it is given", from: "regime in competition.yaml"),
    DocumentField("is-ranked", .flag, "whether the bid is ranked", from: "the evaluation"),
    DocumentField("is-winner", .flag, "whether the bid is recommended", from: "the evaluation"),
    DocumentField(
      "is-unsuccessful", .flag, "whether the bid is ranked and not recommended",
      from: "the evaluation"),
    DocumentField(
      "is-disqualified", .flag, "whether the bid failed a gate", from: "the evaluation"),
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml"),
    DocumentField("has-lot", .flag, "whether there are lots", from: "competition.yaml"),
    DocumentField("lot", .text, "the lot", from: "lots in competition.yaml"),
    DocumentField("has-authority", .flag, "whether buyers are named", from: "competition.yaml"),
    DocumentField("authority", .text, "those who buy", from: "buyers in competition.yaml"),
    DocumentField("has-date", .flag, "whether the day is known", from: "award.yaml"),
    DocumentField(
      "date", .text, "the day on which all summaries are given", from: "summaries-on in award.yaml"),
    DocumentField("bid", .text, "the bid's id and variant", from: "bids.csv or bids/*.xml"),
    DocumentField(
      "supplier-name", .text, "the supplier's name", from: "bidder in bids.csv or bids/*.xml",
      law: AwardLaw.both("supplier's name"), isRequired: true),
    DocumentField(
      "supplier-address", .text, "the supplier's postal address for contact",
      from: "address in suppliers.csv", law: AwardLaw.both("supplier's postal address"),
      isRequired: true),
    DocumentField(
      "supplier-email", .text, "the supplier's email address for contact",
      from: "email in suppliers.csv", law: AwardLaw.both("supplier's email address"),
      isRequired: true),
    DocumentField(
      "supplier-identifier", .text, "the supplier's unique identifier",
      from: "identifier in suppliers.csv", law: AwardLaw.both("supplier's unique identifier"),
      isRequired: true),
    DocumentField(
      "criteria", .blocks,
      "the criteria with title, relative importance, how each is scored and the most it can score",
      from: "criteria in rubric.yaml",
      law: AwardLaw.both("criteria") + [AwardLaw.notice2015("award criteria")], isRequired: true),
    DocumentField(
      "methodology", .blocks, "the award method, rounding, tie-breaks and what each mark means",
      from: "rubric.yaml", law: AwardLaw.both("methodology"), isRequired: true),
    DocumentField(
      "criteria-published-at", .text, "where criteria and methodology can be found in full",
      from: "criteria-published-at in award.yaml", law: AwardLaw.both("full criteria published at"),
      isRequired: true),
    DocumentField("outcome", .text, "the bid's place and what it means", from: "the evaluation"),
  ]

  private static let own: [DocumentField] = [
    DocumentField(
      "own-scores", .blocks, "the bid's score on every criterion, beside the most available",
      from: "the evaluation",
      law: AwardLaw.both("own scores") + [AwardLaw.notice2015("recipient's scores")],
      isRequired: true),
    DocumentField(
      "own-explanations", .blocks,
      "why each score was given, with the place in the bid, on every criterion and sub-criterion",
      from: "reason and evidence of agreed marks in marks.csv",
      law: AwardLaw.both("own explanations") + AwardLaw.both("own sub-criteria"), isRequired: true),
    DocumentField(
      "own-totals", .blocks, "the bid's sub-totals and total", from: "the evaluation",
      law: AwardLaw.both("own totals"), isRequired: true),
    DocumentField(
      "disqualification", .blocks, "the gates that a disqualified bid failed",
      from: "the evaluation", law: AwardLaw.both("disqualification"), isRequired: true),
    DocumentField(
      "own-marks", .blocks, "the agreed marks of a disqualified bid, as far as it was assessed",
      from: "agreed marks in marks.csv", law: AwardLaw.both("own scores as far as assessed"),
      isRequired: true),
  ]

  private static let others: [DocumentField] = [
    DocumentField(
      "not-awarded", .blocks, "why the contract is not awarded to the bid, criterion by criterion",
      from: "the evaluation; reason and evidence of agreed marks in marks.csv",
      law: AwardLaw.both("why not awarded") + [AwardLaw.notice2015("reasons")], isRequired: true),
    DocumentField(
      "winner-name", .text, "the recommended bidder's name",
      from: "bidder in bids.csv or bids/*.xml",
      law: [AwardLaw.notice2015("winner's name")], isRequired: true),
    DocumentField(
      "winner-scores", .blocks, "the recommended bid's score on every criterion",
      from: "the evaluation",
      law: AwardLaw.both("winner's scores") + [AwardLaw.notice2015("winner's scores")],
      isRequired: true),
    DocumentField(
      "winner-explanations", .blocks, "why the recommended bid was given each score",
      from: "reason and evidence of agreed marks in marks.csv",
      law: AwardLaw.both("winner's explanations") + AwardLaw.both("winner's sub-criteria"),
      isRequired: true),
    DocumentField(
      "winner-totals", .blocks, "the recommended bid's sub-totals and total",
      from: "the evaluation",
      law: AwardLaw.both("winner's totals"), isRequired: true),
    DocumentField(
      "has-advantages", .flag, "whether the law asks for the winner's relative advantages",
      from: "regime in competition.yaml"),
    DocumentField(
      "advantages", .blocks, "the characteristics and relative advantages of the recommended bid",
      from: "reason and evidence of agreed marks in marks.csv",
      law: [AwardLaw.notice2015("characteristics and relative advantages")], isRequired: true),
    DocumentField(
      "has-signing", .flag, "whether the law asks for the earliest signing",
      from: "regime in competition.yaml"),
    DocumentField(
      "signing", .text, "the day before which the contract is not signed",
      from: "signing-on in award.yaml", law: [AwardLaw.notice2015("standstill")], isRequired: true),
  ]
}
