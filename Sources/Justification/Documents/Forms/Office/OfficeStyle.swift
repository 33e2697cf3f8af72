/// A style of paragraphs, for both office forms.
///
/// Lengths are in twips, twentieths of a point; sizes of type in half points.
struct OfficeStyle: Sendable {
  /// Where the lines of a paragraph stand, if not at its start.
  enum Alignment: Sendable {
    case middle, end
  }

  /// Its name in the file.
  let id: ID
  /// Its name as people see it.
  let name: String
  /// The style whose values hold where it has none.
  var parent: OfficeStyle.ID? = .body
  var size: Int?
  var isBold = false
  var isItalic = false
  var colour: String?
  var before: Int?
  var after: Int?
  var alignment: Alignment?
  /// Whether a page cannot end after it.
  var staysWithNext = false
  /// Its level in the outline, from 1.
  var outline: Int?
  /// Whether it has a bar on its left and a grey ground.
  var isSetApart = false

  /// Whether it is ours: office programs know the others by their names.
  var isOwn: Bool {
    switch id {
    case .body, .title, .subtitle, .heading1, .heading2, .heading3, .heading4, .item, .caption,
      .header,
      .footer:
      false
    case .notice, .cell, .figureCell, .head, .figureHead, .afterTable, .picture, .pictureText:
      true
    }
  }

  /// The styles that are named in the program.
  enum ID: String, Sendable {
    case body = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case heading4 = "Heading4"
    case item = "ListParagraph"
    case notice = "Notice"
    case caption = "Caption"
    case cell = "TableText"
    case figureCell = "TableFigure"
    case head = "TableHeading"
    case figureHead = "TableFigureHeading"
    case afterTable = "AfterTable"
    case picture = "Picture"
    case pictureText = "PictureText"
    case header = "Header"
    case footer = "Footer"

    /// The style of a heading; levels beyond the fourth look like the fourth.
    static func heading(_ level: Int) -> ID {
      [.heading1, .heading2, .heading3, .heading4][min(max(level, 1), 4) - 1]
    }
  }

  private init(_ id: ID, _ name: String, _ change: (inout OfficeStyle) -> Void) {
    self.id = id
    self.name = name
    change(&self)
  }

  /// The type of all text.
  static let font = "Arial"
  /// The type of what is read letter by letter.
  static let codeFont = "Courier New"
  /// The width of the text on an A4 page with margins of 2 cm.
  static let textWidth = 9638
  private static let ink = "1F2A44"

  /// All of them; a parent before those it holds for.
  static let all: [OfficeStyle] = [
    OfficeStyle(.body, "Normal") {
      ($0.parent, $0.size, $0.before, $0.after) = (nil, 21, 0, 120)
    },
    OfficeStyle(.title, "Title") {
      ($0.size, $0.isBold, $0.colour, $0.before, $0.after) = (40, true, ink, 0, 80)
      $0.staysWithNext = true
    },
    OfficeStyle(.subtitle, "Subtitle") {
      ($0.size, $0.colour, $0.before, $0.after) = (21, "505050", 0, 280)
      $0.staysWithNext = true
    },
    heading(.heading1, 1, size: 30, before: 360, after: 120),
    heading(.heading2, 2, size: 25, before: 280, after: 100),
    heading(.heading3, 3, size: 22, before: 220, after: 80),
    OfficeStyle(.heading4, "heading 4") {
      ($0.size, $0.isBold, $0.isItalic, $0.colour) = (21, true, true, ink)
      ($0.before, $0.after, $0.staysWithNext, $0.outline) = (200, 60, true, 4)
    },
    OfficeStyle(.item, "List Paragraph") { $0.after = 60 },
    OfficeStyle(.notice, "Notice") { ($0.before, $0.after, $0.isSetApart) = (160, 200, true) },
    OfficeStyle(.caption, "caption") {
      ($0.size, $0.isBold, $0.colour) = (19, true, ink)
      ($0.before, $0.after, $0.staysWithNext) = (240, 80, true)
    },
    OfficeStyle(.cell, "Table Text") { ($0.size, $0.before, $0.after) = (18, 30, 30) },
    OfficeStyle(.figureCell, "Table Figure") { ($0.parent, $0.alignment) = (.cell, .end) },
    OfficeStyle(.head, "Table Heading") {
      ($0.parent, $0.isBold, $0.staysWithNext) = (.cell, true, true)
    },
    OfficeStyle(.figureHead, "Table Figure Heading") { ($0.parent, $0.alignment) = (.head, .end) },
    OfficeStyle(.afterTable, "After Table") { ($0.size, $0.before, $0.after) = (8, 0, 120) },
    OfficeStyle(.picture, "Picture") { ($0.after, $0.staysWithNext) = (60, true) },
    OfficeStyle(.pictureText, "Picture Text") { ($0.size, $0.after) = (18, 80) },
    OfficeStyle(.header, "header") { ($0.size, $0.colour, $0.after) = (16, "505050", 0) },
    OfficeStyle(.footer, "footer") {
      ($0.size, $0.colour, $0.after, $0.alignment) = (16, "505050", 0, .middle)
    },
  ]

  private static func heading(
    _ id: ID, _ level: Int, size: Int, before: Int, after: Int
  ) -> OfficeStyle {
    OfficeStyle(id, "heading \(level)") {
      ($0.size, $0.isBold, $0.colour, $0.staysWithNext) = (size, true, ink, true)
      ($0.before, $0.after, $0.outline) = (before, after, level)
    }
  }
}
