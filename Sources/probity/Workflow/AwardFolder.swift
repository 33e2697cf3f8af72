internal import Justification
internal import Procurement

/// What the folder of award documents holds, for `probity justify` and for a sealed pack alike.
enum AwardFolder {
  /// The files of documents and the page that leads to them, which comes first.
  ///
  /// - Parameters:
  ///   - documents: the documents.
  ///   - award: what they were made from.
  ///   - obstacles: what kept others from being made.
  ///   - forms: the forms to write.
  /// - Throws: ``OutputError`` where a document is too large for a form.
  static func files(
    of documents: [Document], award: AwardCase, obstacles: DiagnosticLog,
    forms: [any DocumentForm.Type] = DocumentForms.all
  ) throws(OutputError) -> [DocumentFile] {
    var written: [(document: Document, files: [DocumentFile])] = []
    for document in documents {
      WritingProgress.show(written.count, of: documents.count)
      do throws(DocumentFormError) {
        written.append((document, try AwardDocuments.files(of: [document], forms: forms)))
      } catch {
        throw OutputError(message: "\"\(SafeText.shown(document.path))\": \(error.message)")
      }
    }
    let index = DocumentIndex.file(
      of: written, award: award,
      obstacles: obstacles.finished().filter { $0.severity == .error })
    return [index] + written.flatMap(\.files)
  }
}
