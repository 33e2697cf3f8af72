/// Writes the tables of a document, each as a file.
///
/// - Source: RFC 4180, for the shape; see ``SpreadsheetCell`` for what must not run.
public enum DocumentCSV: DocumentForm {
  /// Its name.
  public static let name = "csv"

  /// The files of a document: `PATH.TABLE.csv`.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    var names = UniqueNames()
    return document.tables.map { table in
      let name = names.name(UniqueNames.slug(table.name, or: "table"))
      let rows = [table.columns.map(\.title)] + table.rows
      let text = rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
      return DocumentFile(path: "\(document.path).\(name).csv", bytes: Array(text.utf8))
    }
  }

  private static func cell(_ runs: [TextRun]) -> String {
    let text = runs.map(\.shown).joined()
    return SpreadsheetCell.text(ShownText.lines(of: text).joined(separator: "\n"))
  }
}
