extension DiagnosticKind {
  /// The kinds for sealed rubrics, PRB3270 to PRB3279.
  static let sealKinds: [DiagnosticKind] = [
    rubricSealUnusable, rubricNotSealed, rubricSealSignatureWrong, adjustmentsNotSealed,
    rubricSealedLate,
  ]

  /// A seal that cannot be read.
  public static let rubricSealUnusable = DiagnosticKind(
    3270, .error, "a seal that cannot be used",
    explanation: """
      `rubric.seal.json` is what `probity rubric seal` writes, and nobody edits it. One that says other things, \
      or is not whole, shows nothing about the rubric, so that the competition is not evaluated.
      """,
    example: DiagnosticExample(
      "rubric.seal.json", bad: .text(seal.replacing("rubric-seal/1", with: "rubric-seal/0")),
      good: .text(seal)))

  /// A rubric other than the sealed one.
  public static let rubricNotSealed = DiagnosticKind(
    3271, .error, "the rubric is not the sealed one",
    explanation: """
      The rubric was sealed before bids were opened, and says something else now: a weight, a scale, a gate, a \
      formula. Evaluating bids under rules that were changed after they were known is what challenges are won \
      on. Comments, layout and the order of keys do not count.
      """,
    example: DiagnosticExample(
      "rubric.seal.json", bad: .text(seal.replacing(sealedHash, with: otherHash)),
      good: .text(seal)))

  /// A seal whose signature is wrong.
  public static let rubricSealSignatureWrong = DiagnosticKind(
    3272, .error, "the signature of a seal is wrong",
    explanation: """
      A signed seal holds the public key and the signature of who sealed the rubric. Where the signature is \
      not that key's on what the seal says, the seal was changed after it was signed.
      """,
    example: DiagnosticExample(
      "rubric.seal.json", bad: .text(signedSeal.replacing("1.0.0", with: "1.0.1")),
      good: .text(signedSeal)))

  /// Adjustments other than the sealed ones.
  public static let adjustmentsNotSealed = DiagnosticKind(
    3273, .error, "the adjustments of prices are not the sealed ones",
    explanation: """
      A seal fixes the rules in `adjustments.yaml` with the rubric, since they change prices and so scores: \
      rules that were added, changed or taken away afterwards are none that bidders could know.
      """,
    example: DiagnosticExample(
      "rubric.seal.json",
      bad: .text(
        seal.replacing(
          "\"adjustments-sha256\": null", with: "\"adjustments-sha256\": \"\(otherHash)\"")),
      good: .text(seal)))

  /// A seal that is younger than a bid.
  public static let rubricSealedLate = DiagnosticKind(
    3274, .warning, "a rubric sealed after a bid was in",
    explanation: """
      The day of sealing is after the day on which a bid was submitted. Such a seal shows that the rubric did \
      not change from then on. It does not show that it was fixed before anybody could have seen a bid, which \
      is what a seal is for. A bid submitted on the day of sealing is not held against it.
      """,
    example: DiagnosticExample(
      bad: [
        "rubric.seal.json": .text(seal),
        "bids.csv":
          "bid,bidder,price,submitted\nb1,Alder Ltd,100000,2026-02-01\nb2,Birch Ltd,105000,\n",
      ],
      good: [
        "rubric.seal.json": .text(seal),
        "bids.csv":
          "bid,bidder,price,submitted\nb1,Alder Ltd,100000,2026-02-02\nb2,Birch Ltd,105000,\n",
      ]))

  private static let sealedHash = "41dca37af4b028b9b250f306fb33d7326348db4286f4100723ddb97799881372"
  private static let otherHash = String(repeating: "0", count: 64)

  private static let seal = """
    {
      "schema": "probity/rubric-seal/1",
      "rubric": "example",
      "version": "1.0.0",
      "title": "Example",
      "sha256": "\(sealedHash)",
      "adjustments-sha256": null,
      "tool": "0.1.0",
      "sealed-on": "2026-02-02",
      "public-key": null,
      "signature": null
    }

    """
  /// Signed with the first test vector of RFC 8032, section 7.1, which is nobody's key.
  private static let signedSeal =
    seal
    .replacing(
      "\"public-key\": null",
      with: "\"public-key\": \"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a\""
    )
    .replacing(
      "\"signature\": null",
      with: "\"signature\": \"b92ffd7a7c3a5428e00f08be01ac7d62b5116ffdbcf0c06178ddd8bc4321bc8d"
        + "d081b0bb7fa74bfde0608a020505e64a30ca240f97704bae690c99fbf1a8340f\"")
}
