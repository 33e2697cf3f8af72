internal import Procurement
internal import Rubrics

/// Writes a document for other programs.
///
/// The shape is `probity/document/1`. Every run of text is there, a figure with the pointer, basis and
/// sources that stand behind it.
public enum DocumentJSON: DocumentForm {
  /// Its name.
  public static let name = "json"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    let value: JSONValue = .object([
      ("schema", .string("probity/document/1")), ("kind", .string(document.kind)),
      ("path", .string(document.path)), ("title", runs(document.title)),
      ("audience", audience(document.audience)),
      ("blocks", .array(document.blocks.map { .object(block($0)) })),
      ("attachments", .array(document.attachments.map { .string($0.path) })),
    ])
    let text = value.text(pretty: true) + "\n"
    return [DocumentFile(path: document.path + ".json", bytes: Array(text.utf8))]
  }

  private static func audience(_ audience: Audience) -> JSONValue {
    switch audience {
    case .decisionMaker: .object([("to", .string("decision-maker"))])
    case .bidder(let bid): .object([("to", .string("bidder")), ("bid", .string(bid))])
    case .everybody: .object([("to", .string("everybody"))])
    }
  }

  private static func block(_ block: Block) -> [(key: String, value: JSONValue)] {
    switch block {
    case .heading(let level, let text):
      [("block", .string("heading")), ("level", .integer(level)), ("runs", runs(text))]
    case .paragraph(let text): [("block", .string("paragraph")), ("runs", runs(text))]
    case .notice(let text): [("block", .string("notice")), ("runs", runs(text))]
    case .list(let items, let isOrdered):
      [
        ("block", .string("list")), ("ordered", .bool(isOrdered)),
        ("items", .array(items.map(runs))),
      ]
    case .facts(let facts):
      [
        ("block", .string("facts")),
        (
          "facts",
          .array(
            facts.map { .object([("name", .string($0.name)), ("runs", runs($0.value))]) })
        ),
      ]
    case .table(let table): [("block", .string("table"))] + members(of: table)
    case .picture(let picture):
      [
        ("block", .string("picture")), ("name", .string(picture.name)),
        ("title", .string(picture.title)),
        ("description", .array(picture.description.map { .string($0) })),
        ("svg", .string(picture.svg)), ("width", .integer(picture.width)),
        ("height", .integer(picture.height)), ("quotes", places(picture.quotes)),
      ]
    case .signOff(let roles):
      [("block", .string("sign-off")), ("roles", .array(roles.map(runs)))]
    }
  }

  private static func members(of table: DocumentTable) -> [(key: String, value: JSONValue)] {
    [
      ("name", .string(table.name)), ("caption", runs(table.caption)),
      (
        "columns",
        .array(
          table.columns.map {
            .object([("title", runs($0.title)), ("numeric", .bool($0.isNumeric))])
          })
      ),
      ("rows", .array(table.rows.map { .array($0.map(runs)) })),
    ]
  }

  private static func runs(_ runs: [TextRun]) -> JSONValue { .array(runs.map(run)) }

  private static func run(_ run: TextRun) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("text", .string(run.text)), ("style", .string(run.style.name)),
    ]
    if let figure = run.figure {
      members.append(
        (
          "figure",
          .object([
            ("pointer", figure.pointer.map { .string($0) } ?? .null),
            ("basis", .string(figure.basis)), ("sources", places(figure.sources)),
          ])
        ))
    }
    if !run.quotes.isEmpty { members.append(("quotes", places(run.quotes))) }
    return .object(members)
  }

  private static func places(_ places: [SourceLocation]) -> JSONValue {
    .array(places.map(\.json))
  }
}

extension TextRun.Style {
  fileprivate var name: String {
    switch self {
    case .plain: "plain"
    case .strong: "strong"
    case .code: "code"
    case .withheld: "withheld"
    }
  }
}
