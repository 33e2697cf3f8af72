/// Writes a document for other programs.
public enum DocumentJSON: DocumentForm {
  /// Its name.
  public static let name = "json"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    []
  }
}
