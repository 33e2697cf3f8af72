/// Writes a document for LibreOffice and others.
public enum DocumentOpenText: DocumentForm {
  /// Its name.
  public static let name = "odt"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    []
  }
}
