/// `docs/templates.md`, from the kinds of documents and their fields.
public enum TemplatePage {
  /// The page.
  public static var document: String {
    """
    # Templates of award documents

    Every award document is written with a template: its headings, its fixed wording, and the fields that \
    it shows. An authority can use its own:

    ```
    probity templates --output my-templates
    probity justify my-competition --output award --templates my-templates
    ```

    Change the files that you need and delete the others: for them the shipped ones are used. A template \
    that has mistakes is refused with all of them, and nothing is written.

    ## What a template is made of

    | is written | gives |
    | --- | --- |
    | `# Heading` to `#### Heading` | a heading, on four levels |
    | `- item` | an item of a list |
    | `1. item` | an item of a numbered list; every item begins with `1.` |
    | `> text` | a notice that must not be overlooked |
    | `**text**` | stressed text, within a line |
    | other lines | a paragraph; a blank line begins the next one |
    | `{{name}}` | a field: text within a line, paragraphs and tables on a line of their own |
    | `{{#name}} … {{/name}}` | what stands between, for a yes, or once for each entry of a list |
    | `{{^name}} … {{/name}}` | what stands between, for a no, or for a list without entries |
    | `{{! remark }}` | nothing |

    This is Mustache without its other tags: no partials, delimiters, functions, settings or names with \
    points. What a field holds is never read for tags or marks, and never has to be escaped. A template is \
    UTF-8, of 1 MiB at most.

    Within a list its own fields are known, and those around it. A field that is marked as required has \
    to be shown, with its law where one asks for it: a template may move it, but not put it into a section \
    in which the shipped template does not have it.

    ## An example

    An authority's own `decision-log.mustache`, with its name at the top and its own words:

    ```
    \(example)
    ```

    Every decision and everything that stands open are required; the day and the hashes in `details` are \
    not. Where one of the first two is left out, or a name is misspelt, the template is refused, with the \
    line and what to write there.

    \(DocumentKinds.all.map(section).joined(separator: "\n\n"))

    This page is made from the kinds of documents (`Scripts/update-golden`).

    """
  }

  /// A decision log in an authority's own words.
  static let example = """
    Example Council, Procurement and Contracts. Town Hall, 1 High Street.

    # What was decided, and by whom

    {{#has-decisions}}
    {{decisions}}
    {{/has-decisions}}
    {{^has-decisions}}
    Nobody had to decide anything.
    {{/has-decisions}}

    # What waits for a decision

    {{#has-open}}
    **The contract is not signed before these are settled.**

    {{open}}
    {{/has-open}}
    {{^has-open}}
    Nothing.
    {{/has-open}}
    """

  private static func section(_ kind: any DocumentKind.Type) -> String {
    """
    ## `\(kind.name)\(DocumentTemplates.fileExtension)`

    \(MarkdownText.text(kind.summary.capitalisedFirst)).

    | field | holds | says | from | required |
    | --- | --- | --- | --- | --- |
    \(rows(kind.fields, of: nil).joined(separator: "\n"))
    """
  }

  private static func rows(_ fields: [DocumentField], of list: String?) -> [String] {
    fields.flatMap { field -> [String] in
      let within = list.map { " in `\($0)`" } ?? ""
      let law = field.law.isEmpty ? "yes" : "yes: " + field.law.joined(separator: "; ")
      let asked = field.law.isEmpty ? "no" : "no: " + field.law.joined(separator: "; ")
      let cells = [
        "`\(field.name)`\(within)", field.content.inWords, MarkdownText.text(field.summary),
        MarkdownText.text(field.origin), MarkdownText.text(field.isRequired ? law : asked),
      ]
      let row = "| " + cells.joined(separator: " | ") + " |"
      guard case .list(let own) = field.content else { return [row] }
      return [row] + rows(own, of: field.name)
    }
  }
}

extension DocumentField.Content {
  /// In a word or two.
  fileprivate var inWords: String {
    switch self {
    case .text: "text"
    case .blocks: "paragraphs"
    case .flag: "yes or no"
    case .list: "a list"
    }
  }
}
