internal import ArgumentParser
internal import Evaluation
internal import Justification
internal import Procurement
internal import Rubrics

/// `probity rubric lint FILE`.
struct RubricLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "See everything that is wrong with a rubric, before it is published.",
    discussion: """
      EXAMPLES
        probity rubric lint fixtures/shared-ict/rubric.yaml
        probity rubric lint strategic-partnership
        probity rubric lint - < rubric.yaml

      Exits with 2 where the rubric has errors.
      """)

  @Argument(
    help: "A rubric's file, the id of a shipped one, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(name: .shortAndLong, help: "The form of the result: text or json.")
  var format = CheckFormat.text

  func run() throws {
    var log = DiagnosticLog()
    let source = RubricSource.named(file, log: &log)
    if let source, let rubric = RubricReader.read(source.bytes, file: source.name, log: &log) {
      Evaluator.check(rubric, log: &log)
    }
    let diagnostics = log.finished()
    switch format {
    case .json: try Terminal.write(DiagnosticsJSON.text(of: diagnostics))
    case .text:
      let output = DiagnosticOutput { source?.lines(of: $0, $1) ?? [:] }
      let text = output.text(of: diagnostics, isColoured: Terminal.isResultColoured)
      try Terminal.write(text.isEmpty ? DiagnosticOutput.count([]) + "\n" : text)
    }
    try Ending.throwUnlessDone(log, standsOpen: false)
  }
}
