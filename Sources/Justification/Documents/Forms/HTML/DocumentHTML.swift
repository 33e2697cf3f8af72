/// Writes a page that needs nothing else.
public enum DocumentHTML: DocumentForm {
  /// Its name.
  public static let name = "html"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    []
  }
}
