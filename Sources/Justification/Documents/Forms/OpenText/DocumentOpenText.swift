internal import Packaging

/// Writes a document for LibreOffice and others, as OpenDocument text.
///
/// - Source: OASIS, OpenDocument 1.2 (ISO/IEC 26300:2015).
public enum DocumentOpenText: DocumentForm {
  /// Its name.
  public static let name = "odt"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    do {
      let content = OpenTextContent(document)
      // The first file is how programs know the kind of the archive, by its bytes from the 38th on.
      var entries = [
        ZipEntry(path: "mimetype", bytes: Array(OpenTextParts.mediaType.utf8)),
        ZipEntry(
          path: "META-INF/manifest.xml", bytes: try OpenTextParts.manifest(content.pictures)),
        ZipEntry(path: "meta.xml", bytes: try OpenTextParts.meta(document)),
        ZipEntry(path: "styles.xml", bytes: try OpenTextStyles.part(document)),
        ZipEntry(path: "content.xml", bytes: try content.part()),
      ]
      for picture in content.pictures {
        entries.append(ZipEntry(path: OpenTextParts.path(of: picture), bytes: picture.svg))
      }
      let bytes = try ZipArchive.bytes(of: entries)
      return [DocumentFile(path: document.path + "." + name, bytes: bytes)]
    } catch {
      throw DocumentFormError("OpenDocument", error)
    }
  }
}
