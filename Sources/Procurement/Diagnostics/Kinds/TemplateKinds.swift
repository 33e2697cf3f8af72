extension DiagnosticKind {
  /// The kinds for templates of award documents, PRB5010 to PRB5029.
  static let templateKinds: [DiagnosticKind] = [
    templateTagBroken, templateTagRefused, templateSections, templateFieldUnknown,
    templateFieldMisused, templateBlockInLine, templateLeavesOut, templateStarsOpen,
    templateMarkUnknown, templateCharacterReserved, templateFileUnknown,
  ]

  /// Something in a template that is no tag.
  public static let templateTagBroken = DiagnosticKind(
    5010, .error, "a tag of a template is malformed",
    explanation: """
      A tag is the name of a field in two braces, on one line: `{{competition}}`. Names are written as \
      `docs/templates.md` lists them, in letters, digits and hyphens.
      """,
    example: templateExample(bad: "{{details", good: "{{details}}"))

  /// Something of Mustache that templates do not use.
  public static let templateTagRefused = DiagnosticKind(
    5011, .error, "a tag that templates do not have",
    explanation: """
      Templates show fields and sections, and hold comments. Partials, other delimiters, functions, settings \
      and names with points are not read. `{{{name}}}` and `{{&name}}` are not needed: what a field holds \
      stays what it is, and each form writes it so that nothing in it can act.
      """,
    example: templateExample(bad: "{{{details}}}", good: "{{details}}"))

  /// Sections that are not closed, or not in their order.
  public static let templateSections = DiagnosticKind(
    5012, .error, "sections of a template do not fit into each other",
    explanation: """
      `{{#name}}` and `{{^name}}` open a section, and `{{/name}}` closes it. A section ends before the one \
      that it stands in, and at most 16 stand in each other.
      """,
    example: templateExample(bad: "{{details}}\n{{/has-open}}", good: "{{details}}"))

  /// A tag that names no field.
  public static let templateFieldUnknown = DiagnosticKind(
    5013, .error, "a template names an unknown field",
    explanation: """
      Each kind of document has its own fields, which `docs/templates.md` lists. Those of a list are known \
      within its section alone. Written as an empty text, a misspelt field would leave out what the document \
      has to say.
      """,
    example: templateExample(bad: "{{detials}}", good: "{{details}}"))

  /// A section over text, or a list shown as text.
  public static let templateFieldMisused = DiagnosticKind(
    5014, .error, "a field of a template is used as what it is not",
    explanation: """
      Text and paragraphs are shown: `{{name}}`. Lists and answers of yes or no open sections: `{{#name}}` for \
      each entry or for yes, `{{^name}}` for none or for no.
      """,
    example: templateExample(
      bad: "{{#details}}\n{{details}}\n{{/details}}", good: "{{details}}"))

  /// Paragraphs or tables within a line.
  public static let templateBlockInLine = DiagnosticKind(
    5015, .error, "paragraphs or tables within a line of a template",
    explanation: """
      A field that holds paragraphs, tables or pictures stands on a line of its own; a heading or an item of \
      a list cannot hold them.
      """,
    example: DiagnosticExample(
      bad: ["templates/term-compliance.mustache": "# Checks: {{overview}}\n"],
      good: ["templates/term-compliance.mustache": .absent]))

  /// A required field that a template does not show, or not always.
  public static let templateLeavesOut = DiagnosticKind(
    5016, .error, "a template leaves out what the document has to say",
    explanation: """
      The law, or those who decide, need this field in every such document. A template may place it where it \
      wants, in any order, but outside of sections that can be absent; within the section of a list it has to \
      show what is required of each entry.
      """,
    example: DiagnosticExample(
      bad: ["templates/price-evaluation.mustache": "# Prices\n"],
      good: ["templates/price-evaluation.mustache": .absent]))

  /// Stressed text without an end.
  public static let templateStarsOpen = DiagnosticKind(
    5017, .error, "stressed text without an end in a template",
    explanation: "`**` stresses what stands up to the next `**` on the same line.",
    example: templateExample(bad: "**Who decided", good: "**Who decided**"))

  /// A line that begins with something that looks like a mark.
  public static let templateMarkUnknown = DiagnosticKind(
    5018, .warning, "a mark that templates do not have",
    explanation: """
      Lines begin with `#` to `####` for headings, `- ` for items, `1. ` for numbered items (each of them, \
      the numbers are counted), `> ` for notices. Other marks are shown as they are written.
      """,
    example: templateExample(bad: "* who decided", good: "- who decided"))

  /// A character that stands for fields while a template is applied.
  public static let templateCharacterReserved = DiagnosticKind(
    5019, .error, "a reserved character in a template",
    explanation: """
      U+F8F0 and U+F8F1, of the private use area, stand for fields while a template is applied, and cannot \
      be part of it.
      """,
    example: templateExample(bad: "Decided \u{F8F0}", good: "Decided"))

  /// A file among templates that is none.
  public static let templateFileUnknown = DiagnosticKind(
    5020, .warning, "a file that is not a template",
    explanation: """
      A template is called after the kind of its documents: `decision-log.mustache`. A file of another name \
      is not read, and the shipped template is used where it was meant.
      """,
    example: DiagnosticExample(
      bad: ["templates/decisions-log.mustache": "{{decisions}}\n"],
      good: ["templates/decisions-log.mustache": .absent]))

  /// A template for the decision log that begins with these lines.
  private static func templateExample(bad: String, good: String) -> DiagnosticExample {
    let rest = "\n\n# Decisions\n\n{{decisions}}\n\n# Open\n\n{{open}}\n"
    return DiagnosticExample(
      "templates/decision-log.mustache", bad: .text(bad + rest), good: .text(good + rest))
  }
}
