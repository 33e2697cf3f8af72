/// Writes a document as Markdown.
public enum DocumentMarkdown: DocumentForm {
  /// Its name.
  public static let name = "markdown"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    []
  }
}
