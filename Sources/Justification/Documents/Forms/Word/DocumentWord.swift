internal import Packaging

/// Writes a document for Word, as Office Open XML.
///
/// A picture is held as SVG, which Word shows from version 2016; before that its place stays empty, and
/// its description stands beneath it in any case.
///
/// - Source: ISO/IEC 29500-1:2016 (Office Open XML, transitional as Word writes it).
public enum DocumentWord: DocumentForm {
  /// Its name.
  public static let name = "docx"

  /// The files of a document.
  public static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile] {
    do {
      let body = WordBody(document)
      var entries = [
        ZipEntry(path: "[Content_Types].xml", bytes: try WordParts.contentTypes()),
        ZipEntry(path: "_rels/.rels", bytes: try WordParts.packageLinks()),
        ZipEntry(path: "docProps/core.xml", bytes: try WordParts.core(document)),
        ZipEntry(path: "word/document.xml", bytes: try body.part()),
        ZipEntry(
          path: "word/_rels/document.xml.rels", bytes: try WordParts.documentLinks(body.pictures)),
        ZipEntry(path: "word/styles.xml", bytes: try WordStyles.part()),
        ZipEntry(
          path: "word/numbering.xml", bytes: try WordNumbering.part(lists: body.orderedLists)),
        ZipEntry(path: "word/settings.xml", bytes: try WordParts.settings()),
        ZipEntry(path: "word/header.xml", bytes: try WordParts.header(document)),
        ZipEntry(path: "word/footer.xml", bytes: try WordParts.footer()),
      ]
      if !body.pictures.isEmpty {
        entries.append(ZipEntry(path: "word/media/empty.png", bytes: WordPicture.emptyPNG))
      }
      for picture in body.pictures {
        entries.append(ZipEntry(path: "word/media/" + picture.file, bytes: picture.svg))
      }
      let bytes = try ZipArchive.bytes(of: entries)
      return [DocumentFile(path: document.path + "." + name, bytes: bytes)]
    } catch {
      throw DocumentFormError("Word", error)
    }
  }
}
