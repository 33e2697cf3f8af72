/// Writes a page that needs nothing else: no script, no other file, no network.
///
/// - Source: W3C, Web Content Accessibility Guidelines 2.2, level AA.
public enum DocumentHTML: DocumentForm {
  /// Its name.
  public static let name = "html"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    [DocumentFile(path: document.path + ".html", bytes: bytes(of: document))]
  }

  /// The page.
  static func bytes(of document: Document) -> [UInt8] {
    var page = HTMLPage(document)
    page.write()
    return page.markup.bytes
  }
}
