/// Writes a document for Word.
public enum DocumentWord: DocumentForm {
  /// Its name.
  public static let name = "docx"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    []
  }
}
