/// Writes the tables of a document, each as a file.
public enum DocumentCSV: DocumentForm {
  /// Its name.
  public static let name = "csv"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    []
  }
}
