public import Procurement

/// The templates that documents are written with: the shipped ones, or an authority's own in their place.
public struct DocumentTemplates: Sendable {
  /// What the names of their files end in.
  public static let fileExtension = ".mustache"
  /// The most bytes that a template may have.
  public static let mostBytes = 1 << 20

  /// Each kind's own template, by the kind's name; `nil` where it is refused.
  private let own: [String: DocumentTemplate?]

  /// The shipped templates.
  public static let shipped = DocumentTemplates(own: [:])

  private init(own: [String: DocumentTemplate?]) { self.own = own }

  /// These templates in the place of shipped ones.
  ///
  /// One that has mistakes is refused: documents of its kind are not written with the shipped one in its
  /// stead, which says something else.
  ///
  /// - Parameters:
  ///   - files: each with its name, `assessment-summary.mustache`, and what it holds; `nil` where it could
  ///     not be read.
  ///   - folder: put before the names in diagnostics.
  ///   - log: takes the diagnostics, PRB5010 to PRB5020.
  public init(
    _ files: [(name: String, bytes: [UInt8]?)], in folder: String = "", log: inout DiagnosticLog
  ) {
    var own: [String: DocumentTemplate?] = [:]
    for file in files.sorted(by: { $0.name < $1.name }) {
      let path = folder + file.name
      guard let kind = DocumentTemplates.kind(of: file.name) else {
        let names = DocumentKinds.all.map { $0.name + DocumentTemplates.fileExtension }
        log.report(
          .templateFileUnknown, "\(Diagnostic.quoted(file.name)) is not a template that is read",
          at: SourceLocation(file: path), hint: NearestName.hint(for: file.name, among: names))
        continue
      }
      own[kind.name] = .some(
        file.bytes.flatMap { DocumentTemplates.read($0, of: kind, file: path, log: &log) })
    }
    self.own = own
  }

  /// The kind whose template a file of this name is; `nil` where it is none.
  public static func kind(of file: String) -> (any DocumentKind.Type)? {
    DocumentKinds.all.first { file == $0.name + fileExtension }
  }

  /// The template of a kind; `nil` where it is refused, and a log says why.
  func template(
    of kind: any DocumentKind.Type, log: inout DiagnosticLog
  ) -> DocumentTemplate? {
    if let own = own[kind.name] { return own }
    return DocumentTemplate(
      String(decoding: kind.template, as: UTF8.self), of: kind,
      file: kind.name + DocumentTemplates.fileExtension, isShipped: true, log: &log)
  }

  private static func read(
    _ bytes: [UInt8], of kind: any DocumentKind.Type, file: String, log: inout DiagnosticLog
  ) -> DocumentTemplate? {
    // Editors put the mark at the beginning of what they save as UTF-8.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.report(
        .fileNotUTF8, "the template is not UTF-8", at: SourceLocation(file: file),
        hint: "save it as UTF-8")
      return nil
    }
    return DocumentTemplate(text, of: kind, file: file, log: &log)
  }
}
