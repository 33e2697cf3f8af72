internal import Packaging

/// The styles of tables, which OpenDocument keeps beside the content.
enum OpenTextTables {
  static let table = "Table"
  static let cell = "Cell"
  static let headCell = "HeadCell"
  /// The style of rows that stay on one page, and of those with room to sign in.
  static let wholeRow = "WholeRow"
  static let signRow = "SignRow"

  /// The style of columns of this width.
  static func column(_ width: Int) -> String { "Column\(width)" }

  static func writeStyles(of tables: [OfficeTable], to xml: inout XMLWriter) {
    let widths = Set(tables.flatMap(\.widths)).sorted()
    let rowHeight = tables.compactMap(\.rowHeight).first
    xml.element("office:automatic-styles") { xml in
      style(table, "table", to: &xml) { xml in
        xml.element(
          "style:table-properties",
          [
            "style:width": OpenTextParts.length(OfficeStyle.textWidth), "table:align": "left",
            "fo:margin-bottom": "9pt", "table:border-model": "collapsing",
          ])
      }
      for width in widths {
        style(column(width), "table-column", to: &xml) { xml in
          xml.element(
            "style:table-column-properties", ["style:column-width": OpenTextParts.length(width)])
        }
      }
      style(wholeRow, "table-row", to: &xml) { xml in
        xml.element("style:table-row-properties", ["fo:keep-together": "always"])
      }
      if let rowHeight {
        style(signRow, "table-row", to: &xml) { xml in
          xml.element(
            "style:table-row-properties",
            ["style:min-row-height": OpenTextParts.length(rowHeight), "fo:keep-together": "always"])
        }
      }
      style(cell, "table-cell", to: &xml) { xml in
        xml.element(
          "style:table-cell-properties",
          [
            "fo:padding": "1pt", "fo:padding-left": "4.5pt", "fo:padding-right": "4.5pt",
            "fo:border": "none", "fo:border-top": "0.5pt solid #b0b0b0",
            "fo:border-bottom": "0.5pt solid #b0b0b0",
          ])
      }
      style(headCell, "table-cell", to: &xml) { xml in
        xml.element(
          "style:table-cell-properties",
          [
            "fo:padding": "1pt", "fo:padding-left": "4.5pt", "fo:padding-right": "4.5pt",
            "fo:border": "none", "fo:border-top": "1pt solid #1f2a44",
            "fo:border-bottom": "0.5pt solid #1f2a44", "fo:background-color": "#e8ebf0",
            "style:vertical-align": "bottom",
          ])
      }
    }
  }

  private static func style(
    _ name: String, _ family: String, to xml: inout XMLWriter,
    content: (inout XMLWriter) -> Void
  ) {
    xml.element("style:style", ["style:name": name, "style:family": family], content: content)
  }
}

extension OpenTextContent {
  /// A table; its heading is repeated on every page.
  func write(_ table: OfficeTable, _ name: String, to xml: inout XMLWriter) {
    xml.element("table:table", ["table:name": name, "table:style-name": OpenTextTables.table]) {
      xml in
      for width in table.widths {
        xml.element("table:table-column", ["table:style-name": OpenTextTables.column(width)])
      }
      if let head = table.head {
        xml.element("table:table-header-rows") { xml in
          xml.element("table:table-row") { xml in
            for column in head {
              let style: OfficeStyle.ID = column.isNumeric ? .figureHead : .head
              cell(OpenTextTables.headCell, to: &xml) { write(column.title, as: style, to: &$0) }
            }
          }
        }
      }
      for row in table.rows {
        xml.element("table:table-row") { xml in
          let whole = table.rowHeight == nil ? OpenTextTables.wholeRow : OpenTextTables.signRow
          if row.staysWhole { xml.attribute("table:style-name", whole) }
          write(row, of: table, to: &xml)
        }
      }
    }
  }

  private func write(_ row: OfficeTable.Row, of table: OfficeTable, to xml: inout XMLWriter) {
    for (column, runs) in row.cells.enumerated() {
      let style: OfficeStyle.ID = table.isNumeric(column) ? .figureCell : .cell
      cell(OpenTextTables.cell, to: &xml) { xml in
        guard column == 0, let place = row.place else { return write(runs, as: style, to: &xml) }
        xml.openParagraph(style) { xml in
          xml.element("text:bookmark", ["text:name": place])
          xml.openText(runs.text)
        }
      }
    }
  }

  private func cell(
    _ style: String, to xml: inout XMLWriter, content: (inout XMLWriter) -> Void
  ) {
    xml.element(
      "table:table-cell", ["table:style-name": style, "office:value-type": "string"],
      content: content)
  }
}
