extension HTMLPage {
  /// A table that scrolls by itself where it is wider than the page.
  mutating func table(_ table: DocumentTable) {
    if table.columns.isEmpty { return }
    let caption = id("table-\(UniqueNames.slug(table.name, or: "table"))")
    region(caption) { page in
      page.caption(caption) { $0.runs(table.caption) }
      page.line("thead") { page in
        page.line("tr") { page in
          for column in table.columns {
            page.cell("th", column.title, in: column, scope: "col")
          }
        }
      }
      page.line("tbody") { page in
        for row in table.rows {
          let name = TableRows.staysWhole(row) ? nil : "tall"
          page.line("tr", [("class", name)]) { page in
            for (place, cell) in zip(row.indices, zip(row, table.columns)) {
              let isName = place == 0
              page.cell(isName ? "th" : "td", cell.0, in: cell.1, scope: isName ? "row" : nil)
            }
          }
        }
      }
    }
  }

  /// Room for signatures.
  mutating func signOff(_ roles: [[TextRun]]) {
    if roles.isEmpty { return }
    let caption = id("table-signatures")
    region(caption, class: "signatures") { page in
      page.caption(caption) { $0.text(DocumentWords.signOffCaption) }
      page.line("thead") { page in
        page.line("tr") { page in
          for title in DocumentWords.signOff {
            page.element("th", [("scope", "col")]) { $0.text(title) }
          }
        }
      }
      page.line("tbody") { page in
        for role in roles {
          page.line("tr") { page in
            page.element("th", [("scope", "row")]) { $0.runs(role) }
            for _ in DocumentWords.signOff.dropFirst() { page.element("td") { _ in } }
          }
        }
      }
    }
  }

  private mutating func region(
    _ caption: String, class name: String? = nil, _ content: (inout HTMLPage) -> Void
  ) {
    let attributes: [HTMLMarkup.Attribute] = [
      ("class", "table"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", caption),
    ]
    line("div", attributes) { $0.line("table", [("class", name)], content) }
  }

  private mutating func caption(_ id: String, _ content: (inout HTMLPage) -> Void) {
    line("caption") { page in page.element("span", [("id", id)], content) }
  }

  private mutating func cell(
    _ name: StaticString, _ runs: [TextRun], in column: DocumentTable.Column, scope: String?
  ) {
    let fit = CellFit(runs.text)
    let names = (column.isNumeric ? ["number"] : []) + (fit.name.map { [$0] } ?? [])
    element(
      name, [("scope", scope), ("class", names.isEmpty ? nil : names.joined(separator: " "))]
    ) { $0.runs(runs) }
  }
}

/// How a cell may be broken into lines.
private enum CellFit: String {
  /// Between words.
  case plain
  /// Between words, with room for some of them on a line.
  case prose
  /// Anywhere, as a word in it is longer than a line may be.
  case long

  init(_ text: String) {
    var word = 0
    var longest = 0
    for scalar in text.unicodeScalars {
      word = scalar == " " || scalar == "\n" ? 0 : word + 1
      longest = max(longest, word)
    }
    self = longest > 24 ? .long : text.utf8.count > 48 ? .prose : .plain
  }

  /// Its class in the page; none for what needs no care.
  var name: String? { self == .plain ? nil : rawValue }
}
