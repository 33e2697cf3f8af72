internal import ArgumentParser
internal import Justification
internal import Procurement

/// `probity explain CODE`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the page on a diagnostic.",
    discussion: """
      EXAMPLES
        probity explain PRB2004     what it means, why it matters, what to do, an example
        probity explain             every code with its title
      """)

  @Argument(
    help: "The code, such as PRB2004; all codes where none is given.",
    completion: .list(DiagnosticKind.all.map { $0.code }))
  var code: String?

  func run() throws {
    guard let code else {
      try Terminal.write(DiagnosticPages.list)
      return
    }
    guard let kind = DiagnosticKind.named(code) else {
      throw ValidationError(
        "there is no diagnostic \"\(code)\": "
          + NearestName.hint(for: code, among: DiagnosticKind.all.map { $0.code }))
    }
    try Terminal.write(DiagnosticPages.page(of: kind))
  }
}
