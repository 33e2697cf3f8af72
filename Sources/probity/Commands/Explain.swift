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
        probity explain --format json
      """)

  @Argument(
    help: "The code, such as PRB2004; all codes where none is given.",
    completion: .list(DiagnosticKind.all.map { $0.code }))
  var code: String?

  @Option(name: .shortAndLong, help: "The form of the result: text or json.")
  var format = CheckFormat.text

  func validate() throws {
    guard let code, DiagnosticKind.named(code) == nil else { return }
    throw ValidationError(
      "there is no diagnostic \"\(code)\": "
        + NearestName.hint(for: code, among: DiagnosticKind.all.map { $0.code }))
  }

  func run() throws {
    let kind = code.flatMap(DiagnosticKind.named)
    switch format {
    case .json:
      try Terminal.write(DiagnosticPages.json(of: kind.map { [$0] } ?? DiagnosticKind.all))
    case .text:
      try Terminal.write(kind.map(DiagnosticPages.page) ?? DiagnosticPages.list)
    }
  }
}
