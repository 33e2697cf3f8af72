internal import ArgumentParser
internal import Justification

/// `probity templates`.
struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the templates of the award documents, or write them to start from.",
    discussion: """
      A template is the outline of a document: its headings, its fixed wording and the fields that it \
      shows. docs/templates.md lists every field. Change the ones that you need, delete the others, and \
      name the folder with `probity justify --templates`.

      EXAMPLES
        probity templates
        probity templates --output my-templates
      """)

  @Option(
    name: .shortAndLong, help: "Write the shipped templates to this folder, new or empty.",
    completion: .directory)
  var output: String?

  func run() throws {
    guard let output else {
      let width = DocumentKinds.all.map { $0.name.count }.max() ?? 0
      let lines = DocumentKinds.all.map { kind in
        kind.name + String(repeating: " ", count: width - kind.name.count + 2) + kind.summary + "\n"
      }
      return try Terminal.write(lines.joined())
    }
    let files = DocumentKinds.all.map { kind in
      (
        path: kind.name + DocumentTemplates.fileExtension,
        text: String(decoding: kind.template, as: UTF8.self)
      )
    }
    do throws(OutputError) {
      try NewFolder.make(output, files: files)
    } catch {
      Terminal.note("error: \(error.message)\n")
      throw Ending.wrongInput
    }
    try Terminal.write("wrote \(files.count) templates to \(SafeText.shown(output))\n")
  }
}
