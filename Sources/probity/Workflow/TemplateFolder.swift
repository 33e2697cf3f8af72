internal import Intake
internal import Justification
internal import Procurement

/// An authority's own templates: the folder that `--templates` names.
struct TemplateFolder {
  /// The templates: the authority's own, and the shipped ones for all other kinds.
  let templates: DocumentTemplates
  /// The files that hold the authority's own, as they were read.
  let files: [(name: String, bytes: [UInt8])]
  private let folder: CompetitionFolder?
  private let prefix: String

  /// The shipped templates alone.
  static let none = TemplateFolder()

  private init() {
    templates = .shipped
    files = []
    folder = nil
    prefix = ""
  }

  /// Reads the folder at `path`: no link is followed out of it.
  init(_ path: String, log: inout DiagnosticLog) {
    prefix = path.hasSuffix("/") ? path : path + "/"
    var files: [(name: String, bytes: [UInt8]?)] = []
    var opened: CompetitionFolder?
    do throws(FileError) {
      let folder = try CompetitionFolder(path: path)
      opened = folder
      for name in try folder.fileNames() {
        let isTemplate = DocumentTemplates.kind(of: name) != nil
        let bytes =
          isTemplate
          ? TemplateFolder.read(name, of: folder, shownAs: prefix + name, log: &log) : nil
        files.append((name, bytes))
      }
    } catch {
      error.report(path, hint: "name the folder that holds your templates", log: &log)
    }
    folder = opened
    self.files = files.compactMap { file in file.bytes.map { (file.name, $0) } }
    templates = DocumentTemplates(files, in: prefix, log: &log)
  }

  private static func read(
    _ name: String, of folder: CompetitionFolder, shownAs path: String, log: inout DiagnosticLog
  ) -> [UInt8]? {
    do throws(FileError) {
      let file = try folder.open(name)
      if let bytes = try file.readAll(limit: DocumentTemplates.mostBytes) { return bytes }
      log.report(
        .fileTooLarge, "the template has more than 1 MiB", at: SourceLocation(file: path),
        hint: "keep templates under 1 MiB")
    } catch {
      error.report(path, hint: "put a template there that you may read", log: &log)
    }
    return nil
  }

  /// The texts of lines of a template, for showing under diagnostics; `nil` where another file is meant.
  func lines(of file: String, _ numbers: Set<Int>) -> [Int: String]? {
    guard let folder, file.hasPrefix(prefix) else { return nil }
    return folder.excerpts(of: numbers, in: String(file.dropFirst(prefix.count)))
  }
}
