extension DiagnosticKind {
  /// The kinds for YAML, PRB13xx.
  static let yamlKinds: [DiagnosticKind] = [
    yamlSyntax, yamlAlias, yamlTooDeep, yamlWrongShape, yamlUnknownKey, yamlMissingKey,
    yamlWrongValue, yamlTag,
  ]

  /// The text is not YAML.
  public static let yamlSyntax = DiagnosticKind(
    1301, .error, "a file is not YAML",
    explanation: """
      The text breaks YAML's own rules: a quote or bracket that is not closed, indentation that jumps, \
      a tab, a key given twice. The place named is where reading stopped; the slip is there or just \
      before.
      """,
    example: DiagnosticExample(
      "competition.yaml", bad: .text(ExampleText.competition + "buyers: [\n"),
      good: .text(ExampleText.competition)))

  /// An anchor or alias.
  public static let yamlAlias = DiagnosticKind(
    1302, .error, "anchors and aliases are not read",
    explanation: """
      YAML can name a value (`&name`) and repeat it elsewhere (`*name`). Probity refuses both: a few \
      nested aliases grow without bound, and a published rubric should show each value where it counts. \
      Write the value out, and put a text that starts with `&` or `*` in quotes. The merge key `<<` \
      goes with them.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: "competition: &name example\ntitle: *name\ncurrency: GBP\nrubric: rubric.yaml\n",
      good: .text(ExampleText.competition)))

  /// Nesting beyond any use.
  public static let yamlTooDeep = DiagnosticKind(
    1303, .error, "YAML nested too deeply",
    explanation: "A file may nest lists and maps 64 deep. No competition or rubric comes near it.",
    example: DiagnosticExample(
      "competition.yaml",
      bad: .repeated(
        before: ExampleText.competition + "buyers: ", text: "[", count: 200,
        after: String(repeating: "]", count: 200) + "\n",
        shownAs: "buyers: [[[[[[ … 200 deep"),
      good: .text(ExampleText.competition)))

  /// A list where a map belongs, and the like.
  public static let yamlWrongShape = DiagnosticKind(
    1304, .error, "a value of the wrong shape",
    explanation: """
      A list stands where a single value belongs, a single value where a map belongs, and so on. The \
      message says what is read there.
      """,
    example: DiagnosticExample(
      "competition.yaml", bad: .text(ExampleText.competition + "buyers: Northshire\n"),
      good: .text(
        ExampleText.competition + "buyers:\n  - {id: northshire, name: Northshire Council}\n")))

  /// A key that nobody reads.
  public static let yamlUnknownKey = DiagnosticKind(
    1305, .error, "an unknown key",
    explanation: """
      A key that is not read would be dropped without a word, and with a slip of the pen the setting \
      that was meant. The hint names the nearest known key.
      """,
    example: DiagnosticExample(
      "competition.yaml", bad: .text(ExampleText.competition + "regmie: none\n"),
      good: .text(ExampleText.competition + "regime: none\n")))

  /// A key that must be there is not.
  public static let yamlMissingKey = DiagnosticKind(
    1306, .error, "a required key is missing",
    explanation: "The key has no default: what it says has to be said.",
    example: DiagnosticExample(
      "competition.yaml", bad: "competition: example\ntitle: Example\nrubric: rubric.yaml\n",
      good: .text(ExampleText.competition)))

  /// A value that the key does not take.
  public static let yamlWrongValue = DiagnosticKind(
    1307, .error, "a value that the key does not take",
    explanation: """
      The value is not of the kind that the key takes (a number, a whole number, a date, yes or no, one \
      of a list of words) or out of its range. Numbers are plain: digits, and a point before decimals.
      """,
    example: DiagnosticExample(
      "competition.yaml", bad: .text(ExampleText.competition + "started: 31 March 2026\n"),
      good: .text(ExampleText.competition + "started: 2026-03-31\n")))

  /// A tag.
  public static let yamlTag = DiagnosticKind(
    1308, .error, "tags are not read",
    explanation: """
      YAML can say what kind a value is (`!!int 5`, `!secret name`). Probity knows what kind each key \
      takes, and would have to drop the tag without a word. Leave it out, and put a text that starts \
      with `!` in quotes.
      """,
    example: DiagnosticExample(
      "competition.yaml",
      bad: "competition: example\ntitle: !!str Example\ncurrency: GBP\nrubric: rubric.yaml\n",
      good: .text(ExampleText.competition)))
}
