/// A form in which documents are written.
///
/// A form is one file in this folder, or one folder of its own in it, and one line in
/// ``DocumentForms/all``.
public protocol DocumentForm: Sendable {
  /// The name used on the command line: `html`.
  static var name: String { get }
  /// The files of a document in this form; none where the form has nothing to show of it.
  ///
  /// The same document always gives the same bytes, on every machine.
  ///
  /// - Throws: ``DocumentFormError`` where the document is too large for the form.
  static func files(of document: Document) throws(DocumentFormError) -> [DocumentFile]
}

/// Why a document cannot be written in a form.
public struct DocumentFormError: Error, Hashable {
  /// In words, without a full stop.
  public let message: String

  /// Why.
  public init(_ message: String) { self.message = message }
}

/// The forms of documents.
public enum DocumentForms {
  /// All of them, in alphabetical order of their names.
  public static let all: [any DocumentForm.Type] = [
    DocumentCSV.self, DocumentHTML.self, DocumentJSON.self, DocumentMarkdown.self,
    DocumentOpenText.self, DocumentWord.self,
  ]
}
