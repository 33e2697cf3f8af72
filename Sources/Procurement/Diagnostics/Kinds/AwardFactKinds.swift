extension DiagnosticKind {
  /// The kinds for `award.yaml`, `suppliers.csv` and `confidential.yaml`, PRB2280 to PRB2293.
  static let awardFactKinds: [DiagnosticKind] = [
    awardDatesOutOfOrder, awardContractLot, unfitEmail, unfitClassification, unfitWebsite,
    supplierTwice, unknownSupplier, supplierFlag, confidentialKeyWithoutUse, confidentialUnknown,
    confidentialTooMany,
  ]

  /// Days of the award in an order that the law does not allow.
  public static let awardDatesOutOfOrder = DiagnosticKind(
    2280, .error, "days of the award in the wrong order",
    explanation: """
      Under the Procurement Act 2023 the assessment summaries are given before the contract award notice is \
      published (section 50(3)), and the notice is published before the contract is entered into (section \
      50(1)); under the Public Contracts Regulations 2015 and Directive 89/665/EEC the decision is notified \
      before the contract is concluded. And nothing of that comes before the decision. Two of these may \
      fall on one day.
      """,
    example: awardExample(
      bad: "summaries-on: 2026-08-04\nnotice-on: 2026-08-03\n",
      good: "summaries-on: 2026-08-03\nnotice-on: 2026-08-04\n",
      competition: ExampleText.competition + "regime: procurement-act-2023\n"))

  /// A contract's identifier that does not say its lot, or says one that there is not.
  public static let awardContractLot = DiagnosticKind(
    2281, .error, "a contract's identifier without its lot",
    explanation: """
      Each lot ends in a contract of its own. Where the competition has lots, write `contracts:` with an \
      identifier for each lot's id; where it has none, write `contract:`. \
      No two lots have the same contract.
      """,
    example: awardExample(
      bad: "contracts: {north: example-contract-1}\n", good: "contract: example-contract-1\n"))

  /// A text that is no email address.
  public static let unfitEmail = DiagnosticKind(
    2282, .error, "not an email address",
    explanation: """
      An email address has a name, one `@` and a domain with a point in it, without blanks. Documents and \
      notices repeat it, so a slip in it would reach everyone who wants to reply. Write one address.
      """,
    example: awardExample(
      bad: "authority: {email: procurement at council.example}\n",
      good: "authority: {email: procurement@council.example}\n"))

  /// A text that is no CPV code.
  public static let unfitClassification = DiagnosticKind(
    2283, .error, "not a CPV code",
    explanation: """
      Notices say what is bought by codes of the Common Procurement Vocabulary: eight digits, with a hyphen \
      and the check digit or without. Whether the code exists, and whether it is the right one, Probity does \
      not know.
      """,
    example: awardExample(
      bad: "classifications: [\"725000\"]\n", good: "classifications: [\"72500000-0\"]\n"))

  /// A text that is no address of a website.
  public static let unfitWebsite = DiagnosticKind(
    2284, .error, "not the address of a website",
    explanation: """
      The address of a website begins with `https://` or `http://` and holds neither blanks nor letters \
      beyond ASCII.
      """,
    example: awardExample(
      bad: "authority: {website: www.council.example}\n",
      good: "authority: {website: \"https://www.council.example\"}\n"))

  /// A supplier with two rows.
  public static let supplierTwice = DiagnosticKind(
    2285, .error, "a supplier given twice",
    explanation: """
      Two rows of `suppliers.csv` name the same supplier, and nobody can tell which address and identifier \
      hold. Names are compared without regard to case and blanks. Keep one row.
      """,
    example: DiagnosticExample(
      "suppliers.csv", bad: "bidder,email\nAlder Ltd,a@alder.example\nALDER Ltd,b@alder.example\n",
      good: "bidder,email\nAlder Ltd,a@alder.example\n"))

  /// A supplier who has not bid.
  public static let unknownSupplier = DiagnosticKind(
    2286, .warning, "a supplier who has not bid",
    explanation: """
      `suppliers.csv` names someone whose bid is not in the folder. A name that is written otherwise than in \
      the bid would leave the bid's documents without address and identifier. Names are compared without \
      regard to case and blanks.
      """,
    example: DiagnosticExample(
      "suppliers.csv", bad: "bidder,email\nAdler Ltd,a@alder.example\n",
      good: "bidder,email\nAlder Ltd,a@alder.example\n"))

  /// A flag that is neither yes nor no.
  public static let supplierFlag = DiagnosticKind(
    2287, .error, "a supplier's flag is neither yes nor no",
    explanation: """
      What the contract award notice says of a supplier (small, non-governmental, supported employment, \
      mutual) is `yes` or `no`. A blank means that it is not known yet; what needs it then asks for it.
      """,
    example: DiagnosticExample(
      "suppliers.csv", bad: "bidder,small\nAlder Ltd,perhaps\n",
      good: "bidder,small\nAlder Ltd,yes\n"))

  /// A key of a confidential mark that says nothing beside what is withheld.
  public static let confidentialKeyWithoutUse = DiagnosticKind(
    2291, .error, "a mark of what is confidential with a key of another kind",
    explanation: """
      `criterion` goes with `withhold: criterion`, `term` with `withhold: term`. Beside anything else they \
      say nothing, and the mark may have been meant for something else.
      """,
    example: confidentialExample(
      bad: "withhold: price, bid: b2, criterion: quality",
      good: "withhold: price, bid: b2"))

  /// A confidential mark on a criterion or term that there is not.
  public static let confidentialUnknown = DiagnosticKind(
    2292, .error, "a mark of what is confidential meets nothing",
    explanation: """
      The mark withholds a criterion that the rubric has not, or a term that no bid (or not the named one) \
      has. It would withhold nothing, and what was meant would be published.
      """,
    example: confidentialExample(
      bad: "withhold: criterion, criterion: qualty", good: "withhold: criterion, criterion: quality"
    ))

  /// More marks than are read.
  public static let confidentialTooMany = DiagnosticKind(
    2293, .error, "too many marks of what is confidential",
    explanation: """
      `confidential.yaml` holds at most 1,000 marks. A mark without `bid` holds for every bid, and one on a \
      group of criteria for all that is in it.
      """,
    example: DiagnosticExample(
      "confidential.yaml",
      bad: .repeated(
        before: "confidential:\n",
        text: "  - {withhold: price, bid: b2, ground: commercial, reason: Rates}\n", count: 1001,
        after: "", shownAs: "1,001 marks"),
      good: .text(
        "confidential:\n  - {withhold: price, ground: commercial, reason: Rates}\n")))

  private static func awardExample(
    bad: String, good: String, competition: String = ExampleText.competition
  ) -> DiagnosticExample {
    DiagnosticExample(
      bad: ["competition.yaml": .text(competition), "award.yaml": .text(bad)],
      good: ["competition.yaml": .text(competition), "award.yaml": .text(good)])
  }

  private static func confidentialExample(bad: String, good: String) -> DiagnosticExample {
    func text(_ mark: String) -> DiagnosticExample.Content {
      .text("confidential:\n  - {\(mark), ground: commercial, reason: Rates of the market}\n")
    }
    return DiagnosticExample("confidential.yaml", bad: text(bad), good: text(good))
  }
}
