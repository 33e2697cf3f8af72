extension DiagnosticKind {
  /// Bands that overlap.
  public static let lintBandsOverlap = DiagnosticKind(
    3130, .error, "bands that overlap",
    explanation: """
      A contract length falls into two bands, so it has two scores. `over: 36` begins after 36 months \
      and `up-to: 36` ends with them: give both bands the same number where they meet.
      """,
    example: ExampleText.lengthExample(
      bad: "bands: [{up-to: 36, score: 40}, {over: 24, score: 100}]",
      good: "bands: [{up-to: 36, score: 40}, {over: 36, score: 100}]"))

  /// Bands that leave a hole.
  public static let lintBandsHole = DiagnosticKind(
    3131, .error, "bands that leave a hole",
    explanation: """
      A contract length between two bands has no score, and a bid with that length could not be \
      evaluated. `over: 36` begins after 36 months and `up-to: 36` ends with them: give both bands the \
      same number where they meet.
      """,
    example: ExampleText.lengthExample(
      bad: "bands: [{up-to: 24, score: 40}, {over: 36, score: 100}]",
      good: "bands: [{up-to: 36, score: 40}, {over: 36, score: 100}]"))

  /// Lengths before the first band or past the last.
  public static let lintBandsOpenEnded = DiagnosticKind(
    3132, .warning, "contract lengths outside all bands",
    explanation: """
      Very short or very long contracts fall into no band and have no score. Where such bids are \
      possible, say what they earn (`{up-to: 12, score: 0}`), so that it is published before they come \
      in.
      """,
    example: ExampleText.lengthExample(
      bad: "bands: [{over: 12, up-to: 36, score: 40}, {over: 36, score: 100}]",
      good: "bands: [{up-to: 36, score: 40}, {over: 36, score: 100}]"))

  /// A curve that is no line.
  public static let lintCurvePoints = DiagnosticKind(
    3133, .error, "a curve that is no line",
    explanation: """
      A curve joins its points by straight lines, so it needs at least two, each at a length of its \
      own.
      """,
    example: ExampleText.lengthExample(
      bad: "curve: [{months: 60, score: 100}]",
      good: "curve: [{months: 12, score: 0}, {months: 60, score: 100}]"))

  /// A score outside 0 to 100.
  public static let lintScoreOutOfRange = DiagnosticKind(
    3134, .error, "a score that is not within 0 to 100",
    explanation: """
      Scores of bands, curves and contract types are 0 to 100 and are then weighted. Beyond 100 a \
      criterion would count for more than its published weight.
      """,
    example: ExampleText.lengthExample(
      bad: "bands: [{up-to: 36, score: 50}, {over: 36, score: 150}]",
      good: "bands: [{up-to: 36, score: 50}, {over: 36, score: 100}]"))

  /// A weight that cannot be earned whole.
  public static let lintTopScoreMissing = DiagnosticKind(
    3135, .warning, "a part of a weight that no bid can earn",
    explanation: """
      No band, point or type has the score 100, so the criterion counts for less than its published \
      weight. Scale the scores so that the most wanted has 100: 50 : 32 : 18 becomes 100 : 64 : 36.
      """,
    example: ExampleText.lengthExample(
      bad: "bands: [{up-to: 36, score: 18}, {over: 36, score: 50}]",
      good: "bands: [{up-to: 36, score: 36}, {over: 36, score: 100}]"))

  /// A type with neither a score nor a ban.
  public static let lintTypeWithoutPreference = DiagnosticKind(
    3136, .error, "a contract type without a preference",
    explanation: """
      Every contract type that bids may name, the four known ones and those the rubric declares, has a \
      preference or is listed under `not-allowed`. Else a bid of that type would have no score, and \
      someone would have to invent one.
      """,
    example: ExampleText.typeExample(
      bad: "preferences: {joint-venture: 100, fixed-term: 75, framework: 50}",
      good: """
        preferences: {joint-venture: 100, fixed-term: 75, framework: 50},
           not-allowed: [prime-partner-framework]
        """))

  /// A type with a score and a ban.
  public static let lintTypePreferredAndNotAllowed = DiagnosticKind(
    3137, .error, "a contract type both preferred and not allowed",
    explanation: """
      A type under `not-allowed` disqualifies a bid; a type under `preferences` earns it a score. One \
      of the two was meant.
      """,
    example: ExampleText.typeExample(
      bad: """
        preferences: {joint-venture: 100, fixed-term: 75, framework: 50, prime-partner-framework: 25},
           not-allowed: [framework]
        """,
      good: """
        preferences: {joint-venture: 100, fixed-term: 75, prime-partner-framework: 25},
           not-allowed: [framework]
        """))

  /// A type that is neither known nor declared.
  public static let lintTypeUnknown = DiagnosticKind(
    3138, .error, "an unknown contract type",
    explanation: """
      Contract types are `joint-venture`, `fixed-term`, `framework` and `prime-partner-framework`, and \
      those that the rubric declares: `contract-types: {alliance: Alliance contract}`.
      """,
    example: ExampleText.typeExample(
      bad: """
        preferences: {alliance: 100, joint-venture: 100, fixed-term: 75, framework: 50,
           prime-partner-framework: 25}
        """,
      good: """
        preferences: {alliance: 100, joint-venture: 100, fixed-term: 75, framework: 50,
           prime-partner-framework: 25}
        """, declared: (bad: "", good: "contract-types: {alliance: Alliance contract}\n")))

  /// A declared type that is known anyway.
  public static let lintTypeDeclaredTwice = DiagnosticKind(
    3139, .warning, "a contract type declared though it is known",
    explanation: """
      The four known types mean the same everywhere. A rubric that declares one of them again may mean \
      something else by it, and then needs another name.
      """,
    example: ExampleText.typeExample(
      bad: "preferences: {joint-venture: 100, fixed-term: 75, framework: 50, "
        + "prime-partner-framework: 25}",
      good: "preferences: {joint-venture: 100, fixed-term: 75, framework: 50, "
        + "prime-partner-framework: 25}",
      declared: (bad: "contract-types: {framework: Our framework}\n", good: "")))
}
