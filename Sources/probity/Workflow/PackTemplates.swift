internal import Justification
internal import Packaging
internal import Procurement

/// An authority's own templates in a sealed pack.
struct PackTemplates {
  /// Where they stand.
  private static let folder = "templates/"

  /// The templates: the authority's own, and the shipped ones for all other kinds.
  let templates: DocumentTemplates
  /// The files that hold the authority's own.
  let entries: [ZipEntry]

  /// The files of a folder as they stand in a pack.
  static func entries(of own: TemplateFolder) -> [ZipEntry] {
    own.files.map { ZipEntry(path: folder + $0.name, bytes: $0.bytes) }
  }

  /// Those among the files of a pack; the log says what is wrong with them.
  init(in files: [ZipEntry], log: inout DiagnosticLog) {
    func name(_ entry: ZipEntry) -> String {
      String(entry.path.dropFirst(PackTemplates.folder.count))
    }
    entries = files.filter { entry in
      entry.path.hasPrefix(PackTemplates.folder) && DocumentTemplates.kind(of: name(entry)) != nil
    }
    templates = DocumentTemplates(
      entries.map { (name($0), $0.bytes) }, in: PackTemplates.folder, log: &log)
  }
}
