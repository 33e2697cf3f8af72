internal import Evaluation
internal import Procurement
internal import Rubrics

/// A section of the report on marks, lot by lot, in every form.
///
/// A section is one file in the folder `Sections` and one line in ``MarksSections``.
protocol MarksSection: Sendable {
  /// Its name in the first column of a spreadsheet.
  var name: String { get }
  /// What stands above it, lower case.
  func heading(of lot: LotMarkReview) -> String
  /// What it lists, for a terminal and for a document; nothing of it is shown where there is none.
  func items(of lot: LotMarkReview) -> [MarksItem]
  /// Its lines for a terminal, heading first, none wider than ``Paragraph/width``.
  func lines(of lot: LotMarkReview) -> [String]
  /// Its lines for a document, heading first.
  func markdown(of lot: LotMarkReview, level: String) -> [String]
  /// What a lot holds of it for other programs.
  func members(of lot: LotMarkReview) -> [(key: String, value: JSONValue)]
  /// Its rows for a spreadsheet.
  func rows(of lot: LotMarkReview) -> [MarksRow]
}

/// The sections, in the order in which reports show them.
enum MarksSections {
  static let all: [any MarksSection] = [
    FindingsSection.missing, FindingsSection.spread, FindingsSection.review,
    FindingsSection.barred, ModerationSection(), AgreementSection(),
  ]
}

/// A thing that a section lists.
struct MarksItem {
  /// What it is.
  let text: String
  /// What belongs to it.
  var details: [String] = []

  /// The columns of a detail that a terminal shows; documents show the whole.
  static let longest = 1000
}

/// A row of the report on marks for a spreadsheet.
struct MarksRow {
  static let headings = [
    "lot", "section", "rule", "code", "severity", "bid", "criterion", "evaluator", "mark", "text",
    "details", "place", "related",
  ]

  let section: String
  var rule = ""
  var code = ""
  var severity = ""
  var bid = ""
  var criterion = ""
  var evaluator = ""
  var mark = ""
  var text = ""
  var details = ""
  var place = ""
  var related = ""

  /// The cells under ``headings``.
  func cells(lot: String) -> [String] {
    [
      lot, section, rule, code, severity, bid, criterion, evaluator, mark, text, details, place,
      related,
    ]
  }
}

extension MarksSection {
  func items(of lot: LotMarkReview) -> [MarksItem] { [] }

  func lines(of lot: LotMarkReview) -> [String] {
    let items = items(of: lot)
    if items.isEmpty { return [] }
    return ["", heading(of: lot)]
      + items.flatMap { item in
        Paragraph.lines(SafeText.shown(item.text), first: "  ", rest: "      ")
          + item.details.flatMap {
            Paragraph.lines(
              DisplayWidth.cut(SafeText.shown($0), to: MarksItem.longest), first: "    ",
              rest: "        ")
          }
      }
  }

  func markdown(of lot: LotMarkReview, level: String) -> [String] {
    let items = items(of: lot)
    if items.isEmpty { return [] }
    let heading = heading(of: lot)
    let title = heading.prefix(1).uppercased() + heading.dropFirst()
    return ["", "\(level) \(MarkdownText.text(title))", ""]
      + items.flatMap { item in
        ["- \(MarkdownText.text(item.text))"]
          + item.details.map { "  - \(MarkdownText.text($0))" }
      }
  }
}
