internal import Packaging

extension WordBody {
  /// A table, and the room after it; without that Word would make one table of two.
  func write(_ table: OfficeTable, to xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      writeProperties(of: table, to: &xml)
      if let head = table.head {
        xml.element("w:tr") { xml in
          xml.element("w:trPr") { xml in
            xml.element("w:cantSplit")
            xml.element("w:tblHeader")
          }
          for (number, column) in head.enumerated() {
            let style: OfficeStyle.ID = column.isNumeric ? .figureHead : .head
            cell(table.widths[number], to: &xml) { write(column.title, as: style, to: &$0) }
          }
        }
      }
      for (number, row) in table.rows.enumerated() { write(row, number, of: table, to: &xml) }
    }
    write([], as: .afterTable, to: &xml)
  }

  private func writeProperties(of table: OfficeTable, to xml: inout XMLWriter) {
    xml.element("w:tblPr") { xml in
      xml.value("w:tblStyle", table.head == nil ? WordStyles.facts : WordStyles.table)
      xml.element("w:tblW", ["w:w": "\(OfficeStyle.textWidth)", "w:type": "dxa"])
      xml.element("w:tblLayout", ["w:type": "fixed"])
      let head = table.head == nil ? "0" : "1"
      xml.element(
        "w:tblLook",
        [
          "w:val": table.head == nil ? "0480" : "04A0", "w:firstRow": head, "w:lastRow": "0",
          "w:firstColumn": "1", "w:lastColumn": "0", "w:noHBand": "0", "w:noVBand": "1",
        ])
      if !table.caption.isEmpty { xml.value("w:tblCaption", OfficeText.headline(table.caption)) }
    }
    xml.element("w:tblGrid") { xml in
      for width in table.widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
  }

  private func write(
    _ row: OfficeTable.Row, _ number: Int, of table: OfficeTable, to xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        if row.staysWhole { xml.element("w:cantSplit") }
        if let height = table.rowHeight {
          xml.element("w:trHeight", ["w:val": "\(height)", "w:hRule": "atLeast"])
        }
      }
      for (column, runs) in row.cells.enumerated() {
        let style: OfficeStyle.ID = table.isNumeric(column) ? .figureCell : .cell
        cell(table.widths[column], to: &xml) { xml in
          guard column == 0, let place = row.place else {
            return write(runs, as: style, to: &xml)
          }
          xml.paragraph(style) { xml in
            xml.element("w:bookmarkStart", ["w:id": "\(number)", "w:name": place])
            xml.run(runs.text)
            xml.element("w:bookmarkEnd", ["w:id": "\(number)"])
          }
        }
      }
    }
  }

  private func cell(
    _ width: Int, to xml: inout XMLWriter, content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
      }
      content(&xml)
    }
  }
}
